package nl.lichtxpert.calls;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.cases.Category;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
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

/** Who is to be called, and why. The number stands only in the answer to opening one task; the page leaves it by itself. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.OWNER})
class CallPages {
    static final String PATH = "/medewerker/bellen";
    private static final String ONE = PATH + "/{number:" + CallNumber.FORM + "}";
    private static final String RECOGNISE = PATH + "/herkennen";
    private static final int MOST_WORDS = 4_000;
    private final Calls calls;
    private final Recognition recognition;
    private final Html html;
    private final Frame.Site site;

    CallPages(Calls calls, Recognition recognition, Html html, Frame.Site site) {
        this.calls = calls;
        this.recognition = recognition;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String melding) {
        return list(HttpStatus.OK, visit, me, List.of("gemaakt", "genoteerd").contains(melding) ? "calls.done." + melding : "", "", Map.of());
    }

    /** A task from a case, or about an order that a task of another kind is about. */
    @PostMapping(PATH)
    @OnlyOnce
    ResponseEntity<byte[]> make(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        Optional<Reason> reason = word(Reason.values(), typed.getOrDefault("reason", ""));
        if (reason.isEmpty()) return list(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, "", "calls.error.reason", typed);
        String about = typed.getOrDefault("about", "").strip().toUpperCase(java.util.Locale.ROOT);
        boolean made = about.matches(CaseNumber.FORM) ? calls.about(me, new CaseNumber(about), reason.get())
                : Cases.orderIn(about).filter(order -> calls.about(me, order, reason.get(), visit.texts().of("calls.begun", word(visit, reason.get()))))
                .isPresent();
        return made ? Html.seeOther(PATH + "?melding=gemaakt") : list(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, "", "calls.error.about", typed);
    }

    private static String word(Visit visit, Reason reason) {
        return visit.texts().of("calls.reason." + reason);
    }

    @PostMapping(ONE + "/openen")
    ResponseEntity<byte[]> open(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number) {
        return switch (calls.open(me, new CallNumber(number))) {
            case OpenedCall.Opened opened -> opened(visit, me, opened);
            case OpenedCall.WithColleague _ -> refused(visit, me, "calls.error.colleague");
            case OpenedCall.AnotherOpen _ -> refused(visit, me, "calls.error.another");
            case OpenedCall.TooOften _ -> refused(visit, me, "calls.error.often");
            case OpenedCall.Nothing _ -> refused(visit, me, "calls.error.nothing");
        };
    }

    private ResponseEntity<byte[]> refused(Visit visit, Employee me, String fault) {
        return list(HttpStatus.CONFLICT, visit, me, "", fault, Map.of());
    }

    private ResponseEntity<byte[]> opened(Visit visit, Employee me, OpenedCall.Opened opened) {
        Desk desk = desk(me, PATH, opened.call().number().value()).closing(Duration.between(calls.now(), opened.until()));
        return html.page("calls/opened", Map.of("desk", desk, "opened", opened, "words", words(visit)));
    }

    private static Field words(Visit visit) {
        return Field.longText("words", visit.texts().of("calls.words"), MOST_WORDS).hinted(visit.texts().of("calls.words-hint")).optional();
    }

    @PostMapping(ONE + "/uitslag")
    ResponseEntity<byte[]> noted(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String result, @RequestParam(defaultValue = "") String words) {
        Optional<Call.Result> given = word(Call.Result.values(), result);
        if (given.isEmpty()) return refused(visit, me, "calls.error.result");
        String clean = words.strip().substring(0, Math.min(words.strip().length(), MOST_WORDS));
        String said = visit.texts().of("calls.result." + given.get()) + (clean.isEmpty() ? "" : "\n\n" + clean);
        return calls.noted(me, new CallNumber(number), given.get(), Personal.of(said)) ? Html.seeOther(PATH + "?melding=genoteerd")
                : refused(visit, me, "calls.error.nothing");
    }

    private ResponseEntity<byte[]> list(HttpStatus status, Visit visit, Employee me, String done, String fault, Map<String, String> typed) {
        var model = new HashMap<String, Object>(Map.of("desk", desk(me, PATH, visit.texts().of("calls.title")), "open", calls.open(me), "lately",
                calls.lately(me), "now", calls.now(), "done", done, "fault", fault));
        model.put("about", typed.getOrDefault("about", ""));
        return html.page(status, "calls/calls", model);
    }

    @GetMapping(RECOGNISE)
    ResponseEntity<byte[]> recognise(Visit visit, @AuthenticationPrincipal Employee me) {
        return recognise(HttpStatus.OK, visit, me, "", "", "");
    }

    /** Yes or no, and nothing about her either way. */
    @PostMapping(RECOGNISE)
    ResponseEntity<byte[]> recognised(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String bestelling,
            @RequestParam(defaultValue = "") String code) {
        Optional<OrderNumber> order = Cases.orderIn(bestelling);
        if (order.isEmpty() || code.isBlank()) return recognise(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, bestelling, "", "calls.error.recognise");
        Recognition.Answer answer = recognition.ask(me, order.get(), Personal.of(code.strip()));
        HttpStatus status = answer == Recognition.Answer.TOO_OFTEN ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK;
        return recognise(status, visit, me, order.get().value(), answer.name(), "");
    }

    @PostMapping(PATH + "/herkend")
    @OnlyOnce
    ResponseEntity<byte[]> note(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String bestelling,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String category) {
        Optional<OrderNumber> order = Cases.orderIn(bestelling);
        Category about = word(Category.values(), category).orElse(Category.ORDER);
        if (order.isEmpty() || words.isBlank() || words.length() > MOST_WORDS) {
            return recognise(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, bestelling, order.isPresent() ? "YES" : "", "calls.error.words");
        }
        return recognition.note(me, order.get(), about, Personal.of(words.strip())).map(number -> Html.seeOther("/medewerker/vragen/" + number
                + "?melding=nieuw")).orElseGet(() -> recognise(HttpStatus.CONFLICT, visit, me, bestelling, "", "calls.error.known"));
    }

    private ResponseEntity<byte[]> recognise(HttpStatus status, Visit visit, Employee me, String order, String answer, String fault) {
        return html.page(status, "calls/recognise", Map.of("desk", desk(me, RECOGNISE, visit.texts().of("calls.recognise")), "order", order, "answer", answer,
                "fault", fault, "words", Field.longText("words", visit.texts().of("calls.note"), MOST_WORDS)));
    }

    private Desk desk(Employee me, String path, String title) {
        return Desk.of(site, me, PATH, path, title);
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String typed) {
        return Arrays.stream(words).filter(word -> word.name().equals(typed)).findFirst();
    }
}
