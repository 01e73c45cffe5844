package nl.lichtxpert;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.ImportCommand;
import nl.lichtxpert.photometry.BringLight;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;

/** {@code ./shop import FILE}, of articles or of the light of one: into the shop that runs on the data folder, or into its database while it is closed. */
final class ImportFiles {
    private static final String SKU = "--sku=";

    private ImportFiles() {}

    /** @return exit code */
    static int run(List<String> arguments) {
        List<String> own = arguments.stream().filter(word -> !word.startsWith("--") || !word.contains("=") || word.startsWith(SKU)).toList();
        List<String> rest = arguments.stream().filter(word -> !own.contains(word)).toList();
        Settings settings = SettingsReader.read(rest, System.getenv());
        Optional<DatabaseAccess> running = Ground.running(settings);
        if (running.isPresent()) {
            try (var database = new Database(running.get())) {
                return into(database, Clock.systemUTC(), own);
            }
        }
        try (House house = House.build(settings)) {
            return into(house.database, house.clock, own);
        }
    }

    private static int light(Database database, Clock clock, String name, List<String> arguments) {
        Path file = Path.of(System.getProperty("lichtxpert.here", "")).resolve(name);
        Optional<String> number = arguments.stream().filter(word -> word.startsWith(SKU)).map(word -> word.substring(SKU.length())).findFirst();
        return new BringLight(database, clock, System.out).run(file, number, arguments.contains("--dry-run"));
    }

    private static int into(Database database, Clock clock, List<String> arguments) {
        Optional<String> light = arguments.stream().filter(word -> !word.startsWith("--") && BringLight.takes(word)).findFirst();
        if (light.isPresent()) return light(database, clock, light.get(), arguments);
        return new ImportCommand(database, clock, System.out, System.err).run(arguments);
    }
}
