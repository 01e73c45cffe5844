package nl.lichtxpert.cart;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.promotions.Promotions;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cart's pages. Every change is a form post answered with a redirect, so reloading and going back repeat nothing. */
@Controller
@For(For.Who.EVERYBODY)
class CartPages {
    private final Database database;
    private final Carts carts;
    private final Html html;
    private final Frame.Site site;
    private final Ids ids;
    private final Clock clock;
    private final boolean secure;
    private final Settings settings;
    private final JustOrdered ordered;
    private final Pace pace = new Pace(Pace.WRITING);

    CartPages(Database database, Carts carts, JustOrdered ordered, Html html, Frame.Site site, Ids ids, Clock clock, Settings settings) {
        this.database = database;
        this.carts = carts;
        this.ordered = ordered;
        this.html = html;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
        this.secure = settings.secure();
        this.settings = settings;
    }

    static String path(Language language) {
        return language == Language.NL ? "/winkelwagen" : "/en/cart";
    }

    @GetMapping({"/winkelwagen", "/en/cart"})
    ResponseEntity<byte[]> show(Visit visit, @RequestParam Optional<String> melding) {
        return page(HttpStatus.OK, visit, melding.map(CartPages::notice).orElse(""), Wrong.NOTHING);
    }

    /** @param typed what stood in the box of that article and is no quantity */
    record Wrong(String sku, String typed) {
        static final Wrong NOTHING = new Wrong("", "");

        /** Whether it is a number, and larger than an order may take. */
        boolean tooMany() {
            return whole(typed).isPresent();
        }

        boolean at(CartContents.Item item) {
            return item.card().sku().equals(sku);
        }
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String notice, Wrong wrong) {
        CartContents contents = contents(visit);
        Frame frame = Frame.of(site, visit.language(), path(visit.language()), path(visit.language() == Language.NL ? Language.EN : Language.NL))
                .withTitle(visit.texts().of("cart.title")).indexed(visit.texts().of("cart.description"))
                .withVat(visit.net() ? Frame.Vat.EXCLUDED : Frame.Vat.INCLUDED);
        String order = contents.empty() ? visit.cart().flatMap(secret -> ordered.page(secret, visit.language())).orElse("") : "";
        ResponseEntity<byte[]> page = html.page(status, "cart/cart",
                Map.of("frame", frame, "cart", contents, "notice", notice, "wrong", wrong, "order", order));
        return ResponseEntity.status(page.getStatusCode()).headers(page.getHeaders()).header("Set-Cookie", count(contents.pieces())).body(page.getBody());
    }

    private static String notice(String word) {
        return switch (word) {
            case "toegevoegd" -> "cart.added";
            case "hoogstens" -> "cart.most";
            case "niet" -> "cart.not-added";
            case "onleesbaar" -> "cart.unread";
            case "deels" -> "cart.partly-added";
            case "geen-code" -> "cart.code-refused";
            case "rustig" -> "cart.code-later";
            default -> "";
        };
    }

    @PostMapping({"/winkelwagen", "/en/cart"})
    ResponseEntity<byte[]> add(Visit visit, @RequestParam String sku, @RequestParam(defaultValue = "1") String aantal) {
        String secret = visit.cart().orElseGet(ids::secret);
        Carts.Added now = database.writeLightly(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> carts.addTo(tx, secret, sku, whole(aantal).orElse(1)));
        int pieces = now.lines().stream().mapToInt(CartLine::quantity).sum();
        boolean most = now.lines().stream().anyMatch(line -> line.sku().equals(sku) && line.quantity() == Carts.mostPieces());
        String word = !now.added() ? "niet" : most ? "hoogstens" : whole(aantal).filter(wanted -> wanted > 0).isEmpty() ? "onleesbaar" : "toegevoegd";
        return Html.seeOther(path(visit.language()) + "?melding=" + word, Cookies.CART.keep(secret, secure), count(pieces));
    }

    @PostMapping({"/winkelwagen/wijzigen", "/en/cart/change"})
    ResponseEntity<byte[]> change(Visit visit, @RequestParam String sku, @RequestParam(defaultValue = "") String aantal) {
        Optional<Integer> wanted = whole(aantal).filter(quantity -> quantity <= Carts.mostPieces());
        if (wanted.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, "", new Wrong(sku, aantal));
        visit.cart().ifPresent(secret -> database.writeLightly(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            carts.set(tx, secret, sku, wanted.get());
            return null;
        }));
        return Html.seeOther(path(visit.language()));
    }

    @PostMapping({"/winkelwagen/verwijderen", "/en/cart/remove"})
    ResponseEntity<byte[]> remove(Visit visit, @RequestParam String sku) {
        return change(visit, sku, "0");
    }

    /** A code is kept with the cart; every code that opens nothing gets the same words, and who tries many is asked to come back later. */
    @PostMapping({"/winkelwagen/kortingscode", "/en/cart/discount-code"})
    ResponseEntity<byte[]> code(HttpServletRequest request, Visit visit, @RequestParam(defaultValue = "") String code) {
        if (!pace.allowed(Network.of(request, settings))) return Html.seeOther(path(visit.language()) + "?melding=rustig");
        Optional<String> typed = Promotions.code(code);
        visit.cart().ifPresent(secret -> database.writeLightly(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            carts.code(tx, secret, typed);
            return null;
        }));
        boolean refused = !code.isBlank() && !contents(visit).codeHolds();
        return Html.seeOther(path(visit.language()) + (refused ? "?melding=geen-code" : "") + "#kortingscode");
    }

    private CartContents contents(Visit visit) {
        return visit.cart().map(secret -> database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> carts.contents(tx, secret, visit.language()))).orElse(CartContents.EMPTY);
    }

    private String count(int pieces) {
        return pieces == 0 ? Cookies.CART_COUNT.remove(secure) : Cookies.CART_COUNT.keep(String.valueOf(pieces), secure);
    }

    private static Optional<Integer> whole(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
