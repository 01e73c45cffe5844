package nl.lichtxpert.backoffice;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Faults;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an employee's request ends that no page took or that is not for her role: her own navigation stays around it, and the shop's stays away. */
@Controller
@For(For.Who.EVERYBODY)
class FaultPages {
    private final Html html;
    private final Frame.Site site;

    FaultPages(Html html, Frame.Site site) {
        this.html = html;
        this.site = site;
    }

    /** Where the request was going. */
    private static String meant(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    /** Reached from inside alone; whoever asks for the address goes to her first page. */
    @RequestMapping(Faults.DESK)
    ResponseEntity<byte[]> fault(Visit visit, HttpServletRequest request) {
        boolean inside = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        if (!inside || !(request.getAttribute(Employee.class.getName()) instanceof Employee me)) return Html.seeOther("/medewerker");
        HttpStatus status = Faults.status(request);
        String key = "backoffice.fault-" + switch (status) {
            case NOT_FOUND, GONE -> "missing";
            case FORBIDDEN -> "role";
            case CONTENT_TOO_LARGE -> "large";
            case CONFLICT -> "twice";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "busy";
            case BAD_REQUEST, METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE -> "misunderstood";
            default -> "inside";
        };
        var t = visit.texts();
        String more = t.of(key + "-more", t.of("backoffice.role-" + me.role()));
        return html.page(status, "backoffice/message", Map.of("desk", Desk.of(site, me, Part.at(me, meant(request)), "/medewerker", t.of(key)),
                "message", more));
    }
}
