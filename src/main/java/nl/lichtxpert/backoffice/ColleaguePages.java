package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Map;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Frame;
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

/** Who may come in, by number; for owners, whom the gate alone lets through. */
@Controller
@For(For.Who.STAFF)
@ByRole(Role.OWNER)
class ColleaguePages {
    private static final String PATH = "/medewerker/collegas";
    private final Database database;
    private final Staff staff;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;

    ColleaguePages(Database database, Staff staff, Html html, Frame.Site site, Settings settings) {
        this.database = database;
        this.staff = staff;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        return page(visit, me, "");
    }

    /** Shows the link once: it stands in no table and no mail. */
    @PostMapping(PATH + "/uitnodigen")
    ResponseEntity<byte[]> invite(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String role) {
        Role as = Arrays.stream(Role.values()).filter(known -> known.name().equals(role)).findFirst().orElse(Role.WAREHOUSE);
        return page(visit, me, settings.absolute(staff.invite(me, as)));
    }

    @PostMapping(PATH + "/{handle:[a-z][0-9]{3,6}}/beeindigen")
    ResponseEntity<byte[]> close(@AuthenticationPrincipal Employee me, @PathVariable String handle) {
        staff.close(me, handle);
        return Html.seeOther(PATH);
    }

    private ResponseEntity<byte[]> page(Visit visit, Employee me, String link) {
        var colleagues = database.read(Zone.STAFF, me.actor(), Purpose.STAFF_ACCESS, staff::colleagues);
        return html.page("backoffice/colleagues", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.colleagues")), "colleagues",
                colleagues, "link", link));
    }
}
