package nl.lichtxpert.privacy.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a probe.
 *
 * @param said what was wrong, empty text when nothing is
 * @param lookedAt empty when it has never looked
 * @param since beginning of this outcome
 * @param provenAt when it was last green
 * @param days the last thirty days that had looks, oldest first
 */
public record Verdict(Probe probe, Outcome outcome, String said, Optional<Instant> lookedAt, Optional<Instant> since, Optional<Instant> provenAt,
        List<Day> days) {
    /** A promise nobody looked at for so long counts as not proven, whatever was found then. */
    static final Duration FRESH = Duration.ofHours(2);

    /** How a probe stands; {@code NOTHING} when it looked and there was nothing yet to look at. */
    public enum Outcome { GREEN, NOTHING, RED, NOT_LOOKED }

    /** The same, saying that nobody looked. */
    Verdict saidOld() {
        String said = lookedAt.map(at -> "nobody has looked since " + at).orElse("nobody has ever looked");
        return new Verdict(probe, outcome, said, lookedAt, since, provenAt, days);
    }

    /** Looks of one day (UTC), and how many of them were red. */
    public record Day(java.time.LocalDate day, int looks, int reds) {}
}
