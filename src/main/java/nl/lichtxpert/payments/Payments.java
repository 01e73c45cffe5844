package nl.lichtxpert.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;

/** The door of the payments room. */
public final class Payments {
    /** How long after placing an order a buyer may try to pay it. */
    public static final Duration TIME_TO_PAY = Duration.ofMinutes(45);
    /** How long after placing an order its payment may be at a bank; then the order ends, and money that comes yet goes back. */
    public static final Duration LONGEST_AT_BANK = Duration.ofDays(7);
    private static final int TRIES = 3;
    private static final Duration FIRST_ASK = Duration.ofSeconds(30);

    private final Database database;
    private final Orders orders;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;
    private final Providers providers;
    private final PaymentStore store = new PaymentStore();
    private final RefundDesk refunds;
    private final Settling settling;

    public Payments(Database database, Orders orders, Outbox outbox, Clock clock, Ids ids, Providers providers) {
        this.database = database;
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
        this.providers = providers;
        this.refunds = new RefundDesk(database, providers, outbox, clock, ids);
        this.settling = new Settling(database, store, providers, orders, refunds, clock);
        outbox.listen(PaymentHeard.class, "payments.settle", id -> settling.settle(UUID.fromString(id), Cause.NEWS));
        outbox.listen(RefundDue.class, "payments.refund", id -> refunds.send(UUID.fromString(id)));
    }

    /** Has the janitor come by; at wiring time. */
    public void keepTidy(Jobs jobs) {
        jobs.every(Duration.ofSeconds(20), "payments-janitor", janitor()::round);
    }

    Janitor janitor() {
        return new Janitor(database, orders, store, settling, refunds, clock);
    }

    /** Whether paying at once can be offered at all. */
    public boolean available() {
        boolean wanted = providers.settings().own().payNow() && providers.current().isPresent();
        return wanted && Partners.inForce(clock).may(Partners.Work.PAYMENT) instanceof Partners.Answer.Yes;
    }

    /**
     * Sends a buyer to pay her order, for what it costs. Asking again while a payment hangs answers that one, so two tabs never pay twice. Not inside a Tx: the
     * provider is called.
     *
     * @param buyer whoever may see the order: herself, or the holder of its link
     * @param language of the provider's pages
     */
    public Beginning begin(Actor buyer, OrderNumber number, Language language) {
        Optional<Order> order = database.read(Zone.SHOP, buyer, Purpose.HANDLE_PAYMENT, tx -> orders.find(tx, number));
        if (order.isEmpty()) return new Beginning.Closed();
        if (order.get().state() == OrderState.PAID || order.get().state() == OrderState.SHIPPED) return new Beginning.AlreadyPaid();
        if (order.get().state() != OrderState.AWAITING_PAYMENT || !clock.instant().isBefore(payBefore(order.get()))) return new Beginning.Closed();
        if (!available()) return new Beginning.Unreachable();
        try {
            for (int i = 0; i < TRIES; i++) {
                Optional<Beginning> beginning = begin(order.get(), language);
                if (beginning.isPresent()) return beginning.get();
            }
        } catch (ProviderFault away) {
            // The row stays; the next press or the janitor finds it.
        }
        return new Beginning.Unreachable();
    }

    /** The last moment an order can be paid; told on the order's page. */
    public Instant payBefore(Order order) {
        return order.placedAt().plus(TIME_TO_PAY);
    }

    /** Empty when the payment found was over: then there is room for a new one. */
    private Optional<Beginning> begin(Order order, Language language) {
        var fresh = new Payment(ids.uuid(), order.number(), providers.current().orElseThrow().name(), Optional.empty(), Amount.euro(order.total()), language,
                PaymentState.OPEN);
        Optional<Payment> hanging = database.write(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> {
            Instant now = clock.instant();
            if (store.add(tx, fresh, now, now.plus(FIRST_ASK))) {
                store.note(tx, fresh.id(), PaymentState.OPEN, Cause.BEGIN, Optional.empty(), now);
                new Ledger(clock).disclosed(tx, "payment-service", Ledger.Subject.of("payment", order.number().value()));
            }
            return store.hanging(tx, order.number());
        });
        if (hanging.isEmpty()) return Optional.empty();
        Payment payment = hanging.get();
        PaymentProvider.Created door = settling.door(payment);
        PaymentState state = payment.id().equals(fresh.id()) ? PaymentState.OPEN : asked(payment);
        return switch (state) {
            case OPEN -> Optional.of(new Beginning.Pay(door.checkout()));
            case PENDING -> Optional.of(new Beginning.AtBank(ReturnPaths.back(language, payment.id())));
            case PAID -> Optional.of(new Beginning.AlreadyPaid());
            case FAILED, CANCELED, EXPIRED, REFUSED -> Optional.empty();
        };
    }

    private PaymentState asked(Payment payment) {
        return settling.settle(payment.id(), Cause.BEGIN).orElse(payment.state());
    }

    /** Asks the provider how a payment stands and draws the consequences. Empty when there is no such payment. */
    public Optional<PaymentState> settle(UUID payment) {
        return settling.settle(payment, Cause.RETURN);
    }

    /** How the order's latest payment stands, as far as we know; for the order's page, whose caller has shown that she may see it. */
    public Optional<PaymentState> latest(OrderNumber order) {
        return database.read(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> store.latest(tx, order));
    }

    /**
     * Gives money of a paid order back by the way it came (F-04), in the caller's transaction of the worker; the provider is asked afterwards.
     *
     * @param amount above zero
     * @param reference names the reason, {@code [A-Za-z0-9-]{1,60}}, a return number for instance: the same one gives back once
     * @return false when the order was not paid through a provider, or less is left of it than asked
     */
    public boolean giveBack(Tx tx, OrderNumber order, Money amount, String reference) {
        for (Payment payment : store.paid(tx, order)) {
            if (refunds.given(tx, payment.id()) + amount.cents() <= payment.amount().cents()) {
                refunds.due(tx, payment.id(), Amount.euro(amount), RefundDesk.Why.RETURN, reference);
                return true;
            }
        }
        return false;
    }

    /** What is left of what was paid for an order through a provider, refunds that are due taken off (worker). */
    public Money left(Tx tx, OrderNumber order) {
        return Money.ofCents(store.paid(tx, order).stream().mapToLong(payment -> payment.amount().cents() - refunds.given(tx, payment.id())).sum());
    }

    /** Refunds the provider has not taken yet, the oldest first (worker). */
    public List<RefundTask> refundsDue(Tx tx) {
        return refunds.open(tx);
    }

    /** Asks the provider again to give back; not inside a Tx. Answers false when it does not take it now. */
    public boolean sendAgain(UUID refund) {
        try {
            refunds.send(refund);
            return true;
        } catch (ProviderFault refused) {
            return false;
        }
    }

    /** Notes that a refund went by bank because the provider cannot (worker). */
    public boolean refundedByBank(Tx tx, UUID refund, LocalDate on) {
        return refunds.byBank(tx, refund, on);
    }

    /** The webhook's act: remembers durably that this payment is to be asked about, which happens at once and is repeated until it worked. */
    void heard(String provider, String ref) {
        database.write(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> {
            store.byRef(tx, provider, ref).ifPresent(id -> outbox.tell(tx, new PaymentHeard(id)));
            return true;
        });
    }

    /** The payment's order, when there is such a payment. */
    Optional<Payment> find(UUID id) {
        return database.read(Zone.WORKER, Settling.CASHIER, Purpose.HANDLE_PAYMENT, tx -> store.find(tx, id));
    }

    /** Whether the holder of this link is the one whose order the payment pays. */
    boolean holdsLink(Actor.LinkHolder holder, Payment payment) {
        return database.read(Zone.SHOP, holder, Purpose.HANDLE_PAYMENT, tx -> orders.byLink(tx, holder.linkHash())).filter(payment.order()::equals).isPresent();
    }

    Optional<PaymentProvider> provider(String name) {
        return providers.named(name);
    }
}
