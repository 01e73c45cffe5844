package nl.lichtxpert.proofs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.evidence.Verdict;

/**
 * A clause as the page shows it: as bad as the worst of its probes.
 *
 * @param id of the clause
 * @param promise in the words of the policy
 * @param verdicts of the probes that look after it, at least one once the house is whole
 */
record Kept(String id, String promise, List<Verdict> verdicts) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    Verdict.Outcome outcome() {
        return Stream.of(Verdict.Outcome.RED, Verdict.Outcome.NOT_LOOKED, Verdict.Outcome.NOTHING, Verdict.Outcome.GREEN)
                .filter(outcome -> verdicts.stream().anyMatch(verdict -> verdict.outcome() == outcome)).findFirst().orElse(Verdict.Outcome.NOT_LOOKED);
    }

    boolean green() {
        return outcome() == Verdict.Outcome.GREEN;
    }

    boolean red() {
        return outcome() == Verdict.Outcome.RED;
    }

    /** It was looked at, and there was nothing yet to look at. */
    boolean nothing() {
        return outcome() == Verdict.Outcome.NOTHING;
    }

    String chapter() {
        return id.substring(0, 1);
    }

    /** When every probe of it was green for the last time: the oldest of their last times. */
    Optional<Instant> provenAt() {
        if (verdicts.isEmpty() || verdicts.stream().anyMatch(verdict -> verdict.provenAt().isEmpty())) return Optional.empty();
        return verdicts.stream().map(verdict -> verdict.provenAt().orElseThrow()).min(Comparator.naturalOrder());
    }

    String proven(Texts texts, java.util.Locale reader) {
        return provenAt().map(at -> texts.of("proofs.proven", moment(at, reader))).orElse(texts.of("proofs.never"));
    }

    String word(Texts texts) {
        return texts.of(switch (outcome()) {
            case GREEN -> "proofs.green";
            case NOTHING -> "proofs.nothing";
            case RED -> "proofs.red";
            case NOT_LOOKED -> "proofs.open";
        });
    }

    String history(Texts texts) {
        long looks = verdicts.stream().flatMap(verdict -> verdict.days().stream()).mapToLong(Verdict.Day::looks).sum();
        long reds = verdicts.stream().flatMap(verdict -> verdict.days().stream()).mapToLong(Verdict.Day::reds).sum();
        return texts.of("proofs.history", looks, reds);
    }

    static String moment(Instant at, java.util.Locale reader) {
        return DateTimeFormatter.ofPattern(reader.getLanguage().equals("nl") ? "d MMMM yyyy, HH.mm" : "d MMMM yyyy, HH:mm", reader).format(at.atZone(HERE));
    }
}
