package nl.lichtxpert.recalls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;

/**
 * A recall as it is told (art. 36(2) Regulation (EU) 2023/988).
 *
 * @param skus article numbers it is about
 * @param mark by what a buyer knows hers: batch, serial number, where it stands
 * @param hazard what can happen, without words that soften it ({@link Softening})
 * @param action what to do; that it must not be used any more stands before it by itself
 * @param sold when it was sold here; who bought at another time is not told
 * @param remedies what the buyer may choose from, two at least (art. 37)
 * @param started when it was made public, empty for a draft
 */
public record Recall(RecallNumber number, List<String> skus, Words mark, Words hazard, Words action, Sold sold, Set<Remedy> remedies,
        Optional<Instant> started) {
    /** In both languages. */
    public record Words(String dutch, String english) {
        public String in(Language language) {
            return language == Language.NL ? dutch : english;
        }
    }

    /** First and last day of selling; absent for from the beginning, to the end. */
    public record Sold(Optional<LocalDate> from, Optional<LocalDate> until) {}

    /** What the law lets a buyer choose from. */
    public enum Remedy { REFUND, REPLACEMENT, REPAIR }
}
