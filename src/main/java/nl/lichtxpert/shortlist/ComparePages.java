package nl.lichtxpert.shortlist;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.search.Question;
import nl.lichtxpert.search.Search;
import nl.lichtxpert.search.Selection;
import nl.lichtxpert.search.Sort;
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
    private static final int MOST_LETTERS = 80;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private final Settings settings;
    private final Offers offers;
    private final Search search;
    private final Html html;
    private final Clock clock;

    ComparePages(Settings settings, Offers offers, Search search, Html html, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.search = search;
        this.html = html;
        this.clock = clock;
    }

    private record Typed(String words, List<Card> found) {}

    /** @param artikel article numbers, or words of which one is yet to be found; more than four, and repeats, are passed over */
    @GetMapping({"/vergelijken", "/en/compare"})
    ResponseEntity<byte[]> compare(Visit visit, @RequestParam(defaultValue = "") List<String> artikel) {
        Language language = visit.language();
        Instant now = clock.instant();
        List<String> asked = artikel.stream().map(String::strip).filter(text -> !text.isEmpty() && text.length() <= MOST_LETTERS).distinct()
                .limit(Comparison.MOST).toList();
        List<String> numbers = asked.stream().filter(text -> NUMBER.matcher(text).matches()).map(String::toUpperCase).toList();
        List<Offer> found = offers.of(numbers).stream().filter(offer -> offer.tag(now).isPresent()).toList();
        var comparison = Comparison.of(found.stream().map(offer -> Shelf.card(offer, language, now)).toList(),
                found.stream().map(offer -> Specifications.sheet(offer.article(), language)).toList());
        String base = language == Language.NL ? "/vergelijken" : "/en/compare";
        String query = query(found);
        Frame frame = Frame.of(settings, visit, (language == Language.NL ? "/en/compare" : "/vergelijken") + query)
                .withTitle(visit.texts().of("shortlist.compare")).under("", List.of(new Frame.Crumb(visit.texts().of("shortlist.compare"), visit.path())));
        Typed typed = typed(asked, found, language, now);
        return html.page("shortlist/compare", Map.of("frame", frame, "comparison", comparison, "base", base, "query", query, "words", typed.words(),
                "suggested", suggested(found, typed, language, now), "missing", !typed.words().isEmpty() && typed.found().isEmpty()));
    }

    private static String query(List<Offer> found) {
        return found.isEmpty() ? "" : found.stream().map(offer -> "artikel=" + offer.article().sku()).collect(Collectors.joining("&", "?", ""));
    }

    /** What is no article number may be words: what they find can be put beside the others. */
    private Typed typed(List<String> asked, List<Offer> found, Language language, Instant now) {
        return asked.stream().filter(text -> found.stream().noneMatch(offer -> offer.article().sku().equalsIgnoreCase(text))).findFirst().map(words -> {
            var question = new Question(language, words, Optional.empty(), Selection.NONE, Sort.RELEVANCE, 1, SUGGESTED + Comparison.MOST);
            var answer = search.find(question);
            boolean asksForSome = answer.understood().stream().anyMatch(chip -> !chip.value().startsWith("-"));
            var cards = offers.of(asksForSome ? answer.skus() : List.of()).stream().filter(offer -> offer.tag(now).isPresent() && !among(found, offer))
                    .limit(SUGGESTED).map(offer -> Shelf.card(offer, language, now)).toList();
            return new Typed(words, cards);
        }).orElse(new Typed("", List.of()));
    }

    private static boolean among(List<Offer> found, Offer offer) {
        return found.stream().anyMatch(one -> one.article().sku().equals(offer.article().sku()));
    }

    /** What the words found; else others of the first one's category, those nearest to it in light. */
    private List<Card> suggested(List<Offer> found, Typed typed, Language language, Instant now) {
        if (!typed.found().isEmpty() && found.size() < Comparison.MOST) return typed.found();
        if (found.isEmpty() || found.size() == Comparison.MOST) return List.of();
        Offer first = found.getFirst();
        Stream<Offer> others = offers.ofCategories(List.of(first.article().category())).stream()
                .filter(offer -> offer.tag(now).isPresent() && offer.stock() != Card.Stock.SOLD_OUT && !among(found, offer));
        return others.sorted(Comparator.<Offer>comparingInt(offer -> distance(first, offer)).thenComparing(offer -> offer.article().sku())).limit(SUGGESTED)
                .map(offer -> Shelf.card(offer, language, now)).toList();
    }

    private static int distance(Offer one, Offer other) {
        boolean cap = one.article().form().fitting().equals(other.article().form().fitting());
        return (cap ? 0 : 100_000) + Math.abs(one.article().light().lumen().orElse(0) - other.article().light().lumen().orElse(0));
    }
}
