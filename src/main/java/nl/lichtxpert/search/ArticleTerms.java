package nl.lichtxpert.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.Cut;

/** The terms under which an article stands in the index of one language, each with its weight: where it is said decides how much it counts. */
final class ArticleTerms {
    private static final int SKU = 10;
    static final int NAME = 6;
    private static final int BRAND = 5;
    private static final int KIND = 4;
    /** From this weight on the article is of it; below, its description only speaks of it. */
    static final int ATTRIBUTE = 3;
    private static final int DESCRIPTION = 1;
    private static final int MOST_WORDS = 30_000;

    private final Language language;
    private final Lexicon lexicon;
    private final Map<String, List<Piece>> cut = new HashMap<>();
    private final Map<String, List<Cut>> words = new HashMap<>();
    private Map<String, Integer> weights = Map.of();

    ArticleTerms(Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    Map<String, Integer> of(Listing listing) {
        Article article = listing.article();
        weights = new HashMap<>();
        add(article.name().in(language), NAME);
        add(article.description().in(language), DESCRIPTION);
        addCut(article.brand(), BRAND);
        lexicon.brand(article.brand());
        weights.put(ShelfFiller.code(article.sku()), SKU);
        article.ean().ifPresent(ean -> weights.put(ean, SKU));
        for (String category : Labels.now().withAncestors(article.category())) addCut(Labels.now().label(FacetKey.CATEGORY, category, language), KIND);
        for (FacetKey facet : List.of(FacetKey.SHAPE, FacetKey.FITTING, FacetKey.COLOUR, FacetKey.MATERIAL, FacetKey.STYLE, FacetKey.ROOM, FacetKey.SENSOR,
                FacetKey.SMART, FacetKey.IP))
            for (String value : Traits.of(listing, facet)) addCut(Labels.now().label(facet, value, language), ATTRIBUTE);
        measures(listing);
        return weights;
    }

    private void measures(Listing listing) {
        number(Column.LUMEN.of(listing), "lm");
        number(Column.KELVIN_FROM.of(listing), "k");
        number(Column.LENGTH.of(listing), "mm");
        number(Column.CUT_OUT.of(listing), "mm");
        number(Column.BEAM.of(listing), "gr");
        int milliwatt = Column.MILLIWATT.of(listing);
        if (milliwatt > 0) put(Scanner.plain(milliwatt / 1000.0) + "w", ATTRIBUTE);
    }

    private void number(int value, String unit) {
        if (value > 0) put(value + unit, ATTRIBUTE);
    }

    private void add(String text, int weight) {
        for (Piece piece : Scanner.pieces(text, this::cut)) {
            lexicon.add(piece);
            put(piece.term(), weight);
        }
    }

    /** For the labels, which are few and come back. */
    private void addCut(String label, int weight) {
        for (Piece piece : cut.computeIfAbsent(label, text -> Scanner.pieces(text, language))) {
            lexicon.add(piece);
            put(piece.term(), weight);
        }
    }

    /** Articles use the same words over and over; cutting them once saves most of a rebuild. */
    private List<Cut> cut(String word) {
        if (words.size() >= MOST_WORDS) words.clear();
        return words.computeIfAbsent(word, each -> Cut.of(each, language));
    }

    private void put(String term, int weight) {
        weights.merge(term, weight, Math::max);
    }
}
