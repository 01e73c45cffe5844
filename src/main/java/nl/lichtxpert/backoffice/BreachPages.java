package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.breach.Breach;
import nl.lichtxpert.breach.Breaches;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.OnlyOnce;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The breach register: how many hours are left, whom it reached, what the authority asks, and letters to send. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.PRIVACY_OFFICER, Role.OWNER})
class BreachPages {
    static final String PATH = "/medewerker/datalekken";
    private static final String NUMBER = "/{number:DL-[2-9A-HJ-NP-Z]{6}}";
    private final Breaches breaches;
    private final Staff staff;
    private final Database database;
    private final Html html;
    private final Frame.Site site;

    BreachPages(Breaches breaches, Staff staff, Database database, Html html, Frame.Site site) {
        this.breaches = breaches;
        this.staff = staff;
        this.database = database;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        return page(HttpStatus.OK, visit, me, BreachForm.empty());
    }

    @PostMapping(PATH)
    @OnlyOnce
    ResponseEntity<byte[]> enter(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var form = new BreachForm(typed);
        Optional<Breaches.Entry> entry = form.entry(breaches.now(),
                handle -> database.read(Zone.STAFF, me.actor(), Purpose.STAFF_ACCESS, tx -> staff.account(tx, handle)));
        if (entry.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form);
        return Html.seeOther(PATH + "/" + breaches.enter(me.actor(), entry.get()));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, BreachForm form) {
        return html.page(status, "backoffice/breaches", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.breaches")), "breaches",
                breaches.all(me.actor()), "now", breaches.now(), "form", form, "fields", form.fields(visit.texts())));
    }

    @GetMapping(PATH + NUMBER)
    ResponseEntity<byte[]> one(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number) {
        return breaches.find(me.actor(), number).map(found -> page(HttpStatus.OK, visit, me, found, why(visit)))
                .orElseGet(() -> Html.seeOther(PATH));
    }

    private static Field why(Visit visit) {
        return Field.longText("why", visit.texts().of("backoffice.breach-why"), 2_000).hinted(visit.texts().of("backoffice.breach-why-hint")).optional();
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, Breaches.Case found, Field why) {
        String number = found.breach().number();
        Desk desk = Desk.of(site, me, PATH, PATH + "/" + number, visit.texts().of("backoffice.breach-title", number));
        return html.page(status, "backoffice/breach", Map.of("desk", desk, "found", found, "now", breaches.now(), "shop", Own.inForce().identity(),
                "why", why));
    }

    @PostMapping(PATH + NUMBER)
    ResponseEntity<byte[]> decide(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String why) {
        Optional<Breach.State> decision = Arrays.stream(Breach.State.values()).filter(known -> known.name().equals(state)).findFirst();
        Optional<Breaches.Case> found = breaches.find(me.actor(), number).filter(one -> one.breach().state() == Breach.State.OPEN);
        if (decision.isEmpty() || found.isEmpty()) return Html.seeOther(PATH + "/" + number);
        String reason = why.strip();
        Optional<String> wrong = BreachForm.wrongReason(reason, found.get().breach().asksWhy(decision.get(), breaches.now()));
        if (wrong.isPresent()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, found.get(), why(visit).typed(reason).wrong(visit.texts().of(wrong.get())));
        }
        breaches.decide(me.actor(), number, decision.get(), reason);
        return Html.seeOther(PATH + "/" + number);
    }
}
