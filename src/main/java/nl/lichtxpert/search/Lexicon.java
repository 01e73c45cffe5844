package nl.lichtxpert.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.Vocable;

/** The words and brands the articles themselves use, in one language. Grows with the index; it never holds what customers type. */
final class Lexicon {
    private final Language language;
    private final Set<String> terms = ConcurrentHashMap.newKeySet();
    private final Map<String, Vocable> surfaces = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> brands = new ConcurrentHashMap<>();

    Lexicon(Language language) {
        this.language = language;
    }

    void add(Piece piece) {
        terms.add(piece.term());
        if (piece instanceof Piece.Part part && part.surface().length() >= 4) surfaces.merge(part.surface(), Vocable.of(part.surface(), 1), (known,
                _) -> known.oncemore());
    }

    /** Remembers a brand under its whole name and under each longer word of it: {@code hue} finds {@code Philips Hue}. */
    void brand(String brand) {
        var pieces = Scanner.pieces(brand, language);
        brands.computeIfAbsent(Concepts.key(pieces), _ -> ConcurrentHashMap.newKeySet()).add(brand);
        for (Piece piece : pieces) if (piece.term().length() >= 3 && !piece.asksNothing(language)) brands.computeIfAbsent(piece.term(),
                _ -> ConcurrentHashMap.newKeySet()).add(brand);
        pieces.forEach(this::add);
    }

    boolean knows(String term) {
        return terms.contains(term);
    }

    /** The brands a key names. */
    Optional<List<String>> brands(String key) {
        return Optional.ofNullable(brands.get(key)).map(found -> found.stream().sorted().toList());
    }

    /** Folded words. */
    Iterable<Vocable> vocables() {
        return surfaces.values();
    }
}
