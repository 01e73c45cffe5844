package nl.lichtxpert.shortlist;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.storefront.Shelf;
import nl.lichtxpert.web.Cookies;
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

/** The wish list. Its cookie is set when somebody keeps an article, and by nothing else. */
@Controller
@For(For.Who.EVERYBODY)
class WishPages {
    private final Settings settings;
    private final Wishes wishes;
    private final Offers offers;
    private final Html html;
    private final Ids ids;
    private final Clock clock;

    WishPages(Settings settings, Wishes wishes, Offers offers, Html html, Ids ids, Clock clock) {
        this.settings = settings;
        this.wishes = wishes;
        this.offers = offers;
        this.html = html;
        this.ids = ids;
        this.clock = clock;
    }

    /** The visitor's own list, or how one begins. */
    @GetMapping({"/verlanglijst", "/en/wish-list"})
    ResponseEntity<byte[]> mine(Visit visit, HttpServletRequest request) {
        Optional<String> secret = Cookies.WISHES.of(request, settings.secure());
        return secret.map(known -> Html.seeOther(path(visit.language(), known))).orElseGet(() -> page(HttpStatus.OK, visit, "", List.of()));
    }

    @PostMapping({"/verlanglijst", "/en/wish-list"})
    ResponseEntity<byte[]> add(Visit visit, HttpServletRequest request, @RequestParam String sku) {
        String secret = Cookies.WISHES.of(request, settings.secure()).filter(known -> known.length() == 32).orElseGet(ids::secret);
        if (sku.matches("[A-Z0-9][A-Z0-9._/-]{0,39}")) wishes.add(secret, sku);
        return Html.seeOther(path(visit.language(), secret), Cookies.WISHES.keep(secret, settings.secure()));
    }

    @GetMapping({"/verlanglijst/{secret}", "/en/wish-list/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> list(Visit visit, @PathVariable String secret) {
        Optional<List<String>> items = wishes.items(secret);
        return page(items.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND, visit, secret, items.orElse(List.of()));
    }

    @PostMapping({"/verlanglijst/{secret}/weg", "/en/wish-list/{secret}/remove"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable String secret, @RequestParam String sku) {
        wishes.remove(secret, sku);
        return Html.seeOther(path(visit.language(), secret));
    }

    /** The whole list, and what this browser remembers of it. */
    @PostMapping({"/verlanglijst/{secret}/weggooien", "/en/wish-list/{secret}/forget"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> forget(Visit visit, @PathVariable String secret) {
        wishes.forget(secret);
        return Html.seeOther(path(visit.language(), ""), Cookies.WISHES.remove(settings.secure()));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String secret, List<String> skus) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("shortlist.wishes");
        Frame frame = Frame.of(settings, visit, path(other, secret)).withTitle(title).under("", List.of(new Frame.Crumb(title, visit.path())));
        List<Card> cards = offers.of(skus).stream().filter(offer -> offer.tag(clock.instant()).isPresent())
                .map(offer -> Shelf.card(offer, visit.language(), clock.instant())).toList();
        return html.page(status, "shortlist/wishes", Map.of("frame", frame, "cards", cards, "secret", secret, "gone", skus.size() - cards.size()));
    }

    static String path(Language language, String secret) {
        String base = language == Language.NL ? "/verlanglijst" : "/en/wish-list";
        return secret.isEmpty() ? base : base + "/" + secret;
    }
}
