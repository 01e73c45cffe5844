package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.Folded;
import nl.lichtxpert.search.language.StopWords;
import nl.lichtxpert.search.language.Vocable;

/**
 * What words of the trade mean (concepts.tsv). A phrase is found by the joined terms of its pieces, so that {@code led strip}, {@code led-strip} and {@code
 * ledstrips} are one. Each
 * side also knows the phrases of the other language, where its own does not use them.
 */
final class Concepts {
    /** They ask for nothing, but are typed often enough to be mistyped. */
    private static final List<String> PLAIN = List.of("ledlamp", "ledlampen", "ledverlichting", "lumen", "kelvin");
    private static final Map<Language, Concepts> LOADED = load();
    static final Set<String> LIGHTS = Set.of("lamp", "licht", "verlichting", "light", "lighting", "bulb");
    private static final List<String> DUTCH_ENDS = List.of("lamp", "verlichting");
    private static final List<String> ENGLISH_ENDS = List.of("light", "lamp", "bulb", "lighting");
    private static final Set<String> FOR = Set.of("voor", "for");
    private static final int MOST_BETWEEN = 4;
    /** Most pieces a phrase has. */
    static final int LONGEST = 6;

    /** A phrase as written in the table, and folded with blanks for hyphens. */
    record Phrase(String text, String folded, Want want) {}

    /** @param own what it is called here; absent where it is called as the filter is, which may change while the shop is open */
    record Concept(Want want, Optional<Words> own) {
        Words label() {
            return own.orElseGet(() -> named(want));
        }
    }

    private final Map<String, Concept> byKey = new HashMap<>();
    private final Set<String> terms = new HashSet<>();
    private final Map<String, String> surfaces = new HashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final List<Vocable> vocables = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();

    static Concepts in(Language language) {
        return LOADED.get(language);
    }

    Optional<Concept> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** A phrase the wrong way round: {@code pieces} of the text were read for it. */
    record Turned(Concept concept, int pieces) {}

    /** "Lamp for the oven", "light above mirror": what begins here, when its turned form is a kind of article. */
    Optional<Turned> turned(List<? extends Piece> pieces, int at, Language language) {
        if (!LIGHTS.contains(pieces.get(at).term())) return Optional.empty();
        int thing = at + 1;
        while (thing < pieces.size() && thing - at <= MOST_BETWEEN && between(pieces.get(thing), language)) thing++;
        if (thing == pieces.size() || pieces.get(thing).asksNothing(language) || room(pieces.get(thing))) return Optional.empty();
        for (String light : language == Language.NL ? DUTCH_ENDS : ENGLISH_ENDS) {
            var found = of(pieces.get(thing).term() + light).filter(concept -> concept.want().trait() == Trait.CATEGORY);
            if (found.isPresent()) return Optional.of(new Turned(found.get(), thing - at + 1));
        }
        return Optional.empty();
    }

    /** "A lamp for the hall" is for a hall; only who writes "hallamp" means one of those. */
    private boolean room(Piece piece) {
        return of(piece.term()).filter(concept -> concept.want().trait() == Trait.ROOM).isPresent();
    }

    private static boolean between(Piece piece, Language language) {
        return piece.asksNothing(language) && !StopWords.negates(piece.word()) && (!StopWords.accompanies(piece.word()) || FOR.contains(piece.word()))
                && !LIGHTS.contains(piece.term());
    }

    /** Whether some phrase contains this term. */
    boolean knows(String term) {
        return terms.contains(term);
    }

    /** Folded words of all phrases, each with the way it is shown. */
    Map<String, String> surfaces() {
        return surfaces;
    }

    /** The phrases of the language itself, in the order of the table. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The same words for the speller. */
    Iterable<Vocable> vocables() {
        return vocables;
    }

    static String key(List<? extends Piece> pieces) {
        var key = new StringBuilder();
        for (Piece piece : pieces) key.append(piece.term());
        return key.toString();
    }

    private void add(String phrases, Concept concept, Language language, boolean override) {
        for (String phrase : phrases.split(";")) {
            if (phrase.isBlank()) continue;
            var pieces = Scanner.pieces(phrase, language);
            boolean smallWordHere = !override && pieces.size() == 1 && pieces.getFirst().asksNothing(language);
            if (smallWordHere) continue;
            if (override) this.phrases.add(new Phrase(phrase.strip(), Folded.of(phrase.strip()).replace('-', ' '), concept.want()));
            if (override) byKey.put(key(pieces), concept); else byKey.putIfAbsent(key(pieces), concept);
            for (Piece piece : pieces) terms.add(piece.term());
            for (String word : phrase.strip().split("[ -]+")) if (word.length() >= 4 && word.chars()
                    .allMatch(Character::isLetter)) surfaces.putIfAbsent(Folded.of(word), word);
            if (phrase.strip().indexOf(' ') < 0) singles.add(Folded.of(phrase.strip()));
        }
    }

    private static Map<Language, Concepts> load() {
        var all = new EnumMap<Language, Concepts>(Language.class);
        var rows = new ArrayList<>(Labels.rows("/nl/lichtxpert/search/concepts.tsv"));
        for (Language language : Language.values()) {
            var concepts = new Concepts();
            int own = language == Language.NL ? 3 : 4;
            int other = language == Language.NL ? 4 : 3;
            for (String[] row : rows) concepts.add(row[own], concept(row), language, true);
            for (String[] row : rows) concepts.add(row[other], concept(row), language, false);
            concepts.surfaces.keySet().forEach(word -> concepts.vocables.add(Vocable.of(word, concepts.singles.contains(word) ? Vocable.OF_THE_TRADE
                    : Vocable.OF_THE_TRADE - 1)));
            PLAIN.forEach(word -> concepts.vocables.add(Vocable.of(word, Vocable.OF_THE_TRADE)));
            all.put(language, concepts);
        }
        return all;
    }

    private static Concept concept(String[] row) {
        Want want = Want.parse(row[0]);
        return new Concept(want, row[1].isEmpty() ? Optional.empty() : Optional.of(new Words(row[1], row[2])));
    }

    /** The filter's own name for the first value. */
    private static Words named(Want want) {
        return switch (want) {
            case Want.Ticked ticked -> new Words(Labels.now().label(ticked.facet(), ticked.values().getFirst(), Language.NL), Labels.now().label(ticked.facet(),
                    ticked.values().getFirst(), Language.EN));
            case Want.Either either -> named(either.wants().getFirst());
            case Want.Both both -> named(both.wants().getFirst());
            case Want.Within _, Want.Silent _, Want.Lacks _, Want.Mentions _, Want.Named _ ->
                    throw new IllegalStateException("concepts.tsv: a label is missing");
        };
    }
}
