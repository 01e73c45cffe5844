package nl.lichtxpert.worklists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Orders that are paid afterwards: which money is in is found on the bank's statement by the invoice's number, and noted here. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.FINANCE, Role.OWNER})
class OnAccountPages {
    private static final String PATH = "/medewerker/op-rekening";
    private static final String FORM = "LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";
    private static final int PAGE = 50;
    private final Database database;
    private final Orders orders;
    private final Books books;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final OrderLists lists = new OrderLists();

    OnAccountPages(Database database, Orders orders, Books books, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.books = books;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String staat,
            @RequestParam Optional<String> na) {
        boolean paid = staat.equals("betaald");
        Optional<OrderNumber> after = na.filter(text -> text.matches(FORM)).map(OrderNumber::new);
        List<OrderLists.OnAccount> found = database.read(Zone.WORKER, me.actor(), Purpose.NO_PERSON,
                tx -> paid ? lists.paid(tx, after, PAGE + 1) : lists.unpaid(tx, after, PAGE + 1));
        String here = PATH + (paid ? "?staat=betaald&na=" : "?na=");
        return html.page("worklists/on-account", Map.of("desk", Desk.of(site, me, WorkPages.WORK, PATH, visit.texts().of("worklists.on-account")), "orders",
                found.stream().limit(PAGE).toList(), "paid", paid, "today", LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")), "next",
                found.size() > PAGE ? here + found.get(PAGE - 1).order() : ""));
    }

    @PostMapping(PATH + "/{order:" + FORM + "}/betaald")
    ResponseEntity<byte[]> paid(@AuthenticationPrincipal Employee me, @PathVariable String order) {
        found(me, order).ifPresent(one -> books.paid(me.actor(), one));
        return Html.seeOther(PATH);
    }

    /** Of the orders that may be paid afterwards; absent for others. */
    private Optional<Order> found(Employee me, String number) {
        return database.read(Zone.WORKER, me.actor(), Purpose.NO_PERSON, tx -> orders.find(tx, new OrderNumber(number)))
                .filter(order -> order.payment() == PaymentChoice.INVOICE);
    }

    /** A press on the wrong line is taken back. */
    @PostMapping(PATH + "/{order:" + FORM + "}/toch-niet")
    ResponseEntity<byte[]> notPaid(@AuthenticationPrincipal Employee me, @PathVariable String order) {
        found(me, order).ifPresent(one -> books.notPaid(me.actor(), one));
        return Html.seeOther(PATH + "?staat=betaald");
    }
}
