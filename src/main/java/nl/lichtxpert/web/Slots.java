package nl.lichtxpert.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Standing;

/**
 * What the front fills into every page for the way its visitor stands to consent: the question, the notice, or what she allowed. Pages themselves are the same
 * for everybody and hold two empty places; there are few standings, so what goes in is made once, at the start.
 */
public final class Slots {
    /** First thing of a page, before its head. */
    public static final String TOP = "<!--lx:top-->";
    /** Last thing of a page's foot. */
    public static final String BOTTOM = "<!--lx:bottom-->";
    private final Consents consents;
    private final boolean secure;
    private final List<Fill> fills;

    /**
     * What one standing gets.
     *
     * @param standing whose
     * @param dutch both pieces for a Dutch page
     * @param english both pieces for an English page
     * @param policy the Content-Security-Policy of pages that are the same for everybody
     */
    public record Fill(Standing standing, Pieces dutch, Pieces english, String policy) {
        Pieces in(Language language) {
            return language == Language.NL ? dutch : english;
        }
    }

    /**
     * UTF-8 bytes for the two places.
     *
     * @param tags scripts of what was allowed; they go, after {@code top}, into pages that are the same for everybody and into no other: the address of an
     *     order is a key, and what is typed is nobody else's
     */
    public record Pieces(byte[] top, byte[] tags, byte[] bottom) {
        /** Nothing in any. */
        public static final Pieces NONE = new Pieces(new byte[0], new byte[0], new byte[0]);

        Pieces withoutTags() {
            return new Pieces(top, new byte[0], bottom);
        }

        boolean none() {
            return top.length + tags.length + bottom.length == 0;
        }
    }

    public Slots(Consents consents, boolean secure, Function<Standing, Fill> maker) {
        this.consents = consents;
        this.secure = secure;
        this.fills = consents.standings().stream().map(maker).toList();
    }

    /** How a request stands to consent. */
    public Standing standing(HttpServletRequest request) {
        return of(request).standing();
    }

    Fill of(HttpServletRequest request) {
        return fills.get(consents.standing(choice(request), signal(request)).number());
    }

    /** Whether the browser sends Global Privacy Control or Do Not Track. */
    public static Consents.Signal signal(HttpServletRequest request) {
        return "1".equals(request.getHeader("Sec-GPC")) || "1".equals(request.getHeader("DNT")) ? Consents.Signal.SENT : Consents.Signal.NONE;
    }

    private String choice(HttpServletRequest request) {
        Cookie[] cookies = consents.asked().isEmpty() ? null : request.getCookies();
        if (cookies == null) return "";
        String wanted = Cookies.CHOICE.name(secure);
        for (Cookie cookie : cookies) if (cookie.getName().equals(wanted)) return cookie.getValue();
        return "";
    }
}
