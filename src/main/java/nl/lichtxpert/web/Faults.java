package nl.lichtxpert.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.NotYet;
import org.eclipse.jetty.http.HttpException;
import org.springframework.http.HttpStatus;

/** A request that ended badly: with which status, and whether it has a page of its own. */
public final class Faults {
    /** Name of the request's attribute that says which page tells of a fault. */
    public static final String PAGE = "nl.lichtxpert.fault-page";
    /** That of employees. */
    public static final String DESK = "/medewerker/inloggen/fout";

    private Faults() {}

    /** What the container was told, unless what was thrown says it better. */
    public static HttpStatus status(HttpServletRequest request) {
        HttpStatus told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (Throwable why = thrown instanceof Throwable fault ? fault : null; why != null; why = why.getCause()) {
            if (why instanceof DatabaseFault wall && wall.unreachable()) return HttpStatus.SERVICE_UNAVAILABLE;
            if (why instanceof NotYet) return HttpStatus.SERVICE_UNAVAILABLE;
            if (why instanceof HttpException refused && refused.getCode() == HttpStatus.CONTENT_TOO_LARGE.value()) return HttpStatus.CONTENT_TOO_LARGE;
        }
        return told == null ? HttpStatus.INTERNAL_SERVER_ERROR : told;
    }
}
