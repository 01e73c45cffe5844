package nl.lichtxpert.alerts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.recalls.Recall;
import nl.lichtxpert.recalls.RecallNumber;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.OnlyOnce;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Alerts as employees make and follow them: articles, orders and counts; whom they go to is in none of these pages but the printed letters. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.SERVICE, Role.OWNER})
class AlertPages {
    private static final String PATH = "/medewerker/berichten";
    private static final String RECALL = PATH + "/terugroepen";
    private static final String ONE = RECALL + "/{number:" + RecallNumber.FORM + "}";
    private final Alerts alerts;
    private final Html html;
    private final Frame.Site site;

    AlertPages(Alerts alerts, Html html, Frame.Site site) {
        this.alerts = alerts;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String bestelling) {
        return list(HttpStatus.OK, visit, me, new RecallForm(bestelling.matches("[A-Z2-9-]{1,20}") ? Map.of("order", bestelling) : Map.of()));
    }

    @PostMapping(PATH + "/vertraging")
    ResponseEntity<byte[]> delay(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var form = new RecallForm(typed);
        Optional<LocalDate> expected = form.day("expected").filter(day -> day.isAfter(alerts.today()));
        if (expected.isEmpty()) form.fault("expected", "alerts.error.expected");
        Optional<OrderNumber> order = Optional.of(form.value("order").toUpperCase(java.util.Locale.ROOT))
                .filter(text -> text.matches("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")).map(OrderNumber::new).filter(number -> alerts.waiting(me, number));
        boolean skus = !form.skus().isEmpty() && alerts.known(me, form.skus()).containsAll(form.skus());
        if (order.isEmpty() && !skus || order.isPresent() && !form.skus().isEmpty()) form.fault("order", "alerts.error.order");
        if (!form.good()) return list(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form);
        alerts.delay(me, order.isPresent() ? List.of() : form.skus(), order.map(OrderNumber::value).orElse(""), expected.get(), form.words("text"));
        return Html.seeOther(PATH);
    }

    @GetMapping(PATH + "/voorwaarden")
    @ByRole({Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> blankTerms(Visit visit, @AuthenticationPrincipal Employee me) {
        return terms(HttpStatus.OK, visit, me, new RecallForm(Map.of()));
    }

    private ResponseEntity<byte[]> terms(HttpStatus status, Visit visit, Employee me, RecallForm form) {
        return html.page(status, "alerts/terms", Map.of("desk", desk(me, PATH + "/voorwaarden", visit.texts().of("alerts.kind.TERMS")), "form", form));
    }

    @PostMapping(PATH + "/voorwaarden")
    @ByRole({Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> terms(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var form = new RecallForm(typed);
        if (form.skus().isEmpty() || !alerts.known(me, form.skus()).containsAll(form.skus())) form.fault("skus", "alerts.error.skus");
        for (String name : List.of("textDutch", "textEnglish")) if (form.value(name).isEmpty()) form.fault(name, "alerts.error.text");
        if (!form.good()) return terms(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form);
        alerts.terms(me, form.skus(), form.words("text"));
        return Html.seeOther(PATH);
    }

    private ResponseEntity<byte[]> list(HttpStatus status, Visit visit, Employee me, RecallForm delay) {
        var model = new HashMap<String, Object>(Map.of("desk", desk(me, PATH, visit.texts().of("alerts.title")), "alerts", alerts.latest(me), "recalls",
                alerts.allRecalls(me), "delay", delay));
        model.put("recaller", recaller(me));
        return html.page(status, "alerts/alerts", model);
    }

    private static boolean recaller(Employee me) {
        return me.role() == Role.CATALOGUE || me.role() == Role.OWNER;
    }

    @GetMapping(RECALL)
    @ByRole({Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> blank(Visit visit, @AuthenticationPrincipal Employee me) {
        return draft(HttpStatus.OK, visit, me, new RecallForm(Map.of("remedy-REFUND", "1", "remedy-REPLACEMENT", "1")));
    }

    @PostMapping(RECALL)
    @OnlyOnce
    @ByRole({Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> keep(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var form = new RecallForm(typed);
        Optional<Recall> recall = form.recall(alerts.newRecall(), alerts.known(me, form.skus()));
        recall.ifPresent(draft -> alerts.draft(me, draft));
        return recall.map(draft -> Html.seeOther(RECALL + "/" + draft.number())).orElseGet(() -> draft(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form));
    }

    private ResponseEntity<byte[]> draft(HttpStatus status, Visit visit, Employee me, RecallForm form) {
        return html.page(status, "alerts/draft", Map.of("desk", desk(me, RECALL, visit.texts().of("alerts.recall-new")), "form", form));
    }

    /** As buyers will read it; nothing is sent before the press. */
    @GetMapping(ONE)
    @ByRole({Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> look(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number) {
        Desk desk = desk(me, RECALL + "/" + number, number);
        return alerts.recall(me, new RecallNumber(number))
                .map(recall -> html.page("alerts/look", Map.of("desk", desk, "recall", recall))).orElseGet(() -> Html.seeOther(PATH));
    }

    @PostMapping(ONE + "/starten")
    @ByRole({Role.CATALOGUE, Role.OWNER})
    ResponseEntity<byte[]> start(@AuthenticationPrincipal Employee me, @PathVariable String number) {
        alerts.recall(me, new RecallNumber(number)).ifPresent(recall -> alerts.start(me, recall));
        return Html.seeOther(PATH);
    }

    /** Twenty letters with addresses, by a press and not by a link: each is noted. */
    @PostMapping(PATH + "/{number:" + AlertNumber.FORM + "}/brieven")
    @ByRole({Role.SERVICE, Role.OWNER})
    ResponseEntity<byte[]> letters(@AuthenticationPrincipal Employee me, @PathVariable String number) {
        return alerts.letters(me, new AlertNumber(number)).map(pdf -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "no-store").header("Content-Disposition", "attachment; filename=\"" + number + ".pdf\"")
                .body(Reveal.under(Purpose.WARN).of(pdf))).orElseGet(() -> Html.seeOther(PATH));
    }

    private Desk desk(Employee me, String path, String title) {
        return Desk.of(site, me, PATH, path, title);
    }
}
