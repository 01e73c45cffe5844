package nl.lichtxpert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import nl.lichtxpert.catalog.CatalogImport;
import nl.lichtxpert.catalog.ImportMode;
import nl.lichtxpert.platform.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The goods of a demo shop, brought in through the same door as a supplier's file. What is already there is found equal and left alone. */
final class DemoCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCatalogue.class);
    private static final List<String> FILES = List.of("makers.csv", "articles.csv");

    private DemoCatalogue() {}

    static void load(Database database, Clock clock) {
        var catalog = new CatalogImport(database, clock);
        for (String file : FILES) {
            try (InputStream in = DemoCatalogue.class.getResourceAsStream("/demo/" + file)) {
                catalog.run(in, file, ImportMode.PUBLISH, finding -> LOG.warn("demo catalogue: {}", finding));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
