package nl.lichtxpert.worklists;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.mail.SendAgain;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
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

/** Messages that were refused for good: what they are about, and nobody's address. An employee calls, has the address mended, and sends again. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.OWNER})
class RefusedPostPages {
    private static final String PATH = "/medewerker/geweigerde-post";
    private final Database database;
    private final Outbox outbox;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final RefusedPost post = new RefusedPost();

    RefusedPostPages(Database database, Outbox outbox, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        List<RefusedPost.Refused> refused = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, post::open);
        return html.page("worklists/refused-post", Map.of("desk", Desk.of(site, me, WorkPages.WORK, PATH, visit.texts().of("worklists.post")), "refused",
                refused, "now", clock.instant()));
    }

    /** It is tried at once; when it is refused again it stands here again. */
    @PostMapping(PATH + "/opnieuw")
    ResponseEntity<byte[]> again(@AuthenticationPrincipal Employee me, @RequestParam UUID bericht) {
        database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            outbox.tell(tx, new SendAgain(bericht));
            return true;
        });
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/afgehandeld")
    ResponseEntity<byte[]> done(@AuthenticationPrincipal Employee me, @RequestParam String bericht) {
        database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            post.done(tx, bericht, clock.instant());
            return true;
        });
        return Html.seeOther(PATH);
    }
}
