package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.orders.Origin;
import nl.lichtxpert.platform.DeliveryTerms;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.TestArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a buyer reads about her order afterwards is what she was told before it, whatever the catalogue says since. */
class OrderMailTest {
    private static MailShop shop;

    @BeforeAll
    static void opens() {
        shop = new MailShop("order-mail", "--proxy.trusted=127.0.0.1");
        shop.run(TestArticle.sql("PLAIN-1", 1_295, 500));
        shop.run(TestArticle.sql("CUT-1", 2_495, 500));
        shop.run("update catalog.article set custom_made = true, name_nl = 'Profiel op maat' where sku = 'CUT-1'");
    }

    @AfterAll
    static void closes() {
        shop.close();
    }

    private QuickBuyer buyer(String mail) {
        return new QuickBuyer(shop.shop.house()).typing("email", mail);
    }

    private String confirmation(String mail) throws InterruptedException {
        return words(shop.mailbox.await(mail, letter -> letter.text().contains("Bevestiging van uw bestelling")));
    }

    /** Both forms of the text, decoded. */
    static String words(Mailbox.Mail mail) {
        var words = new StringBuilder();
        var part = Pattern.compile("(?s)Content-Type: text/[^\r]*\r\nContent-Transfer-Encoding: (\\S+)\r\n\r\n(.*?)\r\n--").matcher(mail.text());
        while (part.find()) {
            if (part.group(1).equals("base64")) words.append(new String(Base64.getMimeDecoder().decode(part.group(2)), StandardCharsets.UTF_8));
            else words.append(printed(part.group(2)));
        }
        return words.toString().replace('\u00a0', ' ');
    }

    private static String printed(String quoted) {
        var bytes = new java.io.ByteArrayOutputStream();
        String text = quoted.replace("=\r\n", "");
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '=') bytes.write(text.charAt(i));
            else {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_sold_as_made_to_measure_is_never_promised_a_withdrawal_period_and_stays_so_when_the_catalogue_changes() throws Exception {
        QuickBuyer buyer = buyer("maat@example.nl").puts("CUT-1", 2);
        String review = buyer.reviews("INVOICE");
        assertThat(review).contains("Op maat gemaakt voor u: hiervoor geldt geen bedenktijd.", "Uw bestelling is op uw maat gemaakt")
                .doesNotContain("U heeft 14 dagen bedenktijd na ontvangst");
        String order = buyer.presses(review).location();
        assertThat(confirmation("maat@example.nl")).contains("Uw bestelling is op uw maat gemaakt").doesNotContain("14 dagen bedenktijd");
        shop.run("update catalog.article set custom_made = false where sku = 'CUT-1'");
        assertThat(buyer.browser.get(order).body()).contains("Uw bestelling is op uw maat gemaakt").doesNotContain("bedenktijd van 14 dagen");
        assertThat(buyer.browser.get(order + "/herroepen").body()).contains("Uw bestelling is op uw maat gemaakt").doesNotContain("bedenktijd van 14 dagen");
        shop.run("update catalog.article set custom_made = true where sku in ('CUT-1', 'PLAIN-1')");
        assertThat(shop.count("select count(*) from orders.line where sku = 'CUT-1' and custom_made")).isPositive();
        shop.run("update catalog.article set custom_made = false where sku = 'PLAIN-1'");
    }

    @Test
    void who_was_not_told_that_it_is_made_to_measure_sees_it_before_she_orders() throws Exception {
        QuickBuyer buyer = buyer("laat@example.nl").puts("PLAIN-1", 1);
        String review = buyer.reviews("INVOICE");
        shop.run("update catalog.article set custom_made = true where sku = 'PLAIN-1'");
        assertThat(buyer.presses(review).status()).isEqualTo(409);
        shop.run("update catalog.article set custom_made = false where sku = 'PLAIN-1'");
        assertThat(buyer.presses(review).status()).isEqualTo(303);
    }

    @Test
    void the_day_of_delivery_is_the_one_that_was_promised_when_it_was_ordered_whatever_the_owner_sets_later() throws Exception {
        Own before = Own.inForce();
        shop.mailbox.busy.add("belofte@example.nl");
        QuickBuyer buyer = buyer("belofte@example.nl").puts("PLAIN-1", 1);
        String page = buyer.orders();
        String promised = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Language.NL.locale()).format(DeliveryTerms.USUAL.promised("NL",
                LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
        var slow = SettingsReader.read(List.of("--data=target/no-folder", "--delivery.days=9-12"), Map.of()).own().delivery();
        Own.begin(new Own(before.identity(), before.hoursDutch(), before.hoursEnglish(), slow, before.payNow(), before.open(), before.byOperator(),
                before.oneStopShop(), before.mostPieces(), before.agreements()));
        try {
            shop.mailbox.busy.remove("belofte@example.nl");
            shop.run("update platform.outbox set due = now() where listener = 'mail.confirmation'");
            assertThat(confirmation("belofte@example.nl")).contains("Wij bezorgen uiterlijk op " + promised + ".").doesNotContain("9–12");
            assertThat(buyer.browser.get(page).body()).contains("Beloofd uiterlijk", promised);
        } finally {
            Own.begin(before);
        }
    }

    @Test
    void where_one_collects_and_how_long_a_parcel_takes_is_what_the_owner_set() throws Exception {
        Own before = Own.inForce();
        var usual = ShopIdentity.LICHTXPERT;
        var identity = new ShopIdentity(usual.legalName(), "Brink 12", "7411 BR", "Deventer", usual.telephone(), usual.email(), usual.kvk(), usual.vatId(),
                usual.iban());
        var terms = SettingsReader.read(List.of("--data=target/no-folder", "--delivery.days=2-4", "--delivery.germany=no", "--delivery.days-abroad=6"),
                Map.of()).own().delivery();
        Own.begin(new Own(identity, before.hoursDutch(), before.hoursEnglish(), terms, before.payNow(), before.open(), before.byOperator(),
                before.oneStopShop(), before.mostPieces(), before.agreements()));
        try {
            QuickBuyer buyer = buyer("afhaal@example.nl").puts("PLAIN-1", 1);
            assertThat(buyer.browser.get("/winkelwagen").body()).contains("Wij bezorgen in Nederland en België.");
            buyer.reviews("INVOICE");
            assertThat(buyer.browser.get("/afrekenen/bezorging").body()).contains("Afhalen in Deventer", "Brink 12, 7411 BR Deventer",
                    "Levertijd: 2–4 werkdagen in Nederland, 6 in België.").doesNotContain("Apeldoorn.", "Lage Brink 11, 7317 BD Apeldoorn. U krijgt");
            buyer.browser.post("/afrekenen/bezorging", Map.of("delivery", "PICK_UP", "payment", "INVOICE"));
            assertThat(buyer.presses(buyer.browser.get("/afrekenen/controleren").body()).status()).isEqualTo(303);
            assertThat(confirmation("afhaal@example.nl")).contains("Afhalen in Deventer", "Brink 12, 7411 BR Deventer. U krijgt bericht");
        } finally {
            Own.begin(before);
        }
    }

    @Test
    void a_machine_that_locks_up_the_shelf_is_stopped_by_its_cart_and_by_its_network_and_nobody_else_is() throws Exception {
        shop.run(TestArticle.sql("SHELF-1", 1_295, 500));
        QuickBuyer one = new QuickBuyer(shop.shop.house());
        one.browser.from("203.0.113.9");
        for (int i = 0; i < Origin.MOST_OF_CART; i++) assertThat(one.puts("SHELF-1", 1).presses(one.reviews("INVOICE")).status()).isEqualTo(303);
        var sixth = one.puts("SHELF-1", 1).presses(one.reviews("ONLINE"));
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.body()).contains("Er is niets besteld.");
        for (int i = Origin.MOST_OF_CART; i < Origin.MOST_OF_NETWORK; i++) assertThat(pressFrom("203.0.113." + i)).isEqualTo(303);
        assertThat(pressFrom("203.0.113.200")).as("another cart of the same network").isEqualTo(429);
        assertThat(pressFrom("198.51.100.7")).as("somebody else").isEqualTo(303);
        assertThat(shop.count("select available from stock.level where sku = 'SHELF-1'")).isEqualTo(500 - Origin.MOST_OF_NETWORK - 1);
        String paid = "(select order_number from orders.line where sku = 'SHELF-1' limit 1)";
        shop.run("update orders.hold set placed_at = now() - interval '25 hours' where order_number = " + paid);
        assertThat(pressFrom("203.0.113.201")).as("an older one counts no more").isEqualTo(303);
        assertThat(shop.count("select count(*) from orders.hold where network like '%203%' or length(network) <> 32")).as("no address").isZero();
    }

    private static int pressFrom(String address) {
        QuickBuyer buyer = new QuickBuyer(shop.shop.house());
        buyer.browser.from(address);
        return buyer.puts("SHELF-1", 1).presses(buyer.reviews("INVOICE")).status();
    }

    @Test
    void an_invoice_paid_beforehand_names_the_day_of_the_payment_and_no_day_of_supply() throws Exception {
        QuickBuyer buyer = buyer("vooraf@example.nl").puts("PLAIN-1", 1);
        var bank = buyer.presses(buyer.reviews("ONLINE"));
        var back = buyer.browser.post(bank.location(), Map.of("besluit", "PAY"));
        String order = buyer.browser.get(back.location()).location();
        shop.mailbox.await("vooraf@example.nl", letter -> letter.text().contains("Factuur van uw bestelling"));
        byte[] pdf = buyer.file(order + "/factuur.pdf");
        assertThat(Pdfs.words(pdf)).contains("Vooruitbetaling ontvangen op", "Reeds voldaan").doesNotContain("Leverdatum");
    }

    @Test
    void the_confirmation_tells_what_was_bought_its_price_and_its_energy_class() throws Exception {
        QuickBuyer buyer = buyer("kenmerk@example.nl").puts("PLAIN-1", 3).puts("CUT-1", 1);
        String order = buyer.orders();
        String mail = confirmation("kenmerk@example.nl");
        assertThat(mail).contains("E27 · 806 lm · 2700 K", "12,95 per stuk, incl. btw", "38,85", "Artikelnummer PLAIN-1", "energieklasse D op schaal A tot G");
        assertThat(mail).as("the arrow, in colour").contains("background:#fff200");
        assertThat(mail).contains("14 dagen bedenktijd", "De bedenktijd geldt niet voor wat op uw maat is gemaakt: Sol Profiel op maat.");
        assertThat(buyer.browser.get(order).body().replace('\u00a0', ' ')).contains("E27 · 806 lm · 2700 K");
    }
}
