package nl.lichtxpert.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code notices.issue} and {@code notices.delivery}. */
final class IssueStore {
    private static final Sql KEEP = Sql.staff("""
            insert into notices.issue (id, subject_nl, text_nl, subject_en, text_en, made_at) values (:id, :subjectNl, :textNl, :subjectEn, :textEn, :now)""");
    private static final Sql MEND = Sql.staff("""
            update notices.issue set subject_nl = :subjectNl, text_nl = :textNl, subject_en = :subjectEn, text_en = :textEn
            where id = :id and sent_at is null""");
    private static final Sql DROP = Sql.staff("delete from notices.issue where id = :id and sent_at is null");
    private static final Sql SEND = Sql.staff("update notices.issue set sent_at = :now where id = :id and sent_at is null");
    private static final Sql FIND = Sql.in(EnumSet.of(Zone.STAFF, Zone.SHOP),
            "select id, subject_nl, text_nl, subject_en, text_en, sent_at from notices.issue where id = :id");
    private static final Sql STANDINGS = Sql.staff("""
            select i.id, i.subject_nl, i.text_nl, i.subject_en, i.text_en, i.sent_at, i.delivered
            from notices.issue i order by i.made_at desc limit 50""");
    /** Longer than any conversation with a mail server. */
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Sql ARCHIVE = Sql.shop("""
            select id, subject_nl, text_nl, subject_en, text_en, sent_at from notices.issue where sent_at is not null order by sent_at desc limit 100""");
    private static final Sql UNFINISHED = Sql.worker("""
            select id, subject_nl, text_nl, subject_en, text_en, sent_at from notices.issue
            where sent_at is not null and finished_at is null order by sent_at limit 20""");
    private static final Sql DELIVERING = Sql.worker("""
            insert into notices.delivery (issue, subscription, at, again_at) values (:issue, :reader, :now, :lease)
            on conflict (issue, subscription) do update set at = excluded.at, again_at = excluded.again_at where notices.delivery.again_at <= excluded.at""");
    private static final Sql DELIVERED = Sql.worker("""
            with done as (update notices.delivery set again_at = null where issue = :issue and subscription = :reader returning issue)
            update notices.issue i set delivered = delivered + 1 from done where i.id = done.issue""");
    private static final Sql LATER = Sql.worker("""
            update notices.delivery set tries = tries + 1, again_at = case when tries < :most then :again::timestamptz end
            where issue = :issue and subscription = :reader""");
    private static final Sql PUT_OFF = Sql.worker("select 1 as one from notices.delivery where issue = :issue and again_at is not null limit 1");
    private static final Sql NOT_DELIVERED = Sql.worker("""
            delete from notices.delivery where issue = :issue and subscription = :reader""");
    private static final Sql FINISHED = Sql.worker("""
            with forgotten as (delete from notices.delivery where issue = :id)
            update notices.issue set finished_at = :now where id = :id""");

    void keep(Tx tx, UUID id, Newsletters.Draft draft, Instant now) {
        tx.sql(KEEP).set("id", id).set("subjectNl", draft.subjectNl()).set("textNl", draft.textNl()).set("subjectEn", draft.subjectEn())
                .set("textEn", draft.textEn()).set("now", now).update();
    }

    boolean mend(Tx tx, UUID id, Newsletters.Draft draft) {
        return tx.sql(MEND).set("id", id).set("subjectNl", draft.subjectNl()).set("textNl", draft.textNl()).set("subjectEn", draft.subjectEn())
                .set("textEn", draft.textEn()).update() == 1;
    }

    void drop(Tx tx, UUID id) {
        tx.sql(DROP).set("id", id).update();
    }

    void send(Tx tx, UUID id, Instant now) {
        tx.sql(SEND).set("id", id).set("now", now).update();
    }

    Optional<Issue> find(Tx tx, UUID id) {
        return tx.sql(FIND).set("id", id).one(IssueStore::issue);
    }

    List<Newsletters.Standing> standings(Tx tx) {
        return tx.sql(STANDINGS).list(row -> new Newsletters.Standing(issue(row), row.longInteger("delivered")));
    }

    List<Issue> archive(Tx tx) {
        return tx.sql(ARCHIVE).list(IssueStore::issue);
    }

    List<Issue> unfinished(Tx tx) {
        return tx.sql(UNFINISHED).list(IssueStore::issue);
    }

    /** False when it was noted before. A node that dies on the way is waited for as long as {@link #LEASE}; then she is tried again, and not missed. */
    boolean delivering(Tx tx, UUID issue, PersonRef reader, Instant now) {
        return tx.sql(DELIVERING).set("issue", issue).set("reader", reader).set("now", now).set("lease", now.plus(LEASE)).update() == 1;
    }

    /** The server took it. */
    void delivered(Tx tx, UUID issue, PersonRef reader) {
        tx.sql(DELIVERED).set("issue", issue).set("reader", reader).update();
    }

    /** Her server says later. @param most tries, after which she misses this issue; it stands in the archive */
    void later(Tx tx, UUID issue, PersonRef reader, Instant again, int most) {
        tx.sql(LATER).set("issue", issue).set("reader", reader).set("again", again).set("most", most).update();
    }

    /** Whether somebody is to be tried again. */
    boolean putOff(Tx tx, UUID issue) {
        return tx.sql(PUT_OFF).set("issue", issue).one(row -> row.integer("one")).isPresent();
    }

    void notDelivered(Tx tx, UUID issue, PersonRef reader) {
        tx.sql(NOT_DELIVERED).set("issue", issue).set("reader", reader).update();
    }

    /** Everybody has it: whom it went to is forgotten. */
    void finished(Tx tx, UUID id, Instant now) {
        tx.sql(FINISHED).set("id", id).set("now", now).update();
    }

    private static Issue issue(Row row) {
        return new Issue(row.uuid("id"), row.text("subject_nl"), row.text("text_nl"), row.text("subject_en"), row.text("text_en"),
                row.optionalInstant("sent_at"));
    }
}
