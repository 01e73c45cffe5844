package nl.lichtxpert;

import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.returns.SettledNews;
import nl.lichtxpert.returns.Withdrawals;

/** The rooms of what follows a sale, put together: withdrawals and what comes back. */
final class AfterSale {
    final Withdrawals withdrawals;
    final Parcels parcels;

    AfterSale(House house) {
        this.withdrawals = new Withdrawals(house.database, house.vault, house.orders, house.buyers, house.mail, house.outbox, house.ids, house.clock);
        this.parcels = new Parcels(house.database, house.vault, house.orders, house.payments, house.invoices, house.stock, house.shipping,
                new SettledNews(house.database, house.buyers, house.invoices, house.mail), house.clock);
    }

    /** Subscribes its rooms to the news. */
    void listen(House house) {
        withdrawals.listen();
        parcels.listen(house.outbox);
    }
}
