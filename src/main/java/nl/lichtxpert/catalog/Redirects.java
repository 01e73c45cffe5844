package nl.lichtxpert.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * Addresses that moved, and whereto. Kept in memory on every node and read again when the catalogue says so, because every request asks. An address that leads
 * on never shows a page of its own: who gives the address to a page again takes the redirect away.
 */
public final class Redirects {
    /** What the catalogue's change says when redirects changed. */
    private static final String CHANGED = "=redirects";
    private static final Sql ALL = Sql.in(EnumSet.of(Zone.SHOP, Zone.STAFF), "select path, target, made_at from catalog.redirect order by made_at desc, path");
    private static final Sql TARGET = Sql.staff("select target from catalog.redirect where path = :path");
    private static final Sql FOLLOW = Sql.staff("update catalog.redirect set target = :target where target = :path and path <> :target");
    private static final Sql FREE = Sql.staff("delete from catalog.redirect where path = :path");
    private static final Sql ADD = Sql.staff("""
            insert into catalog.redirect (path, target, made_at) values (:path, :target, :at)
            on conflict (path) do update set target = excluded.target, made_at = excluded.made_at""");
    private static final Sql TELL = Sql.staff("insert into catalog.change (sku, at) values (:what, :at)");
    private final Database database;
    private final Clock clock;
    private volatile Optional<Map<String, String>> known = Optional.empty();

    public Redirects(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One of them. */
    public record Redirect(String path, String target, Instant madeAt) {}

    /** Where an address leads on to; absent for nearly all. */
    public Optional<String> of(String path) {
        Map<String, String> map = known.orElseGet(this::load);
        return Optional.ofNullable(map.get(path));
    }

    private Map<String, String> load() {
        Map<String, String> map = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, this::all).stream()
                .collect(Collectors.toUnmodifiableMap(Redirect::path, Redirect::target));
        known = Optional.of(map);
        return map;
    }

    /** Looks again, when these changes of the catalogue are about redirects. */
    public void forget(Collection<String> tags) {
        if (tags.contains(CHANGED)) known = Optional.empty();
    }

    /** The newest first (shop or staff). */
    public List<Redirect> all(Tx tx) {
        return tx.sql(ALL).list(row -> new Redirect(row.text("path"), row.text("target"), row.instant("made_at")));
    }

    /**
     * From now on an address leads to another, and what led to the first leads there too (staff).
     *
     * @return false when it would lead to itself: nothing is written
     */
    public boolean lead(Tx tx, String path, String target) {
        String end = tx.sql(TARGET).set("path", target).one(row -> row.text("target")).orElse(target);
        if (end.equals(path)) return false;
        tx.sql(FOLLOW).set("path", path).set("target", end).update();
        tx.sql(ADD).set("path", path).set("target", end).set("at", clock.instant()).update();
        tell(tx);
        return true;
    }

    /** A page lives at this address again (staff). Answers whether it led elsewhere. */
    public boolean free(Tx tx, String path) {
        if (tx.sql(FREE).set("path", path).update() == 0) return false;
        tell(tx);
        return true;
    }

    /** A page moved: its new address is its own, its old one leads there (staff). */
    public void moved(Tx tx, String from, String to) {
        free(tx, to);
        lead(tx, from, to);
    }

    private void tell(Tx tx) {
        tx.sql(TELL).set("what", CHANGED).set("at", clock.instant()).update();
    }
}
