package nl.lichtxpert.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * Money that goes back. The row is written with the work that makes it due; the provider is asked afterwards, as often as it takes, with the row's id as
 * idempotency key.
 */
final class RefundDesk {
    private static final Sql ADD = Sql.worker("""
            insert into payments.refund (id, payment, cents, currency, why, reference, state, created_at)
            values (:id, :payment, :cents, :currency, :why, :reference, 'DUE', :now) on conflict (reference) do nothing""");
    private static final Sql FIND = Sql.worker("""
            select r.id, r.payment, r.cents, r.currency, r.state, p.provider, p.provider_ref
            from payments.refund r join payments.payment p on p.id = r.payment where r.id = :id""");
    private static final Sql SENT = Sql.worker(
            "update payments.refund set state = 'SENT', provider_ref = :ref, sent_at = :now where id = :id and state = 'DUE'");
    private static final Sql GIVEN = Sql.worker("select coalesce(sum(cents), 0)::bigint as cents from payments.refund where payment = :payment");
    private static final Sql LATE = Sql.worker("select id from payments.refund where state = 'DUE' and created_at < :before order by created_at limit 50");
    private static final Sql REFUSED = Sql.worker("update payments.refund set tries = tries + 1 where id = :id and state = 'DUE'");
    private static final Sql OPEN = Sql.worker("""
            select r.id, p.order_number, r.cents, r.reference, r.created_at, r.tries from payments.refund r join payments.payment p on p.id = r.payment
            where r.state = 'DUE' order by r.created_at, r.id limit 500""");
    private static final Actor DESK = new Actor.Job("refunds");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Why money goes back. */
    enum Why {
        /** It came for an order that was cancelled or already paid. */
        ORDER_CLOSED,
        /** It was not the amount or currency that was asked. */
        OTHER_AMOUNT,
        /** The buyer sent something back, or withdrew. */
        RETURN
    }

    private record Refund(UUID id, Amount amount, boolean due, String provider, Optional<String> providerRef) {}

    private final Database database;
    private final Providers providers;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    RefundDesk(Database database, Providers providers, Outbox outbox, Clock clock, Ids ids) {
        this.database = database;
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Notes that money is to go back; answers false when this reference already did. */
    boolean due(Tx tx, UUID payment, Amount amount, Why why, String reference) {
        UUID id = ids.uuid();
        int added = tx.sql(ADD).set("id", id).set("payment", payment).set("cents", amount.cents()).set("currency", amount.currency()).set("why", why)
                .set("reference", reference).set("now", clock.instant()).update();
        if (added == 1) outbox.tell(tx, new RefundDue(id));
        return added == 1;
    }

    /** What has gone back or will, of one payment, in cents. */
    long given(Tx tx, UUID payment) {
        return tx.sql(GIVEN).set("payment", payment).only(row -> row.longInteger("cents"));
    }

    /** Asks the provider; may be called any number of times. Throws {@link ProviderFault} to be asked again later. */
    void send(UUID id) {
        Refund refund = database.read(Zone.WORKER, DESK, Purpose.HANDLE_PAYMENT, tx -> tx.sql(FIND).set("id", id).only(RefundDesk::refund));
        if (!refund.due()) return;
        PaymentProvider provider = providers.named(refund.provider()).orElseThrow(() -> new ProviderFault(refund.provider(), "not configured"));
        if (!(provider instanceof Refunds refunds)) throw new ProviderFault(refund.provider(), "cannot give back");
        String ref = asked(refunds, refund);
        database.write(Zone.WORKER, DESK, Purpose.HANDLE_PAYMENT, tx -> tx.sql(SENT).set("id", id).set("ref", ref).set("now", clock.instant()).update());
    }

    private String asked(Refunds refunds, Refund refund) {
        try {
            return refunds.refund(refund.id(), refund.providerRef().orElseThrow(), refund.amount());
        } catch (ProviderFault fault) {
            database.write(Zone.WORKER, DESK, Purpose.HANDLE_PAYMENT, tx -> tx.sql(REFUSED).set("id", refund.id()).update());
            throw fault;
        }
    }

    /** What the provider has not taken yet, the oldest first (worker). */
    List<RefundTask> open(Tx tx) {
        return tx.sql(OPEN).list(row -> new RefundTask(row.uuid("id"), new OrderNumber(row.text("order_number")), row.money("cents"), row.text("reference"),
                row.instant("created_at"), row.integer("tries")));
    }

    /** It went by bank instead (worker). Answers false when the provider took it meanwhile. */
    boolean byBank(Tx tx, UUID id, LocalDate on) {
        return tx.sql(SENT).set("id", id).set("ref", "bank " + on).set("now", clock.instant()).update() == 1;
    }

    /** Refunds the outbox should have sent long ago. */
    List<UUID> late() {
        Instant before = clock.instant().minus(PATIENCE);
        return database.read(Zone.WORKER, DESK, Purpose.HANDLE_PAYMENT, tx -> tx.sql(LATE).set("before", before).list(row -> row.uuid("id")));
    }

    private static Refund refund(Row row) {
        return new Refund(row.uuid("id"), new Amount(row.longInteger("cents"), row.text("currency")), row.text("state").equals("DUE"), row.text("provider"),
                row.optionalText("provider_ref"));
    }
}
