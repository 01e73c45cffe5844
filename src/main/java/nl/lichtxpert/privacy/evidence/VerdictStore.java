package nl.lichtxpert.privacy.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code evidence}. */
final class VerdictStore {
    private static final Set<Zone> READERS = EnumSet.of(Zone.SHOP, Zone.STAFF, Zone.WORKER);
    private static final Sql NOTE = Sql.worker("""
            insert into evidence.verdict as v (probe, green, nothing, said, looked_at, since, proven_at) values (:probe, :green, :nothing, :said, :now, :now, :proven)
            on conflict (probe) do update set green = excluded.green, nothing = excluded.nothing, said = excluded.said, looked_at = excluded.looked_at,
                since = case when v.green = excluded.green and v.nothing = excluded.nothing then v.since else excluded.since end, proven_at = coalesce(excluded.proven_at, v.proven_at)""");
    private static final Sql COUNT = Sql.worker("""
            insert into evidence.day as d (probe, day, looks, reds) values (:probe, :day, 1, :reds)
            on conflict (probe, day) do update set looks = d.looks + 1, reds = d.reds + excluded.reds""");
    private static final Sql FORGET_DAYS = Sql.worker("delete from evidence.day where day < :before");
    private static final Sql VERDICTS = Sql.in(READERS, "select probe, green, nothing, said, looked_at, since, proven_at from evidence.verdict");
    private static final Sql DAYS = Sql.in(READERS, "select probe, day, looks, reds from evidence.day where day >= :from order by day");
    private static final Sql RED = Sql.in(READERS, "select probe from evidence.verdict where not green");
    private static final Sql FRESH = Sql.in(READERS, "select probe from evidence.verdict where looked_at >= :since");
    private static final int DAYS_SHOWN = 30;
    private static final int DAYS_KEPT = 400;

    private record Known(Verdict.Outcome found, String said, Instant lookedAt, Instant since, Optional<Instant> provenAt) {}

    void note(Tx tx, Probe probe, Finding finding, Instant now) {
        boolean proven = finding instanceof Finding.Green;
        boolean red = finding instanceof Finding.Red;
        boolean nothing = finding instanceof Finding.Nothing;
        tx.sql(NOTE).set("probe", probe.name()).set("green", !red).set("nothing", nothing)
                .set("said", finding instanceof Finding.Red(String what) ? what : "").set("now", now)
                .set("proven", proven ? Optional.of(now) : Optional.empty()).update();
        if (!nothing) tx.sql(COUNT).set("probe", probe.name()).set("day", day(now)).set("reds", red ? 1 : 0).update();
    }

    void forgetOldDays(Tx tx, Instant now) {
        tx.sql(FORGET_DAYS).set("before", day(now).minusDays(DAYS_KEPT)).update();
    }

    Set<String> red(Tx tx) {
        return Set.copyOf(tx.sql(RED).list(row -> row.text("probe")));
    }

    Set<String> lookedAtSince(Tx tx, Instant since) {
        return Set.copyOf(tx.sql(FRESH).set("since", since).list(row -> row.text("probe")));
    }

    List<Verdict> verdicts(Tx tx, List<Probe> probes, Instant now) {
        Map<String, Known> known = new HashMap<>();
        tx.sql(VERDICTS).list(row -> known.put(row.text("probe"), known(row)));
        Map<String, List<Verdict.Day>> days = tx.sql(DAYS).set("from", day(now).minusDays(DAYS_SHOWN - 1L))
                .list(row -> Map.entry(row.text("probe"), new Verdict.Day(row.date("day"), row.integer("looks"), row.integer("reds")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return probes.stream().map(probe -> verdict(probe, Optional.ofNullable(known.get(probe.name())), days.getOrDefault(probe.name(), List.of()), now))
                .toList();
    }

    private static Known known(Row row) {
        return new Known(found(row), row.text("said"), row.instant("looked_at"), row.instant("since"), row.optionalInstant("proven_at"));
    }

    private static Verdict.Outcome found(Row row) {
        if (!row.flag("green")) return Verdict.Outcome.RED;
        return row.flag("nothing") ? Verdict.Outcome.NOTHING : Verdict.Outcome.GREEN;
    }

    private static Verdict verdict(Probe probe, Optional<Known> known, List<Verdict.Day> days, Instant now) {
        if (known.isEmpty()) {
            return new Verdict(probe, Verdict.Outcome.NOT_LOOKED, "", Optional.empty(), Optional.empty(), Optional.empty(), days);
        }
        Known k = known.get();
        boolean stale = k.lookedAt().isBefore(now.minus(Verdict.FRESH));
        Verdict.Outcome outcome = stale ? Verdict.Outcome.NOT_LOOKED : k.found();
        return new Verdict(probe, outcome, k.said(), Optional.of(k.lookedAt()), Optional.of(k.since()), k.provenAt(), days);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
