package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.analytics.Mending;
import nl.lichtxpert.analytics.Suppression;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.FacetKey;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.storefront.ServiceLinks;

/** What to mend this week (clause P8), by its words alone. */
record Todo(List<String> failedSearches, List<String> unusedPages, List<String> unusedFacets, List<String> seenNotBought) {
    private static final int MOST = 25;
    private static final int SEEN_PER_PIECE = 100;

    static Todo of(Mending mending, Offers offers, Language language) {
        List<String> pages = Stream.concat(ServiceLinks.all().map(link -> link.path(Language.NL)),
                CategoryTree.all().stream().map(category -> category.path(Language.NL)))
                .filter(path -> !mending.usedPages().contains(path)).limit(MOST).toList();
        List<String> facets = Arrays.stream(FacetKey.values()).filter(key -> !mending.usedFacets().contains(key.name().toLowerCase(Locale.ROOT)))
                .map(key -> key.label(language)).toList();
        List<String> seen = mending.seenArticles().stream().filter(article -> seldomBought(article, mending, offers)).map(Suppression.Shown::word)
                .limit(MOST).toList();
        return new Todo(mending.failedSearches().stream().map(Suppression.Shown::word).toList(), pages, facets, seen);
    }

    private static boolean seldomBought(Suppression.Shown article, Mending mending, Offers offers) {
        if (article.count() < SEEN_PER_PIECE) return false;
        Optional<Offer> offer = offers.at(article.word());
        long pieces = offer.map(found -> mending.ordered().getOrDefault(found.article().sku(), 0L)).orElse(0L);
        return offer.isPresent() && pieces * SEEN_PER_PIECE < article.count();
    }

    boolean nothing() {
        return failedSearches.isEmpty() && unusedPages.isEmpty() && unusedFacets.isEmpty() && seenNotBought.isEmpty();
    }
}
