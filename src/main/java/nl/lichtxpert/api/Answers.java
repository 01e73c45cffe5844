package nl.lichtxpert.api;

import java.time.Clock;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;

/**
 * What was answered to requests that bear an idempotency key, for a day: whoever asks again after a broken line gets the same answer and does nothing twice.
 */
final class Answers {
    private static final Sql BEGIN = Sql.staff("""
            insert into api.answer (key, request_hash, body_hash, at) values (:key, :request, :body, :now) on conflict (key, request_hash) do nothing""");
    private static final Sql FIND = Sql.staff("select body_hash, status, body from api.answer where key = :key and request_hash = :request");
    private static final Sql END = Sql.staff("update api.answer set status = :status, body = :body where key = :key and request_hash = :request");
    private static final Sql DROP = Sql.staff("delete from api.answer where key = :key and request_hash = :request and status is null");
    private final Database database;
    private final Clock clock;

    Answers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a request with an idempotency key stands. */
    sealed interface Standing {
        /** Nobody asked it before: do it now. */
        record Fresh() implements Standing {}

        /** It was done; this was the answer. */
        record Done(int status, String body) implements Standing {}

        /** It is being done. */
        record UnderWay() implements Standing {}

        /** The same idempotency key with other words. */
        record Other() implements Standing {}
    }

    Standing begin(Caller caller, String idempotencyKey, String words) {
        String request = Ids.hash(idempotencyKey);
        String body = Ids.hash(words);
        return database.write(Zone.STAFF, caller.by(), Purpose.STAFF_ACCESS, tx -> {
            int added = tx.sql(BEGIN).set("key", caller.key()).set("request", request).set("body", body).set("now", clock.instant()).update();
            if (added == 1) return new Standing.Fresh();
            return tx.sql(FIND).set("key", caller.key()).set("request", request).one(row -> !row.text("body_hash").equals(body) ? new Standing.Other()
                    : row.isNull("status") ? new Standing.UnderWay() : new Standing.Done(row.integer("status"), row.optionalText("body").orElse("")))
                    .orElseGet(Standing.UnderWay::new);
        });
    }

    void end(Caller caller, String idempotencyKey, int status, String body) {
        database.write(Zone.STAFF, caller.by(), Purpose.STAFF_ACCESS, tx -> tx.sql(END).set("key", caller.key()).set("request", Ids.hash(idempotencyKey))
                .set("status", status).set("body", Optional.of(body).filter(text -> !text.isEmpty())).update());
    }

    /** It failed before anything was done: it may be asked again. */
    void drop(Caller caller, String idempotencyKey) {
        database.write(Zone.STAFF, caller.by(), Purpose.STAFF_ACCESS,
                tx -> tx.sql(DROP).set("key", caller.key()).set("request", Ids.hash(idempotencyKey)).update());
    }
}
