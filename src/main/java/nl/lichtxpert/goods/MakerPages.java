package nl.lichtxpert.goods;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.catalog.Makers;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Field;
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

/** Makers, with the addresses every offer of theirs must show. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class MakerPages {
    static final String PATH = WorkPages.PART + "/fabrikanten";
    private final WorkPages work;
    private final Changes changes;
    private final Makers makers = new Makers();

    MakerPages(Database database, Html html, Frame.Site site, Changes changes) {
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String melding) {
        Optional<Maker> asked = id.isEmpty() ? Optional.empty() : work.read(me, tx -> makers.find(tx, id));
        if (!id.isEmpty() && asked.isEmpty()) return work.missing(me, PATH);
        return page(HttpStatus.OK, me, fields(me, asked.orElse(new Maker("", "", "", "", ""))), id, melding.equals("bewaard") ? "saved" : "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> save(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var maker = new Maker(text(typed, "id"), text(typed, "naam"), text(typed, "post"), text(typed, "elektronisch"), text(typed, "verantwoordelijk"));
        boolean known = "ja".equals(typed.get("bekend"));
        boolean exists = work.read(me, tx -> makers.find(tx, maker.id())).isPresent();
        List<Field> fields = fields(me, maker).stream().map(field -> judged(me, field, exists && !known)).toList();
        if (fields.stream().anyMatch(Field::wrong)) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, fields, known ? maker.id() : "", "faults");
        work.write(me, tx -> {
            Maker before = makers.find(tx, maker.id()).orElse(new Maker(maker.id(), "", "", "", ""));
            makers.save(tx, maker);
            changes.note(tx, "maker", maker.id(), List.of(new Changed("name", before.name(), maker.name()),
                    new Changed("postal_address", before.postalAddress(), maker.postalAddress()),
                    new Changed("electronic_address", before.electronicAddress(), maker.electronicAddress()),
                    new Changed("responsible", before.responsible(), maker.responsible())));
            return true;
        });
        return Html.seeOther(PATH + "?id=" + maker.id() + "&melding=bewaard");
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static List<Field> fields(Employee me, Maker maker) {
        return List.of(field(me, "id", maker.id()).narrow(40), field(me, "naam", maker.name()), field(me, "post", maker.postalAddress()),
                field(me, "elektronisch", maker.electronicAddress()), field(me, "verantwoordelijk", maker.responsible()).optional());
    }

    private static Field field(Employee me, String name, String typed) {
        return new Field(name, WorkPages.say(me, "maker-" + name), "", "text", "off", "text", 200, "full", true, typed, "");
    }

    private static Field judged(Employee me, Field field, boolean taken) {
        if (field.name().equals("id") && !field.typed().matches("[a-z0-9-]{1,40}")) return field.wrong(WorkPages.say(me, "maker-id-wrong"));
        if (field.name().equals("id") && taken) return field.wrong(WorkPages.say(me, "maker-id-taken"));
        if (field.needed() && field.typed().isEmpty()) return field.wrong(WorkPages.say(me, "maker-needed"));
        return field.typed().length() > 200 || field.typed().indexOf('\0') >= 0 ? field.wrong(WorkPages.say(me, "maker-needed")) : field;
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, List<Field> fields, String known, String notice) {
        return work.page(status, me, PATH, WorkPages.say(me, "makers"), "makers", Map.of("makers", work.read(me, makers::all), "fields", fields, "known",
                known,
                "notice", notice));
    }
}
