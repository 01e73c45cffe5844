package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.Cut;
import nl.lichtxpert.search.language.Speller;

/** A typed text in pieces, its typing errors mended; {@code text} is there when something was. */
record Mending(List<Piece> pieces, Optional<String> text) {
    /** Shorter Dutch words are too easily come by with a slip of the finger. */
    private static final int LONG_ENOUGH = 5;

    static Mending of(String typed, Language language, Concepts concepts, Lexicon lexicon) {
        var pieces = Scanner.pieces(typed, language);
        var mended = new ArrayList<Piece>(pieces.size());
        var speller = new Speller(language, List.of(concepts.vocables(), lexicon.vocables()));
        var text = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < pieces.size(); ) {
            var word = word(pieces, at);
            var better = known(word, language, concepts, lexicon) ? Optional.<String>empty() : better(word, lexicon, concepts, speller);
            if (better.isEmpty()) mended.addAll(word);
            else {
                int start = word.getFirst().start();
                int end = word.getLast().end();
                Scanner.parts(Cut.of(better.get(), language), better.get().length(), at, start, end, mended);
                text.append(typed, copied, start).append(concepts.surfaces().getOrDefault(better.get(), better.get()));
                copied = end;
            }
            at += word.size();
        }
        if (copied == 0) return new Mending(pieces, Optional.empty());
        return new Mending(mended, Optional.of(text.append(typed, copied, typed.length()).toString()));
    }

    /** The piece at this place with the other parts of the same word. */
    private static List<Piece> word(List<Piece> pieces, int at) {
        if (!(pieces.get(at) instanceof Piece.Part first)) return List.of(pieces.get(at));
        int to = at + 1;
        while (to < pieces.size() && pieces.get(to) instanceof Piece.Part part && part.place() == first.place()) to++;
        return List.copyOf(pieces.subList(at, to));
    }

    private static boolean known(List<Piece> word, Language language, Concepts concepts, Lexicon lexicon) {
        if (concepts.of(Concepts.key(word)).isPresent()) return true;
        return word.stream().allMatch(piece -> !(piece instanceof Piece.Part) || concepts.knows(piece.term()) || lexicon.knows(piece.term())
                || piece.asksNothing(language));
    }

    private static Optional<String> better(List<Piece> word, Lexicon lexicon, Concepts concepts, Speller speller) {
        var surface = new StringBuilder();
        for (Piece piece : word) {
            if (!(piece instanceof Piece.Part part) || part.surface().chars().anyMatch(Character::isDigit)) return Optional.empty();
            surface.append(part.surface());
        }
        boolean compound = word.size() > 1;
        if (compound && ofAnotherTrade(word, lexicon, concepts, speller)) return Optional.empty();
        var near = speller.nearest(surface.toString(), compound ? 1 : 2);
        if (!compound || near.isPresent()) return near;
        return firstPartMended(word, lexicon, concepts, speller).or(() -> speller.nearest(surface.toString(), 2));
    }

    /** Whether all that is strange in a compound is right Dutch: {@code groeilamp} is for plants and no {@code gloeilamp}; {@code plafon} is one letter off. */
    private static boolean ofAnotherTrade(List<Piece> word, Lexicon lexicon, Concepts concepts, Speller speller) {
        return word.stream().map(piece -> ((Piece.Part) piece).surface()).filter(surface -> !concepts.knows(surface) && !lexicon.knows(surface))
                .allMatch(surface -> surface.length() >= LONG_ENOUGH && Speller.isDutch(surface) && speller.nearest(surface, 1).isEmpty());
    }

    /** Of a compound with a sound head only the unsound parts are mended: {@code badkammerlamp}. */
    private static Optional<String> firstPartMended(List<Piece> word, Lexicon lexicon, Concepts concepts, Speller speller) {
        var mended = new StringBuilder();
        boolean changed = false;
        for (Piece piece : word) {
            String surface = ((Piece.Part) piece).surface();
            boolean sound = concepts.knows(piece.term()) || lexicon.knows(piece.term());
            var better = sound || surface.length() < 5 ? Optional.<String>empty() : speller.nearest(surface, 1);
            changed |= better.isPresent();
            mended.append(better.orElse(surface));
        }
        return changed ? Optional.of(mended.toString()) : Optional.empty();
    }
}
