package nl.lichtxpert.storefront;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.Faults;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a request ends that no page took, or whose page failed. Tells the visitor what to do and nothing of the inside. */
@Controller
@For(For.Who.EVERYBODY)
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String PROGRAMS = "/api/";
    private static final Map<HttpStatus, String> DETAILS = Map.of(
            HttpStatus.NOT_FOUND, "There is nothing at this address; /api/openapi.json lists what there is.",
            HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method; the header Allow names those it takes.",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json.", HttpStatus.CONTENT_TOO_LARGE, "What was sent is too large.",
            HttpStatus.SERVICE_UNAVAILABLE, "The shop cannot reach its data just now.");
    private final NotFound notFound;

    ErrorPages(Settings settings, Html html) {
        this.notFound = new NotFound(settings, html);
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : "/";
        HttpStatus status = Faults.status(request);
        if (path.startsWith(PROGRAMS)) return problem(status);
        var visit = new Visit(language(request, path), path, false, Optional.empty(), Optional.empty());
        try {
            if (request.getAttribute(Faults.PAGE) instanceof String page) {
                request.getRequestDispatcher(page).forward(request, response);
                return null;
            }
            return later(status, notFound.page(visit, status));
        } catch (RuntimeException | LinkageError | ServletException | IOException broken) {
            LOG.error("the page of a fault fails too: {}", broken.getClass().getName());
            return bare(visit);
        }
    }

    /** For other programs (RFC 9457). */
    private static ResponseEntity<byte[]> problem(HttpStatus status) {
        String words = status.getReasonPhrase();
        String body = """
                {"type":"/api/problems/%s","title":"%s","status":%d,"detail":"%s","errors":[]}
                """.formatted(words.toLowerCase(Locale.ROOT).replace(' ', '-'), words, status.value(), DETAILS.getOrDefault(status, words + "."));
        return later(status, ResponseEntity.status(status).header("Content-Type", "application/problem+json").header("Cache-Control", "no-store")
                .body(body.strip().getBytes(StandardCharsets.UTF_8)));
    }

    /** What is only so for a moment says when to come back. */
    private static ResponseEntity<byte[]> later(HttpStatus status, ResponseEntity<byte[]> answer) {
        if (status != HttpStatus.SERVICE_UNAVAILABLE && status != HttpStatus.TOO_MANY_REQUESTS) return answer;
        return ResponseEntity.status(status).headers(answer.getHeaders()).header("Retry-After", "60").body(answer.getBody());
    }

    /** When not even the frame of the pages can be made: else the web server would print what went wrong inside. */
    private static ResponseEntity<byte[]> bare(Visit visit) {
        return ResponseEntity.internalServerError().header("Content-Type", "text/plain; charset=utf-8").header("Cache-Control", "no-store")
                .body(visit.texts().of("storefront.error.fault").getBytes(StandardCharsets.UTF_8));
    }

    /** That of the address; a form that both languages share was on a page of one of them. */
    private Language language(HttpServletRequest request, String path) {
        String from = String.valueOf(request.getHeader("Referer"));
        boolean english = Language.ofPath(path) == Language.EN || from.matches("https?://" + Pattern.quote(request.getServerName()) + "(:\\d+)?/en(/.*)?");
        return english ? Language.EN : Language.NL;
    }
}
