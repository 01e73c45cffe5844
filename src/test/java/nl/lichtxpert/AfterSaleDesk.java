package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.payments.Beginning;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Judgement;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.shipping.OpenedTask;
import org.junit.jupiter.api.BeforeEach;

/** A buyer's order from the till to the warehouse and back, for tests: over HTTP where a buyer does it, through the doors where an employee does. */
class AfterSaleDesk {
    private static final Sql ANY_SKU = Sql.worker("select sku from stock.level where available > 50 order by sku desc limit 1");
    private static final Sql PRICED = Sql.worker("""
            select p.sku from pricing.price p join stock.level l using (sku) join catalog.article a using (sku) where a.published and l.available > 20
            and p.gross_cents between :least and :most order by p.sku limit 1""");
    private static final Sql STOCK = Sql.worker("select available from stock.level where sku = :sku");
    private static final Sql REFUNDED = Sql.worker("""
            select coalesce(sum(r.cents), 0)::bigint as cents from payments.refund r join payments.payment p on p.id = r.payment where p.order_number = :order""");
    static final Actor TESTER = new Actor.Job("test");
    final House house = TestShop.running().house();
    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private final HttpClient browser = HttpClient.newBuilder().localAddress(aNetworkOfItsOwn()).build();
    private static final Sql UNHEARD = Sql.worker("select count(*) as letters from platform.outbox where subject = :order");
    String secret;
    String sku;
    private OrderNumber last;

    /** Each test comes from another network, so that none is slowed for what the others sent. */
    private static InetAddress aNetworkOfItsOwn() {
        int number = NETWORKS.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, 9, (byte) number, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** News of this test's order that some room has not taken in. */
    long unheard() {
        return house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON,
                tx -> tx.sql(UNHEARD).set("order", last.value()).only(row -> row.longInteger("letters")));
    }

    @BeforeEach
    void anotherBuyer() {
        secret = "";
        sku = house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON, tx -> tx.sql(ANY_SKU).only(row -> row.text("sku")));
    }

    void pack(Actor.Staff packer, OrderNumber order) throws InterruptedException {
        waitFor(() -> house.shipping.open(packer, order) instanceof OpenedTask.Opened);
        assertThat(house.shipping.packed(packer, order)).isTrue();
    }

    boolean judge(Parcel parcel, int accepted, long reduction) {
        var reason = reduction == 0 && accepted == parcel.lines().getFirst().quantity() ? Judgement.Reason.NONE : Judgement.Reason.USED;
        return house.database.write(Zone.STAFF, new Actor.Staff(house.ids.person()), Purpose.WITHDRAWAL,
                tx -> house.afterSale.parcels.received(tx, house.outbox, parcel, List.of(new Judgement(1, accepted, Money.ofCents(reduction), reason, true))));
    }

    /** @param most pieces; fewer when the page offers fewer */
    String withdraw(int most) throws Exception {
        String path = "/bestelling/" + secret + "/herroepen";
        int offered = Pattern.compile("(\\d+) × · " + sku).matcher(get(path).body()).results()
                .mapToInt(m -> Integer.parseInt(m.group(1))).findFirst().orElse(most);
        int pieces = Math.min(most, offered);
        var review = post(path, Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "line1", "yes", "pieces1", String.valueOf(pieces)));
        return post(path + "/bevestigen", hidden(review.body())).headers().firstValue("Location").orElseThrow();
    }

    OrderNumber paidOrder() throws Exception {
        return paidOrder(3, 1_495, 395, 1);
    }

    /** @param news how often the bank tells of it */
    OrderNumber paidOrder(int pieces, long unit, long shipping, int news) throws Exception {
        OrderNumber order = order(PaymentChoice.ONLINE, pieces, unit, shipping);
        var begun = (Beginning.Pay) house.payments.begin(new Actor.LinkHolder(Ids.hash(secret)), order, Language.NL);
        send(begun.checkout(), "besluit=PAY&aantal=" + news + "&vertraging=0&volgorde=REVERSED&bedrag=ASKED");
        waitFor(() -> state(order) == OrderState.PAID && house.invoices.numberOf(order).isPresent());
        return order;
    }

    OrderNumber order(PaymentChoice payment, int pieces, long unit, long shipping) {
        var line = new OrderLine(sku, "Lamp", pieces, Money.ofCents(unit), 21, Optional.empty(), 100);
        var buyer = house.ids.person();
        OrderState state = payment == PaymentChoice.ONLINE ? OrderState.AWAITING_PAYMENT : OrderState.ON_ACCOUNT;
        var order = new Order(house.orders.newNumber(), buyer, Language.NL, false, "NL", state, payment, DeliveryChoice.HOME, false, Money.ofCents(shipping),
                line.total().plus(Money.ofCents(shipping)), "1", "1", house.clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        var address = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "", "3645 ZZ", "Vinkeveen", "NL");
        secret = house.orderLinks.secret(order.number());
        house.database.write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            house.buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "", address)), Personal.of(new Billing(address, "", "", "")));
            return house.orders.record(tx, order, Ids.hash(secret), house.ids.uuid());
        });
        last = order.number();
        return last;
    }

    void ship(OrderNumber order) {
        house.database.write(Zone.WORKER, TESTER, Purpose.DELIVER, tx -> house.orders.shipped(tx, order));
    }

    static void waitFor(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) Thread.sleep(100);
        assertThat(done.getAsBoolean()).isTrue();
    }

    OrderState state(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT, tx -> house.orders.find(tx, order)).orElseThrow().state();
    }

    long refunded(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT,
                tx -> tx.sql(REFUNDED).set("order", order.value()).only(row -> row.longInteger("cents")));
    }

    /** One that is for sale at a price between these, in cents. */
    String article(long least, long most) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON,
                tx -> tx.sql(PRICED).set("least", least).set("most", most).only(row -> row.text("sku")));
    }

    int stock() {
        return stock(sku);
    }

    int stock(String of) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON, tx -> tx.sql(STOCK).set("sku", of).only(row -> row.integer("available")));
    }

    static Map<String, String> hidden(String page) {
        String form = page.substring(page.indexOf("data-once"), page.indexOf("</form>", page.indexOf("data-once")));
        return Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form).results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }

    /** Sealed a moment after its number is given. */
    boolean isPaper(String path) {
        try {
            return get(path).body().startsWith("%PDF-");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(TestShop.address(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(URI.create(TestShop.address(path)), fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    HttpResponse<String> send(URI to, String form) throws Exception {
        return browser.send(HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", TestShop.address(""))
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
