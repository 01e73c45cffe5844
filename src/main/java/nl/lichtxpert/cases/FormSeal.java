package nl.lichtxpert.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.vault.Links;

/**
 * Says when a form was given out. Programs that fill in forms are quicker than people and do not fetch them first; who is slow is not held up. A seal counts
 * once, so that pressing twice asks once.
 */
final class FormSeal {
    private static final Duration QUICKEST = Duration.ofSeconds(2);
    private static final Duration SLOWEST = Duration.ofHours(12);
    private final Links links;
    private final Clock clock;
    private final Ids ids;

    /** What a seal tells of a form that comes back. */
    enum Age { GOOD, TOO_QUICK, TOO_OLD }

    FormSeal(Links links, Clock clock, Ids ids) {
        this.links = links;
        this.clock = clock;
        this.ids = ids;
    }

    /** For a form that is given out now. */
    String fresh() {
        String said = Long.toString(clock.millis(), 36) + "." + ids.readable(8);
        return said + "." + mark(said);
    }

    private String mark(String said) {
        return Ids.hash(links.secret("form|" + said)).substring(0, 16);
    }

    /** A seal that is not ours is too old. */
    Age age(String seal) {
        if (!seal.matches("[0-9a-z]{6,12}\\.[2-9A-Z]{8}\\.[0-9a-f]{16}")) return Age.TOO_OLD;
        String said = seal.substring(0, seal.lastIndexOf('.'));
        if (!seal.endsWith("." + mark(said))) return Age.TOO_OLD;
        var age = Duration.between(Instant.ofEpochMilli(Long.parseLong(said.substring(0, said.indexOf('.')), 36)), clock.instant());
        return age.compareTo(QUICKEST) < 0 ? Age.TOO_QUICK : age.compareTo(SLOWEST) > 0 ? Age.TOO_OLD : Age.GOOD;
    }

    /** What stands in the table when this seal was used. */
    String used(String seal) {
        return Ids.hash(links.secret("form-used|" + seal));
    }
}
