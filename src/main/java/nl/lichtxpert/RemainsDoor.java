package nl.lichtxpert;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.choices.Answer;
import nl.lichtxpert.choices.Remains;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.web.Brought;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.Slots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before everything else: a page takes with it what a browser holds without consent. For nearly everybody it costs a look at the names of her cookies, which
 * the page cache reads anyway.
 */
final class RemainsDoor extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RemainsDoor.class);
    private final transient Remains remains;
    private final transient Slots slots;
    private final transient Settings settings;
    private final String choice;
    private final transient List<String> beginnings = Declared.foreignBeginnings();

    RemainsDoor(Remains remains, Slots slots, Settings settings) {
        this.remains = remains;
        this.slots = slots;
        this.settings = settings;
        this.choice = Cookies.CHOICE.name(settings.secure());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (suspects(request) && page(request)) tidy(request, response);
        chain.doFilter(request, response);
    }

    private boolean suspects(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return false;
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(choice) && !cookie.getValue().endsWith("-0") && Slots.signal(request) == Consents.Signal.SENT) return true;
            for (String beginning : beginnings) if (cookie.getName().startsWith(beginning)) return true;
        }
        return false;
    }

    private static boolean page(HttpServletRequest request) {
        return request.getMethod().equals("GET") && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }

    private void tidy(HttpServletRequest request, HttpServletResponse response) {
        Brought browser = Brought.by(request, slots, settings);
        Optional<Answer> answer = signalled(request, browser);
        answer.map(Answer::cookies).orElseGet(() -> remains.cookies(browser)).forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        if (answer.filter(Answer::clears).isPresent()) response.setHeader("Clear-Site-Data", Answer.STORAGE);
    }

    /** Without the database the pages still come, and nothing of a third party's in them; the next page tries again. */
    private Optional<Answer> signalled(HttpServletRequest request, Brought browser) {
        try {
            return remains.signalled(browser, Cookies.CHOICE.of(request, settings.secure()).orElse(""));
        } catch (DatabaseFault gone) {
            LOG.warn("a signal could not be kept: {}", gone.getMessage());
            return Optional.empty();
        }
    }
}
