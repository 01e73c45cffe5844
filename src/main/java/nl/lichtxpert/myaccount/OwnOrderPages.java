package nl.lichtxpert.myaccount;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.cart.CartLine;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.companies.Companies;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.rights.Rights;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Her orders: each leads to its own page with state, invoice, letters and withdrawing; ordering again; joining what she ordered before she had an account. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class OwnOrderPages {
    private final Accounts accounts;
    private final Companies companies;
    private final Database database;
    private final Carts carts;
    private final OrderLinks links;
    private final Rights rights;
    private final Ids ids;
    private final Html html;
    private final Frame.Site site;
    private final boolean secure;

    OwnOrderPages(Accounts accounts, Companies companies, Database database, Carts carts, OrderLinks links, Rights rights, Ids ids, Html html, Frame.Site site,
            Settings settings) {
        this.accounts = accounts;
        this.companies = companies;
        this.database = database;
        this.carts = carts;
        this.links = links;
        this.rights = rights;
        this.ids = ids;
        this.html = html;
        this.site = site;
        this.secure = settings.secure();
    }

    @GetMapping({"/account/bestellingen", "/en/account/orders"})
    ResponseEntity<byte[]> list(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String melding) {
        var paths = new LinkedHashMap<Order, String>();
        accounts.orders().mine(me).forEach(order -> paths.put(order, links.path(order.number(), visit.language())));
        String notice = List.of("none", "joined", "nothing-left").contains(melding) ? "myaccount.notice." + melding : "";
        return html.page("myaccount/orders", Map.of("frame", Sheet.frame(site, visit.language(), Place.ORDERS, "", "myaccount.orders"), "orders", paths,
                "notice", notice));
    }

    @PostMapping({"/account/bestellingen/erbij", "/en/account/orders/join"})
    ResponseEntity<byte[]> join(Visit visit, SignedIn me) {
        int joined = accounts.orders().join(me, numbers -> companies.ownedByNone(me, numbers));
        return Html.seeOther(Place.ORDERS.path(visit.language()) + "?melding=" + (joined > 0 ? "joined" : "none"));
    }

    /** To everything the shop knows of her, who looked at it, and the ways to take it along or have it erased: she proved who she is by signing in. */
    @PostMapping({"/account/mijn-gegevens", "/en/account/my-data"})
    ResponseEntity<byte[]> everything(Visit visit, SignedIn me) {
        var persons = new LinkedHashSet<PersonRef>(List.of(me.account()));
        accounts.orders().mine(me).forEach(order -> persons.add(order.buyer()));
        persons.addAll(companies.herselfAsBuyer(me));
        String token = rights.welcome(List.copyOf(persons), visit.language());
        return Html.seeOther(visit.language() == Language.NL ? "/mijn-gegevens/overzicht" : "/en/my-data/overview", Cookies.RIGHTS.keep(token, secure));
    }

    /** What can still be had goes into the cart; the cart tells when something could not. */
    @PostMapping({"/account/bestellingen/{number}/opnieuw", "/en/account/orders/{number}/again"})
    ResponseEntity<byte[]> again(Visit visit, SignedIn me, @PathVariable String number) {
        Optional<Order> order = Optional.of(number).filter(text -> text.matches("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")).map(OrderNumber::new)
                .flatMap(known -> accounts.orders().mine(me, known));
        if (order.isEmpty()) return Html.seeOther(Place.ORDERS.path(visit.language()));
        String secret = visit.cart().orElseGet(ids::secret);
        List<OrderLine> lines = order.get().lines();
        long added = database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> lines.stream().filter(line -> carts.add(tx, secret, line.sku(), line.quantity())).count());
        if (added == 0) return Html.seeOther(Place.ORDERS.path(visit.language()) + "?melding=nothing-left");
        int pieces = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> carts.lines(tx, secret)).stream().mapToInt(CartLine::quantity).sum();
        String cart = visit.language() == Language.NL ? "/winkelwagen" : "/en/cart";
        return Html.seeOther(cart + "?melding=" + (added == lines.size() ? "toegevoegd" : "deels"), Cookies.CART.keep(secret, secure),
                Cookies.CART_COUNT.keep(String.valueOf(pieces), secure));
    }
}
