package nl.lichtxpert.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import org.springframework.http.ResponseCookie;

/**
 * The cookies the program sets itself (clause C1). What each is called, for, and how long it lives stands in {@code policy/<date>/cookies.policy}; a cookie
 * that is not there is not sent, and one that a third party placed under consent can only be removed.
 */
public enum Cookies {
    /** Finds the cart again; a secret, stored only as a hash. */
    CART,
    /** How many pieces are in the cart, read by our own script so that pages can be shared by everybody. */
    CART_COUNT,
    /** Finds the wish list again; a secret, stored only as a hash, set when something is put on the list. */
    WISHES,
    /** The secret of the last order's link, so that a buyer who comes back from paying stands before her order. */
    ORDER,
    /** The visitor chose prices without VAT. */
    NET_PRICES,
    /** What the visitor answered when asked for consent. A yes holds a year, a no half a year. */
    CHOICE,
    /** Random number under which a yes is proven; set only with a yes. */
    CONSENT,
    /** Somebody who showed that a mailbox is hers, with her own data. */
    RIGHTS,
    /** An employee's session. */
    STAFF,
    /** A customer's session. */
    ACCOUNT;

    /** How the policy declares it. */
    private Policy.Stored declared() {
        return Policy.inForce().stored(name());
    }

    /** What it is for, in a sentence. */
    public String use(Language language) {
        return declared().title().in(language);
    }

    /** Name on the wire: with {@code __Host-} when the shop is reached by HTTPS. */
    public String name(boolean secure) {
        return secure ? "__Host-" + plainName() : plainName();
    }

    /** Name without prefix, as the statement tells it. */
    public String plainName() {
        return declared().key();
    }

    public Duration term() {
        return declared().term();
    }

    /** {@code Set-Cookie} value that keeps {@code value}. */
    public String keep(String value, boolean secure) {
        return cookie(value, term(), secure);
    }

    /** The same for a shorter time than the longest. */
    public String keep(String value, Duration shorter, boolean secure) {
        return cookie(value, shorter, secure);
    }

    /** The same, until the browser closes. */
    public String keepUntilClosed(String value, boolean secure) {
        return cookie(value, Duration.ofSeconds(-1), secure);
    }

    /** {@code Set-Cookie} value that removes it. */
    public String remove(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private String cookie(String value, Duration age, boolean secure) {
        return ResponseCookie.from(name(secure), value).path("/").maxAge(age).httpOnly(declared().script() == Policy.Script.HIDDEN).secure(secure)
                .sameSite("Lax").build().toString();
    }

    /** What the request brought. */
    public Optional<String> of(HttpServletRequest request, boolean secure) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        String wanted = name(secure);
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(wanted) && cookie.getValue().matches("[A-Za-z0-9_-]{1,64}")) return Optional.of(cookie.getValue());
        }
        return Optional.empty();
    }

    /** {@code Set-Cookie} values that remove a cookie a third party placed on our host or on a domain above it. */
    public static List<String> removeForeign(String name, String host) {
        var lines = new ArrayList<String>();
        lines.add(ResponseCookie.from(name, "").path("/").maxAge(Duration.ZERO).build().toString());
        for (String domain = host; domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]+"); domain = domain.substring(domain.indexOf('.') + 1)) {
            lines.add(ResponseCookie.from(name, "").path("/").maxAge(Duration.ZERO).domain(domain).build().toString());
        }
        return lines;
    }

    /** Names of the cookies of a request that a third party placed under a consent. */
    public static List<String> foreign(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? List.of() : Arrays.stream(cookies).map(Cookie::getName).filter(Declared::foreignCookie).toList();
    }

    /** Whether the policy declares what a {@code Set-Cookie} line sets; one of a third party may only be removed. */
    static boolean declared(String setCookie, boolean secure) {
        String name = setCookie.substring(0, Math.max(0, setCookie.indexOf('=')));
        if (Declared.foreignCookie(name)) return setCookie.startsWith(name + "=;") && setCookie.contains("Max-Age=0");
        if (secure && !name.startsWith("__Host-")) return false;
        String key = secure ? name.substring(7) : name;
        return Policy.inForce().stored().values().stream().anyMatch(stored -> stored.place() == Words.Place.COOKIE && stored.key().equals(key));
    }
}
