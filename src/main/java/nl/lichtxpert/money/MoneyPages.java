package nl.lichtxpert.money;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.payments.RefundTask;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Money that is to go or come, and whether the books add up. Numbers and amounts; whose they are is in none of these pages. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.FINANCE, Role.OWNER})
class MoneyPages {
    private static final String PATH = "/medewerker/geld";
    private static final String ORDER = PATH + "/{order:LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}";
    private static final String REFUND = PATH + "/terug/{refund:[0-9a-f-]{36}}";
    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";
    private static final String INVOICE = "[A-Za-z0-9-]{1,40}";
    private static final int PAGE = 50;
    /** Days before the last one on which a clock is shown. */
    private static final int NEAR = 2;
    private final Books books;
    private final Payments payments;
    private final Parcels parcels;
    private final Database database;
    private final Html html;
    private final Frame.Site site;
    private final Ids ids;
    private final Clock clock;

    MoneyPages(Books books, Payments payments, Parcels parcels, Database database, Html html, Frame.Site site, Ids ids, Clock clock) {
        this.books = books;
        this.payments = payments;
        this.parcels = parcels;
        this.database = database;
        this.html = html;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String na) {
        return all(HttpStatus.OK, visit, me, "", na.matches(INVOICE) ? na : "");
    }

    private ResponseEntity<byte[]> all(HttpStatus status, Visit visit, Employee me, String notice) {
        return all(status, visit, me, notice, "");
    }

    /** @param after number of the last open invoice that was seen, or empty */
    private ResponseEntity<byte[]> all(HttpStatus status, Visit visit, Employee me, String notice, String after) {
        LocalDate today = books.today();
        List<RefundTask> refunds = database.read(Zone.WORKER, me.actor(), Purpose.HANDLE_PAYMENT, payments::refundsDue);
        List<Parcel> near = database.read(Zone.STAFF, me.actor(), Purpose.WITHDRAWAL,
                tx -> parcels.toInspect(tx, "")).stream()
                .filter(parcel -> !parcel.refundBy().isAfter(today.plusDays(NEAR))).toList();
        List<Unpaid> unpaid = books.unpaid(after);
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("money.title")), "look", books.lastLook(),
                "refunds", refunds, "clocks", near, "unpaid", unpaid.stream().limit(PAGE).toList(), "today", today, "notice", notice));
        model.put("next", unpaid.size() > PAGE ? PATH + "?na=" + unpaid.get(PAGE - 1).invoice() : "");
        model.put("clocksMore", near.size() > PAGE);
        model.put("months", List.of(YearMonth.from(today).toString(), YearMonth.from(today).minusMonths(1).toString()));
        return html.page(status, "money/money", model);
    }

    /** Looks over all books now; what moved in this minute may still be half done. */
    @PostMapping(PATH + "/nakijken")
    ResponseEntity<byte[]> look(@AuthenticationPrincipal Employee me) {
        books.look(clock.instant().minusSeconds(60));
        return Html.seeOther(PATH);
    }

    @PostMapping(REFUND + "/opnieuw")
    ResponseEntity<byte[]> again(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable UUID refund) {
        boolean known = database.read(Zone.WORKER, me.actor(), Purpose.HANDLE_PAYMENT, payments::refundsDue).stream().anyMatch(one -> one.id().equals(refund));
        if (!known) return all(HttpStatus.CONFLICT, visit, me, "refund-gone");
        return payments.sendAgain(refund) ? Html.seeOther(PATH) : all(HttpStatus.SERVICE_UNAVAILABLE, visit, me, "refund-refused");
    }

    /** The provider cannot give it back; it went by bank. */
    @PostMapping(REFUND + "/bank")
    ResponseEntity<byte[]> byBank(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable UUID refund) {
        boolean done = database.write(Zone.WORKER, me.actor(), Purpose.HANDLE_PAYMENT, tx -> payments.refundedByBank(tx, refund, books.today()));
        return done ? Html.seeOther(PATH) : all(HttpStatus.CONFLICT, visit, me, "refund-gone");
    }

    @GetMapping(ORDER)
    ResponseEntity<byte[]> order(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String order) {
        return order(HttpStatus.OK, visit, me, new OrderNumber(order), TransferForm.blank(ids.readable(12), books.today()));
    }

    /** Notes what came from the buyer by bank, or what went back so. */
    @PostMapping(ORDER + "/bank")
    ResponseEntity<byte[]> note(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String order, @RequestParam Map<String, String> typed) {
        var form = TransferForm.read(typed, books.today());
        var number = new OrderNumber(order);
        if (books.of(number).isEmpty() || !form.faults().isEmpty()) return order(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, form);
        books.note(me.actor(), form.form(), number, form.amount(), form.on());
        return Html.seeOther(PATH + "/" + order);
    }

    private ResponseEntity<byte[]> order(HttpStatus status, Visit visit, Employee me, OrderNumber number, TransferForm form) {
        List<Entry> entries = books.of(number);
        Desk desk = Desk.of(site, me, PATH, PATH + "/" + number, number.value());
        if (entries.isEmpty()) {
            return html.page(HttpStatus.NOT_FOUND, "backoffice/message", Map.of("desk", desk, "message", visit.texts().of("money.no-books")));
        }
        return html.page(status, "money/account", Map.of("desk", desk, "order", number, "entries", entries, "open", Books.open(entries), "form", form));
    }

    /** All lines of a month for the bookkeeper: day, order, kind, reference, amount; what is owed above zero, what came below. */
    @GetMapping(PATH + "/boeken.csv")
    ResponseEntity<byte[]> month(Visit visit, @RequestParam(defaultValue = "") String maand) {
        YearMonth month = Optional.of(maand).filter(typed -> typed.matches(MONTH)).map(YearMonth::parse).orElse(YearMonth.from(books.today()));
        var csv = new StringBuilder(visit.texts().of("money.csv-head")).append("\r\n");
        char point = visit.language() == Language.NL ? ',' : '.';
        for (Entry entry : books.of(month)) {
            csv.append(entry.on()).append(';').append(entry.order()).append(';').append(entry.kind()).append(';').append(entry.reference()).append(';')
                    .append(entry.amount().decimal().replace('.', point)).append("\r\n");
        }
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(visit.texts().of("money.csv-name", month)).build().toString())
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
