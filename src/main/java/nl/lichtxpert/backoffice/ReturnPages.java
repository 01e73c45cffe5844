package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.returns.WithdrawalNumber;
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

/** Returns: what is expected, looked at and settled. Articles and days; who sends something back is in none of these pages. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.SERVICE, Role.FINANCE, Role.OWNER})
class ReturnPages {
    static final String PATH = "/medewerker/retouren";
    private static final String ONE = PATH + "/{parcel:HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}";
    private static final int PAGE = 50;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private final Database database;
    private final Parcels parcels;
    private final Outbox outbox;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;

    ReturnPages(Database database, Parcels parcels, Outbox outbox, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.parcels = parcels;
        this.outbox = outbox;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String staat,
            @RequestParam(defaultValue = "") String na) {
        boolean done = staat.equals("afgehandeld");
        String after = na.matches("HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}") ? na : "";
        List<Parcel> found = read(me, tx -> switch (staat) {
            case "afgehandeld" -> parcels.settled(tx, after);
            case "betaald" -> parcels.toCome(tx);
            default -> parcels.toInspect(tx, after);
        });
        boolean more = !staat.equals("betaald") && found.size() > PAGE;
        List<Parcel> shown = more ? found.subList(0, PAGE) : found;
        return html.page("backoffice/returns", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.returns")), "parcels", shown,
                "tab", done || staat.equals("betaald") ? staat : "", "next", more ? shown.getLast().number().value() : "",
                "today", today()));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String parcel) {
        return found(me, parcel).map(one -> page(HttpStatus.OK, me, one, ReturnForm.blank(one), "")).orElseGet(() -> missing(visit, me));
    }

    /** Two colleagues on one parcel: the first counts, the second is told. */
    @PostMapping(ONE + "/bekeken")
    ResponseEntity<byte[]> judged(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String parcel, @RequestParam Map<String,
            String> parameters) {
        Optional<Parcel> found = found(me, parcel);
        if (found.isEmpty()) return missing(visit, me);
        ReturnForm form = ReturnForm.read(found.get(), parameters);
        if (form.wrong()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, found.get(), form, "");
        boolean first = database.write(Zone.STAFF, me.actor(), Purpose.WITHDRAWAL, tx -> parcels.received(tx, outbox, found.get(), form.judgements()));
        return first ? Html.seeOther(PATH + "/" + parcel) : taken(me, parcel);
    }

    /** The buyer showed that she sent it: the money goes before the parcel is here. */
    @PostMapping(ONE + "/vooraf")
    ResponseEntity<byte[]> onProof(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String parcel) {
        Optional<Parcel> found = found(me, parcel);
        if (found.isEmpty()) return missing(visit, me);
        boolean first = database.write(Zone.STAFF, me.actor(), Purpose.WITHDRAWAL, tx -> parcels.onProof(tx, outbox, found.get()));
        return first ? Html.seeOther(PATH + "/" + parcel) : taken(me, parcel);
    }

    /** What was paid beforehand came: only stock is left to say. */
    @PostMapping(ONE + "/binnen")
    ResponseEntity<byte[]> arrived(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String parcel, @RequestParam Map<String, String> typed) {
        Optional<Parcel> found = found(me, parcel);
        if (found.isEmpty()) return missing(visit, me);
        var toStock = new TreeMap<Integer, Integer>();
        for (Parcel.Line line : found.get().lines()) {
            String pieces = typed.getOrDefault("stock-" + line.position(), "");
            if (!pieces.matches("\\d{1,3}") || Integer.parseInt(pieces) > line.quantity()) {
                return page(HttpStatus.UNPROCESSABLE_CONTENT, me, found.get(), ReturnForm.blank(found.get()), "return-wrong-pieces");
            }
            toStock.put(line.position(), Integer.parseInt(pieces));
        }
        return parcels.arrived(me.actor(), found.get(), toStock) ? Html.seeOther(PATH + "/" + parcel) : taken(me, parcel);
    }

    private ResponseEntity<byte[]> taken(Employee me, String parcel) {
        Parcel now = found(me, parcel).orElseThrow();
        return page(HttpStatus.CONFLICT, me, now, ReturnForm.blank(now), "return-taken");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, Parcel parcel, ReturnForm form, String fault) {
        return html.page(status, "backoffice/return", Map.of("desk", Desk.of(site, me, PATH, PATH + "/" + parcel.number(), parcel.number().value()),
                "parcel", parcel,
                "form", form, "fault", fault, "today", today()));
    }

    private Optional<Parcel> found(Employee me, String number) {
        return read(me, tx -> parcels.find(tx, new WithdrawalNumber(number)));
    }

    private ResponseEntity<byte[]> missing(Visit visit, Employee me) {
        return html.page(HttpStatus.NOT_FOUND, "backoffice/message", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.no-return")),
                "message",
                visit.texts().of("backoffice.no-return-help")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private <T> T read(Employee me, Function<Tx, T> work) {
        return database.read(Zone.STAFF, me.actor(), Purpose.WITHDRAWAL, work);
    }
}
