package nl.lichtxpert.worklists;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.claims.Claims;
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
import org.springframework.web.bind.annotation.RequestParam;

/** All that waits, on one page; money that has not gone back, and articles that run low. */
@Controller
@For(For.Who.STAFF)
class WorkPages {
    static final String WORK = "/medewerker/werk";
    private static final String REFUNDS = "/medewerker/terugbetalingen";
    private static final String LOW = "/medewerker/voorraad-laag";
    private static final int PAGE = 50;
    private final Database database;
    private final WorkLists lists;
    private final Claims claims;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final OrderLists orders = new OrderLists();

    WorkPages(Database database, WorkLists lists, Claims claims, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.claims = claims;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(WORK)
    @ByRole({Role.WAREHOUSE, Role.SERVICE, Role.CATALOGUE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER})
    ResponseEntity<byte[]> work(Visit visit, @AuthenticationPrincipal Employee me) {
        List<Claims.Held> mine = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> claims.of(tx, me.actor()));
        return html.page("worklists/work", Map.of("desk", desk(visit, me, WORK, "work"), "lists", lists.of(me), "mine", mine));
    }

    @GetMapping(REFUNDS)
    @ByRole({Role.FINANCE, Role.OWNER})
    ResponseEntity<byte[]> refunds(Visit visit, @AuthenticationPrincipal Employee me) {
        List<OrderLists.Refund> due = database.read(Zone.WORKER, me.actor(), Purpose.NO_PERSON, orders::refunds);
        return html.page("worklists/refunds", Map.of("desk", desk(visit, me, REFUNDS, "refunds"), "refunds", due, "now", clock.instant()));
    }

    @GetMapping(LOW)
    @ByRole({Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> low(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String grens,
            @RequestParam Optional<String> na) {
        int most = grens.matches("\\d{1,3}") ? Integer.parseInt(grens) : WorkLists.LOW;
        Optional<String> after = na.filter(text -> text.matches("[A-Za-z0-9._/-]{1,40}"));
        List<OrderLists.Low> found = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> orders.low(tx, most, after, PAGE + 1));
        String next = found.size() > PAGE ? LOW + "?grens=" + most + "&na=" + found.get(PAGE - 1).sku() : "";
        return html.page("worklists/low-stock", Map.of("desk", desk(visit, me, LOW, "stock-low"), "articles", found.stream().limit(PAGE).toList(), "most",
                most, "next", next));
    }

    private Desk desk(Visit visit, Employee me, String path, String key) {
        return Desk.of(site, me, WORK, path, visit.texts().of("worklists." + key));
    }
}
