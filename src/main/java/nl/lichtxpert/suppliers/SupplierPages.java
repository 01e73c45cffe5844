package nl.lichtxpert.suppliers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
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

/** Suppliers, what each supplies, and who supplies an article. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.FINANCE, Role.OWNER})
class SupplierPages {
    static final String PATH = "/medewerker/leveranciers";
    private static final String ONE = PATH + "/{id:[a-z0-9-]{1,40}}";
    private static final int PAGE = 100;
    private static final int LONGEST = 100_000;
    private static final int LOW = 5;
    private final Database database;
    private final Html html;
    private final Frame.Site site;
    private final Changes changes;
    private final Suppliers suppliers;

    SupplierPages(Database database, Html html, Frame.Site site, Changes changes, Clock clock) {
        this.database = database;
        this.html = html;
        this.site = site;
        this.changes = changes;
        this.suppliers = new Suppliers(clock);
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String artikel,
            @RequestParam(defaultValue = "") String leverancier, @RequestParam(defaultValue = "") String na, @RequestParam(defaultValue = "") String laag) {
        if (!leverancier.isEmpty()) return one(visit, me, leverancier, na, laag);
        String sku = artikel.strip().toUpperCase(java.util.Locale.ROOT);
        if (!sku.matches("[A-Z0-9][A-Z0-9._/-]{0,39}")) return all(HttpStatus.OK, visit, me, SupplierForm.empty(visit.texts()).fields());
        var model = new HashMap<String, Object>(Map.of("desk", desk(visit, me, PATH, visit.texts().of("suppliers.of-article", sku)), "sku", sku));
        model.put("supplies", read(me, tx -> suppliers.all(tx, sku)));
        return html.page("suppliers/article", model);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> add(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        var form = SupplierForm.typed(visit.texts(), typed).judged(read(me, suppliers::all));
        if (form.wrong()) return all(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form.fields());
        write(me, tx -> saved(tx, form.supplier()));
        return Html.seeOther(at(form.supplier().id()));
    }

    private ResponseEntity<byte[]> one(Visit visit, Employee me, String id, String na, String laag) {
        Optional<Supplier> found = read(me, tx -> suppliers.find(tx, id));
        if (found.isEmpty()) return missing(visit, me);
        String after = na.matches("[A-Za-z0-9._/-]{1,40}") ? na : "";
        return page(HttpStatus.OK, visit, me, new Shown(found.get(), SupplierForm.of(visit.texts(), found.get()).fields(), lines(visit.texts()), after,
                laag.equals("ja") ? LOW : 0));
    }

    @PostMapping(ONE)
    ResponseEntity<byte[]> change(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String id, @RequestParam Map<String, String> typed) {
        Optional<Supplier> found = read(me, tx -> suppliers.find(tx, id));
        if (found.isEmpty()) return missing(visit, me);
        var said = new HashMap<>(typed);
        said.put("kenmerk", id);
        var form = SupplierForm.typed(visit.texts(), said).judged(List.of());
        if (form.wrong()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Shown(found.get(), form.fields(), lines(visit.texts()), "", 0));
        write(me, tx -> saved(tx, form.supplier()));
        return Html.seeOther(at(id));
    }

    private boolean saved(Tx tx, Supplier supplier) {
        Optional<Supplier> before = suppliers.find(tx, supplier.id());
        suppliers.save(tx, supplier);
        changes.note(tx, "supplier", supplier.id(), List.of(new Changed("name", before.map(Supplier::name).orElse(""), supplier.name()),
                new Changed("electronic_address", before.map(Supplier::orderAt).orElse(""), supplier.orderAt()),
                new Changed("days", before.map(one -> String.valueOf(one.days())).orElse(""), String.valueOf(supplier.days()))));
        return true;
    }

    /** What this supplier supplies, typed or pasted. Lines that are wrong come back, the others are noted. */
    @PostMapping(ONE + "/artikelen")
    ResponseEntity<byte[]> note(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String id, @RequestParam(defaultValue = "") String regels) {
        Optional<Supplier> found = read(me, tx -> suppliers.find(tx, id));
        if (found.isEmpty()) return missing(visit, me);
        var fields = SupplierForm.of(visit.texts(), found.get()).fields();
        if (regels.isBlank() || regels.length() > LONGEST) {
            Field box = lines(visit.texts()).wrong(visit.texts().of("suppliers.lines-empty"));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Shown(found.get(), fields, box, "", 0));
        }
        SupplyLines lines = SupplyLines.read(regels);
        List<String> noted = write(me, tx -> {
            List<String> known = suppliers.note(tx, id, lines.good());
            if (!known.isEmpty()) changes.note(tx, "supplier", id, "supplies", "", String.join(" ", known));
            return known;
        });
        var wrong = new ArrayList<>(lines.wrong());
        lines.good().stream().filter(one -> !noted.contains(one.sku())).forEach(one -> wrong.add(one.sku() + ";" + one.number()
                + one.net().map(net -> ";" + net.decimal()).orElse("")));
        if (wrong.isEmpty()) return Html.seeOther(at(id));
        Field box = lines(visit.texts()).typed(String.join("\n", wrong)).wrong(visit.texts().of("suppliers.lines-wrong", wrong.size(), noted.size()));
        return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Shown(found.get(), fields, box, "", 0));
    }

    /** Where an article is bought, or that it is supplied no more. */
    @PostMapping(ONE + "/artikel")
    ResponseEntity<byte[]> supply(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String id, @RequestParam String nr,
            @RequestParam(defaultValue = "") String weg) {
        boolean done = write(me, tx -> {
            boolean changed = weg.isEmpty() ? suppliers.first(tx, id, nr) : suppliers.end(tx, id, nr);
            if (changed) changes.note(tx, "supplier", id, weg.isEmpty() ? "first" : "supplies", weg.isEmpty() ? "" : nr, weg.isEmpty() ? nr : "");
            return changed;
        });
        return done ? Html.seeOther(PATH + "?artikel=" + nr) : missing(visit, me);
    }

    private static String at(String id) {
        return PATH + "?leverancier=" + id;
    }

    private <T> T read(Employee me, java.util.function.Function<Tx, T> work) {
        return database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, work);
    }

    private <T> T write(Employee me, java.util.function.Function<Tx, T> work) {
        return database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, work);
    }

    private static Field lines(Texts t) {
        return Field.longText("regels", t.of("suppliers.lines"), LONGEST).hinted(t.of("suppliers.lines-hint"));
    }

    private Desk desk(Visit visit, Employee me, String path, String title) {
        return Desk.of(site, me, "/medewerker/assortiment", path, title);
    }

    private ResponseEntity<byte[]> missing(Visit visit, Employee me) {
        return html.page(HttpStatus.NOT_FOUND, "suppliers/missing", Map.of("desk", desk(visit, me, PATH, visit.texts().of("suppliers.missing"))));
    }

    private ResponseEntity<byte[]> all(HttpStatus status, Visit visit, Employee me, List<Field> fields) {
        return html.page(status, "suppliers/suppliers", Map.of("desk", desk(visit, me, PATH, visit.texts().of("suppliers.title")), "suppliers",
                read(me, suppliers::all), "fields", fields));
    }

    /** @param low at most so many pieces, 0 for everything */
    private record Shown(Supplier supplier, List<Field> fields, Field box, String after, int low) {}

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, Shown shown) {
        String path = at(shown.supplier().id());
        List<Supply.Listed> found = read(me, tx -> suppliers.of(tx, shown.supplier().id(), shown.after(), shown.low(), PAGE + 1));
        var model = new HashMap<String, Object>(Map.of("desk", desk(visit, me, path, shown.supplier().name()), "supplier", shown.supplier(), "fields",
                shown.fields(), "box", shown.box(), "supplies", found.stream().limit(PAGE).toList(), "low", shown.low()));
        model.put("next", found.size() <= PAGE ? "" : path + "&na=" + found.get(PAGE - 1).supply().sku() + (shown.low() > 0 ? "&laag=ja" : ""));
        return html.page(status, "suppliers/supplier", model);
    }
}
