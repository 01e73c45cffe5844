package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.lichtxpert.backup.Backup;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.backup.KeyRestore;
import nl.lichtxpert.backup.Restore;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Gate;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Rotation;

/**
 * Erased stays erased (H6), tried on a shop of its own in a scratch folder with invented people: backup, erase, rotate, then the old backup and an old copy of
 * the database are brought back with today's keys.
 */
final class EraseDrill {
    /** Which copy of the keys is used when the old data comes back. */
    enum Keys {
        /** The newest, as it should be. */
        TODAY,
        /** One that somebody kept from before the erasure: shows that the drill can see, and why old copies of keys are destroyed. */
        KEPT_FROM_BEFORE
    }

    private static final Actor DRILL = new Actor.Job("erase-drill");
    private final Path scratch;
    private final Keys which;
    private final BiConsumer<Boolean, String> tell;
    private final String mark = Long.toString(System.nanoTime(), 36);
    private final List<String> faults = new ArrayList<>();
    private PersonRef eva = new PersonRef(new java.util.UUID(0, 0));
    private PersonRef otto = eva;

    /** @param tell hears of each thing looked at whether it is as it should be */
    EraseDrill(Path scratch, Keys which, BiConsumer<Boolean, String> tell) {
        this.scratch = scratch;
        this.which = which;
        this.tell = tell;
    }

    /** @return what was not as it should be; empty when erased stays erased */
    List<String> run() throws IOException {
        try (House house = House.build(settings("shop"))) {
            live(house);
        }
        copy(scratch.resolve("shop"), scratch.resolve("old-copy"));
        try (House house = House.build(settings("shop"))) {
            eraseAndRotate(house);
        }
        fromBackup();
        fromOldCopy();
        traces();
        return faults;
    }

    private Settings settings(String data) {
        return SettingsReader.read(List.of("--data=" + scratch.resolve(data), "--keys=" + scratch.resolve("keys"), "--keys.backup=" + scratch.resolve("copy")),
                Map.of());
    }

    private void live(House house) throws IOException {
        eva = buyer(house, "Eva Zangvogel" + mark);
        otto = buyer(house, "Otto Blijver" + mark);
        look("both are readable before", readable(house, eva) && readable(house, otto));
        Backup.write(house.ground.access(), scratch.resolve("backup/shop.zip"));
        KeyBackup.write(house.ground.access(), scratch.resolve("keys"), scratch.resolve("copy"));
        if (which == Keys.KEPT_FROM_BEFORE) copy(scratch.resolve("copy"), scratch.resolve("kept"));
    }

    private PersonRef buyer(House house, String name) {
        PersonRef buyer = house.ids.person();
        var address = new PostalAddress(name, "", "Kwetterlaan" + mark, "1", "", "7317 BD", "Apeldoorn", "NL");
        house.database.write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            house.buyers.seal(tx, buyer, Personal.of(new Contact(email(name), "0551234567", address)), Personal.of(new Billing(address, "", "", "")));
            return null;
        });
        house.database.write(Zone.VAULT, DRILL, Purpose.INVOICE, tx -> {
            house.vault.keepDocument(tx, buyer, RetentionClass.INVOICE, "INVOICE", mark, Personal.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return null;
        });
        return buyer;
    }

    private static String email(String name) {
        return name.replace(' ', '.') + "@drill.example";
    }

    private void eraseAndRotate(House house) {
        house.database.write(Zone.VAULT, DRILL, Purpose.RETENTION, tx -> house.vault.eraseAll(tx, eva, "DRILL"));
        new Rotation(house.database, house.keys, house.clock, Rotation.CALM, step -> Upkeep.copyKeys(house.ground.access(), house.settings, step)).run();
        look("the erased person is gone from the shop itself", !readable(house, eva) && !known(house, "Eva Zangvogel" + mark));
        look("her invoice is still there, as the law asks", invoice(house, eva));
    }

    private Path keyCopy() {
        return scratch.resolve(which == Keys.TODAY ? "copy" : "kept").resolve(KeyBackup.FILE);
    }

    /** The key folder that old data meets: today's, or one rebuilt from what somebody kept. */
    private Settings returning(String data) {
        Settings settings = settings(data);
        if (which == Keys.TODAY) return settings;
        return SettingsReader.read(List.of("--data=" + settings.data(), "--keys=" + scratch.resolve("kept-keys")), Map.of());
    }

    private void fromBackup() {
        Settings settings = returning("restored");
        KeyRestore.files(keyCopy(), settings.keys());
        try (Ground ground = Ground.prepare(settings, nl.lichtxpert.platform.Ids.real(java.time.Clock.systemUTC()))) {
            Gate.tell(ground.access(), Register.inForce().names());
            Restore.run(ground.access(), scratch.resolve("backup/shop.zip"), keyCopy(), KeyRing.open(settings.keys(), false).epochs());
        }
        judge("the backup", settings);
    }

    private void fromOldCopy() {
        Settings settings = returning("old-copy");
        if (which == Keys.TODAY) {
            boolean refused = false;
            try (House house = House.build(settings)) {
                look("the old copy started, in " + house.settings.data(), false);
            } catch (StartRefused saysWhatToDo) {
                refused = saysWhatToDo.getMessage().contains("keys restore");
            }
            look("an old copy of the database does not start with today's keys, and says what to do", refused);
            try (Ground ground = Ground.prepare(settings, nl.lichtxpert.platform.Ids.real(java.time.Clock.systemUTC()))) {
                KeyRestore.database(ground.access(), keyCopy(), KeyRing.open(settings.keys(), false).epochs(), List.of());
            }
        }
        judge("the old copy of the database", settings);
    }

    private void judge(String where, Settings settings) {
        try (House house = House.build(settings)) {
            look("from " + where + " the erased person does not come back", !readable(house, eva));
            look("from " + where + " nobody learns that her address was known", !known(house, "Eva Zangvogel" + mark));
            look("from " + where + " everybody else is readable and can be found", readable(house, otto) && known(house, "Otto Blijver" + mark));
            look("from " + where + " the invoices under a legal duty are readable", invoice(house, eva) && invoice(house, otto));
        }
    }

    private static boolean readable(House house, PersonRef person) {
        return house.database.write(Zone.VAULT, DRILL, Purpose.DELIVER, tx -> house.buyers.contact(tx, person, "DRILL").isPresent());
    }

    private static boolean invoice(House house, PersonRef person) {
        return house.database.write(Zone.VAULT, DRILL, Purpose.INVOICE, tx -> house.buyers.billing(tx, person, "DRILL").isPresent());
    }

    private static boolean known(House house, String name) {
        return !house.database.read(Zone.VAULT, DRILL, Purpose.RETENTION,
                tx -> house.vault.people(tx, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(email(name)))).isEmpty();
    }

    private void traces() throws IOException {
        List<String> words = List.of("Zangvogel" + mark, "Blijver" + mark, "Kwetterlaan" + mark);
        Path planted = Files.writeString(scratch.resolve("planted"), "x" + words.getFirst() + "x");
        look("the search finds what is there", new Traces(words).below(scratch).found().size() == 1);
        Files.delete(planted);
        Traces traces = new Traces(words).below(scratch);
        look("no word of them stands in " + traces.looked() + " files: tables, write-ahead log, backups, copies, keys, logs", traces.found().isEmpty());
    }

    private void look(String what, boolean good) {
        if (!good) faults.add(what);
        tell.accept(good, what);
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            if (new ProcessBuilder("cp", "-a", from.toString(), to.toString()).start().waitFor() != 0) throw new IOException("cp failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
