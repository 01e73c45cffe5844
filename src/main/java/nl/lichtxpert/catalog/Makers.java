package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** Makers as the employees' pages keep them. Every offer shows its maker's addresses (GPSR art. 19), so none of these is ever empty. */
public final class Makers {
    private static final Sql ALL = Sql.staff("select id, name, postal_address, electronic_address, responsible from catalog.maker order by name, id");
    private static final Sql TELL = Sql.staff("insert into catalog.change (sku, at) select sku, now() from catalog.article where maker = :maker");

    public List<Maker> all(Tx tx) {
        return tx.sql(ALL).list(row -> new Maker(row.text("id"), row.text("name"), row.text("postal_address"), row.text("electronic_address"),
                row.text("responsible")));
    }

    public Optional<Maker> find(Tx tx, String id) {
        return all(tx).stream().filter(maker -> maker.id().equals(id)).findFirst();
    }

    /** Stores a maker, and has the pages of its articles made anew. */
    public void save(Tx tx, Maker maker) {
        ImportStore.makers(tx, List.of(maker));
        tx.sql(TELL).set("maker", maker.id()).update();
    }
}
