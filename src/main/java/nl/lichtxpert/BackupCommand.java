package nl.lichtxpert;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.lichtxpert.backup.Backup;
import nl.lichtxpert.backup.BackupFault;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.backup.KeyRestore;
import nl.lichtxpert.backup.Restore;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Gate;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.vault.KeyRing;

/** {@code ./shop backup FILE}, {@code restore FILE}, {@code verify-backup FILE}, {@code keys backup DIR}, {@code keys restore DIR}. */
final class BackupCommand {
    private final Settings settings;

    private BackupCommand(Settings settings) {
        this.settings = settings;
    }

    static void run(String command, List<String> arguments) {
        List<String> words = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        Settings settings = SettingsReader.read(arguments.stream().filter(word -> word.startsWith("--")).toList(), System.getenv());
        var backups = new BackupCommand(settings);
        try {
            switch (String.join(" ", command, words.size() == 2 ? words.getFirst() : "").strip()) {
                case "backup" -> backups.backup(path(words, 0));
                case "restore" -> backups.restore(path(words, 0));
                case "verify-backup" -> System.out.println("Whole: " + Restore.verify(path(words, 0)));
                case "keys backup" -> backups.keysBackup(path(words, 1));
                case "keys restore" -> backups.keysRestore(path(words, 1).resolve(KeyBackup.FILE));
                default -> throw new StartRefused("Say what to do: backup FILE, restore FILE, verify-backup FILE, keys backup DIR or keys restore DIR.");
            }
        } catch (BackupFault fault) {
            throw new StartRefused(fault.getMessage());
        }
    }

    private static Path path(List<String> words, int index) {
        if (words.size() != index + 1) throw new StartRefused("Name one file or folder.");
        return Path.of(System.getProperty("lichtxpert.here", "")).resolve(words.get(index)).toAbsolutePath().normalize();
    }

    private void backup(Path file) {
        withDatabase(access -> {
            Backup.Written written = Backup.write(access, file);
            System.out.println("Written: " + file + ", " + written.tables() + " tables, " + written.rows() + " rows, id " + written.id());
            settings.keysBackup().ifPresentOrElse(folder -> tell(KeyBackup.write(access, settings.keys(), folder)), () -> System.out.println(
                    "It opens nobody without the keys; copy those too, now and after each rotation: ./shop keys backup DIR, or set keys.backup."));
        });
    }

    private void keysBackup(Path folder) {
        withDatabase(access -> tell(KeyBackup.write(access, settings.keys(), folder)));
    }

    private static void tell(KeyBackup.Written written) {
        System.out.println("Written: " + written.file() + ", " + written.keys() + " key files and " + written.wrapped()
                + " wrapped keys. Keep it apart from the data; it is the newest, older ones are to be destroyed.");
    }

    private void restore(Path file) {
        Path copy = settings.keysBackup().orElseThrow(() -> new StartRefused("Say where the newest copy of the keys lies: --keys.backup=DIR"))
                .resolve(KeyBackup.FILE);
        Restore.verify(file);
        KeyRestore.files(copy, settings.keys());
        try (Ground ground = prepare()) {
            Gate.tell(ground.access(), Register.inForce().names());
            Restore.Restored restored = Restore.run(ground.access(), file, copy, epochs());
            System.out.println("Restored: " + restored.rows() + " rows; " + restored.open() + " data keys open what was sealed, " + restored.gone()
                    + " sealed pieces stay away because their keys are destroyed.");
        }
        startsOnce();
    }

    private void keysRestore(Path copy) {
        List<String> files = KeyRestore.files(copy, settings.keys());
        try (Ground ground = prepare()) {
            KeyRestore.Done done = KeyRestore.database(ground.access(), copy, epochs(), files);
            System.out.println("Key files put back: " + (files.isEmpty() ? "none was missing" : String.join(", ", files)) + ". Data keys: " + done.mended()
                    + " took today's wrapping, " + done.gone() + " removed that are destroyed.");
        }
        startsOnce();
    }

    /** Brings the schema up to today and holds everything against the register and the keys, as any start does. */
    private void startsOnce() {
        House.build(settings).close();
        System.out.println("The shop starts with it.");
    }

    private Set<Integer> epochs() {
        return KeyRing.open(settings.keys(), false, Manifest.seal(settings)).epochs();
    }

    private Ground prepare() {
        return Ground.prepare(settings, Ids.real(Clock.systemUTC()));
    }

    private void withDatabase(Consumer<DatabaseAccess> work) {
        Optional<DatabaseAccess> running = Ground.running(settings);
        if (running.isPresent()) {
            work.accept(running.get());
        } else {
            try (Ground ground = prepare()) {
                work.accept(ground.access());
            }
        }
    }
}
