package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.partners.Partners;
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

/** Who may receive data today, who may not, and what to do about it (T4). */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.PRIVACY_OFFICER, Role.OWNER})
class PartnerPages {
    static final String PATH = "/medewerker/verwerkers";
    private final Partners partners;
    private final Html html;
    private final Frame.Site site;

    PartnerPages(Clock clock, Html html, Frame.Site site) {
        this.partners = Partners.inForce(clock);
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        List<String> refused = Arrays.stream(Partners.Work.values()).map(partners::may)
                .flatMap(answer -> answer instanceof Partners.Answer.No(String why) ? List.of(why).stream() : List.<String>of().stream()).toList();
        return html.page("backoffice/partners", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.partners")),
                "rows", partners.rows(visit.language()), "refused", refused));
    }
}
