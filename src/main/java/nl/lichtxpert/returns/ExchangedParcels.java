package nl.lichtxpert.returns;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Parcels with which the buyer ordered something else; every Tx is of the worker. */
public final class ExchangedParcels {
    private static final Actor CLERK = new Actor.Job("returns");
    private final Database database;
    private final ParcelStore store = new ParcelStore();

    public ExchangedParcels(Database database) {
        this.database = database;
    }

    /** Notes that the buyer ordered something else with it. Answers false when it is settled, or another order was first. */
    public boolean note(Tx tx, WithdrawalNumber number, OrderNumber order) {
        return store.exchange(tx, number, order);
    }

    /** Notes how much of it is still set off. */
    public void note(Tx tx, WithdrawalNumber number, Money amount) {
        store.exchanged(tx, number, amount);
    }

    /** Those an order is paid with. */
    public List<Parcel> payingFor(OrderNumber order) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> store.exchangedFor(tx, order));
    }

    /** Those of which money was set off, settled after that moment. */
    public List<Parcel> since(Instant after) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> store.exchanged(tx, after));
    }
}
