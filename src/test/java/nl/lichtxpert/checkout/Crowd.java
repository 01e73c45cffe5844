package nl.lichtxpert.checkout;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.Origin;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.TestArticle;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.storefront.Delivery;
import nl.lichtxpert.stock.Stock;

/** An article with few pieces, buyers who are one press away from it, and a way to let them all press at once. */
final class Crowd {
    static final Money PRICE = Money.ofCents(12_900);
    private final Database database = TestDatabase.database();
    private final Clock clock = Clock.systemUTC();
    private final Ids ids = Ids.real(clock);
    private final Carts carts = new Carts(new nl.lichtxpert.promotions.Promotions(clock), clock);
    private final Orders orders;
    private final Checkout checkout;
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    final String sku = "CROWD-" + ids.readable(10);

    Crowd(Path keys, int pieces) {
        KeyRing ring = KeyRing.open(keys, true);
        var vault = new Vault(ring, ids, clock, new Ledger(clock));
        orders = new Orders(new Stock(), new Outbox(database, clock), clock, ids);
        checkout = new Checkout(database, vault, carts, orders, new Buyers(vault), new OrderLinks(new Links(ring)), new LegalDocuments(ShopIdentity.LICHTXPERT),
                ids, clock);
        execute(TestArticle.sql(sku, PRICE.cents(), pieces));
    }

    /** A buyer whose cart, details and choices are complete; answers the secret of the cart. */
    String readyBuyer(int pieces, PaymentChoice payment) {
        String cart = ids.secret();
        database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> carts.add(tx, cart, sku, pieces));
        var address = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "", "3645 ZZ", "Vinkeveen", "NL");
        checkout.drafts().keep(cart, Optional.empty(), Personal.of(new Details("kanarie@example.nl", "", address, address, false, "", "", "")), false, "NL");
        checkout.drafts().choose(cart, DeliveryChoice.HOME, payment, false);
        Money goods = PRICE.times(pieces);
        seen.put(cart, Seen.mark(checkout.drafts().open(cart).orElseThrow(), database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> carts.contents(tx, cart, Language.NL)), goods.plus(Delivery.cost(goods))));
        return cart;
    }

    /** On the page she saw when all was filled in. */
    Placement press(String cart) {
        return checkout.placeOrder().place(cart, Language.NL, seen.get(cart), Origin.OURSELVES);
    }

    /** All at the same moment; answers in no order. A fault is thrown. */
    static <T> List<T> atOnce(List<Supplier<T>> acts) throws InterruptedException {
        Queue<T> answers = new ConcurrentLinkedQueue<>();
        Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();
        var gate = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (Supplier<T> act : acts) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    gate.await();
                    answers.add(act.get());
                } catch (RuntimeException e) {
                    faults.add(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        gate.countDown();
        for (Thread thread : threads) thread.join();
        if (!faults.isEmpty()) throw new AssertionError(faults.size() + " faults", faults.peek());
        return List.copyOf(answers);
    }

    boolean abandon(OrderNumber order) {
        return database.write(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT, tx -> orders.unpaid(tx, order));
    }

    long stock() {
        return number("select available from stock.level where sku = '" + sku + "'");
    }

    long ordersMade() {
        return number("select count(*) from orders.line where sku = '" + sku + "'");
    }

    long piecesSold() {
        return number("select coalesce(sum(l.quantity), 0) from orders.line l join orders.placed p on p.number = l.order_number where p.state <> 'CANCELLED' "
                + "and l.sku = '" + sku + "'");
    }

    /** Sealed records of these orders' buyers, two each: contact and billing. */
    long sealed() {
        return number("select count(*) from vault.sealed s join orders.placed p on p.buyer = s.person join orders.line l on l.order_number = p.number where "
                + "l.sku = '" + sku + "' and s.class in ('ORDER', 'INVOICE')");
    }

    private static long number(String query) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
