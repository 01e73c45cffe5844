package nl.lichtxpert.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code statement.version}: rows are added and read. */
final class VersionStore {
    private static final EnumSet<Zone> READERS = EnumSet.of(Zone.SHOP, Zone.WORKER);
    /** A version older than one already published finds no place. */
    private static final Sql ADD = Sql.worker("""
            insert into statement.version (version, edition, language, html, hash, published_at, seller)
            select :version, :edition, :language, :html, :hash, :now, :seller::text[] where not exists (
                select 1 from statement.version where version > :version or version = :version and language = :language and edition >= :edition)""");
    private static final Sql ALL = Sql.in(READERS, """
            select version, edition, language, hash, published_at, seller from statement.version order by version desc, edition desc, language desc""");
    private static final Sql TEXT = Sql.in(READERS, "select html from statement.version where version = :version and language = :language"
            + " and (:edition = 0 or edition = :edition) order by edition desc limit 1");

    boolean add(Tx tx, Published text, String html) {
        return tx.sql(ADD).set("version", text.version()).set("edition", text.edition()).set("language", text.language().tag()).set("html", html)
                .set("hash", text.hash()).set("now", text.at()).set("seller", text.seller().map(VersionStore::parts).orElse(List.of())).update() == 1;
    }

    private static List<String> parts(ShopIdentity shop) {
        return List.of(shop.legalName(), shop.street(), shop.postcode(), shop.city(), shop.telephone(), shop.email(), shop.kvk(), shop.vatId(),
                shop.iban().orElse(""));
    }

    private static Optional<ShopIdentity> seller(List<String> part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(new ShopIdentity(part.get(0), part.get(1), part.get(2), part.get(3), part.get(4), part.get(5),
                part.get(6), part.get(7), Optional.of(part.get(8)).filter(iban -> !iban.isEmpty())));
    }

    List<Published> all(Tx tx) {
        return tx.sql(ALL).list(VersionStore::published);
    }

    /** @param edition 0 for the newest */
    Optional<String> text(Tx tx, LocalDate version, int edition, Language language) {
        return tx.sql(TEXT).set("version", version).set("edition", edition).set("language", language.tag()).one(row -> row.text("html"));
    }

    private static Published published(Row row) {
        return new Published(row.date("version"), row.integer("edition"), Language.valueOf(row.text("language").toUpperCase(java.util.Locale.ROOT)),
                row.text("hash"), row.instant("published_at"), seller(row.texts("seller")));
    }
}
