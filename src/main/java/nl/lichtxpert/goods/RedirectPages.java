package nl.lichtxpert.goods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Addresses that moved. Most come by themselves when a web address of an article changes; these are the others. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class RedirectPages {
    static final String PATH = WorkPages.PART + "/doorverwijzingen";
    private static final String ADDRESS = "/|/[a-z0-9._-][a-z0-9/._-]{0,240}";
    /** Nobody may lock the employees out, or take the checkout away. */
    private static final String OWN = "/(en/?)?|/(medewerker|afrekenen|winkelwagen|betalen|privacy|bestelling|webhooks|assets|error|herroepen)(/.*)?"
            + "|/en/(checkout|cart|payment|privacy|order|withdraw)(/.*)?";
    private final WorkPages work;
    private final Redirects redirects;
    private final Changes changes;

    RedirectPages(Database database, Html html, Frame.Site site, Redirects redirects, Changes changes) {
        this.work = new WorkPages(database, html, site);
        this.redirects = redirects;
        this.changes = changes;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String melding) {
        return page(HttpStatus.OK, me, "", "", List.of("saved", "redirect-gone").contains(melding) ? melding : "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> add(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String naar) {
        String from = van.strip();
        String to = naar.strip();
        boolean right = from.matches(ADDRESS) && to.matches(ADDRESS) && !from.matches(OWN);
        if (!right) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, from, to, "redirect-wrong");
        boolean leads = !from.equals(to) && work.write(me, tx -> {
            if (!redirects.lead(tx, from, to)) return false;
            changes.note(tx, "redirect", from, "redirect", "", to);
            return true;
        });
        return leads ? Html.seeOther(PATH + "?melding=saved") : page(HttpStatus.UNPROCESSABLE_CONTENT, me, from, to, "redirect-ring");
    }

    @PostMapping(PATH + "/weg")
    ResponseEntity<byte[]> remove(@AuthenticationPrincipal Employee me, @RequestParam String van) {
        work.write(me, tx -> {
            if (!redirects.free(tx, van)) return false;
            changes.note(tx, "redirect", van.length() > 200 ? van.substring(0, 200) : van, "redirect", van, "");
            return true;
        });
        return Html.seeOther(PATH + "?melding=redirect-gone");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, String from, String to, String notice) {
        var model = new HashMap<String, Object>(Map.of("van", from, "naar", to, "notice", notice));
        model.put("redirects", work.read(me, redirects::all));
        return work.page(status, me, PATH, WorkPages.say(me, "redirects"), "redirects", model);
    }
}
