package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String staat) {
        boolean done = staat.equals("afgehandeld");
        List<Parcel.State> states = done ? List.of(Parcel.State.SETTLED) : List.of(Parcel.State.EXPECTED, Parcel.State.RECEIVED);
        List<Parcel> found = read(me, tx -> parcels.open(tx, states));
        return html.page("backoffice/returns", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.returns")), "parcels", found,
                "done", done,
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
        return first ? Html.seeOther(PATH + "/" + parcel)
                : page(HttpStatus.CONFLICT, me, found(me, parcel).orElseThrow(), ReturnForm.blank(found.get()), "return-taken");
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
