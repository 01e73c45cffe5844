package nl.lichtxpert.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * Asks the provider how a payment stands and draws the consequences, in one transaction behind the payment's row lock. Whoever asks - webhook, return page,
 * janitor, second tab - and however often, the same answer moves it once. The provider is never asked inside a transaction.
 */
final class Settling {
    static final Actor CASHIER = new Actor.Job("payments");
    private static final Duration AFTER_GIVING_UP = Duration.ofHours(1);
    private final Database database;
    private final PaymentStore store;
    private final Providers providers;
    private final Orders orders;
    private final RefundDesk refunds;
    private final Clock clock;

    Settling(Database database, PaymentStore store, Providers providers, Orders orders, RefundDesk refunds, Clock clock) {
        this.database = database;
        this.store = store;
        this.providers = providers;
        this.orders = orders;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** @return how the payment stands, empty when there is none of that id; throws {@link ProviderFault} when the provider does not answer */
    Optional<PaymentState> settle(UUID id, Cause cause) {
        Optional<Payment> found = database.read(Zone.WORKER, CASHIER, Purpose.HANDLE_PAYMENT, tx -> store.find(tx, id));
        return found.map(payment -> settle(payment, cause));
    }

    private PaymentState settle(Payment payment, Cause cause) {
        String ref = door(payment).providerRef();
        ProviderStatus status = providers.of(payment).fetch(ref);
        return database.write(Zone.WORKER, CASHIER, Purpose.HANDLE_PAYMENT, tx -> apply(tx, payment.id(), status, cause));
    }

    /** Where the payment is at the provider, asked again when a crash kept us from hearing it. */
    PaymentProvider.Created door(Payment payment) {
        if (payment.door().isPresent()) return payment.door().get();
        PaymentProvider.Created door = providers.of(payment).create(providers.request(payment));
        return database.write(Zone.WORKER, CASHIER, Purpose.HANDLE_PAYMENT, tx -> {
            store.adopt(tx, payment.id(), door);
            return store.find(tx, payment.id()).flatMap(Payment::door).orElse(door);
        });
    }

    /** Withdraws an open payment at the provider, if it lets us, and settles. One at a bank is left to its turn. */
    PaymentState withdraw(Payment payment) {
        if (payment.state() != PaymentState.OPEN || !(providers.of(payment) instanceof Cancellations cancellations)) return payment.state();
        cancellations.cancel(door(payment).providerRef());
        return settle(payment, Cause.JANITOR);
    }

    /**
     * Ends the wait for a payment that still hangs, and its order. Money that comes after all goes back: the provider is asked about it for a while yet.
     *
     * @param watch how long
     */
    boolean giveUp(UUID id, Duration watch) {
        return database.write(Zone.WORKER, CASHIER, Purpose.HANDLE_PAYMENT, tx -> {
            Payment payment = store.locked(tx, id);
            if (!payment.state().hanging()) return false;
            Instant now = clock.instant();
            store.move(tx, id, PaymentState.EXPIRED);
            store.note(tx, id, PaymentState.EXPIRED, Cause.JANITOR, Optional.empty(), now);
            store.watch(tx, id, now.plus(AFTER_GIVING_UP), now.plus(watch));
            return orders.unpaid(tx, payment.order());
        });
    }

    private PaymentState apply(Tx tx, UUID id, ProviderStatus status, Cause cause) {
        Payment payment = store.locked(tx, id);
        PaymentState before = payment.state();
        PaymentState after = status.amount().equals(payment.amount()) ? before.after(status.reported()) : before.afterOtherAmount(status.reported());
        if (after == before) return before;
        store.move(tx, id, after);
        store.note(tx, id, after, cause, Optional.of(status.amount()), clock.instant());
        switch (after) {
            case PAID -> {
                if (!orders.paid(tx, payment.order())) refunds.due(tx, id, payment.amount(), RefundDesk.Why.ORDER_CLOSED, "payment-" + id);
            }
            case REFUSED -> refunds.due(tx, id, status.amount(), RefundDesk.Why.OTHER_AMOUNT, "payment-" + id);
            case OPEN, PENDING, FAILED, CANCELED, EXPIRED -> { }
        }
        return after;
    }
}
