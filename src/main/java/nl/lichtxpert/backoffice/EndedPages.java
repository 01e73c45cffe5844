package nl.lichtxpert.backoffice;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody typed while her session ended: the page gives back what she sent, keeps nothing of it, and sends it again once she signed in elsewhere. */
@Controller
@For(For.Who.EVERYBODY)
class EndedPages {
    private static final String PATH = "/medewerker/inloggen/verlopen";
    private static final String SIGN_IN = "/medewerker/inloggen";
    /** A code of a code app is sent from addresses of which nothing is kept; elsewhere a code is that of a parcel, an article or an action. */
    private static final Set<String> NEVER_SHOWN = Set.of("password");
    private final Html html;
    private final Frame.Site site;

    EndedPages(Html html, Frame.Site site) {
        this.html = html;
        this.site = site;
    }

    /** What was sent under a name. */
    record Sent(String name, String text) {}

    @PostMapping(PATH)
    ResponseEntity<byte[]> ended(Visit visit, HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String meant)) return Html.seeOther(SIGN_IN);
        var sent = new ArrayList<Sent>();
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!NEVER_SHOWN.contains(field.getKey())) for (String text : field.getValue()) sent.add(new Sent(field.getKey(), text));
        }
        Desk desk = Desk.of(site, visit.language(), SIGN_IN, visit.texts().of("backoffice.session-ended"));
        return html.page(HttpStatus.UNAUTHORIZED, "backoffice/ended", Map.of("desk", desk, "sent", List.copyOf(sent), "action", meant));
    }
}
