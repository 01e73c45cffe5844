package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.search.Facet;
import nl.lichtxpert.search.FacetKey;
import nl.lichtxpert.search.Results;
import nl.lichtxpert.search.Selection;
import nl.lichtxpert.search.Sort;
import nl.lichtxpert.storefront.ListPage.Bounds;
import nl.lichtxpert.storefront.ListPage.Choice;
import nl.lichtxpert.storefront.ListPage.Filter;
import nl.lichtxpert.storefront.ListPage.Kind;
import nl.lichtxpert.storefront.ListPage.Page;
import nl.lichtxpert.storefront.ListPage.Step;
import nl.lichtxpert.storefront.ListPage.Value;

/** Draws the answer of the search room as a list: filters, orders, what can be taken away, pages. */
final class Lists {
    static final int PAGE_SIZE = 24;
    private static final int OPEN_FILTERS = 5;
    private final ListAddress address;
    private final Results results;
    private final Language language;
    private final Texts texts;

    Lists(ListAddress address, Results results) {
        this.address = address;
        this.results = results;
        this.language = address.language();
        this.texts = Texts.in(language);
    }

    /** @param answers service and advice to point at */
    ListPage page(Frame frame, String scene, String heading, List<Hints.Answer> answers, List<Step> siblings, List<Card> cards) {
        Optional<String> clear = address.selection().isEmpty() ? Optional.empty() : Optional.of(address.with(Selection.NONE).path());
        return new ListPage(frame, scene, heading, siblings, address.base(), address.text(), filters(), sorts(), cards, results.total(), chips(),
                Hints.of(address, results, answers), pages(), clear);
    }

    /** Names of the filters in use, for the figures; never their values. */
    static List<String> used(Selection selection) {
        return selection.chosen().keySet().stream().map(key -> key.name().toLowerCase(Locale.ROOT)).toList();
    }

    private List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        for (Facet facet : results.facets()) {
            boolean chosen = facet.values().stream().anyMatch(Facet.Value::chosen);
            boolean tellsApart = facet.values().size() > 1 || facet.values().stream().anyMatch(value -> value.count() < results.total());
            if (!tellsApart && !chosen) continue;
            filters.add(filter(facet, chosen || filters.size() < OPEN_FILTERS));
        }
        return filters;
    }

    private Filter filter(Facet facet, boolean open) {
        FacetKey key = facet.key();
        var bounds = bounds(key);
        var values = facet.values().stream().filter(value -> bounds.isEmpty() || !isOwn(key, value.key()))
                .map(value -> new Value(Selection.word(key, value.key(), language), value.label(), value.count(), value.chosen(),
                glow(key, value.key()))).toList();
        Kind kind = key == FacetKey.KELVIN ? Kind.WHITES : key.kind() == FacetKey.Kind.RANGE ? Kind.RANGE : Kind.TICKS;
        return new Filter(key.parameter(language), key.label(language), kind, open, values, bounds);
    }

    private static String glow(FacetKey key, String value) {
        if (key != FacetKey.KELVIN) return "";
        return switch (value) {
            case "extra-warm" -> "glow-2200";
            case "warm" -> "glow-2700";
            case "neutral" -> "glow-4000";
            case "daylight" -> "glow-6500";
            case "adjustable" -> "glow-adjustable";
            case "colours" -> "glow-colours";
            default -> "";
        };
    }

    /** Fields for a range of one's own, filled with the one that is chosen and not among the usual ranges. */
    private Optional<Bounds> bounds(FacetKey key) {
        if (key == FacetKey.KELVIN) return Optional.of(whites());
        if (key != FacetKey.PRICE && key != FacetKey.LUMEN) return Optional.empty();
        String own = own(key, "-");
        int dash = own.indexOf('-');
        String name = key.parameter(language);
        boolean dutch = language == Language.NL;
        return Optional.of(new Bounds(name + (dutch ? "-van" : "-from"), own.substring(0, dash), name + (dutch ? "-tot" : "-to"), own.substring(dash + 1),
                key == FacetKey.PRICE ? "€" : "lm"));
    }

    /** The ends of the part of the band that is chosen; all of it when none is. */
    private Bounds whites() {
        String own = own(FacetKey.KELVIN, Selection.LEAST_KELVIN + "-" + Selection.MOST_KELVIN);
        int dash = own.indexOf('-');
        String name = FacetKey.KELVIN.parameter(language);
        boolean dutch = language == Language.NL;
        String from = own.substring(0, dash);
        String to = own.substring(dash + 1);
        return new Bounds(name + (dutch ? "-van" : "-from"), from.isEmpty() ? "" + Selection.LEAST_KELVIN : from, name + (dutch ? "-tot" : "-to"),
                to.isEmpty() ? "" + Selection.MOST_KELVIN : to, "K");
    }

    /** The range of the customer's own among what is chosen. */
    private String own(FacetKey key, String otherwise) {
        return address.selection().of(key).stream().filter(range -> isOwn(key, range)).findFirst().orElse(otherwise);
    }

    /** Such a range stands in its fields, not among the boxes: changing the fields must not leave the old one ticked. */
    private static boolean isOwn(FacetKey key, String value) {
        return value.matches("\\d*-\\d*") && !key.buckets().contains(value);
    }

    private List<Choice> sorts() {
        var sorts = new ArrayList<Choice>();
        for (Sort sort : Sort.values()) {
            String word = sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
            sorts.add(new Choice(sort == Sort.RELEVANCE ? "" : sort.word(), texts.of("storefront.sort." + word), sort == results.sort()));
        }
        return sorts;
    }

    private List<Step> chips() {
        var chips = new ArrayList<Step>();
        results.understood().forEach(chip -> chips.add(new Step(chip.label(), address.searching(chip.removedText()).path())));
        address.selection().chosen().forEach((key, values) -> values.forEach(value ->
                chips.add(new Step(Selection.label(key, value, language), address.with(address.selection().without(key, value)).path()))));
        return chips;
    }

    /** First, last, and two on either side of the current one. */
    private List<Page> pages() {
        int last = (results.total() + PAGE_SIZE - 1) / PAGE_SIZE;
        if (last < 2) return List.of();
        var numbers = new TreeSet<Integer>(List.of(1, last));
        for (int number = address.page() - 2; number <= address.page() + 2; number++) if (number > 1 && number < last) numbers.add(number);
        return numbers.stream().map(number -> new Page(number, address.at(number).path(), number == address.page())).toList();
    }
}
