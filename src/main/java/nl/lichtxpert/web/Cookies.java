package nl.lichtxpert.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** Every cookie of the shop, declared (clause C1). All are functional: none needs consent. An undeclared one is not sent. */
public enum Cookies {
    /** Finds the cart again; a secret, stored only as a hash. */
    CART("lx_cart", Duration.ofDays(30), true),
    /** How many pieces are in the cart, read by our own script so that pages can be shared by everybody. */
    CART_COUNT("lx_count", Duration.ofDays(30), false),
    /** The secret of the last order's link, so that a buyer who comes back from paying stands before her order. */
    ORDER("lx_order", Duration.ofHours(2), true),
    /** The visitor chose prices without VAT. */
    NET_PRICES("lx_net", Duration.ofDays(180), true),
    /** An employee's session. */
    STAFF("lx_staff", Duration.ofHours(10), true);

    private final String plainName;
    private final Duration term;
    private final boolean hidden;

    Cookies(String plainName, Duration term, boolean hidden) {
        this.plainName = plainName;
        this.term = term;
        this.hidden = hidden;
    }

    /** Name on the wire: with {@code __Host-} when the shop is reached by HTTPS. */
    public String name(boolean secure) {
        return secure ? "__Host-" + plainName : plainName;
    }

    /** Name without prefix, as the statement tells it. */
    public String plainName() {
        return plainName;
    }

    public Duration term() {
        return term;
    }

    /** {@code Set-Cookie} value that keeps {@code value}. */
    public String keep(String value, boolean secure) {
        return cookie(value, term, secure);
    }

    /** {@code Set-Cookie} value that removes it. */
    public String remove(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private String cookie(String value, Duration age, boolean secure) {
        return ResponseCookie.from(name(secure), value).path("/").maxAge(age).httpOnly(hidden).secure(secure).sameSite("Lax").build().toString();
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

    /** Whether a {@code Set-Cookie} line sets one of ours. */
    static boolean declared(String setCookie, boolean secure) {
        String name = setCookie.substring(0, Math.max(0, setCookie.indexOf('=')));
        for (Cookies cookie : values()) {
            if (cookie.name(secure).equals(name)) return true;
        }
        return false;
    }
}
