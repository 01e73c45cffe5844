package nl.lichtxpert;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.platform.DatabaseFault;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends who asks for an address that moved on to where it is now, for good (301). */
final class MovedGate implements HandlerInterceptor {
    private final Redirects redirects;

    MovedGate(Redirects redirects) {
        this.redirects = redirects;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) return true;
        String asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : request.getRequestURI();
        Optional<String> target = target(asked);
        if (target.isEmpty()) return true;
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader("Location", target.get());
        response.setHeader("Cache-Control", "max-age=300");
        return false;
    }

    /** Without the database nothing has moved: the page, or the one of the fault, must still come. */
    private Optional<String> target(String asked) {
        try {
            return redirects.of(asked);
        } catch (DatabaseFault gone) {
            return Optional.empty();
        }
    }
}
