package nl.lichtxpert;

import java.time.Duration;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.companies.Companies;
import nl.lichtxpert.myaccount.AccountPost;

/** The rooms of customers' accounts, wired: who they are, the letters about it, and what they ask. */
final class Customers {
    final Accounts accounts;
    final AccountPost post;
    final ServiceDesk service;
    final Companies companies;

    Customers(House house) {
        this.accounts = new Accounts(house.database, house.vault, house.credentials, house.orders, house.outbox, house.links, house.clock, house.ids);
        this.post = new AccountPost(accounts, house.mail, house.settings);
        this.companies = new Companies(house.database, accounts, house.orders, house.clock, house.ids);
        companies.schedule(house.jobs);
        post.listen(house.outbox);
        accounts.schedule(house.jobs);
        house.jobs.every(Duration.ofHours(1), "accounts-statement", () -> house.publications.all().stream().findFirst()
                .ifPresent(newest -> accounts.tellOf(newest.version(), newest.at())));
        this.service = new ServiceDesk(house, accounts);
    }
}
