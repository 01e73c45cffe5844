package nl.lichtxpert;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Rotation;

/** {@code ./shop vault rotate}: a new epoch now, also beside a running shop, which takes up the new key by itself. */
final class VaultCommand {
    private VaultCommand() {}

    static void run(List<String> arguments) {
        List<String> words = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        if (!words.equals(List.of("rotate"))) throw new StartRefused("Say what to do: ./shop vault rotate");
        Settings settings = SettingsReader.read(arguments.stream().filter(word -> word.startsWith("--")).toList(), System.getenv());
        Optional<DatabaseAccess> running = Ground.running(settings);
        if (running.isPresent()) {
            try (var database = new Database(running.get())) {
                rotate(database, running.get(), settings, Manifest.keys(running.get(), settings, Manifest.seal(settings)));
            }
        } else {
            try (House house = House.build(settings)) {
                rotate(house.database, house.ground.access(), settings, house.keys);
            }
        }
    }

    private static void rotate(Database database, DatabaseAccess access, Settings settings, KeyRing keys) {
        Rotation.Done done = new Rotation(database, keys, Clock.systemUTC(), Rotation.CALM, step -> Upkeep.copyKeys(access, settings, step)).run();
        System.out.printf("Epoch %d is in force; %d data keys and %d lookup hashes were changed in %.1f s, and the old key is destroyed.%n", done.epoch(),
                done.keys(), done.hashes(), done.took().toMillis() / 1e3);
    }
}
