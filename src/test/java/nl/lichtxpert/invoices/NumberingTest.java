package nl.lichtxpert.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invoice numbers are 1 to n without a gap or a double, whatever fails on the way (art. 35a(1)(b) Wet OB). */
class NumberingTest {
    private static final PostalAddress ADDRESS = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "", "3645 ZZ", "Vinkeveen", "NL");
    private static final int NODES = 3;
    private final MovingClock clock = new MovingClock();
    private final Ids ids = Ids.real(Clock.systemUTC());
    private final OwnServer server = new OwnServer();
    @TempDir
    Path folder;
    private Outbox outbox;
    private Orders orders;
    private Buyers buyers;
    private Invoices invoices;

    @BeforeEach
    void open() {
        wire();
        server.execute("set session_replication_role = replica; insert into stock.level (sku, available) values ('NUMBERED', 100000)");
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** A node of the shop over the database as it is now. */
    private void wire() {
        outbox = new Outbox(server.database(), clock);
        orders = new Orders(new Stock(), outbox, clock, ids);
        var vault = new Vault(KeyRing.open(folder.resolve("keys"), true), ids, clock, new Ledger(clock));
        buyers = new Buyers(vault);
        invoices = new Invoices(server.database(), orders, buyers, vault, outbox, ShopIdentity.LICHTXPERT, clock);
    }

    private OrderNumber order(int i) {
        var buyer = ids.person();
        PaymentChoice payment = i % 2 == 0 ? PaymentChoice.ONLINE : PaymentChoice.INVOICE;
        var line = new OrderLine("NUMBERED", "Lamp", 1 + i % 3, Money.ofCents(1_195), 21, Optional.empty(), 100);
        var order = new Order(orders.newNumber(), buyer, Language.NL, false, "NL",
                payment == PaymentChoice.ONLINE ? OrderState.AWAITING_PAYMENT : OrderState.ON_ACCOUNT, payment,
                DeliveryChoice.HOME, false, Money.ZERO, line.total(), "1", "1", clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        server.database().write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "", ADDRESS)), Personal.of(new Billing(ADDRESS, "", "", "")));
            return orders.record(tx, order, Ids.hash(ids.secret()), ids.uuid());
        });
        due(order.number(), payment);
        return order.number();
    }

    private void due(OrderNumber number, PaymentChoice payment) {
        server.database().write(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT,
                tx -> payment == PaymentChoice.ONLINE ? orders.paid(tx, number) : orders.shipped(tx, number));
    }

    private static List<Thread> storm(int threads, Runnable act) {
        var started = new ArrayList<Thread>();
        for (int i = 0; i < threads; i++) started.add(Thread.ofVirtual().start(act));
        return started;
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Several nodes deliver at once, until nothing waits; what failed is due again when its pause is over. */
    private void deliver() {
        for (int round = 0; round < 60 && outbox.waiting() > 0; round++) {
            join(storm(NODES, () -> {
                while (outbox.deliver() > 0) Thread.onSpinWait();
            }));
            clock.move(Duration.ofMinutes(5));
        }
        assertThat(outbox.waiting()).as("news that never arrived").isZero();
    }

    private void numbersAreWhole(int n) {
        assertThat(server.number("select count(*) from invoices.issued")).isEqualTo(n);
        assertThat(server.number("select count(distinct order_number) from invoices.issued")).isEqualTo(n);
        assertThat(server.number("select count(distinct sequence) from invoices.issued")).isEqualTo(n);
        assertThat(server.number("select min(sequence) from invoices.issued")).isEqualTo(1);
        assertThat(server.number("select max(sequence) from invoices.issued")).isEqualTo(n);
        assertThat(server.number("select last from invoices.series")).isEqualTo(n);
        assertThat(server.number("select count(*) from invoices.issued where number <> series || '-' || lpad(sequence::text, 6, '0')")).isZero();
        assertThat(server.number("select count(*) from invoices.issued i join orders.placed p on p.number = i.order_number join vault.document d on "
                + "d.person = p.buyer " + "and d.kind = 'INVOICE' and d.subject = p.number")).as("sealed documents").isEqualTo(n);
        assertThat(server.number("select count(*) from vault.document")).isEqualTo(n);
    }

    @Test
    void two_hundred_orders_at_once_of_which_every_fifth_try_is_rolled_back_are_numbered_from_one_to_two_hundred() {
        server.execute("""
                create function public.fifth() returns trigger language plpgsql as
                    $$ begin if random() < 0.2 then raise exception 'rolled back'; end if; return new; end $$;
                create trigger fifth_number after insert on invoices.issued for each row execute function public.fifth();
                create trigger fifth_document after insert on vault.document for each row execute function public.fifth()""");
        for (int i = 0; i < 200; i++) order(i);
        deliver();
        numbersAreWhole(200);
    }

    @Test
    void nobody_is_shown_an_invoice_whose_document_is_still_being_made_and_it_is_made_although_the_order_ends_meanwhile() {
        server.execute("""
                create function public.never() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
                create trigger never_document before insert on vault.document for each row execute function public.never()""");
        OrderNumber number = order(0);
        outbox.deliver();
        assertThat(server.number("select count(*) from invoices.issued")).as("numbered").isEqualTo(1);
        assertThat(invoices.numberOf(number)).as("shown to the buyer").isEmpty();
        assertThat(invoices.papers(List.of(number))).isEmpty();
        server.execute("drop trigger never_document on vault.document; update orders.placed set state = 'CANCELLED'");
        clock.move(Duration.ofMinutes(5));
        deliver();
        assertThat(invoices.numberOf(number)).isPresent();
        assertThat(invoices.papers(List.of(number))).hasSize(1);
        numbersAreWhole(1);
    }

    /** Otherwise the shop would be seen to let the books of an order go years too soon, until the next reckoning half a day later. */
    @Test
    void when_an_order_ends_is_reckoned_anew_after_its_invoice() {
        OrderNumber number = order(0);
        server.execute("update orders.placed set due_at = now() + interval '2 years' where number = '" + number + "'");
        deliver();
        assertThat(server.number("select count(*) from orders.placed where due_at is null and number = '" + number + "'")).isEqualTo(1);
    }

    @Test
    void a_power_cut_in_the_middle_leaves_no_gap_and_no_order_without_its_invoice() throws InterruptedException {
        for (int i = 0; i < 60; i++) order(i);
        var cut = new AtomicBoolean();
        List<Thread> nodes = storm(NODES, () -> {
            try {
                while (!cut.get() && outbox.deliver() > 0) Thread.onSpinWait();
            } catch (DatabaseFault gone) {
                cut.set(true);
            }
        });
        while (server.number("select count(*) from invoices.issued") < 12) Thread.sleep(5);
        server.cutThePower();
        join(nodes);
        assertThat(cut).isTrue();
        server.powerIsBack();
        wire();
        assertThat(server.number("select count(*) from invoices.issued")).as("cut in the middle").isBetween(12L, 59L);
        assertThat(server.number("select last from invoices.series")).isEqualTo(server.number("select count(*) from invoices.issued"));
        clock.move(Duration.ofMinutes(5));
        for (int i = 60; i < 80; i++) order(i);
        deliver();
        numbersAreWhole(80);
    }
}
