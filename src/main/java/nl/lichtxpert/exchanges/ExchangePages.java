package nl.lichtxpert.exchanges;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.cart.CartContents;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.checkout.Checkout;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From a return to the order of what is wanted instead: what lies in the cart beside what the return is worth, and on to the last look of the checkout. */
@Controller
@For(For.Who.LINK_HOLDER)
class ExchangePages {
    private static final String ONE = "/{parcel:HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}";
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Parcels parcels;
    private final Carts carts;
    private final Checkout checkout;
    private final Html html;
    private final Frame.Site site;

    ExchangePages(Database database, Orders orders, Buyers buyers, Parcels parcels, Carts carts, Checkout checkout, Html html, Frame.Site site) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.parcels = parcels;
        this.carts = carts;
        this.checkout = checkout;
        this.html = html;
        this.site = site;
    }

    /** A return of the order this link opens. */
    private record Known(Order order, Parcel parcel) {}

    @GetMapping({"/bestelling/{secret}/ruilen" + ONE, "/en/order/{secret}/exchange" + ONE})
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String secret, @PathVariable String parcel) {
        return known(secret, parcel).map(one -> page(HttpStatus.OK, visit, secret, one, "")).orElseGet(() -> toOrder(visit, secret));
    }

    /** Fills in the checkout; ordering is done there, with the words and on the page where everything is ordered. */
    @PostMapping({"/bestelling/{secret}/ruilen" + ONE, "/en/order/{secret}/exchange" + ONE})
    ResponseEntity<byte[]> go(Visit visit, @PathVariable String secret, @PathVariable String parcel) {
        Optional<Known> known = known(secret, parcel);
        if (known.isEmpty()) return toOrder(visit, secret);
        Order order = known.get().order();
        if (contents(visit).empty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, known.get(), "");
        Optional<Personal<Contact>> contact = vaulted(order, tx -> buyers.contact(tx, order.buyer(), order.number().value()));
        Optional<Personal<Billing>> billing = vaulted(order, tx -> buyers.billing(tx, order.buyer(), order.number().value()));
        if (contact.isEmpty() || billing.isEmpty()) return page(HttpStatus.CONFLICT, visit, secret, known.get(), "exchanges.no-address");
        checkout.exchange(visit.cart().orElseThrow(), order, contact.get(), billing.get(), known.get().parcel().number().value());
        return Html.seeOther(visit.language() == Language.NL ? "/afrekenen/controleren" : "/en/checkout/review");
    }

    private <T> T vaulted(Order order, java.util.function.Function<nl.lichtxpert.platform.Tx, T> work) {
        return database.write(Zone.VAULT, new Actor.Self(order.buyer()), Purpose.SHOW_TO_SELF, work);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String secret, Known known, String fault) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        Frame frame = Frame.of(site, visit.language(), path(visit.language(), secret, known.parcel()), path(other, secret, known.parcel()))
                .withVat(Frame.Vat.INCLUDED).withTitle(visit.texts().of("exchanges.title"));
        var model = new HashMap<String, Object>(Map.of("frame", frame, "parcel", known.parcel(), "contents", contents(visit), "fault", fault));
        model.put("back", OrderLinks.path(secret, visit.language()));
        return html.page(status, "exchanges/exchange", model);
    }

    private static String path(Language language, String secret, Parcel parcel) {
        return OrderLinks.path(secret, language) + (language == Language.NL ? "/ruilen/" : "/exchange/") + parcel.number();
    }

    private static ResponseEntity<byte[]> toOrder(Visit visit, String secret) {
        return Html.seeOther(OrderLinks.path(secret.matches("[A-Za-z0-9_-]{32}") ? secret : "-", visit.language()));
    }

    private CartContents contents(Visit visit) {
        return visit.cart().map(secret -> database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> carts.contents(tx, secret, visit.language()))).orElse(CartContents.EMPTY);
    }

    /** One that can still be exchanged, of an order that was paid: what was not paid is only taken off its invoice. */
    private Optional<Known> known(String secret, String number) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        Optional<Order> order = database.read(Zone.SHOP, new Actor.LinkHolder(Ids.hash(secret)), Purpose.SHOW_TO_SELF,
                tx -> orders.byLink(tx, Ids.hash(secret)).flatMap(found -> orders.find(tx, found))).filter(one -> one.paidAt().isPresent());
        return order.flatMap(found -> parcels.of(found.number()).stream().filter(one -> one.number().value().equals(number) && one.exchangeable()).findFirst()
                .map(one -> new Known(found, one)));
    }
}
