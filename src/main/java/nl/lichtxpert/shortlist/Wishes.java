package nl.lichtxpert.shortlist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Wish lists. A list is named by the secret of its link; stored is its hash. */
public final class Wishes {
    private static final int MOST = 100;
    private static final Sql ADD = Sql.shop("""
            with known as (insert into shortlist.list (id, touched_at) values (:list, :now) on conflict (id) do update set touched_at = excluded.touched_at returning id)
            insert into shortlist.item (list, sku, added_at) select known.id, a.sku, :now from known, catalog.article a
            where a.sku = :sku and a.published and (select count(*) from shortlist.item where list = :list) < :most
            on conflict (list, sku) do nothing""");
    private static final Sql REMOVE = Sql.shop("delete from shortlist.item where list = :list and sku = :sku");
    private static final Sql FORGET = Sql.shop("delete from shortlist.list where id = :list");
    private static final Sql KNOWN = Sql.shop("update shortlist.list set touched_at = :now where id = :list");
    private static final Sql ITEMS = Sql.shop("select sku from shortlist.item where list = :list order by added_at desc, sku");
    private static final Sql SIZES = Sql.shop("""
            with known as (update shortlist.list set touched_at = :now where id = any(:lists::text[]) returning id)
            select known.id, count(i.sku)::integer as items from known left join shortlist.item i on i.list = known.id group by known.id""");

    private final Database database;
    private final Clock clock;

    public Wishes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds an article to the list of this secret, which is made with its first article. What is not for sale, or one too many, changes nothing. */
    void add(String secret, String sku) {
        write(tx -> tx.sql(ADD).set("list", Ids.hash(secret)).set("sku", sku).set("now", clock.instant()).set("most", MOST).update());
    }

    void remove(String secret, String sku) {
        write(tx -> tx.sql(REMOVE).set("list", Ids.hash(secret)).set("sku", sku).update());
    }

    /** Throws the whole list away. */
    void forget(String secret) {
        write(tx -> tx.sql(FORGET).set("list", Ids.hash(secret)).update());
    }

    /** Article numbers, newest first; looking keeps a list alive. Empty when no list has this secret. */
    Optional<List<String>> items(String secret) {
        return database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            if (tx.sql(KNOWN).set("list", Ids.hash(secret)).set("now", clock.instant()).update() == 0) return Optional.<List<String>>empty();
            return Optional.of(tx.sql(ITEMS).set("list", Ids.hash(secret)).list(row -> row.text("sku")));
        });
    }

    /** How many articles each of these lists has, those that are still there; looking keeps them alive. */
    public Map<String, Integer> sizes(List<String> secrets) {
        Map<String, String> byHash = secrets.stream().collect(Collectors.toMap(Ids::hash, secret -> secret, (one, _) -> one));
        if (byHash.isEmpty()) return Map.of();
        return database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(SIZES).set("lists", List.copyOf(byHash.keySet()))
                .set("now", clock.instant()).list(row -> Map.entry(byHash.get(row.text("id")), row.integer("items")))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private interface Change {
        int in(Tx tx);
    }

    private void write(Change change) {
        database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, change::in);
    }
}
