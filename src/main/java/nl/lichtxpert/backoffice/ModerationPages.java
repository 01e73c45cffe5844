package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.reviews.Ground;
import nl.lichtxpert.reviews.Reviews;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reported reviews. Who wrote or reported one is not shown and not known here; a review goes only with a ground out of the list, which its author reads. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.OWNER})
class ModerationPages {
    static final String PATH = "/medewerker/beoordelingen";
    private final Reviews reviews;
    private final Html html;
    private final Frame.Site site;

    ModerationPages(Reviews reviews, Html html, Frame.Site site) {
        this.reviews = reviews;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        return html.page("backoffice/reviews", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.reviews")), "reports",
                reviews.open(me.actor())));
    }

    /** {@code reden} is the ground on which the review goes, or empty to let it stand. */
    @PostMapping(PATH)
    ResponseEntity<byte[]> decide(@AuthenticationPrincipal Employee me, @RequestParam UUID melding, @RequestParam(defaultValue = "") String reden) {
        Optional<Ground> ground = Arrays.stream(Ground.values()).filter(one -> one.name().equals(reden)).findFirst();
        if (ground.isPresent() || reden.isEmpty()) reviews.decide(me.actor(), melding, ground);
        return Html.seeOther(PATH);
    }
}
