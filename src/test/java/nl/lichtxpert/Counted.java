package nl.lichtxpert;

import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** What a shop counted so far, small counts too, which nobody is shown. */
record Counted(House house) {
    private static final Sql COUNTED = Sql.worker("""
            select coalesce(sum(count), 0)::bigint as counted from analytics.figure where metric = :metric and word = :word""");

    static Counted by(House house) {
        return new Counted(house);
    }

    long of(Metric metric, String word) {
        house.visitors.figures.writeDown();
        return house.database.read(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON,
                tx -> tx.sql(COUNTED).set("metric", metric).set("word", word).only(row -> row.longInteger("counted")));
    }
}
