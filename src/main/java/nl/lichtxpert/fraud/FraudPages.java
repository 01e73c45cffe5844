package nl.lichtxpert.fraud;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.fraud.AskedForm.Choice;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.OnlyOnce;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases of fraud for employees: asked by one, decided by another. A page names nobody; facts and extracts are answers of their own. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.PRIVACY_OFFICER, Role.OWNER})
class FraudPages {
    static final String PATH = "/medewerker/fraude";
    private static final String ONE = PATH + "/{number:FZ-[2-9A-HJ-NP-Z]{6}}";
    private static final String EXTRACT = ONE + "/{extract:FU-[2-9A-HJ-NP-Z]{6}}";
    private final Fraud fraud;
    private final Html html;
    private final Frame.Site site;

    FraudPages(Fraud fraud, Html html, Frame.Site site) {
        this.fraud = fraud;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    @ByRole({Role.SERVICE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER})
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        return list(HttpStatus.OK, visit, me, new AskedForm(Map.of()));
    }

    @PostMapping(PATH)
    @OnlyOnce
    @ByRole({Role.SERVICE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER})
    ResponseEntity<byte[]> ask(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var form = new AskedForm(typed);
        Optional<Fraud.Asked> asked = form.asked();
        if (asked.isEmpty()) return list(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form);
        if (fraud.ask(me.actor(), asked.get()).isEmpty()) return list(HttpStatus.CONFLICT, visit, me, form.refused());
        return Html.seeOther(PATH);
    }

    private ResponseEntity<byte[]> list(HttpStatus status, Visit visit, Employee me, AskedForm form) {
        return html.page(status, "fraud/cases", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("fraud.title")), "cases", fraud.all(me.actor()),
                "form", form, "fields", form.fields(visit.texts()), "decides", decides(me)));
    }

    private static boolean decides(Employee me) {
        return me.role() == Role.PRIVACY_OFFICER || me.role() == Role.OWNER;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number) {
        return one(HttpStatus.OK, visit, me, number, "", "");
    }

    /** Answers with the facts themselves; each time is an entry in the ledger. */
    @PostMapping(ONE + "/feiten")
    ResponseEntity<byte[]> facts(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number) {
        Optional<Personal<Facts>> facts = fraud.facts(me.actor(), number);
        String story = facts.map(found -> Reveal.under(Purpose.FRAUD_CASE).of(found).story()).orElse(visit.texts().of("fraud.facts-gone"));
        return one(HttpStatus.OK, visit, me, number, "", story);
    }

    @PostMapping(ONE + "/besluit")
    ResponseEntity<byte[]> decide(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number, @RequestParam Map<String, String> typed) {
        boolean yes = "APPROVE".equals(typed.get("decision"));
        return told(visit, me, number, yes ? fraud.approve(me.actor(), number, typed.containsKey("weighed")) : fraud.refuse(me.actor(), number));
    }

    @PostMapping(ONE + "/sluiten")
    ResponseEntity<byte[]> close(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String outcome) {
        Suspicion.Outcome how = Choice.of(Suspicion.Outcome.values(), outcome).orElse(Suspicion.Outcome.SETTLED);
        return told(visit, me, number, fraud.close(me.actor(), number, how));
    }

    @PostMapping(ONE + "/uittreksel")
    @OnlyOnce
    ResponseEntity<byte[]> wanted(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = WantedForm.of(typed);
        Optional<Extracts.Wanted> wanted = form.wanted();
        if (wanted.isEmpty()) return one(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, new Said("", "", form));
        if (fraud.extracts().ask(me.actor(), number, wanted.get())) return Html.seeOther(PATH + "/" + number);
        return one(HttpStatus.CONFLICT, visit, me, number, new Said(Decided.NOT_NOW.name(), "", form));
    }

    @PostMapping(EXTRACT)
    ResponseEntity<byte[]> decideExtract(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number, @PathVariable String extract,
            @RequestParam(defaultValue = "") String decision) {
        return told(visit, me, number, decision.equals("APPROVE") ? fraud.extracts().approve(me.actor(), extract)
                : fraud.extracts().refuse(me.actor(), extract));
    }

    @PostMapping(EXTRACT + "/vertellen")
    ResponseEntity<byte[]> speak(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number, @PathVariable String extract) {
        return told(visit, me, number, fraud.extracts().speak(me.actor(), extract));
    }

    /** The file for the authority. It is in this answer and nowhere else. */
    @PostMapping(EXTRACT + "/bestand")
    ResponseEntity<byte[]> file(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number, @PathVariable String extract,
            @RequestParam(defaultValue = "PDF") String form) {
        Disclosure.Form as = Choice.of(Disclosure.Form.values(), form).orElse(Disclosure.Form.PDF);
        return fraud.extracts().take(me.actor(), extract, as).map(file -> ResponseEntity.ok()
                .contentType(as == Disclosure.Form.PDF ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(extract + (as == Disclosure.Form.PDF ? ".pdf" : ".json"))
                .build().toString()).body(Reveal.under(Purpose.FRAUD_CASE).of(file)))
                .orElseGet(() -> one(HttpStatus.CONFLICT, visit, me, number, Decided.NOT_NOW.name(), ""));
    }

    private ResponseEntity<byte[]> told(Visit visit, Employee me, String number, Decided decided) {
        return decided == Decided.DONE ? Html.seeOther(PATH + "/" + number) : one(HttpStatus.CONFLICT, visit, me, number, decided.name(), "");
    }

    /** What a page of a case says beside the case itself: what went wrong, the facts when they were asked for, and what was typed. */
    private record Said(String fault, String story, WantedForm form) {}

    private ResponseEntity<byte[]> one(HttpStatus status, Visit visit, Employee me, String number, String fault, String story) {
        return one(status, visit, me, number, new Said(fault, story, WantedForm.empty()));
    }

    private ResponseEntity<byte[]> one(HttpStatus status, Visit visit, Employee me, String number, Said said) {
        return fraud.find(me.actor(), number).map(found -> {
            String path = PATH + "/" + number;
            var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, path, visit.texts().of("fraud.one-title", number)), "found", found,
                    "me", me, "now", fraud.now(), "fault", said.fault().isEmpty() ? "" : "fraud.fault-" + said.fault(), "story", said.story()));
            model.put("form", said.form());
            model.put("fields", said.form().byName(visit.texts()));
            return html.page(status, "fraud/case", model);
        }).orElseGet(() -> Html.seeOther(PATH));
    }
}
