package nl.lichtxpert.backoffice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.notices.Issue;
import nl.lichtxpert.notices.Newsletters;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
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

/** Writing a newsletter, looking at it, sending it. How many read it is a number; who, nobody here learns. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class NewsletterPages {
    static final String PATH = "/medewerker/nieuwsbrief";
    private static final List<String> BOXES = List.of("subjectNl", "textNl", "subjectEn", "textEn");
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 20_000;
    private final Database database;
    private final Newsletters newsletters;
    private final Html html;
    private final Frame.Site site;

    NewsletterPages(Database database, Newsletters newsletters, Html html, Frame.Site site) {
        this.database = database;
        this.newsletters = newsletters;
        this.html = html;
        this.site = site;
    }

    /** @param concept number of the draft to mend, empty for a new one */
    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String concept) {
        Optional<Issue> draft = number(concept).flatMap(id -> database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> newsletters.issue(tx, id)))
                .filter(issue -> issue.sentAt().isEmpty());
        Map<String, String> words = draft.map(issue -> Map.of("concept", issue.id().toString(), "subjectNl", issue.subjectNl(), "textNl", issue.textNl(),
                "subjectEn", issue.subjectEn(), "textEn", issue.textEn())).orElse(Map.of());
        return page(HttpStatus.OK, visit, me, new Form(words.getOrDefault("concept", ""), fields(visit.texts(), words), ""));
    }

    @PostMapping(PATH)
    @OnlyOnce(unless = "concept")
    ResponseEntity<byte[]> keep(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        List<Field> fields = fields(visit.texts(), typed).stream().map(field -> checked(field, visit.texts())).toList();
        Optional<UUID> concept = number(typed.getOrDefault("concept", ""));
        String known = concept.map(UUID::toString).orElse("");
        if (fields.stream().anyMatch(Field::wrong)) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Form(known, fields, ""));
        var draft = new Newsletters.Draft(fields.get(0).typed().strip(), fields.get(1).typed().strip(), fields.get(2).typed().strip(),
                fields.get(3).typed().strip());
        boolean kept = database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            if (concept.isPresent()) return newsletters.mend(tx, concept.get(), draft);
            newsletters.keep(tx, draft);
            return true;
        });
        return kept ? Html.seeOther(PATH) : page(HttpStatus.CONFLICT, visit, me, new Form("", fields, visit.texts().of("backoffice.newsletter.late")));
    }

    private static Optional<UUID> number(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    /** Throws a draft away. */
    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/weg")
    ResponseEntity<byte[]> drop(@AuthenticationPrincipal Employee me, @PathVariable UUID id) {
        database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            newsletters.drop(tx, id);
            return null;
        });
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/versturen")
    ResponseEntity<byte[]> send(@AuthenticationPrincipal Employee me, @PathVariable UUID id) {
        database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            newsletters.send(tx, id);
            return null;
        });
        return Html.seeOther(PATH);
    }

    private static List<Field> fields(Texts t, Map<String, String> typed) {
        return BOXES.stream().map(name -> {
            String label = t.of("backoffice.newsletter." + name);
            Field field = name.startsWith("text") ? Field.longText(name, label, LONGEST_TEXT).hinted(t.of("backoffice.newsletter.text-hint"))
                    : Field.text(name, label, "off");
            return field.typed(typed.getOrDefault(name, "").replace("\r\n", "\n"));
        }).toList();
    }

    private static Field checked(Field field, Texts t) {
        int most = field.name().startsWith("text") ? LONGEST_TEXT : LONGEST_SUBJECT;
        if (field.typed().isBlank()) return field.wrong(t.of("backoffice.newsletter.empty"));
        return field.typed().strip().length() > most ? field.wrong(t.of("backoffice.newsletter.long", most)) : field;
    }

    /**
     * What is being written.
     *
     * @param concept number of the draft that is mended, empty for a new one
     * @param late what to say when it was sent meanwhile
     */
    record Form(String concept, List<Field> fields, String late) {}

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, Form form) {
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.newsletter")), "form", form));
        model.put("issues", database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, newsletters::issues));
        model.put("readers", database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, newsletters::readers));
        return html.page(status, "backoffice/newsletter", model);
    }
}
