package nl.lichtxpert.testbank;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.lichtxpert.payments.Amount;
import nl.lichtxpert.payments.PaymentRequest;
import nl.lichtxpert.payments.ProviderStatus.Reported;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of {@code testbank}. */
final class BankStore {
    private static final Sql ADD = Sql.worker("""
            insert into testbank.payment (ref, idempotency_key, cents, currency, description, language, return_url, webhook_url, state, expires_at)
            values (:ref, :key, :cents, :currency, :description, :language, :returnUrl, :webhookUrl, 'OPEN', :expires) on conflict (idempotency_key) do nothing""");
    private static final Sql OF_KEY = Sql.worker("select ref from testbank.payment where idempotency_key = :key");
    private static final Sql FIND = Sql.worker("""
            select ref, cents, currency, description, language, return_url, webhook_url, received_cents,
                case when state = 'OPEN' and expires_at <= :now then 'EXPIRED' else state end as state
            from testbank.payment where ref = :ref for update""");
    private static final Sql MOVE = Sql.worker("update testbank.payment set state = :state, received_cents = :received where ref = :ref");
    private static final Sql REFUND = Sql.worker("""
            insert into testbank.refund (ref, idempotency_key, payment_ref, cents)
            select :ref, :key, p.ref, :cents from testbank.payment p
            where p.ref = :payment and p.currency = :currency
                and p.received_cents >= :cents + (select coalesce(sum(r.cents), 0) from testbank.refund r where r.payment_ref = p.ref)
            on conflict (idempotency_key) do nothing""");
    private static final Sql REFUND_OF = Sql.worker("select ref from testbank.refund where idempotency_key = :key");
    private static final Sql POST = Sql.worker("insert into testbank.letter (payment_ref, due) values (:ref, :due)");
    private static final Sql CLAIM = Sql.worker("""
            update testbank.letter l set due = :lease, attempts = attempts + 1 from testbank.payment p
            where p.ref = l.payment_ref and l.id in (select id from testbank.letter where due <= :now order by due, id limit 16 for update skip locked)
            returning l.id, l.payment_ref, l.attempts, p.webhook_url""");
    private static final Sql LATER = Sql.worker("update testbank.letter set due = :due where id = :id");
    private static final Sql DONE = Sql.worker("delete from testbank.letter where id = :id");

    /** A webhook to be sent. */
    record Letter(long id, String ref, int attempts, URI to) {}

    String open(Tx tx, String ref, PaymentRequest request, Instant expires) {
        tx.sql(ADD).set("ref", ref).set("key", request.payment()).set("cents", request.amount().cents()).set("currency", request.amount().currency())
                .set("description", request.description()).set("language", request.language()).set("returnUrl", request.returnUrl().toString())
                .set("webhookUrl", request.webhookUrl().toString()).set("expires", expires).update();
        return tx.sql(OF_KEY).set("key", request.payment()).only(row -> row.text("ref"));
    }

    /** The payment, locked. */
    Optional<BankPayment> find(Tx tx, String ref, Instant now) {
        return tx.sql(FIND).set("ref", ref).set("now", now).one(BankStore::payment);
    }

    void move(Tx tx, String ref, Reported state, Optional<Long> received) {
        tx.sql(MOVE).set("ref", ref).set("state", state).set("received", received).update();
    }

    /** Empty when less is left than is to go back. */
    Optional<String> refund(Tx tx, String ref, UUID key, String payment, Amount amount) {
        tx.sql(REFUND).set("ref", ref).set("key", key).set("payment", payment).set("cents", amount.cents()).set("currency", amount.currency()).update();
        return tx.sql(REFUND_OF).set("key", key).one(row -> row.text("ref"));
    }

    void post(Tx tx, String ref, Instant due) {
        tx.sql(POST).set("ref", ref).set("due", due).update();
    }

    List<Letter> claim(Tx tx, Instant now, Duration lease) {
        return tx.sql(CLAIM).set("now", now).set("lease", now.plus(lease))
                .list(row -> new Letter(row.longInteger("id"), row.text("payment_ref"), row.integer("attempts"), URI.create(row.text("webhook_url"))));
    }

    void later(Tx tx, Letter letter, Instant due) {
        tx.sql(LATER).set("id", letter.id()).set("due", due).update();
    }

    void done(Tx tx, Letter letter) {
        tx.sql(DONE).set("id", letter.id()).update();
    }

    private static BankPayment payment(Row row) {
        OptionalLong received = row.isNull("received_cents") ? OptionalLong.empty() : OptionalLong.of(row.longInteger("received_cents"));
        return new BankPayment(row.text("ref"), new Amount(row.longInteger("cents"), row.text("currency")), row.text("description"),
                Language.valueOf(row.text("language")), URI.create(row.text("return_url")), URI.create(row.text("webhook_url")),
                Reported.valueOf(row.text("state")), received);
    }
}
