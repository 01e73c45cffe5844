package nl.lichtxpert.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.catalog.Finding.Level;
import nl.lichtxpert.catalog.Offer.Known;
import nl.lichtxpert.catalog.Offer.Row;
import nl.lichtxpert.platform.Tx;

/** Rows that are compared with what the shop knows and stored in one transaction. Its findings and counts are told only once that is committed. */
final class ImportBatch {
    private record Read(Row row, Offer offer, Optional<Supplied.Change> supply) {}

    private final String file;
    private final Vocabulary vocabulary;
    private final Set<String> makers;
    private final ImportMode mode;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ArticleChange> changes = new ArrayList<>();
    private ImportSummary summary = ImportSummary.NOTHING;

    ImportBatch(String file, Vocabulary vocabulary, Set<String> makers, ImportMode mode) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.makers = makers;
        this.mode = mode;
    }

    List<Finding> findings() {
        return findings;
    }

    List<ArticleChange> changes() {
        return changes;
    }

    ImportSummary summary() {
        return summary;
    }

    void run(Tx tx, List<Row> rows, Instant now) {
        if (rows.isEmpty()) return;
        Map<String, Known> known = ImportStore.known(tx, rows.stream().map(Row::sku).toList(), now);
        List<Read> read = read(rows, known, supplies(tx, rows));
        var supplies = new ArrayList<Supplied>();
        PurchaseCosts costs = read.stream().allMatch(one -> one.supply().isEmpty()) ? PurchaseCosts.NONE
                : PurchaseCosts.of(tx, rows.stream().map(Row::sku).toList());
        Map<String, String> holders = ImportStore.slugs(tx, read.stream().map(one -> one.offer().article().slug()).toList());
        var changed = new ArrayList<Offer>();
        for (Read one : read) {
            Offer offer = one.offer();
            if (addressTaken(offer, one.row(), holders)) continue;
            Optional<Known> before = Optional.ofNullable(known.get(offer.article().sku()));
            boolean anew = offer.changes(before);
            if (anew) changed.add(offer);
            one.supply().ifPresent(supply -> supplies.add(supply.after()));
            List<ArticleChange.Cell> supplied = one.supply().map(supply -> cells(supply, costs)).orElse(List.of());
            if (anew || !supplied.isEmpty()) changes.add(ArticleChange.of(before, offer).with(supplied));
            count(offer, before, anew || one.supply().isPresent());
        }
        if (mode == ImportMode.DRY_RUN) return;
        ImportStore.write(tx, changed, known, now);
        SupplyStore.write(tx, supplies, now);
    }

    private static List<ArticleChange.Cell> cells(Supplied.Change supply, PurchaseCosts costs) {
        return costs.cell(supply.after()).map(cost -> List.of(supply.cell(), cost)).orElseGet(() -> List.of(supply.cell()));
    }

    /** Reads who supplies only for a file that says so. */
    private SupplyCells supplies(Tx tx, List<Row> rows) {
        boolean said = rows.stream().anyMatch(SupplyCells::says);
        return new SupplyCells(file, said ? SupplyStore.suppliers(tx) : Set.of(), said ? SupplyStore.known(tx, rows.stream().map(Row::sku).toList()) : Map.of(),
                findings::add);
    }

    private List<Read> read(List<Row> rows, Map<String, Known> known, SupplyCells supplies) {
        var reader = new RowReader(file, vocabulary, makers, findings::add);
        var offers = new ArrayList<Read>(rows.size());
        for (Row row : rows) {
            Optional<Known> before = Optional.ofNullable(known.get(row.sku()));
            Optional<Offer> offer = ofOtherBrand(row, before) ? Optional.empty() : reader.read(row, before);
            SupplyCells.Said said = supplies.read(row);
            if (offer.isEmpty() || said instanceof SupplyCells.Said.Wrong) {
                refused();
                continue;
            }
            stock(row, offer.get(), before);
            offers.add(new Read(row, offer.get().keepingStock(before).publishedIn(mode, before),
                    said instanceof SupplyCells.Said.New(var change) ? Optional.of(change) : Optional.empty()));
        }
        return offers;
    }

    /** Says where the file has another stock than the shop. */
    private void stock(Row row, Offer read, Optional<Known> before) {
        if (before.isEmpty() || before.get().stock().isEmpty() || !read.stockedAnew(before)) return;
        findings.add(new Finding(file, row.line(), Column.STOCK.english(), Level.NOTE, "stock-kept", List.of(String.valueOf(read.stock().getAsInt()),
                String.valueOf(before.get().stock().getAsInt()))));
    }

    /** A supplier's own number may be another supplier's number too: a list without a header never takes over somebody else's article. */
    private boolean ofOtherBrand(Row row, Optional<Known> before) {
        if (row.from() != ImportFile.Kind.SUPPLIER || before.isEmpty() || before.get().article().brand().equalsIgnoreCase(row.cells().get(Column.BRAND))) {
            return false;
        }
        findings.add(new Finding(file, row.line(), Column.SKU.english(), Level.REFUSED, "other-brand", List.of(row.sku(), before.get().article().brand())));
        return true;
    }

    private boolean addressTaken(Offer offer, Row row, Map<String, String> holders) {
        String sku = offer.article().sku();
        String holder = holders.putIfAbsent(offer.article().slug(), sku);
        if (holder == null || holder.equals(sku)) return false;
        findings.add(new Finding(file, row.line(), Column.SLUG.english(), Level.REFUSED, "slug-taken", List.of(offer.article().slug(), holder)));
        refused();
        return true;
    }

    private void count(Offer offer, Optional<Known> before, boolean changes) {
        summary = summary.plus(new ImportSummary(1, before.isEmpty() ? 1 : 0, before.isPresent() && changes ? 1 : 0, changes ? 0 : 1,
                offer.gaps().isEmpty() ? 0 : 1, 0));
    }

    private void refused() {
        summary = summary.plus(ImportSummary.refusedRow());
    }
}
