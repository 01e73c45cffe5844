package nl.lichtxpert.backoffice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.proofs.Proofs;
import nl.lichtxpert.proofs.Standing;
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

/** Whether the statement is kept, with what is wrong when it is not, and a button to look again. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.PRIVACY_OFFICER, Role.OWNER, Role.BUILDER})
class PromisePages {
    static final String PATH = "/medewerker/beloften";
    private final Proofs proofs;
    private final Html html;
    private final Frame.Site site;

    PromisePages(Proofs proofs, Html html, Frame.Site site) {
        this.proofs = proofs;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        List<Standing> standings = proofs.standings(me.actor()).stream().sorted(Comparator.comparing(standing -> standing.light() == Standing.Light.GREEN))
                .toList();
        return html.page("backoffice/promises", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.promises")), "standings", standings));
    }

    @PostMapping(PATH + "/nakijken")
    ResponseEntity<byte[]> look() {
        proofs.lookNow();
        return Html.seeOther(PATH);
    }
}
