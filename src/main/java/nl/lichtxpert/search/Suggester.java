package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Suggestions.Completion;
import nl.lichtxpert.search.language.Folded;
import nl.lichtxpert.search.language.Vocable;
import org.apache.lucene.util.FixedBitSet;

/** Completes the end of a text on one snapshot: with words of the trade, caps, brands and words of the articles, as far as something would be found. */
final class Suggester {
    private static final int MOST = 6;
    private static final int ARTICLES = 3;
    private static final int LONGEST_END = 3;
    private static final int MOST_TRIED = 24;
    private static final int SHORTEST_CODE = 4;
    private final Snapshot snapshot;
    private final Language language;
    private final String typed;
    private final List<Completion> completions = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** A text that may stand at the end, with what it asks for. */
    private record End(String text, Want want) {}

    private Suggester(Snapshot snapshot, Language language, String typed) {
        this.snapshot = snapshot;
        this.language = language;
        this.typed = typed.strip().replaceAll("\\s+", " ");
    }

    static Suggestions suggest(Snapshot snapshot, Language language, String typed) {
        return new Suggester(snapshot, language, typed).suggest();
    }

    private Suggestions suggest() {
        if (typed.length() < 2) return Suggestions.NONE;
        var codes = codes();
        if (!codes.isEmpty()) return new Suggestions(List.of(), codes);
        String[] words = typed.split(" ");
        for (int count = Math.min(LONGEST_END, words.length); count > 0 && completions.size() < MOST; count--) complete(words, words.length - count);
        if (completions.isEmpty()) mended();
        if (completions.size() < MOST) refine();
        if (completions.isEmpty()) return Suggestions.NONE;
        var first = Question.of(language, completions.getFirst().text());
        var skus = Finder.find(snapshot, new Question(language, first.text(), Optional.empty(), Selection.NONE, Sort.RELEVANCE, 1, ARTICLES)).skus();
        return new Suggestions(completions.stream().map(this::counted).toList(), skus);
    }

    /** What stands together may mean less than its parts: a "lamp" that goes on with a cap is a light source. */
    private Completion counted(Completion completion) {
        return new Completion(completion.text(), meeting(Reader.read(language, completion.text(), snapshot.lexicon(language))).cardinality());
    }

    /** Article numbers and EANs that begin like this. */
    private List<String> codes() {
        String code = ShelfFiller.code(typed);
        if (code.length() < SHORTEST_CODE || code.chars().filter(Character::isDigit).count() < SHORTEST_CODE - 1) return List.of();
        var shelf = snapshot.shelf();
        return shelf.slotOfCode().tailMap(code).entrySet().stream().takeWhile(known -> known.getKey().startsWith(code))
                .map(known -> shelf.sku(known.getValue())).distinct().limit(MOST).toList();
    }

    private void complete(String[] words, int from) {
        String before = String.join(" ", List.of(words).subList(0, from));
        String end = Folded.of(String.join(" ", List.of(words).subList(from, words.length))).replace('-', ' ');
        var reading = Reader.read(language, before, snapshot.lexicon(language));
        if (!before.isEmpty() && reading.wishes().isEmpty() && !reading.unknown().isEmpty()) return;
        var asked = reading.wishes().stream().map(Wish::want).toList();
        var meeting = meeting(reading);
        var wants = new HashSet<Want>(asked);
        for (Stream<End> ends : List.of(ends(end), words(end))) {
            var found = new ArrayList<Completion>();
            ends.filter(each -> wants.add(each.want)).limit(MOST_TRIED).forEach(each -> {
                int count = (int) FixedBitSet.intersectionCount(snapshot.answering(each.want, language), meeting);
                if (count > 0) found.add(new Completion((before + " " + each.text).strip(), count));
            });
            found.stream().sorted(Comparator.comparingInt(Completion::count).reversed()).forEach(this::add);
        }
    }

    /** Articles that meet all of what stands before. */
    private FixedBitSet meeting(Reading reading) {
        var everything = snapshot.shelf().everything();
        return reading.wishes().isEmpty() ? everything : new Narrowing(snapshot, language, everything, reading.wishes()).exact();
    }

    private Stream<End> ends(String end) {
        var phrases = Concepts.in(language).phrases().stream().filter(phrase -> phrase.folded().startsWith(end))
                .map(phrase -> new End(phrase.text(), phrase.want()));
        var values = Stream.of(FacetKey.FITTING, FacetKey.BRAND, FacetKey.IP).flatMap(facet -> snapshot.shelf().values(facet).keySet().stream()
                .filter(value -> Folded.of(value).startsWith(end)).sorted().map(value -> new End(value, new Want.Ticked(facet, List.of(value)))));
        return Stream.concat(values, phrases);
    }

    /** Words the articles use, the most used first. */
    private Stream<End> words(String end) {
        if (end.length() < 3 || end.indexOf(' ') >= 0) return Stream.empty();
        var found = new ArrayList<Vocable>();
        for (Vocable vocable : snapshot.lexicon(language).vocables()) if (vocable.word().startsWith(end)) found.add(vocable);
        return found.stream().sorted(Comparator.comparingInt(Vocable::uses).reversed().thenComparing(Vocable::word)).limit(MOST)
                .flatMap(vocable -> Reader.read(language, vocable.word(), snapshot.lexicon(language)).wishes().stream().limit(1)
                        .map(wish -> new End(vocable.word(), wish.want())));
    }

    private void mended() {
        var reading = Reader.read(language, typed, snapshot.lexicon(language));
        reading.corrected().ifPresent(text -> count(text, reading));
    }

    private void count(String text, Reading reading) {
        int count = reading.wishes().isEmpty() ? 0 : meeting(reading).cardinality();
        if (count > 0) add(new Completion(text, count));
    }

    /** Behind a text that is whole: the room, colour or cap that most of what it finds has. */
    private void refine() {
        String text = completions.isEmpty() ? typed : completions.getFirst().text();
        var reading = Reader.read(language, text, snapshot.lexicon(language));
        if (reading.wishes().isEmpty() || !reading.unknown().isEmpty()) return;
        var meeting = meeting(reading);
        var traits = reading.wishes().stream().map(Wish::trait).toList();
        for (FacetKey facet : List.of(FacetKey.FITTING, FacetKey.COLOUR, FacetKey.ROOM)) {
            if (traits.contains(new Want.Silent(facet).trait())) continue;
            snapshot.shelf().values(facet).entrySet().stream()
                    .map(value -> new Completion(text + " " + label(facet, value.getKey()), (int) FixedBitSet.intersectionCount(value.getValue(), meeting)))
                    .filter(each -> each.count() > 0).sorted(Comparator.comparingInt(Completion::count).reversed().thenComparing(Completion::text)).limit(2)
                    .forEach(this::add);
        }
    }

    private String label(FacetKey facet, String value) {
        String label = Labels.now().label(facet, value, language);
        return facet == FacetKey.FITTING ? label : label.replaceAll(" \\(.*", "").toLowerCase(Locale.ROOT);
    }

    private void add(Completion completion) {
        if (completions.size() < MOST && seen.add(Folded.of(completion.text()))) completions.add(completion);
    }
}
