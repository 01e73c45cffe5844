package nl.lichtxpert.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.cart.CartContents;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.companies.Companies;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Origin;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.payments.Beginning;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Three steps: details, delivery and payment, review. Each is a form post answered with a redirect; a fault answers 422 with everything typed still there. */
@Controller
@For(For.Who.CART_HOLDER)
class CheckoutPages {
    private final Database database;
    private final Carts carts;
    private final Drafts drafts;
    private final PlaceOrder placeOrder;
    private final Payments payments;
    private final OrderLinks links;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final KnownBuyer knownBuyer;
    private final boolean secure;
    private final Settings settings;

    CheckoutPages(Checkout checkout, Database database, Carts carts, Accounts accounts, Companies companies, Payments payments, OrderLinks links, Html html,
            Frame.Site site, Clock clock, Settings settings) {
        this.database = database;
        this.carts = carts;
        this.drafts = checkout.drafts();
        this.placeOrder = checkout.placeOrder();
        this.payments = payments;
        this.links = links;
        this.html = html;
        this.site = site;
        this.clock = clock;
        this.knownBuyer = new KnownBuyer(accounts, companies);
        this.secure = settings.secure();
        this.settings = settings;
    }

    @GetMapping({"/afrekenen", "/en/checkout"})
    ResponseEntity<byte[]> details(Visit visit) {
        if (contents(visit).empty()) return toCart(visit);
        Optional<Draft> draft = visit.cart().flatMap(drafts::open);
        CheckoutForm form = draft.flatMap(open -> drafts.details(open).map(details -> CheckoutForm.of(details, open.business())))
                .orElseGet(() -> knownBuyer.form(visit));
        return detailsPage(HttpStatus.OK, visit, form);
    }

    @PostMapping({"/afrekenen", "/en/checkout"})
    ResponseEntity<byte[]> keepDetails(Visit visit, @RequestParam Map<String, String> parameters) {
        Optional<Drafts.Found<Boolean>> found = visit.cart().map(this::laidIn).filter(Drafts.Found::more);
        if (found.isEmpty()) return toCart(visit);
        CheckoutForm form = CheckoutForm.read(parameters);
        Optional<Personal<Details>> details = form.checked();
        if (details.isEmpty()) return detailsPage(HttpStatus.UNPROCESSABLE_CONTENT, visit, form);
        drafts.keep(visit.cart().orElseThrow(), found.get().open(), details.get(), form.business(), form.country());
        return Html.seeOther(Step.CHOICES.path(visit.language()));
    }

    private ResponseEntity<byte[]> detailsPage(HttpStatus status, Visit visit, CheckoutForm form) {
        return html.page(status, "checkout/details", Map.of("frame", frame(visit, Step.DETAILS), "form", form, "contents", contents(visit)));
    }

    @GetMapping({"/afrekenen/bezorging", "/en/checkout/delivery"})
    ResponseEntity<byte[]> choices(Visit visit) {
        Optional<Draft> draft = visit.cart().flatMap(drafts::open);
        return draft.isEmpty() ? Html.seeOther(Step.DETAILS.path(visit.language())) : choicesPage(HttpStatus.OK, visit, draft.get());
    }

    @PostMapping({"/afrekenen/bezorging", "/en/checkout/delivery"})
    ResponseEntity<byte[]> choose(Visit visit, @RequestParam(defaultValue = "") String delivery, @RequestParam(defaultValue = "") String payment,
            @RequestParam(defaultValue = "") String takeBack) {
        Optional<DeliveryChoice> how = word(DeliveryChoice.class, delivery);
        Optional<PaymentChoice> pay = word(PaymentChoice.class, payment);
        boolean offered = pay.filter(choice -> choice == PaymentChoice.INVOICE || payments.available()).isPresent();
        boolean back = takeBack.equals("yes");
        if (how.isEmpty() || !offered) {
            return visit.cart().flatMap(drafts::open).map(draft -> choicesPage(HttpStatus.UNPROCESSABLE_CONTENT, visit, draft.typed(how, pay, back)))
                    .orElseGet(() -> Html.seeOther(Step.DETAILS.path(visit.language())));
        }
        boolean chosen = visit.cart().filter(cart -> drafts.choose(cart, how.get(), pay.get(), back)).isPresent();
        return Html.seeOther((chosen ? Step.REVIEW : Step.DETAILS).path(visit.language()));
    }

    private ResponseEntity<byte[]> choicesPage(HttpStatus status, Visit visit, Draft draft) {
        CartContents contents = contents(visit);
        if (contents.empty()) return toCart(visit);
        return html.page(status, "checkout/choices",
                Map.of("frame", frame(visit, Step.CHOICES), "draft", draft, "contents", contents, "missing", status != HttpStatus.OK, "online",
                payments.available()));
    }

    @GetMapping({"/afrekenen/controleren", "/en/checkout/review"})
    ResponseEntity<byte[]> review(Visit visit) {
        return reviewPage(HttpStatus.OK, visit, "");
    }

    /** The one and only binding press. */
    @PostMapping({"/afrekenen/bestellen", "/en/checkout/order"})
    ResponseEntity<byte[]> order(HttpServletRequest request, Visit visit, @RequestParam(defaultValue = "") String seen) {
        if (visit.cart().isEmpty()) return toCart(visit);
        KnownBuyer.Owner owner = knownBuyer.owner(visit, () -> visit.cart().flatMap(drafts::open).flatMap(drafts::details));
        Origin origin = links.origin(Network.outside(request, settings), visit.cart().get());
        return switch (placeOrder.place(visit.cart().get(), visit.language(), seen, origin)) {
            case Placement.Placed placed -> afterwards(visit, placed, owner);
            case Placement.PriceChanged _ -> reviewPage(HttpStatus.CONFLICT, visit, "checkout.price-changed");
            case Placement.SoldOut _ -> reviewPage(HttpStatus.CONFLICT, visit, "checkout.sold-out");
            case Placement.TooMany _ -> reviewPage(HttpStatus.TOO_MANY_REQUESTS, visit, "checkout.too-many");
            case Placement.EmptyCart _ -> toCart(visit);
            case Placement.Unfinished _ -> Html.seeOther(Step.DETAILS.path(visit.language()));
        };
    }

    private ResponseEntity<byte[]> afterwards(Visit visit, Placement.Placed placed, KnownBuyer.Owner owner) {
        knownBuyer.ordered(owner, placed.order());
        String secret = links.secret(placed.order());
        String to = links.path(placed.order(), visit.language());
        if (placed.payment() == PaymentChoice.ONLINE) {
            to = switch (payments.begin(new Actor.LinkHolder(Ids.hash(secret)), placed.order(), visit.language())) {
                case Beginning.Pay(URI checkout) -> checkout.toString();
                case Beginning.AtBank(String path) -> path;
                case Beginning.AlreadyPaid _, Beginning.Closed _, Beginning.Unreachable _ -> to;
            };
        }
        return Html.seeOther(to, Cookies.ORDER.keep(secret, secure), Cookies.CART_COUNT.remove(secure));
    }

    private ResponseEntity<byte[]> reviewPage(HttpStatus status, Visit visit, String notice) {
        Drafts.Found<CartContents> found = visit.cart().map(secret -> drafts.find(secret, tx -> carts.contents(tx, secret, visit.language())))
                .orElseGet(() -> new Drafts.Found<>(Optional.empty(), CartContents.EMPTY));
        CartContents contents = found.more();
        if (contents.empty()) return toCart(visit);
        Optional<Draft> draft = found.open().filter(open -> open.payment().isPresent());
        Optional<Personal<Details>> details = draft.flatMap(drafts::details);
        if (draft.isEmpty() || details.isEmpty()) return Html.seeOther(Step.DETAILS.path(visit.language()));
        var model = new HashMap<String, Object>(Map.of("frame", frame(visit, Step.REVIEW), "draft", draft.get(), "contents", contents, "notice", notice));
        Money shipping = ShippingCost.of(contents, draft.get().country(), draft.get().delivery());
        model.put("vat", PlaceOrder.vat(draft.get(), clock.instant()));
        model.put("shipping", shipping);
        model.put("seen", Seen.mark(draft.get(), contents, contents.goods().plus(shipping)));
        model.put("shown", ReviewLines.of(details.get(), visit.language()));
        return html.page(status, "checkout/review", model);
    }

    /** Whether anything was laid in the cart, and the draft there is; what of it is for sale the next pages say. */
    private Drafts.Found<Boolean> laidIn(String cart) {
        return drafts.find(cart, tx -> !carts.lines(tx, cart).isEmpty());
    }

    private CartContents contents(Visit visit) {
        return visit.cart().map(secret -> database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> carts.contents(tx, secret, visit.language()))).orElse(CartContents.EMPTY);
    }

    private Frame frame(Visit visit, Step step) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        return Frame.of(site, visit.language(), step.path(visit.language()), step.path(other)).withTitle(visit.texts().of(step.title()))
                .indexed(visit.texts().of("checkout.description"))
                .withVat(visit.net() ? Frame.Vat.EXCLUDED : Frame.Vat.INCLUDED);
    }

    private static ResponseEntity<byte[]> toCart(Visit visit) {
        return Html.seeOther(visit.language() == Language.NL ? "/winkelwagen" : "/en/cart");
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) return Optional.of(constant);
        }
        return Optional.empty();
    }
}
