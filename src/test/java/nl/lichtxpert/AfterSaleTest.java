package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.mail.Kind;
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
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.HandOver;
import nl.lichtxpert.shipping.OpenedTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows a sale, from the buyer's page to the money that comes back: called off before it left, and sent back after. */
class AfterSaleTest {
    private static final Sql ANY_SKU = Sql.worker("select sku from stock.level where available > 50 order by sku desc limit 1");
    private static final Sql STOCK = Sql.worker("select available from stock.level where sku = :sku");
    private static final Sql REFUNDED = Sql.worker("""
            select coalesce(sum(r.cents), 0)::bigint as cents from payments.refund r join payments.payment p on p.id = r.payment where p.order_number = :order""");
    private static final Actor TESTER = new Actor.Job("test");
    private final House house = TestShop.running().house();
    private final HttpClient browser = HttpClient.newHttpClient();
    private String secret;
    private String sku;

    @BeforeEach
    void anotherBuyer() {
        secret = "";
        sku = house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON, tx -> tx.sql(ANY_SKU).only(row -> row.text("sku")));
    }

    /** A listener that throws is asked again with growing pauses, so it would go unseen. */
    @AfterEach
    void everyRoomHeardTheNews() throws Exception {
        waitFor(() -> house.outbox.waiting() == 0);
    }

    @Test
    void a_paid_order_that_has_not_left_is_called_off_by_its_link_and_everything_goes_back_once() throws Exception {
        int before = stock();
        OrderNumber order = paidOrder();
        assertThat(get("/bestelling/" + secret).body()).contains("Bestelling annuleren");
        assertThat(get("/bestelling/" + secret + "/annuleren").body()).contains("Weet u zeker", "€\u00a048,80");
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of()).statusCode()).isEqualTo(303);
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of()).statusCode()).as("pressed twice").isEqualTo(303);
        waitFor(() -> !house.invoices.credits(order).isEmpty());
        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(refunded(order)).isEqualTo(4_880);
        assertThat(stock()).isEqualTo(before);
        assertThat(house.invoices.credits(order)).singleElement().satisfies(note -> {
            assertThat(note.total().cents()).isEqualTo(-4_880);
            assertThat(note.number()).startsWith("C");
        });
        assertThat(get("/bestelling/" + secret).body()).contains("Geannuleerd", "Creditfactuur C");
        assertThat(get("/bestelling/" + secret + "/creditfactuur/CALLED-OFF.pdf").body()).startsWith("%PDF-");
    }

    @Test
    void two_of_three_come_back_one_used_and_the_sums_agree_to_the_cent() throws Exception {
        OrderNumber order = paidOrder();
        ship(order);
        int before = stock();
        String receipt = withdraw(2);
        assertThat(get(receipt).body()).contains("Retourformulier");
        assertThat(get(receipt + "/retourformulier.pdf").body()).startsWith("%PDF-");
        waitFor(() -> !house.afterSale.parcels.of(order).isEmpty());
        Parcel parcel = house.afterSale.parcels.of(order).getFirst();
        assertThat(parcel.state()).isEqualTo(Parcel.State.EXPECTED);
        assertThat(parcel.lines()).singleElement().satisfies(line -> assertThat(line.quantity()).isEqualTo(2));
        assertThat(judge(parcel, 2, 300)).isTrue();
        assertThat(judge(parcel, 2, 0)).as("a colleague was first").isFalse();
        waitFor(() -> house.afterSale.parcels.of(order).getFirst().settled().isPresent() && !house.invoices.credits(order).isEmpty());
        assertThat(refunded(order)).isEqualTo(2 * 1_495 - 300);
        assertThat(house.invoices.credits(order).getFirst().total().cents()).isEqualTo(-(2 * 1_495 - 300));
        assertThat(stock()).isEqualTo(before + 2);
        assertThat(get("/bestelling/" + secret).body()).contains("afgehandeld", "Creditfactuur C");
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of()).statusCode()).as("it has left").isEqualTo(409);
        String last = withdraw(1);
        assertThat(last).isNotEqualTo(receipt);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 2);
        judge(house.afterSale.parcels.of(order).get(1), 1, 0);
        waitFor(() -> house.afterSale.parcels.of(order).get(1).settled().isPresent());
        assertThat(refunded(order)).as("with the last piece the delivery costs go back too").isEqualTo(4_880 - 300);
    }

    @Test
    void one_leaves_now_one_is_called_off_and_one_follows_with_its_own_code() throws Exception {
        OrderNumber order = paidOrder();
        int before = stock();
        var packer = new Actor.Staff(house.ids.person());
        pack(packer, order);
        assertThat(house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD1234567", Map.of(1, 4))).isInstanceOf(HandOver.WrongPieces.class);
        assertThat(house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD1234567", Map.of(1, 1))).isInstanceOf(HandOver.Done.class);
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(get("/bestelling/" + secret).body()).contains("Een deel van uw bestelling is onderweg", "Deels verzonden", "3SABCD1234567", "2 × Lamp");
        assertThat(get("/bestelling/" + secret + "/annuleren").body()).contains("nog 2 niet verzonden", "name=\"stuks1\"");
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of("stuks1", "3", "act", "0")).statusCode()).isEqualTo(422);
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of("stuks1", "0", "act", "0")).statusCode()).as("none").isEqualTo(422);
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of("stuks1", "1", "act", "0")).statusCode()).isEqualTo(303);
        assertThat(post("/bestelling/" + secret + "/annuleren", Map.of("stuks1", "1", "act", "0")).statusCode()).as("pressed twice").isEqualTo(303);
        waitFor(() -> house.invoices.credits(order).size() == 1);
        assertThat(refunded(order)).isEqualTo(1_495);
        assertThat(stock()).isEqualTo(before + 1);
        pack(packer, order);
        assertThat(house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD7654321", Map.of())).isInstanceOf(HandOver.Done.class);
        assertThat(state(order)).isEqualTo(OrderState.SHIPPED);
        assertThat(get("/bestelling/" + secret).body()).contains("Uw bestelling is onderweg", "Pakket 2", "3SABCD7654321", "1 geannuleerd", "€\u00a033,85");
        waitFor(() -> house.mail.lettersOf(order).stream().filter(letter -> letter.kind() == Kind.SHIPMENT).count() == 2);
        withdraw(3);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        judge(house.afterSale.parcels.of(order).getFirst(), 2, 0);
        waitFor(() -> house.afterSale.parcels.of(order).getFirst().settled().isPresent());
        assertThat(refunded(order)).as("all of it, with the delivery costs, and not a cent more").isEqualTo(4_880);
    }

    @Test
    void a_withdrawal_of_what_has_not_left_is_a_cancellation_and_only_the_rest_comes_back() throws Exception {
        OrderNumber order = paidOrder();
        var packer = new Actor.Staff(house.ids.person());
        pack(packer, order);
        house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD1234567", Map.of(1, 2));
        withdraw(2);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        assertThat(house.afterSale.parcels.of(order).getFirst().lines()).singleElement().satisfies(line -> assertThat(line.quantity()).isEqualTo(1));
        assertThat(state(order)).as("nothing is left to send").isEqualTo(OrderState.SHIPPED);
        assertThat(refunded(order)).isEqualTo(1_495);
    }

    private void pack(Actor.Staff packer, OrderNumber order) throws InterruptedException {
        waitFor(() -> house.shipping.open(packer, order) instanceof OpenedTask.Opened);
        assertThat(house.shipping.packed(packer, order)).isTrue();
    }

    private boolean judge(Parcel parcel, int accepted, long reduction) {
        var reason = reduction == 0 && accepted == parcel.lines().getFirst().quantity() ? Judgement.Reason.NONE : Judgement.Reason.USED;
        return house.database.write(Zone.STAFF, new Actor.Staff(house.ids.person()), Purpose.WITHDRAWAL,
                tx -> house.afterSale.parcels.received(tx, house.outbox, parcel, List.of(new Judgement(1, accepted, Money.ofCents(reduction), reason, true))));
    }

    private String withdraw(int pieces) throws Exception {
        String path = "/bestelling/" + secret + "/herroepen";
        var review = post(path, Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "line1", "yes", "pieces1", String.valueOf(pieces)));
        return post(path + "/bevestigen", hidden(review.body())).headers().firstValue("Location").orElseThrow();
    }

    private OrderNumber paidOrder() throws Exception {
        var line = new OrderLine(sku, "Lamp", 3, Money.ofCents(1_495), 21, Optional.empty(), 100);
        var buyer = house.ids.person();
        var shipping = Money.ofCents(395);
        var order = new Order(house.orders.newNumber(), buyer, Language.NL, false, "NL", OrderState.AWAITING_PAYMENT, PaymentChoice.ONLINE, DeliveryChoice.HOME,
                false, shipping, line.total().plus(shipping), "1", "1", house.clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        var address = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "", "3645 ZZ", "Vinkeveen", "NL");
        secret = house.orderLinks.secret(order.number());
        house.database.write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            house.buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "", address)), Personal.of(new Billing(address, "", "", "")));
            return house.orders.record(tx, order, Ids.hash(secret), house.ids.uuid());
        });
        var begun = (Beginning.Pay) house.payments.begin(new Actor.LinkHolder(Ids.hash(secret)), order.number(), Language.NL);
        send(begun.checkout(), "besluit=PAY&aantal=1&vertraging=0&volgorde=REVERSED&bedrag=ASKED");
        waitFor(() -> state(order.number()) == OrderState.PAID && house.invoices.numberOf(order.number()).isPresent());
        return order.number();
    }

    private void ship(OrderNumber order) {
        house.database.write(Zone.WORKER, TESTER, Purpose.DELIVER, tx -> house.orders.shipped(tx, order));
    }

    private static void waitFor(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) Thread.sleep(100);
        assertThat(done.getAsBoolean()).isTrue();
    }

    private OrderState state(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT, tx -> house.orders.find(tx, order)).orElseThrow().state();
    }

    private long refunded(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT,
                tx -> tx.sql(REFUNDED).set("order", order.value()).only(row -> row.longInteger("cents")));
    }

    private int stock() {
        return house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON, tx -> tx.sql(STOCK).set("sku", sku).only(row -> row.integer("available")));
    }

    private static Map<String, String> hidden(String page) {
        String form = page.substring(page.indexOf("data-once"), page.indexOf("</form>", page.indexOf("data-once")));
        return Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form).results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(TestShop.address(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(URI.create(TestShop.address(path)), fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(URI to, String form) throws Exception {
        return browser.send(HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", TestShop.address(""))
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
