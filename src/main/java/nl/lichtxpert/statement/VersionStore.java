package nl.lichtxpert.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code statement.version}: rows are added and read. */
final class VersionStore {
    private static final EnumSet<Zone> READERS = EnumSet.of(Zone.SHOP, Zone.WORKER);
    /** A version older than one already published finds no place. */
    private static final Sql ADD = Sql.worker("""
            insert into statement.version (version, language, html, hash, published_at)
            select :version, :language, :html, :hash, :now where not exists (
                select 1 from statement.version where version > :version or version = :version and language = :language)""");
    private static final Sql ALL = Sql.in(READERS, "select version, language, hash, published_at from statement.version order by version desc, language desc");
    private static final Sql TEXT = Sql.in(READERS, "select html from statement.version where version = :version and language = :language");

    boolean add(Tx tx, LocalDate version, Language language, String html, String hash, Instant now) {
        return tx.sql(ADD).set("version", version).set("language", language.tag()).set("html", html).set("hash", hash).set("now", now).update() == 1;
    }

    List<Published> all(Tx tx) {
        return tx.sql(ALL).list(VersionStore::published);
    }

    Optional<String> text(Tx tx, LocalDate version, Language language) {
        return tx.sql(TEXT).set("version", version).set("language", language.tag()).one(row -> row.text("html"));
    }

    private static Published published(Row row) {
        return new Published(row.date("version"), Language.valueOf(row.text("language").toUpperCase(java.util.Locale.ROOT)), row.text("hash"),
                row.instant("published_at"));
    }
}
