package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.lichtxpert.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file, measured. {@code -Dimport.lines=100000} for the figure in the manual; the usual run takes fewer. */
class ImportSpeedTest {
    private static final int LINES = Integer.getInteger("import.lines", 5_000);

    @TempDir
    private Path folder;

    @Test
    void a_hundred_thousand_lines_take_less_than_a_minute() throws IOException {
        Path file = written();
        var catalogImport = new CatalogImport(TestDatabase.database(), Clock.systemUTC());
        Duration first = measured(() -> assertThat(catalogImport.run(file, ImportMode.PUBLISH, _ -> {}).added()).isEqualTo(LINES));
        Duration again = measured(() -> assertThat(catalogImport.run(file, ImportMode.PUBLISH, _ -> {}).unchanged()).isEqualTo(LINES));
        System.out.printf("import of %d lines (%d MB): %d ms, again %d ms%n", LINES, Files.size(file) >> 20, first.toMillis(), again.toMillis());
        assertThat(first).isLessThan(Duration.ofMinutes(1).multipliedBy(LINES).dividedBy(100_000).plusSeconds(5));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Duration measured(Work work) throws IOException {
        Instant begin = Instant.now();
        work.run();
        return Duration.between(begin, Instant.now());
    }

    private Path written() throws IOException {
        Path makers = folder.resolve("makers.csv");
        Files.writeString(makers, "id,name,postal_address,electronic_address\nspeed,Speed B.V.,Weg 1,https://speed.example\n");
        new CatalogImport(TestDatabase.database(), Clock.systemUTC()).run(makers, ImportMode.DRAFTS, _ -> {});
        Path file = folder.resolve("articles.csv");
        String run = Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
        String description = "Deze peer met mat glas spreidt het licht gelijkmatig rond, zonder zichtbare ledpunten; warm wit voor de woonkamer. ".repeat(4);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("sku,brand,maker,category,name_nl,name_en,description_nl,description_en,label_duty,"
                    + "energy_class,lumen,kelvin,watt,fitting,shape,rooms,no_warning,weight_grams,price,stock\n");
            for (int i = 0; i < LINES; i++) {
                out.write("S" + run + "-" + i + ",Speed,speed,led-bulbs,Peer nummer " + i + ",Pear number " + i + ",\"" + description + "\",\"" + description
                        + "\",LIGHT_SOURCE,F," + (100 + i % 900) + ",2700," + (1 + i % 9) + ".5,E27,a60,living-room|kitchen,yes," + (20 + i % 500) + ","
                        + (1 + i % 90) + ".95," + i % 300 + "\n");
            }
        }
        return file;
    }
}
