package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.CategoryTree.Category;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.search.Question;
import nl.lichtxpert.search.Results;
import nl.lichtxpert.search.Search;
import nl.lichtxpert.web.Footfall;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Categories with their filters. The address says everything; a list as it stands is shared by all visitors and open to search engines, a filtered one is not
 * indexed.
 */
@Controller
@For(For.Who.EVERYBODY)
class CategoryPages {
    private final Settings settings;
    private final Offers offers;
    private final Search search;
    private final Html html;
    private final Clock clock;
    private final NotFound notFound;

    CategoryPages(Settings settings, Offers offers, Search search, Html html, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.search = search;
        this.html = html;
        this.clock = clock;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/{top}", "/{top}/{below}", "/en/{top}", "/en/{top}/{below}"})
    @OfTheTree
    ResponseEntity<byte[]> list(Visit visit, HttpServletRequest request) {
        Optional<Category> category = CategoryTree.at(visit.path(), visit.language());
        if (category.isEmpty()) return notFound.page(visit);
        var address = ListAddress.read(visit.language(), visit.path(), "", request.getQueryString());
        if (address.untidy(request.getQueryString())) return Html.seeOther(address.path());
        Results results = search.find(new Question(visit.language(), "", Optional.of(category.get().key()), address.selection(), address.sort(), address.page(),
                Lists.PAGE_SIZE));
        request.setAttribute(Footfall.FACETS, Lists.used(address.selection()));
        List<Offer> shown = offers.of(results.skus());
        var page = new Lists(address, results).page(frame(visit, category.get(), address), Scenery.path(category.get().key()),
                category.get().name().in(visit.language()), Hints.Answer.of(Advice.about(category.get().key()), visit.language()),
                siblings(category.get(), visit.language()), Shelf.cards(shown, visit.language(), clock.instant()));
        return html.shared("storefront/list", Map.of("page", page), Shelf.tags(shown, Shelf.category(category.get().key())));
    }

    private Frame frame(Visit visit, Category category, ListAddress address) {
        Language language = visit.language();
        Language other = language == Language.NL ? Language.EN : Language.NL;
        String name = category.name().in(language);
        var frame = Frame.of(settings, visit, address.in(other, category.path(other)).path()).withTitle(name)
                .under(category.top() ? category.key() : category.parent(), crumbs(category, language));
        if (address.plain()) frame = frame.indexed(visit.texts().of("storefront.list.description", name));
        return frame;
    }

    private static List<Frame.Crumb> crumbs(Category category, Language language) {
        var crumbs = new ArrayList<Frame.Crumb>();
        CategoryTree.find(category.parent()).ifPresent(above -> crumbs.add(new Frame.Crumb(above.name().in(language), above.path(language))));
        crumbs.add(new Frame.Crumb(category.name().in(language), category.path(language)));
        return crumbs;
    }

    /** Below a top category its shelves; on a shelf nothing, the filters are there. */
    private static List<ListPage.Step> siblings(Category category, Language language) {
        return CategoryTree.below(category.key()).stream().map(below -> new ListPage.Step(below.name().in(language), below.path(language))).toList();
    }
}
