package nl.lichtxpert.worklists;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.Database;
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

/** Orders whose last day of delivery is near or past: they are sent first, or their buyers are told. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.SERVICE, Role.OWNER})
class DeliveryPages {
    private static final String PATH = "/medewerker/levertermijn";
    private static final Set<Role> TELLERS = Set.of(Role.SERVICE, Role.OWNER);
    private final Database database;
    private final Html html;
    private final Frame.Site site;
    private final DeliveryTerms terms;

    DeliveryPages(Database database, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.html = html;
        this.site = site;
        this.terms = new DeliveryTerms(clock);
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        List<DeliveryTerms.Due> orders = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, terms::due);
        return html.page("worklists/delivery", Map.of("desk", Desk.of(site, me, WorkPages.WORK, PATH, visit.texts().of("worklists.delivery")), "orders", orders,
                "today", terms.today(), "teller", TELLERS.contains(me.role())));
    }
}
