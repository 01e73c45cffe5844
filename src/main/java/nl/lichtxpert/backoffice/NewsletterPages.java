package nl.lichtxpert.backoffice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        return page(HttpStatus.OK, visit, me, fields(visit.texts(), Map.of()));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> keep(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        List<Field> fields = fields(visit.texts(), typed).stream().map(field -> checked(field, visit.texts())).toList();
        if (fields.stream().anyMatch(Field::wrong)) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, fields);
        var draft = new Newsletters.Draft(fields.get(0).typed().strip(), fields.get(1).typed().strip(), fields.get(2).typed().strip(),
                fields.get(3).typed().strip());
        database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            newsletters.keep(tx, draft);
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

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, List<Field> fields) {
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.newsletter")), "fields", fields));
        model.put("issues", database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, newsletters::issues));
        model.put("readers", database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, newsletters::readers));
        return html.page(status, "backoffice/newsletter", model);
    }
}
