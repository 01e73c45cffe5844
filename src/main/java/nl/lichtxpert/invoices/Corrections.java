package nl.lichtxpert.invoices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;

/** An invoice that was wrong about its buyer (art. 16 GDPR): never changed, but credited whole as it is, and issued anew. */
public final class Corrections {
    private static final Actor CLERK = new Actor.Job("invoices");
    private final Database database;
    private final Orders orders;
    private final Invoices invoices;
    private final Clock clock;
    private final InvoiceStore store;

    public Corrections(Database database, Orders orders, Invoices invoices, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.invoices = invoices;
        this.clock = clock;
        this.store = new InvoiceStore(new Ledger(clock));
    }

    private Order billed(OrderNumber number) {
        return database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> orders.billed(tx, orders.find(tx, number).orElseThrow()));
    }

    /**
     * Credits the invoice of an order whole, as it is. To be called before her record is corrected; afterwards {@link #issueAnew}. Answers whether there was an
     * invoice.
     *
     * @param reference number of the request
     */
    public boolean takeBack(OrderNumber number, String reference) {
        if (database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.of(tx, number)).isEmpty()) return false;
        Order order = billed(number);
        List<Invoices.Credited> all = order.lines().stream().map(line -> new Invoices.Credited(line.sku(), line.quantity(), Money.ZERO)).toList();
        invoices.credit(order, reference, all, order.shipping(), CreditLines.Why.CORRECTED);
        return true;
    }

    /** A new invoice of the same amounts, about the buyer as her record is now. */
    public void issueAnew(OrderNumber number) {
        Order order = billed(number);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Invoices.SHOP_TIME);
        InvoiceStore.Numbered numbered = database.write(Zone.WORKER, CLERK, Purpose.INVOICE,
                tx -> store.replace(tx, number, store.of(tx, number).orElseThrow(), today));
        database.write(Zone.VAULT, CLERK, Purpose.INVOICE, tx -> {
            invoices.seal(tx, order, numbered);
            return null;
        });
    }
}
