package nl.lichtxpert.myorder;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.mail.Letter;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.payments.Beginning;
import nl.lichtxpert.payments.PaymentState;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.returns.ExchangedParcels;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.shipping.TaskLine;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages below {@code /bestelling/SECRET}. A wrong secret and an ended order get the same answer. */
@Controller
@For(For.Who.LINK_HOLDER)
class OrderPages {
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Payments payments;
    private final Invoices invoices;
    private final Mail mail;
    private final Shipping shipping;
    private final LegalDocuments documents;
    private final Parcels parcels;
    private final ExchangedParcels exchanged;
    private final Html html;
    private final Frame.Site site;

    OrderPages(Database database, Orders orders, Buyers buyers, Payments payments, Invoices invoices, Mail mail, Shipping shipping, LegalDocuments documents,
            Parcels parcels, ExchangedParcels exchanged, Html html, Frame.Site site) {
        this.parcels = parcels;
        this.exchanged = exchanged;
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.payments = payments;
        this.invoices = invoices;
        this.mail = mail;
        this.shipping = shipping;
        this.documents = documents;
        this.html = html;
        this.site = site;
    }

    @GetMapping({"/bestelling/{secret}", "/en/order/{secret}"})
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String secret) {
        return order(secret).map(order -> page(HttpStatus.OK, visit, secret, order, "")).orElseGet(() -> unknown(visit));
    }

    /** Another try at paying. */
    @PostMapping({"/bestelling/{secret}/betalen", "/en/order/{secret}/pay"})
    ResponseEntity<byte[]> pay(Visit visit, @PathVariable String secret) {
        Optional<Order> order = order(secret);
        if (order.isEmpty()) return unknown(visit);
        return switch (payments.begin(holder(secret), order.get().number(), visit.language())) {
            case Beginning.Pay(URI checkout) -> Html.seeOther(checkout.toString());
            case Beginning.AtBank(String path) -> Html.seeOther(path);
            case Beginning.AlreadyPaid _, Beginning.Closed _ -> Html.seeOther(OrderLinks.path(secret, visit.language()));
            case Beginning.Unreachable _ -> page(HttpStatus.SERVICE_UNAVAILABLE, visit, secret, order.get(), "myorder.pay-unreachable");
        };
    }

    @GetMapping({"/bestelling/{secret}/factuur.pdf", "/en/order/{secret}/invoice.pdf"})
    ResponseEntity<byte[]> invoice(Visit visit, @PathVariable String secret) {
        return order(secret).flatMap(order -> invoices.document(new Actor.Self(order.buyer()), order))
                .map(found -> pdf(Reveal.under(Purpose.SHOW_TO_SELF).of(found.pdf()), found.number() + ".pdf")).orElseGet(() -> unknown(visit));
    }

    @GetMapping({"/bestelling/{secret}/creditfactuur/{reference}.pdf", "/en/order/{secret}/credit-note/{reference}.pdf"})
    ResponseEntity<byte[]> credit(Visit visit, @PathVariable String secret, @PathVariable String reference) {
        return order(secret).flatMap(order -> invoices.creditNote(new Actor.Self(order.buyer()), Purpose.SHOW_TO_SELF, order, reference))
                .map(found -> pdf(Reveal.under(Purpose.SHOW_TO_SELF).of(found), reference + ".pdf")).orElseGet(() -> unknown(visit));
    }

    /** Asks whether she is sure, and of what: all that has not left, until she chooses less. */
    @GetMapping({"/bestelling/{secret}/annuleren", "/en/order/{secret}/cancel"})
    ResponseEntity<byte[]> callOff(Visit visit, @PathVariable String secret) {
        return order(secret).map(order -> callOff(HttpStatus.OK, visit, secret, order, Map.of())).orElseGet(() -> unknown(visit));
    }

    private ResponseEntity<byte[]> callOff(HttpStatus status, Visit visit, String secret, Order order, Map<String, String> typed) {
        String path = OrderLinks.path(secret, visit.language());
        return html.page(status, "myorder/call-off", Map.of("frame", frame(visit, path).withTitle(visit.texts().of("myorder.call-off")), "order", order,
                "path", path, "lines", lines(secret, order), "form", new CallOffForm(typed)));
    }

    /** Twice is once: what was called off stays so, and what left meanwhile is said to have left. */
    @PostMapping({"/bestelling/{secret}/annuleren", "/en/order/{secret}/cancel"})
    ResponseEntity<byte[]> calledOff(Visit visit, @PathVariable String secret, @RequestParam Map<String, String> typed) {
        Optional<Order> order = order(secret);
        if (order.isEmpty()) return unknown(visit);
        var form = new CallOffForm(typed);
        List<TaskLine> lines = lines(secret, order.get());
        if (!form.wrong(lines).isEmpty() || form.none(lines)) return callOff(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, order.get(), typed);
        OrderNumber number = order.get().number();
        boolean done = form.whole(lines) ? parcels.callOff(number) || order(secret).filter(now -> now.state() == OrderState.CANCELLED).isPresent()
                : parcels.callOff(number, form.act(), form.pieces(lines));
        return done ? Html.seeOther(OrderLinks.path(secret, visit.language()))
                : page(HttpStatus.CONFLICT, visit, secret, order(secret).orElseThrow(), "myorder.call-off-late");
    }

    private List<TaskLine> lines(String secret, Order order) {
        return database.read(Zone.SHOP, holder(secret), Purpose.SHOW_TO_SELF, tx -> shipping.lines(tx, order));
    }

    @GetMapping({"/bestelling/{secret}/voorwaarden.pdf", "/en/order/{secret}/terms.pdf"})
    ResponseEntity<byte[]> terms(Visit visit, @PathVariable String secret) {
        return legal(visit, secret, LegalDocuments.Kind.TERMS);
    }

    @GetMapping({"/bestelling/{secret}/herroepingsformulier.pdf", "/en/order/{secret}/withdrawal-form.pdf"})
    ResponseEntity<byte[]> withdrawalForm(Visit visit, @PathVariable String secret) {
        return legal(visit, secret, LegalDocuments.Kind.WITHDRAWAL_FORM);
    }

    private ResponseEntity<byte[]> legal(Visit visit, String secret, LegalDocuments.Kind kind) {
        return order(secret).map(order -> pdf(documents.pdf(kind, order.language()), documents.fileName(kind, order.language())))
                .orElseGet(() -> unknown(visit));
    }

    /** One of the mails about the order, as it was sent. */
    @GetMapping({"/bestelling/{secret}/e-mail/{letter}", "/en/order/{secret}/mail/{letter}"})
    ResponseEntity<byte[]> letter(Visit visit, @PathVariable String secret, @PathVariable UUID letter) {
        Optional<Personal<Letter>> found = order(secret).flatMap(order -> mail.sent(new Actor.Self(order.buyer()), order, letter));
        if (found.isEmpty()) return unknown(visit);
        Letter clear = Reveal.under(Purpose.SHOW_TO_SELF).of(found.get());
        return html.page("myorder/letter", Map.of("frame", frame(visit, OrderLinks.path(secret, visit.language())).withTitle(clear.subject()), "letter", clear,
                "back", OrderLinks.path(secret, visit.language())));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String secret, Order order, String notice) {
        String path = OrderLinks.path(secret, visit.language());
        var model = new HashMap<String, Object>(Map.of("order", order, "path", path, "notice", notice, "payBefore", payments.payBefore(order)));
        model.put("frame", frame(visit, path).withTitle(visit.texts().of("myorder.order-title", order.number())));
        model.put("payment", payments.latest(order.number()).map(PaymentState::name).orElse(""));
        model.put("invoice", invoices.numberOf(order.number()).orElse(""));
        model.put("shipments", database.read(Zone.SHOP, holder(secret), Purpose.SHOW_TO_SELF, tx -> shipping.shipments(tx, order.number())));
        model.put("lines", lines(secret, order));
        model.put("letters", mail.lettersOf(order.number()));
        model.put("reference", reference(order));
        model.put("credits", invoices.credits(order.number()));
        model.put("parcels", parcels.of(order.number()));
        model.put("exchanged", exchanged.payingFor(order.number()));
        return html.page(status, "myorder/order", model);
    }

    /** Her own purchase reference, while her contact record is there. */
    private String reference(Order order) {
        if (!order.business()) return "";
        return database.write(Zone.VAULT, new Actor.Self(order.buyer()), Purpose.SHOW_TO_SELF, tx -> buyers.contact(tx, order.buyer(), order.number().value()))
                .map(contact -> Reveal.under(Purpose.SHOW_TO_SELF).of(contact).reference()).orElse("");
    }

    private Frame frame(Visit visit, String path) {
        String other = path.startsWith("/en/order/") ? path.replaceFirst("/en/order/", "/bestelling/") : path.replaceFirst("/bestelling/", "/en/order/");
        return Frame.of(site, visit.language(), path, other).withVat(Frame.Vat.INCLUDED);
    }

    private ResponseEntity<byte[]> unknown(Visit visit) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        Frame frame = Frame.of(site, visit.language(), visit.language().prefix() + "/", other.prefix() + "/")
                .withTitle(visit.texts().of("myorder.unknown-order"));
        return html.page(HttpStatus.NOT_FOUND, "myorder/unknown", Map.of("frame", frame));
    }

    private Optional<Order> order(String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        return database.read(Zone.SHOP, holder(secret), Purpose.SHOW_TO_SELF,
                tx -> orders.byLink(tx, Ids.hash(secret)).flatMap(number -> orders.find(tx, number)));
    }

    private static Actor holder(String secret) {
        return new Actor.LinkHolder(Ids.hash(secret));
    }

    private static ResponseEntity<byte[]> pdf(byte[] body, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString()).body(body);
    }
}
