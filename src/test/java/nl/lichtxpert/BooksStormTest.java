package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import nl.lichtxpert.exchanges.Evening;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.money.Bookkeeper;
import nl.lichtxpert.money.Entry;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Judgement;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.TaskLine;
import org.junit.jupiter.api.Test;

/** Whatever happens to orders, in whatever sequence and however often it is told: the books add up and no piece is lost. Each seed is one life of an order. */
class BooksStormTest extends AfterSaleDesk {
    private static final int LIVES = Integer.getInteger("lichtxpert.lives", 12);
    /** What orders without a sealed buyer, of other tests in this shop, keep asking for in vain is not waited for. */
    private static final Sql WAITING = Sql.worker("""
            select count(*)::integer as waiting from platform.outbox
            where split_part(listener, '.', 1) in ('payments', 'invoices', 'shipping', 'returns', 'exchange') and attempts < 5""");
    private final Actor.Staff packer = new Actor.Staff(house.ids.person());
    private final List<Swapped> swaps = new ArrayList<>();
    private int swapped;
    private int toldAgain;

    /** An order something was exchanged for. @param before pieces on the shelf when it was placed */
    private record Swapped(OrderNumber order, String sku, int pieces, int before) {}

    @Test
    void no_cent_is_missing_after_any_life_of_an_order() throws Exception {
        for (int seed = 1; seed <= LIVES; seed++) live(new Random(seed), "life " + seed);
        assertThat(swapped).as("orders that came of an exchange").isPositive();
        assertThat(toldAgain).as("times a node died between what it did and the note of it").isPositive();
        Books books = house.afterSale.books;
        assertThat(Bookkeeper.look(books, house.clock.instant().plusSeconds(60)).found()).as("the look over all books").isEmpty();
    }

    private void live(Random chance, String life) throws Exception {
        int pieces = 1 + chance.nextInt(5);
        long unit = 1 + chance.nextInt(9_999);
        long shipping = chance.nextBoolean() ? 0 : 595;
        boolean online = chance.nextInt(3) > 0;
        anotherBuyer();
        int before = stock();
        OrderNumber order = online ? paidOrder(pieces, unit, shipping, 1 + chance.nextInt(4)) : order(PaymentChoice.INVOICE, pieces, unit, shipping);
        swaps.clear();
        for (int step = 0; step < 9; step++) step(chance, order, pieces);
        evened();
        List<Entry> entries = house.afterSale.books.of(order);
        if (online) assertThat(Books.open(entries).cents()).as(life + " " + entries).isZero();
        else settles(order, life);
        assertThat(sum(entries, Entry.Kind.PAYMENT)).as(life).isEqualTo(online ? -(unit * pieces + shipping) : 0);
        assertThat(sum(entries, Entry.Kind.REFUND) + sum(entries, Entry.Kind.REFUND_DUE)).as(life).isBetween(0L, unit * pieces + shipping);
        assertThat(before - stock()).as("pieces of " + life).isEqualTo(gone(order, pieces));
        for (Swapped swap : swaps) {
            settlesSwap(swap.order(), life + ", exchanged for " + swap.order());
            int gone = 0;
            for (Swapped same : swaps) gone += same.sku().equals(swap.sku()) ? gone(same.order(), same.pieces()) : 0;
            int first = swaps.stream().filter(same -> same.sku().equals(swap.sku())).findFirst().orElseThrow().before();
            assertThat(first - stock(swap.sku())).as("pieces exchanged for in " + life).isEqualTo(gone);
        }
        long setOff = sum(entries, Entry.Kind.SET_OFF);
        for (Swapped swap : swaps) setOff += sum(house.afterSale.books.of(swap.order()), Entry.Kind.SET_OFF);
        assertThat(setOff).as("what one order was paid with is spent of another in " + life).isZero();
    }

    private void step(Random chance, OrderNumber order, int pieces) throws Exception {
        if (!swaps.isEmpty() && chance.nextInt(3) == 0) {
            stepOf(chance, swaps.get(chance.nextInt(swaps.size())));
            return;
        }
        switch (chance.nextInt(8)) {
            case 0, 1 -> shipSome(chance, order);
            case 2 -> callOffSome(chance, order);
            case 3 -> withdrawIfLetIn(1 + chance.nextInt(Math.min(2, pieces)));
            case 4, 5 -> exchange(chance, order);
            case 6 -> hearAgain(order);
            default -> inspect(chance, order);
        }
    }

    /** What an exchange is for is sent, called off and sent back like any other order. */
    private void stepOf(Random chance, Swapped swap) throws Exception {
        String mine = secret;
        String first = sku;
        secret = house.orderLinks.secret(swap.order());
        sku = swap.sku();
        switch (chance.nextInt(5)) {
            case 0, 1 -> shipSome(chance, swap.order());
            case 2 -> callOffSome(chance, swap.order());
            case 3 -> withdrawIfLetIn(1);
            default -> inspect(chance, swap.order());
        }
        secret = mine;
        sku = first;
    }

    /** Something dearer or cheaper is ordered with a return; the binding button is pressed twice. */
    private void exchange(Random chance, OrderNumber order) throws Exception {
        withdrawIfLetIn(1);
        quiet();
        Optional<Parcel> parcel = house.afterSale.parcels.of(order).stream().filter(Parcel::exchangeable).findFirst();
        if (parcel.isEmpty()) return;
        String path = "/bestelling/" + secret + "/ruilen/" + parcel.get().number();
        String other = chance.nextBoolean() ? article(5_000, 90_000) : article(300, 4_000);
        int before = stock(other);
        int pieces = 1 + chance.nextInt(2);
        var buyer = new QuickBuyer(house).puts(other, pieces);
        if (!buyer.browser.post(path, Map.of()).location().endsWith("/afrekenen/controleren")) return;
        String review = buyer.browser.get("/afrekenen/controleren").body();
        String placed = buyer.presses(review).location();
        assertThat(buyer.presses(review).location()).as("a second press leads to the same order").isEqualTo(placed);
        var number = Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").matcher(buyer.browser.get(placed).body());
        assertThat(number.find()).as(placed).isTrue();
        swaps.add(new Swapped(new OrderNumber(number.group()), other, pieces, before));
        swapped++;
    }

    private void hearAgain(OrderNumber order) throws InterruptedException {
        quiet();
        ToldAgain.of(house, order);
        toldAgain++;
    }

    /** Other tests in this shop withdraw from the same network, which is slowed in the end; then this life goes on without. */
    private void withdrawIfLetIn(int pieces) throws Exception {
        try {
            withdraw(pieces);
        } catch (java.util.NoSuchElementException slowed) {
            assertThat(get("/bestelling/" + secret).statusCode()).isEqualTo(200);
        }
    }

    private List<TaskLine> lines(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.DELIVER, tx -> house.shipping.lines(tx, house.orders.find(tx, order).orElseThrow()));
    }

    private void shipSome(Random chance, OrderNumber order) throws InterruptedException {
        quiet();
        int open = lines(order).getFirst().open();
        house.shipping.open(packer, order);
        if (!house.shipping.packed(packer, order)) return;
        Map<Integer, Integer> some = chance.nextBoolean() ? Map.of() : Map.of(1, 1 + chance.nextInt(open));
        house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD1234567", some);
        house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD1234567", some);
    }

    private void callOffSome(Random chance, OrderNumber order) {
        int open = lines(order).getFirst().open();
        if (open == 0) return;
        if (chance.nextInt(4) == 0) {
            house.afterSale.parcels.callOff(order);
            return;
        }
        String form = "FORM-" + chance.nextInt(1_000);
        Map<Integer, Integer> some = Map.of(1, 1 + chance.nextInt(open));
        house.afterSale.parcels.callOff(order, form, some);
        house.afterSale.parcels.callOff(order, form, some);
    }

    private void inspect(Random chance, OrderNumber order) throws InterruptedException {
        quiet();
        for (Parcel parcel : house.afterSale.parcels.of(order)) {
            if (parcel.state() != Parcel.State.EXPECTED) continue;
            Parcel.Line line = parcel.lines().getFirst();
            int accepted = Math.min(line.quantity(), atTheBuyer(order));
            judge(parcel, accepted, accepted > 0 && chance.nextBoolean() ? chance.nextLong(line.unitPrice().times(accepted).cents() + 1) : 0);
        }
    }

    /** Nobody can send back what never left. */
    private int atTheBuyer(OrderNumber order) {
        int back = house.afterSale.parcels.of(order).stream().flatMap(parcel -> parcel.lines().stream())
                .mapToInt(line -> line.judgement().map(Judgement::accepted).orElse(0)).sum();
        return lines(order).getFirst().sent() - back;
    }

    /** What is on account is even once the buyer has paid what the books say, or has back what she paid too much. */
    private void settles(OrderNumber order, String life) {
        long owed = Books.open(house.afterSale.books.of(order)).cents();
        boolean invoiced = house.invoices.numberOf(order).isPresent();
        assertThat(invoiced || owed == 0).as(life + ": nothing is owed without an invoice").isTrue();
        assertThat(owed).as(life).isNotNegative();
        if (owed > 0) Bookkeeper.note(house.afterSale.books, packer, order, owed, LocalDate.of(2026, 11, 22));
        assertThat(Books.open(house.afterSale.books.of(order)).cents()).isZero();
    }

    /** What was set off is never more than was owed; what is invoiced is even once the buyer has paid the rest. */
    private void settlesSwap(OrderNumber order, String life) {
        long owed = house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT,
                tx -> house.afterSale.books.owed(tx, house.orders.billed(tx, house.orders.find(tx, order).orElseThrow()))).cents();
        assertThat(owed).as(life + " " + house.afterSale.books.of(order)).isNotNegative();
        if (house.invoices.numberOf(order).isEmpty()) return;
        if (owed > 0) Bookkeeper.note(house.afterSale.books, packer, order, owed, LocalDate.of(2026, 11, 22));
        assertThat(Books.open(house.afterSale.books.of(order)).cents()).as(life).isZero();
    }

    private int gone(OrderNumber order, int pieces) {
        int calledOff = house.database.read(Zone.WORKER, TESTER, Purpose.DELIVER, tx -> house.orders.find(tx, order)).orElseThrow().state()
                == OrderState.CANCELLED ? pieces : lines(order).getFirst().calledOff();
        int back = house.afterSale.parcels.of(order).stream().flatMap(parcel -> parcel.lines().stream()).flatMap(line -> line.judgement().stream())
                .filter(Judgement::toStock).mapToInt(Judgement::accepted).sum();
        return pieces - calledOff - back;
    }

    private static long sum(List<Entry> entries, Entry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).mapToLong(entry -> entry.amount().cents()).sum();
    }

    /** What was set off too much has gone back. */
    private void evened() throws InterruptedException {
        for (int round = 0; round < 2; round++) {
            quiet();
            Evening.round(house.afterSale.exchanges, house.afterSale.exchanged);
        }
        quiet();
    }

    /** What moves money, pieces or papers has been heard by everybody. */
    private void quiet() throws InterruptedException {
        waitFor(() -> house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON, tx -> tx.sql(WAITING).only(row -> row.integer("waiting"))) == 0);
    }
}
