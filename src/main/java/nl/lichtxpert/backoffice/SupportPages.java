package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Map;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.support.Support;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asks to be let in for technical support, and an owner's yes or no. */
@Controller
@For(For.Who.STAFF)
@ByRole(Role.OWNER)
class SupportPages {
    static final String PATH = "/medewerker/ondersteuning";
    private final Database database;
    private final Support support;
    private final Html html;
    private final Frame.Site site;

    SupportPages(Database database, Support support, Html html, Frame.Site site) {
        this.database = database;
        this.support = support;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        var tickets = database.read(Zone.STAFF, me.actor(), Purpose.STAFF_ACCESS, support::tickets);
        return html.page("backoffice/support", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.support")), "tickets", tickets));
    }

    @PostMapping(PATH + "/{number:ST-[2-9A-HJ-NP-Z]{6}}")
    ResponseEntity<byte[]> decide(@AuthenticationPrincipal Employee me, @PathVariable String number, @RequestParam(defaultValue = "") String decision) {
        Arrays.stream(Support.Decision.values()).filter(known -> known.name().equals(decision)).forEach(known -> support.decide(me.actor(), number, known));
        return Html.seeOther(PATH);
    }
}
