package nl.lichtxpert.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks again about payments nobody told us about, and ends orders whose time to pay is over. A payment at a bank keeps its order alive; an open one is
 * withdrawn at the provider first, so that nobody pays for what is gone. Should it be paid in that very moment, the money goes back. What a bank leaves open
 * is given up after {@link Payments#LONGEST_AT_BANK}: the shelf is not held for ever.
 */
final class Janitor {
    private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);
    private static final int BATCH = 500;
    /** How long a provider that does not answer can put off the end. */
    private static final Duration PATIENCE = Duration.ofDays(1);
    /** How long money may still come for what was given up. */
    private static final Duration WATCHED = Duration.ofDays(60);
    private final Database database;
    private final Orders orders;
    private final PaymentStore store;
    private final Settling settling;
    private final RefundDesk refunds;
    private final Clock clock;

    Janitor(Database database, Orders orders, PaymentStore store, Settling settling, RefundDesk refunds, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.store = store;
        this.settling = settling;
        this.refunds = refunds;
        this.clock = clock;
    }

    void round() {
        Instant now = clock.instant();
        List<UUID> hanging = database.write(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> {
            var turn = new ArrayList<>(store.claim(tx, now, BATCH));
            turn.addAll(store.claimWatched(tx, now, BATCH));
            return turn;
        });
        for (UUID id : hanging) alone("payment", id, () -> settling.settle(id, Cause.JANITOR));
        for (OrderNumber order : awaiting(now.minus(Payments.LONGEST_AT_BANK))) alone("order", order, () -> giveUp(order, Unanswered.WAITS));
        for (OrderNumber order : awaiting(now.minus(Payments.LONGEST_AT_BANK).minus(PATIENCE))) alone("order", order, () -> giveUp(order, Unanswered.ENDS));
        for (OrderNumber order : awaiting(now.minus(Payments.TIME_TO_PAY))) alone("order", order, () -> end(order));
        for (UUID id : refunds.late()) alone("refund", id, () -> refunds.send(id));
    }

    private List<OrderNumber> awaiting(Instant before) {
        return database.read(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> orders.awaitingSince(tx, before, BATCH));
    }

    /** What a provider's silence means. */
    private enum Unanswered { WAITS, ENDS }

    /** The provider has the last word, if it speaks. */
    private void giveUp(OrderNumber order, Unanswered unanswered) {
        Optional<Payment> hanging = database.read(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> store.hanging(tx, order));
        if (hanging.isEmpty()) return;
        UUID id = hanging.get().id();
        try {
            if (!settling.settle(id, Cause.JANITOR).orElse(PaymentState.EXPIRED).hanging()) return;
        } catch (ProviderFault silent) {
            if (unanswered == Unanswered.WAITS) throw silent;
        }
        settling.giveUp(id, WATCHED);
    }

    private void end(OrderNumber order) {
        Optional<Payment> hanging = database.read(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> store.hanging(tx, order));
        if (hanging.isPresent() && settling.withdraw(hanging.get()).hanging()) return;
        database.write(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> store.hanging(tx, order).isEmpty() && orders.unpaid(tx, order));
    }

    /** What goes wrong with one keeps nobody else waiting. */
    private static void alone(String what, Object which, Runnable act) {
        try {
            act.run();
        } catch (ProviderFault | DatabaseFault later) {
            LOG.warn("{} {} is asked about again later: {}", what, which, later.getMessage());
        }
    }
}
