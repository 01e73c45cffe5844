package nl.lichtxpert;

import nl.lichtxpert.defects.Defects;
import nl.lichtxpert.exchanges.Exchanges;
import nl.lichtxpert.inspections.Inspections;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.money.RefundBell;
import nl.lichtxpert.money.Reminders;
import nl.lichtxpert.orders.Replacements;
import nl.lichtxpert.returns.ExchangedParcels;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.returns.SettledNews;
import nl.lichtxpert.returns.Withdrawals;
import org.springframework.context.support.GenericApplicationContext;

/** The rooms of what follows a sale, put together: withdrawals, what comes back, defects, and the books. */
final class AfterSale {
    final Withdrawals withdrawals;
    final Parcels parcels;
    final Books books;
    final Exchanges exchanges;
    final ExchangedParcels exchanged;
    final Reminders reminders;
    final Defects defects;
    final RefundBell bell;
    final Inspections inspections;

    AfterSale(House house) {
        this.withdrawals = new Withdrawals(house.database, house.vault, house.orders, house.buyers, house.mail, house.outbox, house.ids, house.clock);
        this.parcels = new Parcels(house.database, house.vault, house.orders, house.payments, house.invoices, house.stock, house.shipping,
                new SettledNews(house.database, house.buyers, house.invoices, house.mail), house.clock);
        this.books = new Books(house.database, house.clock);
        this.exchanged = new ExchangedParcels(house.database);
        this.exchanges = new Exchanges(house.database, house.orders, house.payments, books, house.ids, house.clock);
        this.reminders = new Reminders(house.database, house.orders, house.buyers, house.mail, books, house.clock);
        this.inspections = new Inspections(house.database, house.orders, house.buyers, house.vault, house.ids, house.clock);
        this.bell = new RefundBell(house.database, parcels, house.payments, house.mail, house.settings.ownerMail(), house.clock);
        this.defects = new Defects(house.database, house.orders, house.buyers, house.payments, house.invoices, house.customers.service.cases, house.orderLinks,
                new Replacements(house.stock, house.outbox, house.ids), house.ids, house.clock);
    }

    /** Subscribes its rooms to the news. */
    void listen(House house) {
        withdrawals.listen();
        parcels.listen(house.outbox, exchanges);
        exchanges.listen(house.outbox, house.jobs, house.checkout, exchanged);
        books.schedule(house.jobs);
        reminders.schedule(house.jobs);
        bell.schedule(house.jobs);
    }

    /** What its pages ask for. */
    void beans(GenericApplicationContext context) {
        context.registerBean(Defects.class, () -> defects);
        context.registerBean(Inspections.class, () -> inspections);
        context.registerBean(Books.class, () -> books);
        context.registerBean(ExchangedParcels.class, () -> exchanged);
        context.registerBean(Parcels.class, () -> parcels);
        context.registerBean(Withdrawals.class, () -> withdrawals);
    }
}
