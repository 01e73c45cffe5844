package nl.lichtxpert;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.web.Html;

/** Stands in the door of a shop that is not set up yet: employees pass, visitors read that it opens later. */
final class ClosedDoor extends HttpFilter {
    private static final long serialVersionUID = 1;
    private final transient Html html;

    ClosedDoor(Html html) {
        this.html = html;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.equals("/medewerker") || path.startsWith("/medewerker/") || path.startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", "3600");
        response.getOutputStream().write(html.bytes("setup/closed", Map.of("nl", Texts.in(Language.NL), "en", Texts.in(Language.EN))));
    }
}
