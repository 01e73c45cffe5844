package nl.lichtxpert.shortlist;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.storefront.Shelf;
import nl.lichtxpert.storefront.Specifications;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Up to four articles side by side, differences first. Which ones stands in the address and nowhere else. */
@Controller
@For(For.Who.EVERYBODY)
class ComparePages {
    private static final int SUGGESTED = 6;
    private final Settings settings;
    private final Offers offers;
    private final Html html;
    private final Clock clock;

    ComparePages(Settings settings, Offers offers, Html html, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.html = html;
        this.clock = clock;
    }

    /** @param artikel article numbers; more than four, unknown ones and repeats are passed over */
    @GetMapping({"/vergelijken", "/en/compare"})
    ResponseEntity<byte[]> compare(Visit visit, @RequestParam(defaultValue = "") List<String> artikel) {
        Language language = visit.language();
        Instant now = clock.instant();
        List<String> asked = artikel.stream().map(String::strip).filter(sku -> sku.matches("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")).map(String::toUpperCase)
                .distinct().limit(Comparison.MOST).toList();
        List<Offer> found = offers.of(asked).stream().filter(offer -> offer.tag(now).isPresent()).toList();
        var comparison = Comparison.of(found.stream().map(offer -> Shelf.card(offer, language, now)).toList(),
                found.stream().map(offer -> Specifications.sheet(offer.article(), language)).toList());
        String base = language == Language.NL ? "/vergelijken" : "/en/compare";
        String query = query(found);
        Frame frame = Frame.of(settings, visit, (language == Language.NL ? "/en/compare" : "/vergelijken") + query)
                .withTitle(visit.texts().of("shortlist.compare")).under("", List.of(new Frame.Crumb(visit.texts().of("shortlist.compare"), visit.path())));
        return html.page("shortlist/compare", Map.of("frame", frame, "comparison", comparison, "base", base, "query", query, "suggested",
                found.isEmpty() || found.size() == Comparison.MOST ? List.of() : suggested(found, language, now), "missing", asked.size() - found.size()));
    }

    private static String query(List<Offer> found) {
        return found.isEmpty() ? "" : found.stream().map(offer -> "artikel=" + offer.article().sku()).collect(Collectors.joining("&", "?", ""));
    }

    /** Others of the first one's category, those nearest to it in light and price. */
    private List<Card> suggested(List<Offer> found, Language language, Instant now) {
        Offer first = found.getFirst();
        Stream<Offer> others = offers.ofCategories(List.of(first.article().category())).stream()
                .filter(offer -> offer.tag(now).isPresent() && offer.stock() != Card.Stock.SOLD_OUT && found.stream().noneMatch(one ->
                one.article().sku().equals(offer.article().sku())));
        return others.sorted(Comparator.<Offer>comparingInt(offer -> distance(first, offer)).thenComparing(offer -> offer.article().sku())).limit(SUGGESTED)
                .map(offer -> Shelf.card(offer, language, now)).toList();
    }

    private static int distance(Offer one, Offer other) {
        boolean cap = one.article().form().fitting().equals(other.article().form().fitting());
        return (cap ? 0 : 100_000) + Math.abs(one.article().light().lumen().orElse(0) - other.article().light().lumen().orElse(0));
    }
}
