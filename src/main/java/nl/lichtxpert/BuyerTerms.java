package nl.lichtxpert;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderShipped;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * A buyer's term begins when her order has ended: sent to her, or dead before it was paid (R1). The invoice's own term begins with the invoice; where none will
 * ever be made, the billing record ends with the contact.
 */
final class BuyerTerms {
    private static final Actor KEEPER = new Actor.Job("retention");
    private final Database database;
    private final Orders orders;
    private final Vault vault;
    private final Clock clock;

    BuyerTerms(Database database, Orders orders, Vault vault, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.vault = vault;
        this.clock = clock;
    }

    /** Subscribes to the news that ends an order. */
    void listen(Outbox outbox) {
        outbox.listen(OrderShipped.class, "retention.shipped", order -> begin(new OrderNumber(order)));
        outbox.listen(OrderCancelled.class, "retention.cancelled", order -> begin(new OrderNumber(order)));
    }

    void begin(OrderNumber number) {
        Optional<Order> found = database.read(Zone.WORKER, KEEPER, Purpose.RETENTION, tx -> orders.find(tx, number));
        found.filter(BuyerTerms::over).ifPresent(order -> database.writeLightly(Zone.VAULT, KEEPER, Purpose.RETENTION, tx -> {
            ended(tx, order);
            return null;
        }));
    }

    private void ended(Tx tx, Order order) {
        Instant due = RetentionClass.ORDER.endFrom(order.shippedAt().orElse(clock.instant()));
        vault.startTerm(tx, order.buyer(), RetentionClass.ORDER, due);
        if (neverInvoiced(order)) vault.startTerm(tx, order.buyer(), RetentionClass.INVOICE, due);
    }

    private static boolean over(Order order) {
        return order.state() == OrderState.SHIPPED || order.state() == OrderState.CANCELLED;
    }

    private static boolean neverInvoiced(Order order) {
        return order.state() == OrderState.CANCELLED && order.paidAt().isEmpty();
    }
}
