package nl.lichtxpert.search;

import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.StopWords;

/** What the scanner cuts a text into. Places are those of the typed text; {@code term} is the form under which it stands in the index. */
sealed interface Piece {
    int start();

    int end();

    String term();

    /** Whether it asks for nothing by itself. */
    default boolean asksNothing(Language language) {
        return this instanceof Part part && StopWords.asksNothing(part.term, part.surface, language);
    }

    /** The word as folded; empty for a code or a measure. */
    default String word() {
        return this instanceof Part part ? part.surface : "";
    }

    /** A word or a part of a compound. {@code surface} is the folded text, {@code place} counts words from 0. */
    record Part(String term, String surface, int place, int start, int end) implements Piece {}

    /** A lamp cap, colour code, protection code ... with what it asks for. */
    record Code(String term, Want want, Words label, int start, int end) implements Piece {}

    /** A number with its unit; {@code second} is the other side of {@code 60 x 60} or {@code 2200-6500 K}, else equal to the first. */
    record Measure(String term, Unit unit, double value, double second, int start, int end) implements Piece {
        /** The number, or from the first to the second. */
        String span() {
            return Scanner.plain(value) + (second > value ? "–" + Scanner.plain(second) : "");
        }
    }

    /** MM also stands for cm and m, already converted. NUMBER has no unit. */
    enum Unit { MM, AREA, KELVIN, WATT, LUMEN, DEGREES, VOLT, HOURS, EURO, MILLIAMPERE, VOLT_AMPERE, NUMBER }
}
