package nl.lichtxpert.catalog;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * Files brought in the browser: looked at line by line before anything is written, and taken back cell by cell. What somebody changed after the import stays as
 * she made it; prices stay in the history, a price taken back is a new one.
 */
public final class ImportRuns {
    private static final Sql ADD = Sql.staff("insert into catalog.import_run (name, body, made_at) values (:name, :body, :at) returning id");
    private static final Sql ALL = Sql.staff("select id, name, made_at, done_at, undone_at from catalog.import_run order by id desc limit 50");
    private static final Sql BODY = Sql.staff("select body from catalog.import_run where id = :id");
    private static final Sql DONE = Sql.staff("update catalog.import_run set done_at = :at where id = :id and done_at is null");
    private static final Sql UNDONE = Sql.staff("update catalog.import_run set undone_at = :at where id = :id and done_at is not null and undone_at is null");
    private static final Sql LINE = Sql.staff("""
            insert into catalog.import_line (run, sku, added, columns, befores, afters) values (:run, :sku, :added, :columns, :befores, :afters)""");
    private static final Sql LINES = Sql.staff("select sku, added, columns, befores, afters from catalog.import_line where run = :run order by sku");
    private final Database database;
    private final Clock clock;
    private final ArticleDesk desk = new ArticleDesk();

    public ImportRuns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file that was brought; kept for ninety days. */
    public record Run(long id, String name, Instant madeAt, Optional<Instant> doneAt, Optional<Instant> undoneAt) {}

    /** What a run does, or would do. */
    public record Outcome(ImportSummary summary, List<ArticleChange> changes, List<Finding> findings) {}

    /**
     * What taking back came to.
     *
     * @param back articles that are as they were
     * @param kept articles of which something was changed since, and stays
     */
    public record Undone(int back, List<String> kept) {}

    public long add(Tx tx, String name, byte[] body) {
        return tx.sql(ADD).set("name", name).set("body", body).set("at", clock.instant()).only(row -> row.longInteger("id"));
    }

    public List<Run> all(Tx tx) {
        return tx.sql(ALL).list(row -> new Run(row.longInteger("id"), row.text("name"), row.instant("made_at"), row.optionalInstant("done_at"),
                row.optionalInstant("undone_at")));
    }

    public byte[] body(Tx tx, long id) {
        return tx.sql(BODY).set("id", id).only(row -> row.bytes("body"));
    }

    /** Marks a run as done; answers false when somebody was first. */
    public boolean begin(Tx tx, long id) {
        return tx.sql(DONE).set("id", id).set("at", clock.instant()).update() == 1;
    }

    /** Looks, or writes, under the import's own login, outside any work of the caller's. */
    public Outcome run(String name, byte[] body, ImportMode mode) {
        var changes = new ArrayList<ArticleChange>();
        var findings = new ArrayList<Finding>();
        ImportSummary summary = new CatalogImport(database, clock).run(new ByteArrayInputStream(body), name, mode, new ImportReport() {
            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void change(ArticleChange change) {
                changes.add(change);
            }
        });
        return new Outcome(summary, List.copyOf(changes), List.copyOf(findings));
    }

    /** Keeps what was before, so that it can be taken back. */
    public void keep(Tx tx, long run, List<ArticleChange> changes) {
        for (ArticleChange change : changes) {
            tx.sql(LINE).set("run", run).set("sku", change.sku()).set("added", change.added())
                    .set("columns", change.cells().stream().map(ArticleChange.Cell::column).toList())
                    .set("befores", change.cells().stream().map(ArticleChange.Cell::before).toList())
                    .set("afters", change.cells().stream().map(ArticleChange.Cell::after).toList()).update();
        }
    }

    /** Takes a run back; nothing when it was taken back already, or never done. */
    public Optional<Undone> undo(Tx tx, long run) {
        if (tx.sql(UNDONE).set("id", run).set("at", clock.instant()).update() != 1) return Optional.empty();
        int back = 0;
        var kept = new ArrayList<String>();
        for (ArticleChange change : tx.sql(LINES).set("run", run).list(ImportRuns::change)) {
            if (back(tx, change)) back++;
            else kept.add(change.sku());
        }
        return Optional.of(new Undone(back, List.copyOf(kept)));
    }

    private boolean back(Tx tx, ArticleChange change) {
        Instant now = clock.instant();
        Optional<ArticleDesk.Sheet> found = desk.sheet(tx, change.sku(), now);
        if (found.isEmpty()) return false;
        ArticleDesk.Sheet sheet = found.get();
        Map<String, String> stored = desk.stored(tx, change.sku(), now);
        var typed = new HashMap<String, String>();
        boolean all = true;
        var selling = ArticleDesk.Selling.AS_IT_WAS;
        for (ArticleChange.Cell cell : change.cells()) {
            if (cell.column().equals(Supplied.CELL)) all &= SupplyStore.back(tx, change.sku(), cell, now);
            else if (cell.column().equals(PurchaseCosts.CELL)) all &= PurchaseCosts.back(tx, change.sku(), cell, now);
            else if (cell.column().equals("published")) selling = cell.before().equals("true") ? ArticleDesk.Selling.PUBLISH : ArticleDesk.Selling.WITHDRAW;
            else if (!stored.getOrDefault(cell.column(), "").equals(cell.after())) all = false;
            else typed.put(cell.column(), cell.before());
        }
        if (change.added()) return desk.save(tx, change.sku(), Map.of(), sheet.mark(), ArticleDesk.Selling.WITHDRAW, now) instanceof ArticleDesk.Saving.Saved;
        return desk.save(tx, change.sku(), typed, sheet.mark(), selling, now) instanceof ArticleDesk.Saving.Saved && all;
    }

    private static ArticleChange change(Row row) {
        var cells = new ArrayList<ArticleChange.Cell>();
        List<String> columns = row.texts("columns");
        for (int i = 0; i < columns.size(); i++) cells.add(new ArticleChange.Cell(columns.get(i), row.texts("befores").get(i), row.texts("afters").get(i)));
        return new ArticleChange(row.text("sku"), row.flag("added"), List.copyOf(cells));
    }
}
