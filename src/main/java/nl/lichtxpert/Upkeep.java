package nl.lichtxpert;

import java.time.Duration;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.Rotation;

/** What ends by itself: old carts, unfinished checkouts, and the keys of persons whose term is over (R1). */
final class Upkeep {
    private static final int BATCH = 500;
    private static final Duration EPOCH = Duration.ofDays(1);
    private static final Actor KEEPER = new Actor.Job("retention");

    private Upkeep() {}

    static void schedule(House house) {
        house.jobs.every(Duration.ofHours(1), "carts-expire", () -> house.database.write(Zone.WORKER, KEEPER, Purpose.NO_PERSON, house.carts::expire));
        house.jobs.every(Duration.ofMinutes(10), "drafts-expire", house.checkout::expireDrafts);
        house.jobs.every(Duration.ofMinutes(10), "persons-expire", () -> forget(house));
        var rotation = new Rotation(house.database, house.keys, house.clock, Rotation.CALM, step -> copyKeys(house.ground.access(), house.settings, step));
        house.jobs.every(Duration.ofMinutes(30), "vault-rotate", () -> rotation.runWhenDue(EPOCH));
    }

    /** The copy of the keys follows a rotation: with both keys while it runs, with the new one alone when it has ended. */
    static void copyKeys(DatabaseAccess access, Settings settings, Rotation.Step step) {
        if (step != Rotation.Step.IN_FORCE && step != Rotation.Step.DESTROYED) return;
        settings.keysBackup().ifPresent(folder -> KeyBackup.write(access, settings.keys(), folder));
    }

    private static void forget(House house) {
        int gone;
        do {
            gone = house.database.write(Zone.VAULT, KEEPER, Purpose.RETENTION, tx -> house.vault.forgetDue(tx, BATCH));
        } while (gone == BATCH);
    }
}
