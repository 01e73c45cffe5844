package nl.lichtxpert.myorder;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.storefront.Field;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Where a buyer shows that she sent a parcel back: from then on her money may not wait for it to arrive (art. 6:230r BW). */
@Controller
@For(For.Who.LINK_HOLDER)
class DispatchPages {
    private static final String ONE = "/{parcel:HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}";
    private static final String CODE = "[A-Z0-9]{6,40}";
    private final Database database;
    private final Orders orders;
    private final Parcels parcels;
    private final Html html;
    private final Frame.Site site;

    DispatchPages(Database database, Orders orders, Parcels parcels, Html html, Frame.Site site) {
        this.database = database;
        this.orders = orders;
        this.parcels = parcels;
        this.html = html;
        this.site = site;
    }

    @GetMapping({"/bestelling/{secret}/verzonden" + ONE, "/en/order/{secret}/sent" + ONE})
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String secret, @PathVariable String parcel) {
        return parcel(secret, parcel).map(one -> page(HttpStatus.OK, visit, secret, one, field(visit))).orElseGet(() -> toOrder(visit, secret));
    }

    @PostMapping({"/bestelling/{secret}/verzonden" + ONE, "/en/order/{secret}/sent" + ONE})
    ResponseEntity<byte[]> note(Visit visit, @PathVariable String secret, @PathVariable String parcel, @RequestParam(defaultValue = "") String code) {
        Optional<Parcel> found = parcel(secret, parcel);
        if (found.isEmpty()) return toOrder(visit, secret);
        String typed = code.substring(0, Math.min(code.length(), 60)).strip();
        String clean = typed.toUpperCase(Locale.ROOT).replaceAll("[ .-]", "");
        if (!clean.matches(CODE)) {
            Field wrong = field(visit).typed(typed).wrong(visit.texts().of("myorder.sent-wrong"));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, found.get(), wrong);
        }
        parcels.dispatched(found.get().order(), found.get().number(), clean);
        return toOrder(visit, secret);
    }

    private static Field field(Visit visit) {
        return Field.text("code", visit.texts().of("myorder.sent-code"), "off").hinted(visit.texts().of("myorder.sent-code-hint")).half();
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String secret, Parcel parcel, Field field) {
        String here = path(visit.language(), secret, parcel);
        Frame frame = Frame.of(site, visit.language(), here, path(visit.language() == Language.NL ? Language.EN : Language.NL, secret, parcel))
                .withVat(Frame.Vat.INCLUDED).withTitle(visit.texts().of("myorder.sent-title"));
        return html.page(status, "myorder/sent", Map.of("frame", frame, "parcel", parcel, "field", field, "back", OrderLinks.path(secret, visit.language())));
    }

    static String path(Language language, String secret, Parcel parcel) {
        return OrderLinks.path(secret, language) + (language == Language.NL ? "/verzonden/" : "/sent/") + parcel.number();
    }

    private static ResponseEntity<byte[]> toOrder(Visit visit, String secret) {
        return Html.seeOther(OrderLinks.path(secret.matches("[A-Za-z0-9_-]{32}") ? secret : "-", visit.language()));
    }

    /** One the holder of this link still has to prove; nothing of anybody else's. */
    private Optional<Parcel> parcel(String secret, String number) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        Optional<Order> order = database.read(Zone.SHOP, new Actor.LinkHolder(Ids.hash(secret)), Purpose.SHOW_TO_SELF,
                tx -> orders.byLink(tx, Ids.hash(secret)).flatMap(found -> orders.find(tx, found)));
        return order.flatMap(known -> parcels.of(known.number()).stream().filter(one -> one.number().value().equals(number)).findFirst())
                .filter(one -> one.state() == Parcel.State.EXPECTED);
    }
}
