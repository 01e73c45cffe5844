package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.lichtxpert.catalog.Offer.Row;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * Brings a file into the catalogue: articles in our own columns, makers, or a supplier's list of maker, number and description.
 *
 * <p>Read as a stream and stored a thousand rows to a transaction. An import that was broken off is simply run again: what is already there is found equal and
 * not written. A row that is wrong is told and passed over; an article is taken whole or not at all.
 */
public final class CatalogImport {
    static final int ROWS_AT_ONCE = 1000;
    private static final Actor IMPORT = new Actor.Job("import");
    private final Database database;
    private final Clock clock;

    public CatalogImport(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws IOException when the file cannot be read */
    public ImportSummary run(Path file, ImportMode mode, ImportReport report) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return run(in, file.getFileName().toString(), mode, report);
        }
    }

    /** @param name what findings call the file */
    public ImportSummary run(InputStream in, String name, ImportMode mode, ImportReport report) {
        return new Run(name, mode, report).all(Letters.of(in));
    }

    /** One file's import. */
    private final class Run {
        private final String name;
        private final ImportMode mode;
        private final ImportReport report;
        private final SeenNumbers seen = new SeenNumbers();
        private Vocabulary vocabulary = Vocabulary.read();
        private ImportSummary sum = ImportSummary.NOTHING;

        Run(String name, ImportMode mode, ImportReport report) {
            this.name = name;
            this.mode = mode;
            this.report = report;
        }

        ImportSummary all(BufferedReader reader) {
            var file = new ImportFile(name, reader, (finding, counts) -> {
                report.finding(finding);
                add(counts);
            });
            switch (file.open()) {
                case ARTICLES, SUPPLIER -> articles(file);
                case MAKERS -> makers(file);
                case UNKNOWN -> add(ImportSummary.NOTHING);
            }
            return sum;
        }

        private void articles(ImportFile file) {
            if (mode != ImportMode.DRY_RUN) work(tx -> {
                ImportStore.categories(tx);
                return true;
            });
            CategoryTree.show(work(Categories::all));
            vocabulary = Vocabulary.read();
            Set<String> makers = work(ImportStore::makers);
            var rows = new ArrayList<Row>(ROWS_AT_ONCE);
            for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                if (firstOf(row.get())) rows.add(row.get());
                if (rows.size() == ROWS_AT_ONCE) store(rows, makers);
            }
            store(rows, makers);
        }

        private boolean firstOf(Row row) {
            if (row.sku().isEmpty() || seen.first(row.sku())) return true;
            report.finding(new Finding(name, row.line(), Column.SKU.english(), Finding.Level.REFUSED, "sku-twice", List.of(row.sku())));
            add(ImportSummary.refusedRow());
            return false;
        }

        /** Stores the rows together; if the database refuses that, one by one, so that only the row that is to blame is lost. */
        private void store(List<Row> rows, Set<String> makers) {
            try {
                tell(together(rows, makers));
            } catch (DatabaseFault e) {
                if (e.unreachable() || e.state().equals("42501")) throw e;
                for (Row row : rows) alone(row, makers);
            }
            rows.clear();
            report.progress(sum);
        }

        private void alone(Row row, Set<String> makers) {
            try {
                tell(together(List.of(row), makers));
            } catch (DatabaseFault e) {
                if (e.unreachable()) throw e;
                report.finding(new Finding(name, row.line(), "", Finding.Level.REFUSED, "database", List.of(e.constraint().orElse(e.state()))));
                add(ImportSummary.refusedRow());
            }
        }

        private ImportBatch together(List<Row> rows, Set<String> makers) {
            return work(tx -> {
                var batch = new ImportBatch(name, vocabulary, makers, mode);
                batch.run(tx, rows, clock.instant());
                return batch;
            });
        }

        private void tell(ImportBatch batch) {
            batch.findings().forEach(report::finding);
            batch.changes().forEach(report::change);
            add(batch.summary());
        }

        private void makers(ImportFile file) {
            var makers = new ArrayList<Maker>();
            for (Optional<Maker> maker = file.nextMaker(); maker.isPresent(); maker = file.nextMaker()) {
                String id = maker.get().id();
                makers.removeIf(other -> other.id().equals(id));
                makers.add(maker.get());
            }
            if (mode != ImportMode.DRY_RUN && !makers.isEmpty()) work(tx -> {
                ImportStore.makers(tx, makers);
                return true;
            });
            add(new ImportSummary(makers.size(), 0, makers.size(), 0, 0, 0));
        }

        private void add(ImportSummary counts) {
            sum = sum.plus(counts);
        }

        private <T> T work(Function<Tx, T> work) {
            if (mode == ImportMode.DRY_RUN) return database.read(Zone.WORKER, IMPORT, Purpose.NO_PERSON, work);
            return database.write(Zone.WORKER, IMPORT, Purpose.NO_PERSON, work);
        }
    }
}
