package nl.lichtxpert.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        String ref = refunds.refund(id, refund.providerRef().orElseThrow(), refund.amount());
        database.write(Zone.WORKER, DESK, Purpose.HANDLE_PAYMENT, tx -> tx.sql(SENT).set("id", id).set("ref", ref).set("now", clock.instant()).update());
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
