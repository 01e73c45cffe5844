package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.lichtxpert.platform.Settings;

/** The page of ours a form was pressed on, with its filters; browsers tell it to nobody but ourselves (Referrer-Policy). */
public final class Referred {
    private Referred() {}

    /** Path with query, always of this shop. */
    public static Optional<String> path(HttpServletRequest request, Settings settings) {
        String referer = request.getHeader("Referer");
        String own = settings.absolute("/");
        return referer != null && referer.startsWith(own) && !referer.startsWith(own + "/") ? Optional.of(referer.substring(own.length() - 1))
                : Optional.empty();
    }
}
