package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.reviews.Ground;
import nl.lichtxpert.reviews.Review;
import nl.lichtxpert.reviews.Reviews;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reporting a review, and reading what became of the report. Nobody is asked who she is. */
@Controller
@For(For.Who.EVERYBODY)
class ReportPages {
    private static final int GENTLE = 10;
    private final Settings settings;
    private final Reviews reviews;
    private final Html html;
    private final NotFound notFound;
    /** Reports of a network in an hour; counts a network, never an address. */
    private final Pace pace = new Pace(GENTLE);

    ReportPages(Settings settings, Reviews reviews, Html html) {
        this.settings = settings;
        this.reviews = reviews;
        this.html = html;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/beoordeling/{id}/melden", "/en/review/{id}/report"})
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
        return review(id).map(review -> page(HttpStatus.OK, visit, review, "")).orElseGet(() -> notFound.page(visit));
    }

    @PostMapping({"/beoordeling/{id}/melden", "/en/review/{id}/report"})
    ResponseEntity<byte[]> report(Visit visit, HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String reden) {
        Optional<Review> review = review(id);
        if (review.isEmpty()) return notFound.page(visit);
        Optional<Ground> ground = Arrays.stream(Ground.values()).filter(one -> one.name().equals(reden)).findFirst();
        if (ground.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, review.get(), "reviews.report-missing");
        if (!pace.allowed(Network.of(request, settings))) {
            return page(HttpStatus.TOO_MANY_REQUESTS, visit, review.get(), "reviews.report-busy");
        }
        String told = visit.language().prefix().isEmpty() ? "/melding/" : "/en/report/";
        return reviews.report(review.get().id(), ground.get()).map(secret -> Html.seeOther(told + secret)).orElseGet(() -> notFound.page(visit));
    }

    @GetMapping({"/melding/{secret}", "/en/report/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> decision(Visit visit, @PathVariable String secret) {
        Optional<Reviews.Decision> decision = reviews.decision(secret);
        if (decision.isEmpty()) return notFound.page(visit);
        return html.page("storefront/reported", Map.of("frame", frame(visit, "/melding/" + secret, "/en/report/" + secret, "reviews.reported"), "decision",
                decision.get()));
    }

    private Optional<Review> review(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? reviews.standing(UUID.fromString(id)) : Optional.empty();
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Review review, String fault) {
        var frame = frame(visit, "/beoordeling/" + review.id() + "/melden", "/en/review/" + review.id() + "/report", "reviews.report-title");
        return html.page(status, "storefront/report", Map.of("frame", frame, "review", review, "fault", fault));
    }

    private Frame frame(Visit visit, String dutch, String english, String title) {
        return Frame.of(settings, visit, visit.language().prefix().isEmpty() ? english : dutch).withTitle(visit.texts().of(title));
    }
}
