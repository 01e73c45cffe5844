package nl.lichtxpert.cases;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Field;
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

/** The list of questions and one of them. Lists name nobody and are not searched by name; what was said stands only in the answer to opening it. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.OWNER})
class QuestionPages {
    static final String PATH = "/medewerker/vragen";
    private static final String ONE = PATH + "/{number:" + CaseNumber.FORM + "}";
    private static final int MOST = 100;
    private final CaseDesk desk;
    private final Database database;
    private final Staff staff;
    private final Html html;
    private final Frame.Site site;

    QuestionPages(Cases cases, Database database, Staff staff, Html html, Frame.Site site) {
        this.desk = cases.desk();
        this.database = database;
        this.staff = staff;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String staat,
            @RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "") String na, @RequestParam(defaultValue = "") String nr) {
        String asked = nr.strip().toUpperCase(Locale.ROOT);
        if (asked.matches(CaseNumber.FORM) && desk.find(me, new CaseNumber(asked)).isPresent()) return Html.seeOther(PATH + "/" + asked);
        String after = na.matches(CaseNumber.FORM) ? na : "";
        Optional<Category> category = Arrays.stream(Category.values()).filter(one -> one.name().equalsIgnoreCase(soort)).findFirst();
        String tab = List.of("beantwoord", "gesloten").contains(staat) ? staat : "open";
        List<Case> found = switch (tab) {
            case "beantwoord" -> desk.rest(me, Case.State.ANSWERED, category, after, MOST + 1);
            case "gesloten" -> desk.rest(me, Case.State.CLOSED, category, after, MOST + 1);
            default -> desk.waiting(me, category, after, MOST + 1);
        };
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("cases.desk")), "cases",
                found.stream().limit(MOST).toList(), "tab", tab,
                "category", category.map(Category::name).orElse(""), "counts", desk.counts(me), "today", desk.today()));
        model.put("now", desk.now());
        String here = PATH + "?staat=" + tab + category.map(one -> "&soort=" + one).orElse("") + "&na=";
        model.put("next", found.size() > MOST ? here + found.get(MOST - 1).number() : "");
        model.put("unknown", nr.substring(0, Math.min(nr.length(), 40)));
        return html.page(nr.isBlank() ? HttpStatus.OK : HttpStatus.NOT_FOUND, "cases/questions", model);
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String melding) {
        String done = List.of("beantwoord", "notitie", "gesloten", "soort", "nieuw").contains(melding) ? "cases.done." + melding : "";
        return facts(HttpStatus.OK, visit, me, new CaseNumber(number), done);
    }

    /** Answers with what was said: it is in no other page, and is gone when this one is left. */
    @PostMapping(ONE + "/openen")
    ResponseEntity<byte[]> open(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String sjabloon) {
        var known = new CaseNumber(number);
        Optional<Case> facts = desk.find(me, known);
        String text = desk.template(me, sjabloon).flatMap(template -> facts.map(one -> template.in(one.language()))).orElse("");
        return opened(HttpStatus.OK, visit, me, known, text, "");
    }

    @PostMapping(ONE + "/antwoord")
    ResponseEntity<byte[]> answer(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String text) {
        var known = new CaseNumber(number);
        String clean = MimeReader.tidy(text);
        if (clean.isEmpty() || clean.length() > Correspondence.MOST_TEXT) {
            return opened(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, known, clean, "cases.error.answer");
        }
        return desk.answer(me, known, Personal.of(clean)) ? Html.seeOther(PATH + "/" + number + "?melding=beantwoord") : missing(visit, me);
    }

    @PostMapping(ONE + "/notitie")
    ResponseEntity<byte[]> note(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String notitie) {
        String clean = MimeReader.tidy(notitie);
        if (clean.isEmpty() || clean.length() > Correspondence.MOST_TEXT) {
            return opened(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new CaseNumber(number), "", "cases.error.note");
        }
        return desk.note(me, new CaseNumber(number), Personal.of(clean)) ? Html.seeOther(PATH + "/" + number + "?melding=notitie") : missing(visit, me);
    }

    @PostMapping(ONE + "/soort")
    ResponseEntity<byte[]> category(@AuthenticationPrincipal Employee me, @PathVariable String number, @RequestParam(defaultValue = "") String category) {
        Arrays.stream(Category.values()).filter(one -> one.name().equals(category)).findFirst()
                .ifPresent(one -> desk.category(me, new CaseNumber(number), one));
        return Html.seeOther(PATH + "/" + number + "?melding=soort");
    }

    @PostMapping(ONE + "/sluiten")
    ResponseEntity<byte[]> close(@AuthenticationPrincipal Employee me, @PathVariable String number) {
        desk.close(me, new CaseNumber(number));
        return Html.seeOther(PATH + "/" + number + "?melding=gesloten");
    }

    /** By a press and not by a link: looking at a file is noted. */
    @PostMapping(ONE + "/bestand/{file}")
    ResponseEntity<byte[]> file(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number, @PathVariable UUID file,
            @RequestParam(defaultValue = "PDF") String kind) {
        Optional<FileKind> known = Arrays.stream(FileKind.values()).filter(one -> one.name().equals(kind)).findFirst();
        Optional<Personal<byte[]>> found = desk.file(me, new CaseNumber(number), file.toString());
        return found.flatMap(body -> known.map(one -> CasePages.download(new Correspondence.Kept(file, number + "." + one.ending(), one, 0),
                Reveal.under(Purpose.ANSWER).of(body)))).orElseGet(() -> missing(visit, me));
    }

    private ResponseEntity<byte[]> facts(HttpStatus status, Visit visit, Employee me, CaseNumber number, String done) {
        return desk.find(me, number).map(facts -> {
            var model = new HashMap<String, Object>(Map.of("desk", desk(me, number), "facts", facts, "done", done, "today", desk.today(), "now", desk.now(),
                    "openings", openings(me, number)));
            return html.page(status, "cases/question", model);
        }).orElseGet(() -> missing(visit, me));
    }

    private ResponseEntity<byte[]> opened(HttpStatus status, Visit visit, Employee me, CaseNumber number, String text, String fault) {
        Optional<Personal<CaseDesk.Opened>> found = desk.open(me, number);
        if (found.isEmpty()) return missing(visit, me);
        CaseDesk.Opened open = Reveal.under(Purpose.ANSWER).of(found.get());
        Field field = Field.longText("text", visit.texts().of("cases.answer"), Correspondence.MOST_TEXT).typed(text);
        Field note = Field.longText("notitie", visit.texts().of("cases.note"), Correspondence.MOST_TEXT);
        var model = new HashMap<String, Object>(Map.of("desk", desk(me, number).closing(Duration.between(desk.now(), open.until())), "open", open, "today",
                desk.today(), "now", desk.now(), "templates", desk.templates(me)));
        model.put("text", fault.equals("cases.error.answer") ? field.wrong(visit.texts().of(fault)) : field);
        model.put("note", fault.equals("cases.error.note") ? note.wrong(visit.texts().of(fault)) : note);
        return html.page(status, "cases/opened", model);
    }

    /** A colleague who has it open now. */
    record Seen(String handle, OpeningStore.Opening opening) {}

    private List<Seen> openings(Employee me, CaseNumber number) {
        List<OpeningStore.Opening> all = desk.openings(me, number);
        List<PersonRef> who = all.stream().map(OpeningStore.Opening::account).distinct().toList();
        Map<PersonRef, String> names = database.read(Zone.STAFF, me.actor(), Purpose.STAFF_ACCESS, tx -> staff.handles(tx, who));
        return all.stream().map(one -> new Seen(names.getOrDefault(one.account(), "?"), one)).toList();
    }

    private Desk desk(Employee me, CaseNumber number) {
        return Desk.of(site, me, PATH, PATH + "/" + number, number.value());
    }

    private ResponseEntity<byte[]> missing(Visit visit, Employee me) {
        return html.page(HttpStatus.NOT_FOUND, "backoffice/message", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("cases.no-case")), "message",
                visit.texts().of("cases.no-case-help")));
    }
}
