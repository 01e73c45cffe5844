package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;

/**
 * In which language a page answers. The shop's say it by their path. The employees' have one path for both: an employee reads what she chose and keeps with
 * her account; who has not signed in, what she asks for in the address, else what her browser asks for.
 */
public final class Tongue {
    /** Name of the request's attribute that holds the language of the employee who is signed in. */
    public static final String CHOSEN = "nl.lichtxpert.language";
    private static final String DESK = "/medewerker";
    private static final Pattern ASKED = Pattern.compile("(?:^|&)taal=(nl|en)(?:&|$)");

    private Tongue() {}

    /** The language of the page at {@code path}. */
    static Language of(HttpServletRequest request, String path) {
        boolean desk = path.equals(DESK) || path.startsWith(DESK + "/");
        if (!desk) return Language.ofPath(path);
        if (request.getAttribute(CHOSEN) instanceof Language chosen) return chosen;
        Matcher asked = ASKED.matcher(String.valueOf(request.getQueryString()));
        return asked.find() ? Language.valueOf(asked.group(1).toUpperCase(Locale.ROOT)) : wished(request);
    }

    /** {@code ?taal=en} when the address asks for a language, so that the next page is in it too. */
    public static String kept(HttpServletRequest request) {
        Matcher asked = ASKED.matcher(String.valueOf(request.getQueryString()));
        return asked.find() ? "?taal=" + asked.group(1) : "";
    }

    /** The first of the browser's languages that is spoken here; Dutch when none is. */
    private static Language wished(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Language.NL;
        for (Locale wish : Collections.list(request.getLocales())) {
            for (Language spoken : Language.values()) if (wish.getLanguage().equals(spoken.tag())) return spoken;
        }
        return Language.NL;
    }
}
