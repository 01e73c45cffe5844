package nl.lichtxpert.lightplan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of {@code lightplan.plan}. */
final class PlanStore {
    private static final Sql KEEP = Sql.shop("""
            insert into lightplan.plan (link_hash, length_cm, width_cm, height_cm, walls, task, sku, pieces, hours, tariff_mills, old_pieces, old_watt, kept_at)
            values (:link, :length, :width, :height, :walls, :task, :sku, nullif(:pieces::integer, 0), :hours, :tariff, :old_pieces, :old_watt, :now)""");
    private static final Sql FIND = Sql.shop("""
            select length_cm, width_cm, height_cm, walls, task, sku, pieces, hours, tariff_mills, old_pieces, old_watt, kept_at from lightplan.plan
            where link_hash = :link and kept_at > :after""");
    private static final Sql KEPT = Sql.shop("select link_hash, kept_at from lightplan.plan where link_hash = any(:links::text[]) and kept_at > :after");
    private static final Sql REMOVE = Sql.shop("delete from lightplan.plan where link_hash = :link");

    /** A plan as it was kept. */
    record Kept(Asked asked, Instant at) {}

    private PlanStore() {}

    static void keep(Tx tx, String secret, Asked asked, Instant now) {
        Room room = asked.room();
        tx.sql(KEEP).set("link", Ids.hash(secret)).set("length", room.length()).set("width", room.width()).set("height", room.height())
                .set("walls", room.walls().name()).set("task", asked.task().key()).set("sku", asked.sku()).set("pieces", asked.pieces().orElse(0))
                .set("hours", asked.hours()).set("tariff", asked.tariffMills()).set("old_pieces", asked.oldPieces()).set("old_watt", asked.oldWatt())
                .set("now", now).update();
    }

    static Optional<Kept> find(Tx tx, String secret, Instant after) {
        return tx.sql(FIND).set("link", Ids.hash(secret)).set("after", after).one(row -> {
            var room = new Room(row.integer("length_cm"), row.integer("width_cm"), row.integer("height_cm"), Room.Walls.valueOf(row.text("walls")));
            Task task = Task.of(row.text("task").toLowerCase(Locale.ROOT)).orElse(Task.LIVING);
            return new Kept(new Asked(room, task, row.text("sku"), row.optionalInteger("pieces"), row.integer("hours"), row.integer("tariff_mills"),
                    row.integer("old_pieces"), row.integer("old_watt")), row.instant("kept_at"));
        });
    }

    /** When each of these was kept, by the hash of its link. */
    static Map<String, Instant> kept(Tx tx, List<String> hashes, Instant after) {
        return tx.sql(KEPT).set("links", hashes).set("after", after).list(row -> Map.entry(row.text("link_hash"), row.instant("kept_at"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void remove(Tx tx, String secret) {
        tx.sql(REMOVE).set("link", Ids.hash(secret)).update();
    }
}
