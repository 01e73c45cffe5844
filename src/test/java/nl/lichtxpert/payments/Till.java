package nl.lichtxpert.payments;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestArticle;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.stock.Stock;
import nl.lichtxpert.testbank.BankHand;
import nl.lichtxpert.testbank.TestBank;

/** A till for tests: real database, orders and stock, the test bank behind a line that can be bad, a clock that can be moved. */
final class Till {
    static final int STOCK = 1000;
    final MovableClock clock = new MovableClock();
    final Database database = TestDatabase.database();
    final Ids ids;
    final Outbox outbox = new Outbox(database, clock);
    final Orders orders;
    final Settings settings = SettingsReader.read(List.of("--data=target/no-folder"), Map.of());
    final TestBank bank;
    final BankHand hand;
    final Shaky line;
    final Payments payments;
    final String sku;

    /** An order and who placed it. */
    record Placed(OrderNumber number, Actor buyer, int pieces, Money total) {}

    Till(long seed) {
        ids = new Ids(clock, new Random(seed ^ System.nanoTime()));
        orders = new Orders(new Stock(), outbox, clock, ids);
        bank = new TestBank(database, clock, ids, settings);
        hand = new BankHand(bank);
        line = new Shaky(bank, seed);
        payments = new Payments(database, orders, outbox, clock, ids, new Providers(List.of(line), settings));
        sku = "TILL-" + ids.readable(8);
        sql(TestArticle.sql(sku, 1_295, STOCK));
    }

    Placed anOrder(int pieces, long unitCents) {
        PersonRef buyer = ids.person();
        var self = new Actor.Self(buyer);
        var line = new OrderLine(sku, "Lamp", pieces, Money.ofCents(unitCents), 21, Optional.empty(), 100);
        var order = new Order(orders.newNumber(), buyer, Language.NL, false, "NL", OrderState.AWAITING_PAYMENT, PaymentChoice.ONLINE, DeliveryChoice.HOME,
                false, Money.ZERO, line.total(), "1", "1", clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        database.write(Zone.SHOP, self, Purpose.PLACE_ORDER, tx -> orders.record(tx, order, Ids.hash(ids.secret()), ids.uuid()));
        return new Placed(order.number(), self, pieces, line.total());
    }

    /** The bank's number of the page the buyer is sent to. */
    String sentToPay(Placed order) {
        var pay = (Beginning.Pay) payments.begin(order.buyer(), order.number(), Language.NL);
        return pay.checkout().getPath().replace("/testbank/betaling/", "");
    }

    /** The bank says that something changed, and we have heard it out. */
    void webhook(String ref) {
        payments.heard("testbank", ref);
        deliver();
    }

    void deliver() {
        while (outbox.deliver() > 0) Thread.onSpinWait();
    }

    void janitor() {
        payments.janitor().round();
    }

    /** Customer service cancels an unpaid order while its buyer may be at the bank. */
    boolean takeBack(Placed order) {
        return database.write(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT, tx -> orders.unpaid(tx, order.number()));
    }

    void pass(Duration time) {
        clock.move(time);
    }

    OrderState state(Placed order) {
        return database.read(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT, tx -> orders.find(tx, order.number())).orElseThrow().state();
    }

    long stock() {
        return number("select available from stock.level where sku = '" + sku + "'");
    }

    /** Payments of this till's orders, by id. */
    List<UUID> paymentsOf(Placed order) {
        return texts("select id::text from payments.payment where order_number = '" + order.number() + "'").stream().map(UUID::fromString).toList();
    }

    List<String> refsOf(Placed order) {
        return texts("select provider_ref from payments.payment where provider_ref is not null and order_number = '" + order.number() + "'");
    }

    long number(String query) {
        return Long.parseLong(texts(query).getFirst());
    }

    List<String> texts(String query) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            var found = new java.util.ArrayList<String>();
            while (result.next()) found.add(result.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String text) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Money the bank holds for these orders: received less given back, in cents. */
    long held(List<Placed> placed) {
        return number("select coalesce(sum(b.received_cents), 0) - coalesce(sum((select sum(r.cents) from testbank.refund r where r.payment_ref = b.ref)), 0) "
                + "from testbank.payment b join payments.payment p on p.id = b.idempotency_key where p.order_number in (" + numbers(placed) + ")");
    }

    /** Payments that count: paid, and not given back because the order had no use for them. */
    long counting(Placed order) {
        return number("select count(*) from payments.payment p where p.state = 'PAID' and p.order_number = '" + order.number() + "' "
                + "and not exists (select 1 from payments.refund r where r.payment = p.id)");
    }

    private static String numbers(List<Placed> placed) {
        return String.join(", ", placed.stream().map(order -> "'" + order.number() + "'").toList());
    }
}
