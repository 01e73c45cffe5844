package nl.lichtxpert.lightplan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Keeps plans under links; the secret stands in the link alone. */
public final class LightPlans {
    static final Duration TERM = Duration.ofDays(365);
    private final Database database;
    private final Ids ids;
    private final Clock clock;

    public LightPlans(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the secret of the link */
    String keep(Asked asked) {
        String secret = ids.secret();
        database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            PlanStore.keep(tx, secret, asked, clock.instant());
            return true;
        });
        return secret;
    }

    Optional<PlanStore.Kept> find(String secret) {
        Instant after = clock.instant().minus(TERM);
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> PlanStore.find(tx, secret, after));
    }

    /** Until when each of these plans is kept, those that are still there. */
    public Map<String, Instant> ends(List<String> secrets) {
        Map<String, String> byHash = secrets.stream().collect(Collectors.toMap(Ids::hash, secret -> secret, (one, _) -> one));
        if (byHash.isEmpty()) return Map.of();
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> PlanStore.kept(tx, List.copyOf(byHash.keySet()), clock.instant().minus(TERM)))
                .entrySet().stream().collect(Collectors.toMap(kept -> byHash.get(kept.getKey()), kept -> kept.getValue().plus(TERM)));
    }

    void remove(String secret) {
        database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            PlanStore.remove(tx, secret);
            return true;
        });
    }
}
