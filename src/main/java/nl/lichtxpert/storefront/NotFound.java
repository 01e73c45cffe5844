package nl.lichtxpert.storefront;

import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The page for what is not there, and for what went wrong: says what happened and where to go on. */
final class NotFound {
    private final Settings settings;
    private final Html html;

    NotFound(Settings settings, Html html) {
        this.settings = settings;
        this.html = html;
    }

    ResponseEntity<byte[]> page(Visit visit) {
        return page(visit, HttpStatus.NOT_FOUND);
    }

    /** Was there and is no more (410). */
    ResponseEntity<byte[]> gone(Visit visit) {
        return page(visit, HttpStatus.GONE);
    }

    ResponseEntity<byte[]> page(Visit visit, HttpStatus status) {
        String kind = switch (status) {
            case NOT_FOUND -> "missing";
            case GONE -> "gone";
            case FORBIDDEN -> "forbidden";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "busy";
            case BAD_REQUEST, METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE -> "misunderstood";
            default -> "fault";
        };
        var frame = Frame.of(settings, visit, visit.language() == Language.NL ? "/en/" : "/").withTitle(visit.texts().of("storefront.error." + kind));
        return html.page(status, "storefront/error", Map.of("frame", frame, "kind", kind));
    }
}
