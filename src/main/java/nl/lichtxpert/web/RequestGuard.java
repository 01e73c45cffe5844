package nl.lichtxpert.web;

import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Declared;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What no page is bothered with: security headers on every answer, state changes only from our own pages (Sec-Fetch-Site and Origin, ASVS 5 V3.5), no
 * undeclared cookie out, no person's value in an address, HTTP to HTTPS.
 */
public final class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** Where a signature is about the bytes of the body: who reads it here leaves nothing to check. */
    private static final String SIGNED = "/webhooks/";
    private static final String BY_SECRET = SIGNED + ".*|/api/v1/.*|/(uitschrijven|en/unsubscribe)/[A-Za-z0-9_-]{32}";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PERSONAL_PARAMETERS = Set.of("email", "telephone", "name", "street", "postcode");
    private static final String STRICT = policy(List.of());
    private static final Logger LOG = LoggerFactory.getLogger(RequestGuard.class);
    private static final long MOST_READ_ON = 20_000_000;
    private final String origin;
    private final boolean secure;
    private final boolean redirects;
    private final boolean demo;

    public RequestGuard(Settings settings) {
        String address = settings.address().toString();
        this.origin = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.secure = settings.secure();
        this.redirects = settings.tls().isPresent();
        this.demo = settings.demo();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        headers(response);
        if (redirects && !request.isSecure()) {
            redirect(request, response);
        } else if (foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (nought(request) || SAFE.contains(request.getMethod()) && personInAddress(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, new DeclaredCookies(response, secure));
        }
    }

    /** The Content-Security-Policy that lets in the hosts of these, and no others. */
    public static String policy(List<Declared> allowed) {
        return ContentPolicy.of(allowed);
    }

    /** The one of a page that frames what lies with a recipient, because its visitor pressed the button that says so. */
    public static String framing(String recipient) {
        return ContentPolicy.framing(recipient);
    }

    /**
     * The headers of every answer, also of those the page cache gives without passing here. No other host gets in; only a page that is the same for everybody
     * may open the policy to what its visitor allowed ({@link PageCache}).
     */
    void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (secure) response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    /** Over plain HTTP the promise of HTTPS is not made (RFC 6797, 7.2): whoever listens in could have made it. */
    private void redirect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Strict-Transport-Security", null);
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setHeader("Location", origin + request.getRequestURI() + query);
    }

    /**
     * A browser says by itself where a request comes from; what says nothing at all is not a browser of ours. Providers' webhooks prove themselves otherwise,
     * other programs by a key in a header that no page can make a browser send,
     * and who holds the link of a subscription may end it from a mail program (RFC 8058).
     */
    private boolean foreign(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || request.getRequestURI().matches(BY_SECRET)) return false;
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        String sent = request.getHeader("Origin");
        return sent == null || !(sent.equals(origin) || demo && sent.equals(loopback(request)));
    }

    /** A demo may be called by any name of this machine; a name that is not one cannot be (DNS rebinding). */
    private static String loopback(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader("Host"));
        return host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?") ? request.getScheme() + "://" + host : "none";
    }

    /** Whether something was sent that nobody types and no database takes: a nought byte, in the address or in a form. */
    private static boolean nought(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) return true;
        if (request.getRequestURI().startsWith(SIGNED)) return false;
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) return false;
        try {
            return request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(text -> text.indexOf('\0') >= 0);
        } catch (RuntimeException unreadable) {
            // what is too large can be read only once; anything else is answered where the form is read
            if (tooLarge(unreadable)) {
                readOn(request);
                throw unreadable;
            }
            return false;
        }
    }

    /** Reads what is still on its way and forgets it: a browser that is sending does not look at an answer, and sees a line that was cut instead. */
    private static void readOn(HttpServletRequest request) {
        var forgotten = new byte[16_384];
        try (var body = request.getInputStream()) {
            long read = 0;
            for (int more = body.read(forgotten); more >= 0 && read < MOST_READ_ON; more = body.read(forgotten)) read += more;
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("what was too large was not read to its end");
        }
    }

    private static boolean tooLarge(Throwable fault) {
        boolean here = fault instanceof HttpException refused && refused.getCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        return here || fault.getCause() != null && tooLarge(fault.getCause());
    }

    private static boolean personInAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) return false;
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (PERSONAL_PARAMETERS.contains(plain(equals < 0 ? part : part.substring(0, equals)))) return true;
        }
        return false;
    }

    /** A name as the page would read it; one that cannot be read is nobody's. */
    private static String plain(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** Lets only declared cookies out, and reports the others by name. */
    private static final class DeclaredCookies extends HttpServletResponseWrapper {
        private final boolean secure;

        DeclaredCookies(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Set-Cookie") || passes(value)) super.addHeader(name, value);
        }

        /** Cookies add up: what the front or a gate sends stays when a page sends its own. Spring takes a header away by setting it to {@code null}. */
        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Set-Cookie")) super.setHeader(name, value);
            else if (value != null) addHeader(name, value);
        }

        @Override
        public void addCookie(jakarta.servlet.http.Cookie cookie) {
            if (passes(cookie.getName() + "=")) super.addCookie(cookie);
        }

        private boolean passes(String setCookie) {
            boolean declared = Cookies.declared(setCookie, secure);
            if (!declared) {
                LOG.warn("an undeclared cookie was not sent: {}", setCookie.replaceAll("(?s)=.*", "").replaceAll("[^A-Za-z0-9_-]", "?"));
                Metrics.counter("shop.cookies.undeclared").increment();
            }
            return declared;
        }
    }
}
