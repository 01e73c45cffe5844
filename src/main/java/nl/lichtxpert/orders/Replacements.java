package nl.lichtxpert.orders;

import java.util.List;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.stock.Stock;

/** Orders that cost nothing and replace pieces of another: packed at once, and without a confirmation or an invoice. */
public final class Replacements {
    private final OrderStore store = new OrderStore();
    private final Stock stock;
    private final Outbox outbox;
    private final Ids ids;

    public Replacements(Stock stock, Outbox outbox, Ids ids) {
        this.stock = stock;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Writes the order and takes its stock (zone shop, as the buyer); what is short as with {@link Orders#record}. */
    public Recording record(Tx tx, Order order, String linkHash) {
        if (order.total().cents() != 0 || order.state() != OrderState.PAID) throw new IllegalArgumentException("a replacement is free of charge");
        List<String> missing = stock.take(tx, order.lines().stream().map(line -> new Stock.Pieces(line.sku(), line.quantity())).toList());
        if (!missing.isEmpty()) return new Recording.SoldOut(missing);
        store.record(tx, order, linkHash, ids.uuid(), Origin.OURSELVES);
        outbox.tell(tx, new OrderReady(order.number()));
        return new Recording.Recorded(order.number());
    }
}
