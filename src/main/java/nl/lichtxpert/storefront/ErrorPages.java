package nl.lichtxpert.storefront;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
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
    private final NotFound notFound;

    ErrorPages(Settings settings, Html html) {
        this.notFound = new NotFound(settings, html);
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : "/";
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        var visit = new Visit(language(request, path), path, false, Optional.empty(), Optional.empty());
        try {
            return notFound.page(visit, status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("the page of a fault fails too: {}", broken.getClass().getName());
            return bare(visit);
        }
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
