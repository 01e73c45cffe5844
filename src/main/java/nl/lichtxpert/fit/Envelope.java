package nl.lichtxpert.fit;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Article;

/**
 * Room a lamp may take, millimetres. For a shape that is named and not measured: what lamps of that name take up at most (the largest of IEC 60630 where it has
 * one), with two or three millimetres for what hands can push aside.
 */
record Envelope(int longest, int widest) {
    private static final Map<String, Envelope> OF_SHAPE = Map.ofEntries(Map.entry("a60", new Envelope(115, 62)), Map.entry("candle", new Envelope(107, 38)),
            Map.entry("candle-tip", new Envelope(125, 38)), Map.entry("ball", new Envelope(85, 48)), Map.entry("globe", new Envelope(145, 98)),
            Map.entry("edison", new Envelope(146, 66)), Map.entry("tubular", new Envelope(190, 33)), Map.entry("spot", new Envelope(58, 52)),
            Map.entry("spot-small", new Envelope(44, 37)), Map.entry("reflector", new Envelope(106, 65)), Map.entry("par", new Envelope(136, 123)),
            Map.entry("ar111", new Envelope(75, 113)), Map.entry("capsule", new Envelope(60, 20)), Map.entry("disc", new Envelope(35, 78)),
            Map.entry("fridge", new Envelope(62, 28)), Map.entry("high-bay-lamp", new Envelope(300, 125)), Map.entry("signal", new Envelope(56, 24)));
    /** Two lamps of one length differ by less; the next size of tube differs by more. */
    static final int SAME_LENGTH_MM = 8;

    /** Of the old lamp: what was measured counts, else its shape. Empty when neither is known. */
    static Optional<Envelope> of(OldLamp old) {
        var shape = old.outline().map(OF_SHAPE::get);
        if (shape.isEmpty() && old.longestMm().isEmpty() && old.widestMm().isEmpty()) return Optional.empty();
        int anything = 100_000;
        return Optional.of(new Envelope(old.longestMm().orElse(shape.map(Envelope::longest).orElse(anything)),
                old.widestMm().orElse(shape.map(Envelope::widest).orElse(anything))));
    }

    static OptionalInt length(Article article) {
        var size = article.form().size();
        return size.length().isPresent() ? size.length() : size.height();
    }

    static OptionalInt width(Article article) {
        var size = article.form().size();
        return size.diameter().isPresent() ? size.diameter() : size.width();
    }
}
