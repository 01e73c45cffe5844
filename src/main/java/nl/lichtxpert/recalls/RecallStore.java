package nl.lichtxpert.recalls;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code recalls.recall}. */
final class RecallStore {
    private static final String ALL = """
            select number, skus, mark_nl, mark_en, hazard_nl, hazard_en, action_nl, action_en, sold_from, sold_until, remedies, started_at
            from recalls.recall\s""";
    private static final Sql KEEP = Sql.staff("""
            insert into recalls.recall (number, skus, mark_nl, mark_en, hazard_nl, hazard_en, action_nl, action_en, sold_from, sold_until, remedies, made_at)
            values (:number, :skus::text[], :markNl, :markEn, :hazardNl, :hazardEn, :actionNl, :actionEn, :from, :until, :remedies::text[], :now)""");
    private static final Sql START = Sql.staff("update recalls.recall set started_at = :now where number = :number and started_at is null");
    private static final Sql TELL = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            insert into catalog.change (sku, at) select unnest(skus), :now from recalls.recall where number = :number""");
    private static final Sql DRAFTS = Sql.staff(ALL + "order by made_at desc limit 50");
    private static final Sql STARTED = Sql.in(EnumSet.of(Zone.SHOP, Zone.WORKER), ALL + "where started_at is not null order by started_at desc limit 200");
    private static final Sql FIND = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), ALL + "where number = :number");
    private static final Sql KNOWN = Sql.staff("select sku from catalog.article where sku = any(:skus::text[])");

    int keep(Tx tx, Recall recall, Instant now) {
        return tx.sql(KEEP).set("number", recall.number().value()).set("skus", recall.skus()).set("markNl", recall.mark().dutch())
                .set("markEn", recall.mark().english()).set("hazardNl", recall.hazard().dutch()).set("hazardEn", recall.hazard().english())
                .set("actionNl", recall.action().dutch()).set("actionEn", recall.action().english()).set("from", recall.sold().from())
                .set("until", recall.sold().until()).set("remedies", recall.remedies().stream().map(Enum::name).sorted().toList()).set("now", now).update();
    }

    boolean start(Tx tx, RecallNumber number, Instant now) {
        return tx.sql(START).set("number", number.value()).set("now", now).update() == 1;
    }

    /** The pages of these articles are made anew. */
    void tell(Tx tx, RecallNumber number, Instant now) {
        tx.sql(TELL).set("number", number.value()).set("now", now).update();
    }

    List<Recall> all(Tx tx) {
        return tx.sql(DRAFTS).list(RecallStore::recall);
    }

    List<Recall> started(Tx tx) {
        return tx.sql(STARTED).list(RecallStore::recall);
    }

    Optional<Recall> find(Tx tx, RecallNumber number) {
        return tx.sql(FIND).set("number", number.value()).one(RecallStore::recall);
    }

    List<String> known(Tx tx, List<String> skus) {
        return tx.sql(KNOWN).set("skus", skus).list(row -> row.text("sku"));
    }

    private static Recall recall(Row row) {
        var remedies = row.texts("remedies").stream().map(Recall.Remedy::valueOf).collect(Collectors.toSet());
        return new Recall(new RecallNumber(row.text("number")), row.texts("skus"), words(row, "mark"), words(row, "hazard"), words(row, "action"),
                new Recall.Sold(day(row, "sold_from"), day(row, "sold_until")),
                Arrays.stream(Recall.Remedy.values()).filter(remedies::contains).collect(Collectors.toCollection(java.util.LinkedHashSet::new)),
                row.optionalInstant("started_at"));
    }

    private static Recall.Words words(Row row, String name) {
        return new Recall.Words(row.text(name + "_nl"), row.text(name + "_en"));
    }

    private static Optional<java.time.LocalDate> day(Row row, String column) {
        return row.isNull(column) ? Optional.empty() : Optional.of(row.date(column));
    }
}
