package nl.lichtxpert.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.Cut;
import nl.lichtxpert.search.language.Folded;

/** The advice pages and what leads to them. The door of this room. */
public final class Advice {
    private static final List<Topic> TOPICS = read();
    private static final Map<String, Topic> BY_TERM = TOPICS.stream().flatMap(topic -> topic.terms().stream().map(term -> Map.entry(term, topic)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    private static final Set<String> DUTCH_QUESTIONS = Set.of("waarom", "hoe", "wat", "welke", "welk", "wanneer", "waar", "hoeveel", "kan", "mag", "moet",
            "verschil", "uitleg", "betekent", "betekenis", "advies", "werkt", "past", "beter", "vs", "versus");
    private static final Set<String> ENGLISH_QUESTIONS = Set.of("why", "how", "what", "which", "when", "where", "can", "may", "should", "must", "does", "do",
            "is", "difference", "explained", "meaning", "advice", "means", "better", "vs", "versus");
    private static final Pattern PROTECTION = Pattern.compile("ip[x\\d]\\d");
    private static final Pattern WHITE = Pattern.compile("(?:1[89]|[2-6]\\d)\\d{2}k?");
    /** What stands on both sides: "E14 of E27", "2700 K or 3000 K". */
    private static final Pattern CHOICE = Pattern.compile("(\\S+)(?: k| kelvin| wit| white)? (?:of|or) (\\S+)");
    private static final int MOST_ANSWERS = 2;
    private static final int SAID = 10;

    private Advice() {}

    private record Ranked(Topic topic, int weight) {}

    /** All pages, in the order shown. */
    public static List<Topic> topics() {
        return TOPICS;
    }

    /** The page at an address of a language. */
    public static Optional<Topic> at(String path, Language language) {
        return TOPICS.stream().filter(topic -> topic.path(language).equals(path)).findFirst();
    }

    /** @throws IllegalArgumentException when there is no such page */
    public static Topic topic(String key) {
        return TOPICS.stream().filter(topic -> topic.key().equals(key)).findFirst().orElseThrow(() -> new IllegalArgumentException("no advice " + key));
    }

    /** The page that explains a row of a specification. */
    public static Optional<Topic> explaining(String term) {
        return Optional.ofNullable(BY_TERM.get(term));
    }

    /** Pages for somebody who looks at a category. */
    public static List<Topic> about(String category) {
        return TOPICS.stream().filter(topic -> topic.categories().contains(category)).limit(MOST_ANSWERS).toList();
    }

    /** Pages that answer a typed text, the best first; mostly none, never more than two. */
    public static List<Topic> answering(String text, Language language) {
        var words = words(text);
        if (words.isEmpty()) return List.of();
        var stems = stems(text, language);
        var questions = language == Language.NL ? DUTCH_QUESTIONS : ENGLISH_QUESTIONS;
        boolean asks = text.contains("?") || words.stream().anyMatch(questions::contains) || choosesBetween(text, language);
        String said = Arrays.stream(text.split("\\s+")).filter(word -> !questions.contains(Folded.of(word))).collect(Collectors.joining(" "));
        var speaksOf = stems(said, language);
        return TOPICS.stream()
                .map(topic -> new Ranked(topic, weight(topic.triggers(language), stems, asks ? speaksOf : Set.of()))).filter(ranked -> ranked.weight > 0)
                .sorted(Comparator.comparingInt(Ranked::weight).reversed()).limit(MOST_ANSWERS).map(Ranked::topic).toList();
    }

    /** Body of a page as HTML with places to fill in: {@code {category:dimmers}}, {@code {advice:ip}}, {@code {search:ip65}}, {@code {page:old-lamps}}. */
    public static String prose(Topic topic, Language language) {
        try (var in = Advice.class.getResourceAsStream("prose/" + topic.key() + "_" + language.tag() + ".html")) {
            if (in == null) throw new IllegalArgumentException("no prose for " + topic.key() + " in " + language.tag());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int weight(Topic.Triggers triggers, Set<String> stems, Set<String> speaksOf) {
        int said = triggers.said().stream().filter(stems::containsAll).mapToInt(group -> SAID + group.size()).max().orElse(0);
        int asked = (int) triggers.asked().stream().filter(speaksOf::contains).count();
        return said + asked;
    }

    /** Whether the text asks which of two it should be, both of one subject: "zwart of wit" is no question for these pages. */
    private static boolean choosesBetween(String text, Language language) {
        return CHOICE.matcher(Folded.of(text)).results().anyMatch(choice -> TOPICS.stream().map(topic -> topic.triggers(language).asked())
                .anyMatch(asked -> speaksOf(asked, choice.group(1), language) && speaksOf(asked, choice.group(2), language)));
    }

    private static boolean speaksOf(Set<String> asked, String word, Language language) {
        return !Collections.disjoint(asked, stems(word, language));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folded.of(text).split("[^a-z0-9.]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** Words, their stems, and the stems of the parts of compounds: {@code badkamerzone} speaks of {@code badkamer} and {@code zone}. */
    private static Set<String> stems(String text, Language language) {
        var stems = new HashSet<String>();
        for (String word : words(text)) {
            stems.add(word);
            Cut.of(word, language).forEach(cut -> stems.add(cut.term()));
            if (PROTECTION.matcher(word).matches()) stems.add("ip");
            if (WHITE.matcher(word).matches()) stems.add("kelvin");
        }
        return stems;
    }

    private static List<Topic> read() {
        try (var in = Advice.class.getResourceAsStream("topics.tsv"); var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> topic(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(String[] row) {
        return new Topic(row[0], new Words(row[1], row[2]), new Words(row[3], row[4]), new Words(row[5], row[6]), named(row[11]),
                named(row[12]), triggers(row[7], row[9], Language.NL), triggers(row[8], row[10], Language.EN));
    }

    private static Set<String> named(String cell) {
        return Arrays.stream(cell.split(",")).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static Topic.Triggers triggers(String said, String asked, Language language) {
        var groups = Arrays.stream(said.split(";")).map(group -> Arrays.stream(group.split(" ")).map(word -> stem(word, language)).collect(Collectors.toSet()))
                .toList();
        return new Topic.Triggers(groups, Stream.of(asked.split(";")).map(word -> stem(word, language)).collect(Collectors.toSet()));
    }

    /** Words of one part are known by their stem; compounds as they are written. */
    private static String stem(String word, Language language) {
        var cuts = Cut.of(Folded.of(word), language);
        return cuts.size() == 1 ? cuts.getFirst().term() : Folded.of(word);
    }
}
