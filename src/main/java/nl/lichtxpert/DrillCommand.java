package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.lichtxpert.platform.StartRefused;

/**
 * {@code ./shop drill erase [--folder=FOLDER] [--old-keys]}: tries that erased stays erased, on a shop of its own. With {@code --old-keys} it shows what a kept
 * copy of the keys would do, and must come out red.
 */
final class DrillCommand {
    private static final String FOLDER = "--folder=";
    private static final String OLD_KEYS = "--old-keys";

    private DrillCommand() {}

    /** @return exit code: 0 when erased stays erased */
    static int run(List<String> arguments) {
        boolean known = arguments.stream().allMatch(word -> word.equals("erase") || word.equals(OLD_KEYS) || word.startsWith(FOLDER));
        if (!known || !arguments.contains("erase")) throw new StartRefused("Write: ./shop drill erase [--folder=FOLDER] [--old-keys]");
        String named = arguments.stream().filter(word -> word.startsWith(FOLDER)).map(word -> word.substring(FOLDER.length())).findFirst().orElse("data/drill");
        Path scratch = Path.of(System.getProperty("lichtxpert.here", "")).resolve(named).resolve(Long.toString(System.currentTimeMillis(), 36));
        try {
            Files.createDirectories(scratch);
            System.setProperty("lichtxpert.log", scratch.resolve("shop/log").toString());
            EraseDrill.Keys keys = arguments.contains(OLD_KEYS) ? EraseDrill.Keys.KEPT_FROM_BEFORE : EraseDrill.Keys.TODAY;
            List<String> faults = new EraseDrill(scratch, keys, (good, what) -> System.out.println((good ? "  ok   " : "  NOT  ") + what)).run();
            System.out.println(faults.isEmpty() ? "Erased stays erased." : faults.size() + " things are not as they should be; look in " + scratch);
            if (faults.isEmpty()) remove(scratch);
            return faults.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            throw new StartRefused("The folder " + scratch + " cannot be used: " + e.getMessage());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
