package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.lichtxpert.cases.Posted;
import nl.lichtxpert.inspections.Camera;
import nl.lichtxpert.mail.Kind;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.HandOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows a sale, from the buyer's page to the money that comes back: called off before it left, and sent back after. */
class AfterSaleTest extends AfterSaleDesk {
    /** A listener that throws is asked again with growing pauses, so it would go unseen. */
    @AfterEach
    void everyRoomHeardTheNews() throws Exception {
        waitFor(() -> unheard() == 0);
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
        waitFor(() -> isPaper("/bestelling/" + secret + "/creditfactuur/CALLED-OFF.pdf"));
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
    void the_withdrawal_page_offers_only_what_was_not_withdrawn_from_before_and_a_second_declaration_never_doubles_a_parcel() throws Exception {
        OrderNumber order = paidOrder();
        ship(order);
        withdraw(2);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        String page = get("/bestelling/" + secret + "/herroepen").body();
        assertThat(page).contains("1 × · " + sku).doesNotContain("3 × · ", "name=\"pieces1\"");
        withdraw(1);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 2);
        assertThat(get("/bestelling/" + secret + "/herroepen").body()).contains("alles al herroepen").doesNotContain("name=\"line1\"");
        String receipt = withdraw(1);
        assertThat(get(receipt).body()).as("never refused").contains("Ontvangstbevestiging");
        waitFor(() -> unheard() == 0);
        assertThat(house.afterSale.parcels.of(order)).hasSize(2);
    }

    @Test
    void who_shows_that_she_sent_it_is_paid_before_it_is_here_and_stock_follows_when_it_comes() throws Exception {
        OrderNumber order = paidOrder();
        ship(order);
        int before = stock();
        withdraw(3);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        Parcel parcel = house.afterSale.parcels.of(order).getFirst();
        String sent = "/bestelling/" + secret + "/verzonden/" + parcel.number();
        assertThat(get("/bestelling/" + secret).body()).contains("/verzonden/" + parcel.number());
        assertThat(post(sent, Map.of("code", "3s?")).body()).contains("Vul de code", "3s?");
        assertThat(onProof(parcel)).as("without proof it waits").isFalse();
        assertThat(post(sent, Map.of("code", "3s abc-1234567")).statusCode()).isEqualTo(303);
        assertThat(get("/bestelling/" + secret).body()).contains("3SABC1234567");
        Parcel shown = house.afterSale.parcels.of(order).getFirst();
        assertThat(shown.payable()).isTrue();
        assertThat(onProof(shown)).isTrue();
        assertThat(onProof(shown)).as("a colleague was first").isFalse();
        waitFor(() -> house.afterSale.parcels.of(order).getFirst().settled().isPresent() && !house.invoices.credits(order).isEmpty());
        assertThat(refunded(order)).isEqualTo(4_880);
        assertThat(stock()).as("not here yet").isEqualTo(before);
        Parcel paid = house.afterSale.parcels.of(order).getFirst();
        var clerk = new Actor.Staff(house.ids.person());
        assertThat(paid.toCome()).isTrue();
        assertThat(house.afterSale.parcels.arrived(clerk, paid, Map.of(1, 2))).isTrue();
        assertThat(house.afterSale.parcels.arrived(clerk, paid, Map.of(1, 3))).as("twice").isFalse();
        assertThat(stock()).isEqualTo(before + 2);
    }

    @Test
    void a_photograph_of_what_came_back_keeps_the_picture_alone_sealed_and_ends_with_the_orders_contact_record() throws Exception {
        OrderNumber order = paidOrder();
        ship(order);
        withdraw(1);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        Parcel parcel = house.afterSale.parcels.of(order).getFirst();
        var clerk = new Actor.Staff(house.ids.person());
        var image = new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var jpeg = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "jpeg", jpeg);
        byte[] noted = withNote(jpeg.toByteArray());
        assertThat(Camera.keeps(house.afterSale.inspections, clerk, parcel, posted(noted))).isTrue();
        assertThat(Camera.sees(house.afterSale.inspections, clerk, parcel)).singleElement().satisfies(photo -> {
            String seen = new String(Reveal.under(Purpose.WITHDRAWAL).of(photo.orElseThrow()), StandardCharsets.ISO_8859_1);
            assertThat(seen).startsWith("\u00ff\u00d8").doesNotContain("kanarie-plaats");
        });
        var buyer = house.database.read(Zone.WORKER, TESTER, Purpose.WITHDRAWAL, tx -> house.orders.find(tx, order)).orElseThrow().buyer();
        house.database.write(Zone.VAULT, clerk, Purpose.RETENTION, tx -> house.vault.erase(tx, buyer, RetentionClass.ORDER, order.value()));
        assertThat(Camera.sees(house.afterSale.inspections, clerk, parcel)).singleElement().satisfies(photo -> assertThat(photo).isEmpty());
        assertThat(Camera.keeps(house.afterSale.inspections, clerk, parcel, posted(noted))).as("nothing to seal it with").isFalse();
    }

    /** A JPEG with a comment in it, as a camera leaves one. */
    private static byte[] withNote(byte[] jpeg) throws IOException {
        byte[] note = "kanarie-plaats".getBytes(StandardCharsets.US_ASCII);
        var out = new java.io.ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (note.length + 2)});
        out.write(note);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static Posted posted(byte[] photo) throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        body.write("--x\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"doos.jpg\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        body.write(photo);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        return Posted.read("multipart/form-data; boundary=x", new java.io.ByteArrayInputStream(body.toByteArray()));
    }

    private boolean onProof(Parcel parcel) {
        return house.database.write(Zone.STAFF, new Actor.Staff(house.ids.person()), Purpose.WITHDRAWAL,
                tx -> house.afterSale.parcels.onProof(tx, house.outbox, parcel));
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
        withdraw(2);
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
}
