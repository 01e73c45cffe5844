package nl.lichtxpert;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.checkout.Checkout;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.payments.PaymentProvider;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.payments.Providers;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Gate;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Migrations;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.privacy.evidence.Evidence;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Grants;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.retention.Retention;
import nl.lichtxpert.privacy.register.RegisterCheck;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.KeySeal;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.proofs.Proofs;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.rights.Rights;
import nl.lichtxpert.search.Search;
import nl.lichtxpert.statement.Publications;
import nl.lichtxpert.statement.Statement;
import nl.lichtxpert.stock.Stock;
import nl.lichtxpert.support.Support;
import nl.lichtxpert.testbank.TestBank;
import nl.lichtxpert.web.Html;

/**
 * The rooms, put together by hand from the ground up. This is the one place that knows them all; Spring only receives what is made here.
 */
final class House implements AutoCloseable {
    final Settings settings;
    final Clock clock;
    final Ids ids;
    final Ground ground;
    final Database database;
    final Outbox outbox;
    final Jobs jobs;
    final KeyRing keys;
    final Ledger ledger;
    final Retention retention;
    final LedgerRounds ledgerRounds;
    final Vault vault;
    final Stock stock = new Stock();
    final Orders orders;
    final Optional<TestBank> testBank;
    final Payments payments;
    final Credentials credentials;
    final Staff staff;
    final Shipping shipping;
    final Buyers buyers;
    final Links links;
    final Carts carts;
    final Search search;
    final Showroom showroom;
    final Html html = new Html();
    final Visitors visitors;
    final LegalDocuments documents = new LegalDocuments(Own.inForce().identity());
    final Publications publications;
    final OrderLinks orderLinks;
    final Checkout checkout;
    final Invoices invoices;
    final Mail mail;
    final Customers customers;
    final Interfaces interfaces;
    final AfterSale afterSale;
    final Rights rights;
    final Support support;
    final Evidence evidence;
    final Proofs proofs;
    final CatalogueWatch watch;

    private House(Settings settings, Clock clock, Ground ground) {
        this.settings = settings;
        this.clock = clock;
        this.ids = Ids.real(clock);
        this.ground = ground;
        this.keys = migrated();
        this.database = new Database(ground.access());
        this.outbox = new Outbox(database, clock);
        this.jobs = new Jobs(database);
        this.ledger = new Ledger(clock);
        this.retention = new Retention(database, clock, ledger, settings.data());
        this.ledgerRounds = new LedgerRounds(database, clock, settings, keys.texts());
        this.watch = CatalogueWatch.sign(ground.access(), database, ledgerRounds.key);
        this.vault = new Vault(keys, ids, clock, ledger);
        this.buyers = new Buyers(vault);
        this.links = new Links(keys);
        this.carts = new Carts(new nl.lichtxpert.promotions.Promotions(clock), clock);
        this.search = Search.inMemory();
        this.showroom = new Showroom(database, ids, clock);
        this.orders = new Orders(stock, outbox, clock, ids);
        this.testBank = settings.demo() ? Optional.of(new TestBank(database, clock, ids, settings)) : Optional.empty();
        this.payments = new Payments(database, orders, outbox, clock, ids, providers());
        this.credentials = new Credentials(database, keys.texts(), settings.absolute(""), clock, ids);
        this.staff = new Staff(database, vault, ledger, credentials, clock, ids);
        this.shipping = new Shipping(database, orders, buyers, outbox, clock, Own.inForce().identity());
        this.publications = publications();
        this.orderLinks = new OrderLinks(links);
        this.checkout = new Checkout(database, vault, carts, orders, buyers, orderLinks, documents, ids, clock);
        this.invoices = new Invoices(database, orders, buyers, vault, outbox, Own.inForce().identity(), clock);
        this.mail = new Mail(database, orders, buyers, invoices, vault, Wiring.composer(this), settings, ids, clock);
        this.customers = new Customers(this);
        this.interfaces = new Interfaces(this);
        this.afterSale = new AfterSale(this);
        this.visitors = new Visitors(this);
        this.rights = Wiring.rights(this);
        this.support = new Support(database, ids, clock, () -> Ground.administrator(settings));
        this.evidence = Wiring.evidence(this);
        this.proofs = Wiring.proofs(this);
        subscribe();
    }

    private Providers providers() {
        return new Providers(testBank.map(bank -> List.<PaymentProvider>of(bank)).orElse(List.of()), settings);
    }

    private void subscribe() {
        Upkeep.schedule(this);
        Wiring.ring(this);
        shipping.listen();
        mail.listen(outbox);
        new BuyerTerms(database, orders, vault, clock).listen(outbox);
        afterSale.listen(this);
        ledgerRounds.schedule(jobs, mail);
        jobs.every(Duration.ofMinutes(1), "catalogue-look", watch::look);
        payments.keepTidy(jobs);
        credentials.schedule(jobs);
        staff.schedule(jobs);
        new nl.lichtxpert.staff.StaffPost(database, vault, mail).listen(outbox);
        support.schedule(jobs);
    }

    private Publications publications() {
        return new Publications(database, Statement.inForce(Own.inForce().identity()), ledger, clock);
    }

    /** @throws nl.lichtxpert.platform.StartRefused in one line with the mend */
    static House build(Settings settings) {
        Own.begin(settings.own());
        Clock clock = Clock.systemUTC();
        Ground ground = Ground.prepare(settings, Ids.real(clock));
        try {
            return new House(settings, clock, ground);
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    private KeyRing migrated() {
        Register register = Register.inForce();
        NameDoor.close(Hosts.of(Policy.inForce(), settings));
        KeySeal seal = Manifest.seal(settings);
        CatalogueWatch.beforeMigrating(ground.access(), settings, seal.texts(settings.keys()));
        Gate.tell(ground.access(), register.names());
        String fingerprint = Ids.hash(register.source() + String.join(";", Grants.statements(register)));
        List<String> grants = Stream.concat(Grants.statements(register).stream(), Stream.of(Ledger.grantsChanged(fingerprint))).toList();
        Migrations.run(ground.access(), fingerprint, grants,
                connection -> {
            try {
                return RegisterCheck.differences(connection, register);
            } catch (SQLException e) {
                throw new nl.lichtxpert.platform.StartRefused("The database could not be held against the register (SQLSTATE " + e.getSQLState() + ")");
            }
        });
        return Manifest.keys(ground.access(), settings, seal);
    }

    void start() {
        outbox.start();
        jobs.start();
        testBank.ifPresent(TestBank::start);
        visitors.start();
    }

    @Override
    public void close() {
        testBank.ifPresent(TestBank::close);
        visitors.close();
        jobs.close();
        outbox.close();
        database.close();
        ground.close();
    }
}
