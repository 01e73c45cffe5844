package nl.lichtxpert.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many buyers, eight threads, a bad line to the bank, webhooks that are lost, doubled, late, out of order and forged, two tabs, wrong amounts, and a clock that
 * runs on. However it falls out, the books agree in the end. The seed chooses who does what; the threads choose when.
 */
class PaymentStormTest {
    private static final int ORDERS = 30;
    private static final int THREADS = 8;
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    private interface Act {
        void of(Random chance);
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7, 31})
    void however_the_news_falls_the_books_agree_in_the_end(long seed) throws InterruptedException {
        var chance = new Random(seed);
        var till = new Till(seed);
        var orders = new ArrayList<Till.Placed>();
        for (int i = 0; i < ORDERS; i++) orders.add(till.anOrder(1 + chance.nextInt(3), 1 + chance.nextInt(20_000)));
        till.line.lose(8);
        storm(acts(till, orders, chance), seed);
        calm(till, orders, chance);

        assertThat(faults).isEmpty();
        long paidPieces = 0;
        long paidCents = 0;
        for (Till.Placed order : orders) {
            OrderState state = till.state(order);
            assertThat(state).as(order.number() + " in the end").isIn(OrderState.PAID, OrderState.CANCELLED);
            assertThat(till.counting(order)).as("payments that count for " + order.number() + ", " + state).isEqualTo(state == OrderState.PAID ? 1 : 0);
            if (state == OrderState.PAID) {
                paidPieces += order.pieces();
                paidCents += order.total().cents();
            }
        }
        assertThat(paidPieces).as("some buyers paid, some did not").isPositive().isLessThan(orders.stream().mapToInt(Till.Placed::pieces).sum());
        assertThat(till.stock()).isEqualTo(Till.STOCK - paidPieces);
        assertThat(till.held(orders)).isEqualTo(paidCents);
        assertThat(till.number("select count(*) from payments.refund where state = 'DUE'")).isZero();
    }

    private static List<Act> acts(Till till, List<Till.Placed> orders, Random chance) {
        var acts = new ArrayList<Act>();
        for (Till.Placed order : orders) {
            Act begin = _ -> till.payments.begin(order.buyer(), order.number(), Language.NL);
            Act decide = random -> any(till.refsOf(order), random, ref -> decide(till, ref, random));
            Act webhook = random -> any(till.refsOf(order), random, ref -> till.payments.heard("testbank", ref));
            Act back = random -> any(till.paymentsOf(order), random, till.payments::settle);
            Act forged = _ -> till.payments.heard("testbank", "tb_" + UUID.randomUUID());
            for (Act act : List.of(begin, begin, begin, decide, decide, webhook, webhook, back, forged)) {
                for (int i = chance.nextInt(3); i > 0; i--) acts.add(act);
            }
        }
        for (int i = 0; i < ORDERS / 5; i++) {
            Till.Placed order = orders.get(i);
            acts.add(_ -> till.takeBack(order));
        }
        for (int i = 0; i < ORDERS / 2; i++) {
            acts.add(_ -> till.janitor());
            acts.add(_ -> till.outbox.deliver());
            acts.add(random -> till.pass(Duration.ofSeconds(random.nextInt(240))));
        }
        Collections.shuffle(acts, chance);
        return acts;
    }

    private static <T> void any(List<T> among, Random chance, java.util.function.Consumer<T> act) {
        if (!among.isEmpty()) act.accept(among.get(chance.nextInt(among.size())));
    }

    private static void decide(Till till, String ref, Random chance) {
        switch (chance.nextInt(10)) {
            case 0 -> till.hand.fail(ref);
            case 1 -> till.hand.cancel(ref);
            case 2 -> till.hand.expire(ref);
            case 3 -> till.hand.payOtherAmount(ref);
            case 4, 5 -> till.hand.leaveToTheBank(ref);
            default -> till.hand.pay(ref);
        }
    }

    private void storm(List<Act> acts, long seed) throws InterruptedException {
        var queue = new ConcurrentLinkedQueue<>(acts);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < THREADS; i++) {
            var chance = new Random(seed + i);
            threads.add(Thread.ofVirtual().start(() -> {
                for (Act act = queue.poll(); act != null; act = queue.poll()) run(act, chance);
            }));
        }
        for (Thread thread : threads) thread.join();
    }

    private void run(Act act, Random chance) {
        try {
            act.of(chance);
        } catch (ProviderFault lineIsBad) {
            // A page that says so; somebody asks again.
        } catch (DatabaseFault fault) {
            if (!fault.getMessage().contains("POOL0")) faults.add(fault);
        } catch (RuntimeException | Error e) {
            faults.add(e);
        }
    }

    /** The line is mended, the bank makes up its mind, and hours pass. */
    private static void calm(Till till, List<Till.Placed> orders, Random chance) {
        till.line.lose(0);
        for (Till.Placed order : orders) till.refsOf(order).forEach(ref -> {
            if (chance.nextInt(3) == 0) till.hand.fail(ref);
            else till.hand.pay(ref);
        });
        for (int i = 0; i < 8; i++) {
            till.deliver();
            till.janitor();
            till.pass(Duration.ofHours(1));
        }
        till.deliver();
    }
}
