package nl.lichtxpert.defects;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports of buyers as tasks: article, kind, wish and days. What she wrote and her photographs are opened in the case, which the ledger notes. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.OWNER})
class DeskPages {
    private static final String PATH = "/medewerker/meldingen";
    private static final String ONE = PATH + "/{report:" + ReportNumber.FORM + "}";
    private static final int LONGEST = 4_000;
    private final Defects defects;
    private final Cases cases;
    private final Html html;
    private final Frame.Site site;

    DeskPages(Defects defects, Cases cases, Html html, Frame.Site site) {
        this.defects = defects;
        this.cases = cases;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String staat) {
        boolean done = staat.equals("afgehandeld");
        return html.page("defects/reports", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("defects.desk")), "done", done,
                "reports", defects.list(me.actor(), done), "today", defects.today()));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String report) {
        return one(HttpStatus.OK, visit, me, new ReportNumber(report), Map.of(), "");
    }

    /** Decides, and tells the buyer in her own language. What was typed comes back with a fault. */
    @PostMapping(ONE + "/besluit")
    ResponseEntity<byte[]> decide(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String report, @RequestParam Map<String, String> typed) {
        var number = new ReportNumber(report);
        Optional<Defects.Sheet> sheet = defects.sheet(me.actor(), number);
        if (sheet.isEmpty()) return one(HttpStatus.NOT_FOUND, visit, me, number, typed, "");
        String words = typed.getOrDefault("woorden", "").strip();
        Optional<Decision> decision = decision(typed, sheet.get().worth());
        boolean silent = decision.filter(Decision.Refused.class::isInstance).isPresent() && words.length() < 3;
        if (decision.isEmpty() || silent || words.length() > LONGEST) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, typed, silent ? "no-reason" : "no-decision");
        }
        Decision.Result result = defects.decide(me.actor(), number, decision.get());
        if (result != Decision.Result.DONE) return one(HttpStatus.CONFLICT, visit, me, number, typed, "result-" + result);
        tell(me, sheet.get().report(), key(decision.get()), decision.get(), words);
        return Html.seeOther(PATH + "/" + report);
    }

    /** The repaired article went back. */
    @PostMapping(ONE + "/hersteld")
    ResponseEntity<byte[]> repaired(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String report) {
        var number = new ReportNumber(report);
        if (!defects.repaired(me.actor(), number)) return one(HttpStatus.CONFLICT, visit, me, number, Map.of(), "result-TAKEN");
        defects.sheet(me.actor(), number).ifPresent(sheet -> tell(me, sheet.report(), "repaired", new Decision.Repair(), ""));
        return Html.seeOther(PATH + "/" + report);
    }

    private void tell(Employee me, Report report, String key, Decision decision, String words) {
        var language = defects.languageOf(me.actor(), report.order());
        Texts t = Texts.in(language);
        String sum = decision instanceof Decision.Refund(Money amount) ? amount.in(language) : "";
        String text = t.of("defects.tell." + key, report.number(), sum) + (words.isEmpty() ? "" : "\n\n" + words)
                + (decision instanceof Decision.Repair ? "\n\n" + t.of("defects.longer") : "")
                + (decision instanceof Decision.Refused ? "\n\n" + t.of("defects.complain") : "");
        report.caseNumber().ifPresent(known -> cases.answer(me, known, Personal.of(text)));
    }

    private static String key(Decision decision) {
        return switch (decision) {
            case Decision.Repair _ -> "repair";
            case Decision.Replacement _ -> "replacement";
            case Decision.Refund _ -> "refund";
            case Decision.Refused _ -> "refused";
        };
    }

    private static Optional<Decision> decision(Map<String, String> typed, Money most) {
        return switch (typed.getOrDefault("besluit", "")) {
            case "REPAIR" -> Optional.of(new Decision.Repair());
            case "REPLACEMENT" -> Optional.of(new Decision.Replacement());
            case "REFUSED" -> Optional.of(new Decision.Refused());
            case "REFUND" -> amount(typed.getOrDefault("bedrag", "").strip()).filter(money -> money.cents() > 0 && money.compareTo(most) <= 0)
                    .map(Decision.Refund::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Money> amount(String typed) {
        if (!typed.matches("\\d{1,6}([.,]\\d{1,2})?")) return Optional.empty();
        return Optional.of(Money.ofCents(new BigDecimal(typed.replace(',', '.')).movePointRight(2).longValueExact()));
    }

    private ResponseEntity<byte[]> one(HttpStatus status, Visit visit, Employee me, ReportNumber number, Map<String, String> typed, String fault) {
        Optional<Defects.Sheet> sheet = defects.sheet(me.actor(), number);
        Desk desk = Desk.of(site, me, PATH, PATH + "/" + number, number.value());
        if (sheet.isEmpty()) return html.page(HttpStatus.NOT_FOUND, "backoffice/message", Map.of("desk", desk, "message", visit.texts().of("defects.none")));
        return html.page(status, "defects/decide", new HashMap<>(Map.of("desk", desk, "sheet", sheet.get(), "typed", typed, "fault", fault,
                "today", defects.today())));
    }
}
