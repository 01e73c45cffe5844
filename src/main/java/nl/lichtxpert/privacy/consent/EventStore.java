package nl.lichtxpert.privacy.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of schema {@code consent}. */
final class EventStore {
    private static final Duration PROOF_KEPT = Duration.ofDays(6 * 366);
    private static final Sql ADD = Sql.shop("""
            insert into consent.event (id, consent_hash, purpose, state, mechanism, language, banner_hash, notice_hash, policy_version, ground, at, ends_at)
            values (:id, :hash, :purpose, :state, :mechanism, :language, :banner, :notice, :policy, :ground, :at, :ends)""");
    private static final Sql OF = Sql.shop("""
            select id, purpose, state, mechanism, language, banner_hash, notice_hash, policy_version, ground, at, ends_at
            from consent.event where consent_hash = :hash order by at, id""");
    private static final Sql ONE_AT_A_TIME = Sql.shop("select pg_advisory_xact_lock(hashtextextended(:hash, 0))::text as held");
    private static final Sql COUNT = Sql.shop("""
            insert into consent.answer (day, answer, count) values (:day, :answer, 1)
            on conflict (day, answer) do update set count = consent.answer.count + 1""");
    private static final Sql COUNTS = Sql.in(EnumSet.of(Zone.STAFF, Zone.SHOP),
            "select day, answer, count from consent.answer where day >= :from order by day, answer");
    private static final Sql END = Sql.worker("""
            insert into consent.event (id, consent_hash, purpose, state, mechanism, language, banner_hash, notice_hash, policy_version, ground, at, ends_at)
            select gen_random_uuid(), consent_hash, purpose, case when ends_at <= :now then 'EXPIRED' else 'INVALIDATED' end,
                case when ends_at <= :now then 'TERM' else 'GROUND' end, language, banner_hash, notice_hash, policy_version, ground, :now, null
            from (select distinct on (consent_hash, purpose) * from consent.event order by consent_hash, purpose, at desc, id desc) last
            where state in ('GIVEN', 'RENEWED') and (ends_at <= :now or ground <> :ground)""");
    private static final Sql FORGET = Sql.worker("delete from consent.event where at < :before");

    void add(Tx tx, String hash, Event event) {
        tx.sql(ADD).set("id", event.id()).set("hash", hash).set("purpose", event.use()).set("state", event.state()).set("mechanism", event.mechanism())
                .set("language", event.shown().language()).set("banner", event.shown().bannerHash()).set("notice", event.shown().noticeHash())
                .set("policy", event.policyVersion()).set("ground", event.ground()).set("at", event.at()).set("ends", event.ends()).update();
    }

    List<Event> all(Tx tx, String hash) {
        return tx.sql(OF).set("hash", hash).list(EventStore::event);
    }

    /** How each use stands; nobody else changes this consent until the Tx ends. */
    Map<Use, Event> latest(Tx tx, String hash) {
        tx.sql(ONE_AT_A_TIME).set("hash", hash).only(row -> row.text("held"));
        var latest = new EnumMap<Use, Event>(Use.class);
        all(tx, hash).forEach(event -> latest.put(event.use(), event));
        return latest;
    }

    void count(Tx tx, LocalDate day, String answer) {
        tx.sql(COUNT).set("day", day).set("answer", answer).update();
    }

    List<AnswerCount> counts(Tx tx, LocalDate from) {
        return tx.sql(COUNTS).set("from", from).list(row -> new AnswerCount(row.date("day"), row.text("answer"), row.longInteger("count")));
    }

    void endDue(Tx tx, Instant now, String ground) {
        tx.sql(END).set("now", now).set("ground", ground).update();
        tx.sql(FORGET).set("before", now.minus(PROOF_KEPT)).update();
    }

    private static Event event(Row row) {
        var shown = new Consents.Shown(Language.valueOf(row.text("language")), row.text("banner_hash"), row.text("notice_hash"));
        return new Event(row.uuid("id"), Use.valueOf(row.text("purpose")), State.valueOf(row.text("state")), Mechanism.valueOf(row.text("mechanism")), shown,
                row.text("policy_version"), row.text("ground"), row.instant("at"), row.optionalInstant("ends_at"));
    }
}
