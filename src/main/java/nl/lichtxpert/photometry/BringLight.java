package nl.lichtxpert.photometry;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lichtxpert.photometry.LightDistribution.Sum;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * {@code ./shop import FILE.ldt [--sku=NUMBER] [--dry-run]}: the measured light of one article. Without {@code --sku} the file bears the article number as its
 * name. What does not add up is told and taken all the same: the maker's file is the maker's word, and the page shows what it adds up to.
 */
public final class BringLight {
    private static final double LIKE_CATALOGUE = 0.10;
    private static final Actor IMPORT = new Actor.Job("light-import");
    private final Database database;
    private final Clock clock;
    private final PrintStream out;

    public BringLight(Database database, Clock clock, PrintStream out) {
        this.database = database;
        this.clock = clock;
        this.out = out;
    }

    /** Whether a file of this name is for here. */
    public static boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(ldt|ies)");
    }

    /**
     * @return exit code: 0 when it was taken, 1 when it was refused
     * @throws StartRefused when the file cannot be read
     */
    public int run(Path file, Optional<String> number, boolean dryRun) {
        String name = file.getFileName().toString();
        String sku = number.orElseGet(() -> name.substring(0, name.lastIndexOf('.'))).strip().toUpperCase(Locale.ROOT);
        LightFile light = read(file);
        return switch (light.read()) {
            case Reading.Refused(String fault, int line) -> {
                out.println(name + ":" + line + ": " + fault);
                yield 1;
            }
            case Reading.Read(LightDistribution distribution) -> take(sku, light, distribution, dryRun);
        };
    }

    private int take(String sku, LightFile file, LightDistribution light, boolean dryRun) {
        var known = database.write(Zone.WORKER, IMPORT, Purpose.NO_PERSON, tx -> {
            var article = LightFileStore.article(tx, sku);
            if (article.isPresent() && !dryRun) LightFileStore.keep(tx, sku, file, clock.instant());
            return article;
        });
        if (known.isEmpty()) {
            out.println(sku + ": no article has this number; give it with --sku=NUMBER");
            return 1;
        }
        warnings(light, known.get()).forEach(warning -> out.println(sku + ": " + warning));
        String stored = dryRun ? "; nothing was stored" : "";
        out.printf(Locale.ROOT, "%s: %s, %.0f lm, beam %.0f degrees%s%n", sku, file.format(), light.lumen(), light.beam(0), stored);
        return 0;
    }

    private static List<String> warnings(LightDistribution light, LightFileStore.Known known) {
        var warnings = new java.util.ArrayList<String>();
        if (light.sum() == Sum.DIFFERS) warnings.add("the intensities do not add up to the flux the file states");
        int catalogue = known.lumen().orElse(0);
        if (catalogue > 0 && Math.abs(light.lumen() / catalogue - 1) > LIKE_CATALOGUE) {
            warnings.add(String.format(Locale.ROOT, "the catalogue says %d lm, the file adds up to %.0f lm", catalogue, light.lumen()));
        }
        return warnings;
    }

    private static LightFile read(Path file) {
        try {
            if (!Files.isReadable(file) || Files.isDirectory(file)) throw new StartRefused("The file " + file + " cannot be read; check its name.");
            if (Files.size(file) > LightFile.MOST_BYTES) throw new StartRefused("The file " + file + " is larger than any measurement.");
            return LightFile.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " could not be read to its end.");
        }
    }
}
