package nl.lichtxpert.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of {@code payments.payment} and {@code payments.step}. */
final class PaymentStore {
    private static final Sql ADD = Sql.worker("""
            insert into payments.payment (id, order_number, provider, cents, currency, language, state, created_at, ask_at)
            values (:id, :order, :provider, :cents, :currency, :language, 'OPEN', :now, :askAt)
            on conflict (order_number) where state in ('OPEN', 'PENDING') do nothing""");
    private static final Sql HANGING = Sql.worker("""
            select id, order_number, provider, provider_ref, checkout_url, cents, currency, language, state
            from payments.payment where order_number = :order and state in ('OPEN', 'PENDING')""");
    private static final Sql FIND = Sql.worker("""
            select id, order_number, provider, provider_ref, checkout_url, cents, currency, language, state from payments.payment where id = :id""");
    private static final Sql LOCK = Sql.worker("""
            select id, order_number, provider, provider_ref, checkout_url, cents, currency, language, state from payments.payment where id = :id for update""");
    private static final Sql PAID = Sql.worker("""
            select id, order_number, provider, provider_ref, checkout_url, cents, currency, language, state
            from payments.payment where order_number = :order and state = 'PAID' order by created_at for update""");
    private static final Sql LATEST = Sql.worker("select state from payments.payment where order_number = :order order by created_at desc, id desc limit 1");
    private static final Sql BY_REF = Sql.worker("select id from payments.payment where provider = :provider and provider_ref = :ref");
    private static final Sql ADOPT = Sql.worker("""
            update payments.payment set provider_ref = :ref, checkout_url = :checkout where id = :id and provider_ref is null""");
    private static final Sql MOVE = Sql.worker("update payments.payment set state = :state, watched_until = null where id = :id");
    private static final Sql WATCH = Sql.worker("update payments.payment set watched_until = :until, ask_at = :askAt where id = :id");
    private static final Sql NOTE = Sql.worker("""
            insert into payments.step (payment, at, state, cause, told_cents, told_currency) values (:payment, :now, :state, :cause, :cents, :currency)""");
    private static final Sql CLAIM = Sql.worker("""
            update payments.payment set asks = asks + 1, ask_at = :now::timestamptz + least(interval '1 hour', interval '30 seconds' * power(2, least(asks, 12)))
            where id in (select id from payments.payment where state in ('OPEN', 'PENDING') and ask_at <= :now order by ask_at limit :limit for update skip locked)
            returning id""");
    private static final Sql CLAIM_WATCHED = Sql.worker("""
            update payments.payment set ask_at = :now::timestamptz + interval '6 hours',
                watched_until = case when watched_until > :now then watched_until end
            where id in (select id from payments.payment where watched_until is not null and ask_at <= :now order by ask_at limit :limit for update skip locked)
            returning id""");

    /** Writes a new OPEN payment unless the order has one hanging. */
    boolean add(Tx tx, Payment payment, Instant now, Instant askAt) {
        return tx.sql(ADD).set("id", payment.id()).set("order", payment.order().value()).set("provider", payment.provider())
                .set("cents", payment.amount().cents())
                .set("currency", payment.amount().currency()).set("language", payment.language()).set("now", now).set("askAt", askAt).update() == 1;
    }

    Optional<Payment> hanging(Tx tx, OrderNumber order) {
        return tx.sql(HANGING).set("order", order.value()).one(PaymentStore::payment);
    }

    Optional<Payment> find(Tx tx, UUID id) {
        return tx.sql(FIND).set("id", id).one(PaymentStore::payment);
    }

    Payment locked(Tx tx, UUID id) {
        return tx.sql(LOCK).set("id", id).only(PaymentStore::payment);
    }

    /** Paid ones of an order, oldest first, locked. */
    List<Payment> paid(Tx tx, OrderNumber order) {
        return tx.sql(PAID).set("order", order.value()).list(PaymentStore::payment);
    }

    Optional<PaymentState> latest(Tx tx, OrderNumber order) {
        return tx.sql(LATEST).set("order", order.value()).one(row -> PaymentState.valueOf(row.text("state")));
    }

    Optional<UUID> byRef(Tx tx, String provider, String ref) {
        return tx.sql(BY_REF).set("provider", provider).set("ref", ref).one(row -> row.uuid("id"));
    }

    /** Keeps where the payment is at the provider; the first answer stays. */
    void adopt(Tx tx, UUID id, PaymentProvider.Created door) {
        tx.sql(ADOPT).set("id", id).set("ref", door.providerRef()).set("checkout", door.checkout().toString()).update();
    }

    void move(Tx tx, UUID id, PaymentState state) {
        tx.sql(MOVE).set("id", id).set("state", state).update();
    }

    void note(Tx tx, UUID id, PaymentState state, Cause cause, Optional<Amount> told, Instant now) {
        tx.sql(NOTE).set("payment", id).set("now", now).set("state", state).set("cause", cause).set("cents", told.map(Amount::cents))
                .set("currency", told.map(Amount::currency)).update();
    }

    /** Takes up hanging payments whose turn it is, and sets their next turn: after 30 seconds, 1, 2, 4 ... minutes, at most an hour. */
    List<UUID> claim(Tx tx, Instant now, int limit) {
        return tx.sql(CLAIM).set("now", now).set("limit", limit).list(row -> row.uuid("id"));
    }

    /** Keeps asking about a payment that was given up. */
    void watch(Tx tx, UUID id, Instant askAt, Instant until) {
        tx.sql(WATCH).set("id", id).set("askAt", askAt).set("until", until).update();
    }

    /** Takes up those that were given up, four times a day. */
    List<UUID> claimWatched(Tx tx, Instant now, int limit) {
        return tx.sql(CLAIM_WATCHED).set("now", now).set("limit", limit).list(row -> row.uuid("id"));
    }

    private static Payment payment(Row row) {
        return new Payment(row.uuid("id"), new OrderNumber(row.text("order_number")), row.text("provider"),
                Payment.door(row.optionalText("provider_ref"), row.optionalText("checkout_url")), new Amount(row.longInteger("cents"), row.text("currency")),
                Language.valueOf(row.text("language")), PaymentState.valueOf(row.text("state")));
    }
}
