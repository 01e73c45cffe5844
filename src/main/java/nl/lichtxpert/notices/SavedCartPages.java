package nl.lichtxpert.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.cart.CartLine;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.storefront.Shelf;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Having a cart kept, and fetching it in this or another browser. */
@Controller
@For(For.Who.EVERYBODY)
class SavedCartPages {
    private static final String SECRET = "{secret:[A-Za-z0-9_-]{32}}";
    private final SavedCarts saved;
    private final Notices notices;
    private final Offers offers;
    private final Html html;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;
    private final Pace pace = new Pace(Pace.WRITING);

    SavedCartPages(SavedCarts saved, Notices notices, Offers offers, Html html, Settings settings, Ids ids, Clock clock) {
        this.saved = saved;
        this.notices = notices;
        this.offers = offers;
        this.html = html;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    static String path(Language language, String secret) {
        return (language == Language.NL ? "/winkelwagen/bewaard/" : "/en/cart/saved/") + secret;
    }

    private static String keepPath(Language language) {
        return language == Language.NL ? "/winkelwagen/bewaren" : "/en/cart/keep";
    }

    private static String cartPath(Language language) {
        return language == Language.NL ? "/winkelwagen" : "/en/cart";
    }

    private static Language other(Visit visit) {
        return visit.language() == Language.NL ? Language.EN : Language.NL;
    }

    @GetMapping({"/winkelwagen/bewaren", "/en/cart/keep"})
    ResponseEntity<byte[]> form(Visit visit) {
        if (visit.cart().filter(saved::any).isEmpty()) return Html.seeOther(cartPath(visit.language()));
        return form(HttpStatus.OK, visit, email(visit), false);
    }

    @PostMapping({"/winkelwagen/bewaren", "/en/cart/keep"})
    ResponseEntity<byte[]> keep(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String herinner) {
        Optional<String> cart = visit.cart().filter(saved::any);
        if (cart.isEmpty()) return Html.seeOther(cartPath(visit.language()));
        boolean remind = herinner.equals("ja");
        Field field = email(visit).typed(email);
        if (email.strip().length() > 254 || !Field.looksLikeEmail(email.strip())) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, visit, field.wrong(visit.texts().of("notices.error.email")), remind);
        }
        if (!pace.allowed(Network.of(request, settings))) {
            return form(HttpStatus.TOO_MANY_REQUESTS, visit, field.wrong(visit.texts().of("notices.error.busy")), remind);
        }
        Kind kind = remind ? Kind.CART_REMINDER : Kind.SAVED_CART;
        String secret = saved.save(cart.get(), kind, visit.language(), Personal.of(email.strip()), visit.texts().of("notices.how." + kind.name()));
        String demo = settings.demo() && settings.mail().isEmpty() ? path(visit.language(), secret) : "";
        return page(HttpStatus.OK, visit, "notices/kept", "notices.cart.sent", Map.of("demo", demo, "kind", kind));
    }

    private ResponseEntity<byte[]> form(HttpStatus status, Visit visit, Field field, boolean remind) {
        return page(status, visit, "notices/keep", "notices.cart.keep", Map.of("email", field, "remind", remind));
    }

    private static Field email(Visit visit) {
        return Field.email("email", visit.texts().of("notices.email"));
    }

    @GetMapping({"/winkelwagen/bewaard/" + SECRET, "/en/cart/saved/" + SECRET})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> found(Visit visit, @PathVariable String secret) {
        List<CartLine> lines = saved.lines(secret);
        if (lines.isEmpty()) return page(HttpStatus.NOT_FOUND, visit, "notices/kept", "notices.cart.gone", Map.of("demo", "", "kind", Kind.NEWSLETTER));
        String confirm = notices.waits(secret) ? NoticePages.confirmPath(visit.language(), secret) : "";
        return page(HttpStatus.OK, visit, "notices/saved", "notices.cart.saved", Map.of("lines", told(lines, visit.language()), "fetch", visit.path(),
                "confirm", confirm));
    }

    /** A line of a saved cart as it can be bought now. @param path empty when the article is no longer sold; then the name is its number */
    record Line(int quantity, String name, String path) {}

    private List<Line> told(List<CartLine> lines, Language language) {
        Map<String, Offer> now = offers.of(lines.stream().map(CartLine::sku).toList()).stream().filter(offer -> offer.tag(clock.instant()).isPresent())
                .collect(Collectors.toMap(offer -> offer.article().sku(), Function.identity()));
        return lines.stream().map(line -> Optional.ofNullable(now.get(line.sku())).map(Offer::article)
                .map(article -> new Line(line.quantity(), article.brand() + " " + article.name().in(language), Shelf.path(article, language)))
                .orElse(new Line(line.quantity(), line.sku(), ""))).toList();
    }

    @PostMapping({"/winkelwagen/bewaard/" + SECRET, "/en/cart/saved/" + SECRET})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> fetch(Visit visit, @PathVariable String secret) {
        String cart = visit.cart().orElseGet(ids::secret);
        int pieces = saved.fetch(secret, cart);
        if (pieces == 0) return found(visit, secret);
        return Html.seeOther(cartPath(visit.language()) + "?melding=toegevoegd", Cookies.CART.keep(cart, settings.secure()),
                Cookies.CART_COUNT.keep(String.valueOf(pieces), settings.secure()));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String template, String title, Map<String, Object> more) {
        var frame = Frame.of(settings, visit, keepPath(other(visit))).withTitle(visit.texts().of(title));
        var model = new HashMap<>(more);
        model.put("frame", frame);
        return html.page(status, template, model);
    }
}
