package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.search.Question;
import nl.lichtxpert.search.Results;
import nl.lichtxpert.search.Search;
import nl.lichtxpert.search.Sort;
import nl.lichtxpert.search.Trait;
import nl.lichtxpert.web.Footfall;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search results. What people type may say something about them: an answer to typed words is made for one request, kept nowhere and logged nowhere. */
@Controller
@For(For.Who.EVERYBODY)
class SearchPages {
    private static final int MOST_ANSWERS = 3;
    private final Settings settings;
    private final Offers offers;
    private final Search search;
    private final Html html;
    private final Clock clock;

    SearchPages(Settings settings, Offers offers, Search search, Html html, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.search = search;
        this.html = html;
        this.clock = clock;
    }

    /** Options under the search box while somebody types: texts to search for, advice, articles. Without script nobody asks for them. */
    @GetMapping({"/zoeken/suggesties", "/en/search/suggestions"})
    ResponseEntity<byte[]> suggestions(Visit visit, @RequestParam(defaultValue = "") String q) {
        Language language = visit.language();
        var suggestions = search.suggest(language, q);
        var options = new ArrayList<ListPage.Option>();
        String base = language == Language.NL ? "/zoeken" : "/en/search";
        for (var completion : suggestions.completions())
            options.add(new ListPage.Option("search", completion.text(), String.valueOf(completion.count()), base + "?q=" + encoded(completion.text())));
        for (var answer : answers(q, language)) options.add(new ListPage.Option("info", answer.title(), "", answer.path()));
        for (Offer offer : offers.of(suggestions.skus()))
            options.add(new ListPage.Option("", offer.article().name().in(language), offer.article().sku(), Shelf.path(offer.article(), language)));
        return html.page("storefront/suggestions", Map.of("options", options));
    }

    private static List<Hints.Answer> answers(String text, Language language) {
        return Stream.concat(ServiceAnswers.to(text, language).stream(), Hints.Answer.of(Advice.answering(text, language), language).stream())
                .limit(MOST_ANSWERS).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GetMapping({"/zoeken", "/en/search"})
    ResponseEntity<byte[]> results(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String q) {
        Language language = visit.language();
        String text = q.strip();
        var address = ListAddress.read(language, visit.path(), text, request.getQueryString());
        if (address.untidy(request.getQueryString())) return Html.seeOther(address.path());
        Results results = search.find(new Question(language, text, Optional.empty(), address.selection(), address.sort(), address.page(), Lists.PAGE_SIZE));
        request.setAttribute(Footfall.FOUND, results.total());
        request.setAttribute(Footfall.FACETS, Lists.used(address.selection()));
        List<Offer> shown = offers.of(results.skus());
        if (shown.size() == 1 && results.understood().stream().anyMatch(chip -> chip.trait() == Trait.CODE)) {
            return Html.seeOther(Shelf.path(shown.getFirst().article(), language));
        }
        String heading = text.isEmpty() ? visit.texts().of("storefront.search.all") : visit.texts().of("storefront.search.heading", text);
        Language other = language == Language.NL ? Language.EN : Language.NL;
        var frame = Frame.of(settings, visit, address.in(other, other == Language.NL ? "/zoeken" : "/en/search").path()).withTitle(heading)
                .under("", List.of(new Frame.Crumb(visit.texts().of("storefront.search"), visit.path()))).answering(text);
        if (ofLampsOnly(address, results)) frame = frame.indexed(visit.texts().of("storefront.search.description", text, results.total()));
        var page = new Lists(address, results).page(frame, "", heading, answers(text, language), List.of(),
                Shelf.cards(shown, language, clock.instant()));
        return html.open("storefront/list", Map.of("page", page));
    }

    /**
     * Whether search engines may keep the answer: every word was understood and every wish met. Whatever else people type, or others link to in our name, stays
     * out of them, and so does every combination of filters.
     */
    private static boolean ofLampsOnly(ListAddress address, Results results) {
        boolean asked = !address.text().isEmpty() && address.selection().isEmpty() && address.sort() == Sort.RELEVANCE && address.page() == 1;
        return asked && results.total() > 0 && results.unknown().isEmpty() && results.relaxed().isEmpty() && results.didYouMean().isEmpty();
    }
}
