package nl.lichtxpert.photometry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code photometry.file}. */
final class LightFileStore {
    private static final Sql BODY = Sql.shop("select body from photometry.file where sku = :sku");
    private static final Sql ALL = Sql.worker("select sku from photometry.file");
    private static final Sql LUMEN = Sql.worker("select lumen from catalog.article where sku = :sku");
    private static final Sql KEEP = Sql.in(EnumSet.of(Zone.WORKER, Zone.STAFF), """
            insert into photometry.file (sku, format, body, brought_at) values (:sku, :format, :body, :at)
            on conflict (sku) do update set format = excluded.format, body = excluded.body, brought_at = excluded.brought_at""");
    private static final Sql CHANGED = Sql.in(EnumSet.of(Zone.WORKER, Zone.STAFF), "insert into catalog.change (sku, at) values (:sku, :at)");

    /** Whether the article exists, and the flux the catalogue has for it. */
    record Known(OptionalInt lumen) {}

    private LightFileStore() {}

    static Optional<LightFile> body(Tx tx, String sku) {
        return tx.sql(BODY).set("sku", sku).one(row -> new LightFile(row.text("body")));
    }

    static List<String> all(Tx tx) {
        return tx.sql(ALL).list(row -> row.text("sku"));
    }

    static Optional<Known> article(Tx tx, String sku) {
        return tx.sql(LUMEN).set("sku", sku).one(row -> new Known(row.optionalInteger("lumen")));
    }

    static void keep(Tx tx, String sku, LightFile file, Instant now) {
        tx.sql(KEEP).set("sku", sku).set("format", file.format().name()).set("body", file.text()).set("at", now).update();
        tx.sql(CHANGED).set("sku", sku).set("at", now).update();
    }
}
