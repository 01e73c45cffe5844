package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.advice.Topic;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.search.Results.Chip;
import nl.lichtxpert.search.Results.Relaxation;
import nl.lichtxpert.search.Results;
import nl.lichtxpert.search.Selection;

/**
 * What a list says about itself: how the question was read, what was let go, and where to go on.
 *
 * @param notices sentences about how the question was read
 * @param answers service and advice that answer the question or belong to the category
 * @param ways where to go on when nothing was found
 */
record Hints(List<String> notices, List<Answer> answers, List<ListPage.Step> ways) {
    /** Makers of lamps that people ask for by name anywhere; one that is sold here is no unknown word. */
    private static final Set<String> BRANDS = Set.of("philips", "osram", "ledvance", "ikea", "calex", "sylvania", "paulmann", "eglo", "lucide", "steinhauer",
            "segula", "megaman", "tungsram", "innr", "nordlux", "noxion", "xiaomi", "yeelight", "artemide", "flos", "moooi", "foscarini", "massive",
            "radium", "narva", "dyson", "nanoleaf", "govee", "shelly", "gira", "busch", "niko", "bticino", "legrand");

    /** A page that answers, with the sentence that says what about. */
    record Answer(String title, String path, String summary) {
        static List<Answer> of(List<Topic> topics, Language language) {
            return topics.stream().map(topic -> new Answer(topic.title().in(language), topic.path(language), topic.summary().in(language))).toList();
        }
    }

    static Hints of(ListAddress address, Results results, List<Answer> answers) {
        return new Hints(notices(address, results), answers, results.total() > 0 ? List.of() : ways(address, results));
    }

    private static List<String> notices(ListAddress address, Results results) {
        var texts = Texts.in(address.language());
        var notices = new ArrayList<String>();
        results.didYouMean().ifPresent(text -> notices.add(texts.of("storefront.list.did-you-mean", text)));
        boolean something = results.total() > 0;
        var unknown = results.unknown().stream().filter(word -> !ServiceAnswers.speakOf(word, address.language())).toList();
        var split = unknown.stream().collect(Collectors.partitioningBy(word -> BRANDS.contains(word.toLowerCase(Locale.ROOT))));
        if (!split.get(true).isEmpty()) notices.add(texts.of("storefront.list.brand" + (something ? "" : "-only"), quoted(split.get(true))));
        if (!split.get(false).isEmpty() && something) notices.add(texts.of("storefront.list.unknown", quoted(split.get(false))));
        if (!something) return notices;
        var asked = results.understood().stream().map(Chip::label).collect(Collectors.toSet());
        var letGo = results.relaxed().stream().map(Relaxation::label).distinct().collect(Collectors.partitioningBy(asked::contains));
        if (!letGo.get(false).isEmpty()) notices.add(texts.of("storefront.list.relaxed", quoted(letGo.get(false))));
        boolean someMeetAll = results.exact() > 0 && results.exact() < results.total();
        if (someMeetAll && !letGo.get(true).isEmpty()) notices.add(texts.of("storefront.list.near", results.exact(), quoted(letGo.get(true))));
        return notices;
    }

    private static String quoted(List<String> words) {
        return String.join(", ", words.stream().map(word -> "“" + word + "”").toList());
    }

    /** Without the filters, without one thing asked for, or by way of the shelves. */
    private static List<ListPage.Step> ways(ListAddress address, Results results) {
        var texts = Texts.in(address.language());
        var ways = new ArrayList<ListPage.Step>();
        if (!address.selection().isEmpty()) ways.add(new ListPage.Step(texts.of("storefront.list.without-filters"), address.with(Selection.NONE).path()));
        if (results.understood().size() > 1) for (Chip chip : results.understood())
            ways.add(new ListPage.Step(texts.of("storefront.list.without", chip.label()), address.searching(chip.removedText()).path()));
        CategoryTree.tops().forEach(top -> ways.add(new ListPage.Step(top.name().in(address.language()), top.path(address.language()))));
        ways.add(new ListPage.Step(texts.of("storefront.advice"), Topic.index(address.language())));
        return ways;
    }
}
