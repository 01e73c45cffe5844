package nl.lichtxpert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.lichtxpert.backup.BackupFault;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.Rotation;
import nl.lichtxpert.promotions.Promotions;

/** What the shop does by itself for its promises: a new epoch of keys each day, and the end of everything that has reached its term (R1, R2, H6). */
final class Upkeep {
    private static final Duration EPOCH = Duration.ofDays(1);

    private Upkeep() {}

    static void schedule(House house) {
        var rotation = new Rotation(house.database, house.keys, house.clock, Rotation.CALM, step -> copyKeys(house.ground.access(), house.settings, step));
        house.jobs.every(Duration.ofMinutes(30), "vault-rotate", () -> rotation.runWhenDue(EPOCH));
        var orders = new OrderTerms(house.database);
        house.jobs.every(Duration.ofHours(12), "retention-reckon", orders::reckon);
        house.jobs.every(Duration.ofMinutes(10), "retention", house.retention::run);
        promotions(house);
    }

    /** Pages hear when a promotion begins and ends; a cancelled order leaves its code to somebody else. */
    private static void promotions(House house) {
        var promotions = new Promotions(house.clock);
        var clerk = new Actor.Job("promotions");
        house.jobs.every(Duration.ofMinutes(1), "promotions-turn", () -> house.database.write(Zone.WORKER, clerk, Purpose.NO_PERSON, tx -> {
            promotions.turn(tx);
            return true;
        }));
        house.outbox.listen(OrderCancelled.class, "promotions.cancelled", order -> house.database.write(Zone.WORKER, clerk, Purpose.NO_PERSON, tx -> {
            promotions.giveBack(tx, order);
            return true;
        }));
    }

    /** The copy of the keys follows a rotation: with both keys while it runs, with the new one alone when it has ended. */
    static void copyKeys(DatabaseAccess access, Settings settings, Rotation.Step step) {
        if (step != Rotation.Step.IN_FORCE && step != Rotation.Step.DESTROYED) return;
        settings.keysBackup().ifPresent(folder -> KeyBackup.write(access, settings.keys(), folder));
    }

    /**
     * From the first minute there is a copy, and a folder that takes none is known before the night in which it would be needed. Later copies follow the
     * rotation.
     *
     * @throws StartRefused when the folder cannot be written
     */
    static void firstCopy(House house) {
        if (house.settings.keysBackup().isEmpty()) return;
        Path folder = house.settings.keysBackup().get();
        try {
            boolean there = Files.exists(folder.resolve(KeyBackup.FILE));
            if (!there) KeyBackup.write(house.ground.access(), house.settings.keys(), folder);
            if (!there || Files.isWritable(folder)) return;
        } catch (BackupFault fault) {
            // told below
        }
        house.close();
        throw new StartRefused("The copy of the keys cannot be written to " + folder + "; make that folder writable for the user the shop runs as, or set"
                + " keys.backup to another.");
    }
}
