package nl.lichtxpert.stock;

import java.util.Optional;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** Stock as an employee counts and corrects it. Every change is told with its reason in the log of changes, by who calls. */
public final class StockDesk {
    private static final Sql BEGIN = Sql.staff("insert into stock.level (sku, available) values (:sku, 0) on conflict (sku) do nothing");
    private static final Sql LOCK = Sql.staff("select available, low_at from stock.level where sku = :sku for update");
    private static final Sql SET = Sql.staff("update stock.level set available = :available, low_at = :low where sku = :sku");
    private static final Sql TELL = Sql.staff("insert into catalog.change (sku, at) values (:sku, now())");
    private static final Sql LEVEL = Sql.staff("select available, low_at from stock.level where sku = :sku");
    private static final int MOST = 10_000_000;

    /**
     * @param available can be sold now
     * @param lowAt from how many on it is called low
     */
    public record Level(int available, int lowAt) {}

    /** Why stock is not what it was. */
    public enum Reason { COUNTED, RECEIVED, FOUND, DAMAGED, LOST, OWN_USE, MISTAKE }

    public Optional<Level> level(Tx tx, String sku) {
        return tx.sql(LEVEL).set("sku", sku).one(row -> new Level(row.integer("available"), row.integer("low_at")));
    }

    /** Takes the row until the transaction ends, so that no order and no colleague comes between; an article without one begins at nothing. */
    public Level hold(Tx tx, String sku) {
        tx.sql(BEGIN).set("sku", sku).update();
        return tx.sql(LOCK).set("sku", sku).only(row -> new Level(row.integer("available"), row.integer("low_at")));
    }

    /** Writes what is held; never below nothing. */
    public void set(Tx tx, String sku, Level level) {
        tx.sql(SET).set("sku", sku).set("available", Math.clamp(level.available(), 0, MOST)).set("low", Math.clamp(level.lowAt(), 0, 100_000)).update();
        tx.sql(TELL).set("sku", sku).update();
    }
}
