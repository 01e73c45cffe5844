package nl.lichtxpert.proofs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.privacy.evidence.Verdict;

/**
 * How one probe stands, for who must mend it.
 *
 * @param probe name, also the key of its text
 * @param said what is wrong, empty text when nothing is
 */
public record Standing(String probe, List<String> clauses, Light light, String said, Optional<Instant> lookedAt) {
    /** Of the traffic light. */
    public enum Light { GREEN, NOTHING, RED, OFF }

    static Standing of(Verdict verdict) {
        Light light = switch (verdict.outcome()) {
            case GREEN -> Light.GREEN;
            case NOTHING -> Light.NOTHING;
            case RED -> Light.RED;
            case NOT_LOOKED -> Light.OFF;
        };
        return new Standing(verdict.probe().name(), verdict.probe().clauses(), light, verdict.said(), verdict.lookedAt());
    }
}
