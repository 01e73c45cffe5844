package nl.lichtxpert.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code cases.opening}: who has what open. */
final class OpeningStore {
    private static final Sql OPEN = Sql.staff("""
            insert into cases.opening (id, number, account, opened_at, until) values (:id, :number, :account, :now, :until)""");
    private static final Sql CLOSE = Sql.staff("update cases.opening set until = :now where number = :number and account = :account and until > :now");
    private static final Sql OPENINGS = Sql.staff("""
            select account, opened_at, until from cases.opening where number = :number order by opened_at desc limit 10""");

    /** That an employee opened a case. */
    record Opening(PersonRef account, Instant at, Instant until) {}

    void open(Tx tx, UUID id, CaseNumber number, PersonRef account, Instant now, Instant until) {
        close(tx, number, account, now);
        tx.sql(OPEN).set("id", id).set("number", number.value()).set("account", account).set("now", now).set("until", until).update();
    }

    void close(Tx tx, CaseNumber number, PersonRef account, Instant now) {
        tx.sql(CLOSE).set("number", number.value()).set("account", account).set("now", now).update();
    }

    /** The newest first. */
    List<Opening> of(Tx tx, CaseNumber number) {
        return tx.sql(OPENINGS).set("number", number.value())
                .list(row -> new Opening(new PersonRef(row.uuid("account")), row.instant("opened_at"), row.instant("until")));
    }
}
