package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.lichtxpert.platform.Pdfs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody without an account and her own data, over HTTP. */
class RightsJourneyTest {
    private static final RunCommand.Running SHOP = TestShop.running();
    private static Crew crew;
    private final Canary canary = Canary.fresh();

    @BeforeAll
    static void open() throws IOException, SQLException {
        crew = new Crew(SHOP);
    }

    @AfterAll
    static void close() throws SQLException {
        crew.close();
    }

    private Browser browser() {
        return new Browser(TestShop.address(""));
    }

    private String ordered() throws Exception {
        String page = crew.flight(canary).onAccount(canary.form());
        return browser().get(page).body().replaceAll("(?s).*?(LX-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    /** Through the link of the mail, which a demo shows. */
    private Browser entered(String email) {
        Browser browser = browser();
        String sent = browser.post("/mijn-gegevens", Map.of("email", email)).body();
        String link = sent.replaceAll("(?s).*href=\"(/mijn-gegevens/toegang/[A-Za-z0-9_-]{32})\".*", "$1");
        assertThat(browser.get(link).status()).isEqualTo(200);
        assertThat(browser.post(link, Map.of()).location()).isEqualTo("/mijn-gegevens/overzicht");
        assertThat(browser().post(link, Map.of()).status()).as("the link works once").isEqualTo(410);
        assertThat(browser().get(link).status()).isEqualTo(410);
        return browser;
    }

    @Test
    void a_stranger_gets_the_same_answer_as_a_customer_and_finds_nothing() throws Exception {
        ordered();
        String known = browser().post("/mijn-gegevens", Map.of("email", canary.email())).body();
        String unknown = browser().post("/mijn-gegevens", Map.of("email", "niemand@example.nl")).body();
        assertThat(known.replaceAll("toegang/[A-Za-z0-9_-]{32}", "")).isEqualTo(unknown.replaceAll("toegang/[A-Za-z0-9_-]{32}", ""));
        Browser stranger = entered("niemand@example.nl");
        assertThat(stranger.get("/mijn-gegevens/overzicht").body()).contains("geen gegevens");
        Browser wrongOrder = browser();
        String sent = wrongOrder.post("/mijn-gegevens", Map.of("email", canary.email(), "order", "LX-2222-2222")).body();
        String link = sent.replaceAll("(?s).*href=\"(/mijn-gegevens/toegang/[A-Za-z0-9_-]{32})\".*", "$1");
        wrongOrder.post(link, Map.of());
        assertThat(wrongOrder.get("/mijn-gegevens/overzicht").body()).contains("geen gegevens");
        assertThat(browser().get("/mijn-gegevens/overzicht").location()).isEqualTo("/mijn-gegevens");
        assertThat(browser().post("/mijn-gegevens", Map.of("email", "geen adres")).status()).isEqualTo(422);
    }

    @Test
    void a_copy_holds_everything_and_is_signed() throws Exception {
        String order = ordered();
        Map<String, byte[]> files = copy(entered(canary.email()));
        assertThat(files.keySet()).contains("overzicht.html", "overzicht.pdf", "data.json", "schema.json", "manifest.txt", "manifest.sig");
        String data = new String(files.get("data.json"), StandardCharsets.UTF_8);
        assertThat(data).contains(canary.email(), canary.street(), order, "\"orders.placed\"", "\"orders.line\"", "\"head\"").doesNotContain("link_hash");
        assertThat(new String(files.get("overzicht.html"), StandardCharsets.UTF_8)).contains(canary.street(), "Wie heeft mijn gegevens bekeken");
        assertThat(Pdfs.words(files.get("overzicht.pdf"))).contains(order);
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("documents/mail-"));
        signed(files);
    }

    /** The day an order ends that nobody ever ends is not the day the law lets her invoice go. */
    @Test
    void of_an_invoice_that_is_still_to_come_no_day_is_told() throws Exception {
        ordered();
        assertThat(entered(canary.email()).get("/mijn-gegevens/wissen").body()).contains("art. 52 lid 4 AWR), tot het einde van de wettelijke termijn")
                .doesNotContainPattern("art. 52 lid 4 AWR\\), tot [0-9]");
    }

    /** Nothing was paid, nothing was invoiced: no law asks for her billing address, and none is named. */
    @Test
    void of_an_order_that_died_unpaid_everything_goes_and_no_law_is_named_that_does_not_ask_for_it() throws Exception {
        String order = ordered();
        String kept = "select count(*) from vault.data_key k join orders.placed o on o.buyer = k.person where o.number = '" + order + "'";
        crew.sql("update orders.placed set state = 'CANCELLED', cancelled_at = now() where number = '" + order + "'");
        Browser browser = entered(canary.email());
        assertThat(browser.get("/mijn-gegevens/wissen").body()).contains("wordt gewist").doesNotContain("art. 52");
        crew.sql("update orders.placed set paid_at = now() where number = '" + order + "'");
        assertThat(browser.get("/mijn-gegevens/wissen").body()).as("money came in and went back: that stands in the books").contains("art. 52");
        crew.sql("update orders.placed set paid_at = null where number = '" + order + "'");
        assertThat(browser.post("/mijn-gegevens/wissen", Map.of()).body()).doesNotContain("art. 52");
        assertThat(crew.text(kept)).isEqualTo("0");
    }

    /** Whatever was typed as the order: the mailbox is hers. */
    @Test
    void a_withdrawal_that_was_declared_on_the_open_form_is_in_the_copy_and_stays_as_the_law_asks() throws Exception {
        crew.flight(canary).withdrew();
        Browser browser = entered(canary.email());
        assertThat(new String(copy(browser).get("data.json"), StandardCharsets.UTF_8)).contains(canary.name(), canary.reference(), "\"returns.declaration\"");
        assertThat(browser.get("/mijn-gegevens/wissen").body()).contains("Herroeping en ontvangstbevestiging", "art. 6:230oa BW");
    }

    @Test
    void who_looked_is_on_a_page_and_an_employee_who_opened_the_address_is_on_it_by_role() throws Exception {
        String order = ordered();
        var packer = new AtTheDesk(TestShop.running(), nl.lichtxpert.staff.Role.WAREHOUSE);
        AtTheDesk.soon("there is a task", () -> packer.browser.get("/medewerker/taken/" + order).status() == 200);
        assertThat(packer.browser.post("/medewerker/taken/" + order + "/openen", Map.of()).status()).isEqualTo(200);
        Browser browser = entered(canary.email());
        assertThat(browser.get("/mijn-gegevens/overzicht").body()).contains("href=\"/mijn-gegevens/wie-keek\"");
        String page = browser.get("/mijn-gegevens/wie-keek").body();
        assertThat(page).contains("een medewerker", "Uw bestelling inpakken en bezorgen").doesNotContain(packer.handle, "Mus Medewerker", canary.email());
        assertThat(browser.get("/en/my-data/who-looked").body()).contains("Each time something of yours");
        assertThat(browser().get("/mijn-gegevens/wie-keek").location()).isEqualTo("/mijn-gegevens");
    }

    private static void signed(Map<String, byte[]> files) throws Exception {
        String manifest = new String(files.get("manifest.txt"), StandardCharsets.UTF_8);
        var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(HexFormat.of()
                .parseHex(manifest.lines().filter(line -> line.startsWith("key ")).findFirst().orElseThrow().substring(4))));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(files.get("manifest.txt"));
        assertThat(signature.verify(HexFormat.of().parseHex(new String(files.get("manifest.sig"), StandardCharsets.UTF_8).strip()))).isTrue();
        for (var file : files.entrySet()) {
            if (file.getKey().startsWith("manifest")) continue;
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue()));
            assertThat(manifest).contains(hash + "  " + file.getKey());
        }
    }

    private static Map<String, byte[]> copy(Browser browser) throws Exception {
        HttpResponse<byte[]> answer = browser.client().send(HttpRequest.newBuilder(URI.create(TestShop.address("/mijn-gegevens/kopie")))
                .header("Origin", TestShop.address("")).POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    @Test
    void what_is_wrong_is_corrected_with_its_faults_at_the_field() throws Exception {
        String order = ordered();
        Browser browser = entered(canary.email());
        String path = "/mijn-gegevens/verbeteren/" + order;
        assertThat(browser.get(path).body()).contains(canary.street(), canary.email());
        Map<String, String> typed = new LinkedHashMap<>(canary.form());
        typed.put("postcode", "nergens");
        Browser.Answer wrong = browser.post(path, typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("nergens", "1234 AB", canary.street());
        typed.putAll(Map.of("postcode", "3645 ZZ", "street", "Nieuwe Kade", "email", "ander-" + canary.email()));
        assertThat(browser.post(path, typed).body()).contains("verbeterd");
        assertThat(new String(copy(browser).get("data.json"), StandardCharsets.UTF_8)).contains("Nieuwe Kade").contains("ander-" + canary.email());
        assertThat(entered("ander-" + canary.email()).get("/mijn-gegevens/overzicht").body()).as("known by the new address").contains(order);
        assertThat(entered(canary.email()).get("/mijn-gegevens/overzicht").body()).as("and not by the old").contains("geen gegevens");
        assertThat(browser.get("/mijn-gegevens/verbeteren/LX-2222-2222").location()).as("another's order").isEqualTo("/mijn-gegevens/overzicht");
    }

    @Test
    void erasing_tells_what_goes_what_stays_and_why_and_keeps_an_order_that_is_under_way() throws Exception {
        String order = ordered();
        Browser browser = entered(canary.email());
        assertThat(browser.get("/mijn-gegevens/wissen").body()).contains("tot uw bestelling is bezorgd", "art. 52");
        assertThat(browser.post("/mijn-gegevens/wissen", Map.of()).body()).as("nothing went, and that is said (art. 12(4) GDPR)")
                .contains("Er is nog niets gewist", "naar de rechter", "autoriteitpersoonsgegevens.nl").doesNotContain("Uw gegevens zijn gewist");
        crew.sql("update orders.placed set state = 'SHIPPED', shipped_at = now() where number = '" + order + "'");
        assertThat(browser.get("/mijn-gegevens/wissen").body()).contains("wordt gewist").doesNotContain("tot uw bestelling is bezorgd");
        assertThat(browser.post("/mijn-gegevens/wissen", Map.of()).body()).contains("Uw gegevens zijn gewist", "art. 52", "naar de rechter");
        assertThat(entered(canary.email()).get("/mijn-gegevens/overzicht").body()).contains("geen gegevens");
        assertThat(crew.text("select count(*) from vault.data_key k join orders.placed o on o.buyer = k.person where o.number = '" + order
                + "' and k.class = 'ORDER'")).isEqualTo("0");
        assertThat(crew.text("select r.kind || ' ' || r.state from rights.request r join rights.request_person p using (number) join orders.placed o "
                + "on o.buyer = p.person where o.number = '" + order + "'")).isEqualTo("ERASURE DONE");
    }

    @Test
    void a_restricted_record_is_opened_by_nobody_but_herself_until_she_lifts_it() throws Exception {
        String order = ordered();
        Browser browser = entered(canary.email());
        browser.post("/mijn-gegevens/beperken", Map.of());
        assertThat(browser.get("/mijn-gegevens/overzicht").body()).contains("niemand behalve u");
        var person = nl.lichtxpert.privacy.PersonRef.of(crew.text("select buyer from orders.placed where number = '" + order + "'"));
        assertThat(opened(person)).isFalse();
        assertThat(standing(person)).as("no term ends what she asked to keep").isEqualTo("1");
        assertThat(new String(copy(browser).get("data.json"), StandardCharsets.UTF_8)).contains(canary.street());
        browser.post("/mijn-gegevens/beperken", Map.of());
        assertThat(opened(person)).isTrue();
        assertThat(standing(person)).isEqualTo("0");
    }

    private static String standing(nl.lichtxpert.privacy.PersonRef person) throws SQLException {
        return crew.text("select count(*) from retention.hold where reason = 'RESTRICTION' and until > now() and subject = '" + person + "'");
    }

    private static boolean opened(nl.lichtxpert.privacy.PersonRef person) {
        return SHOP.house().database.write(nl.lichtxpert.platform.Zone.VAULT, new nl.lichtxpert.privacy.Actor.Job("test"),
                nl.lichtxpert.privacy.Purpose.DELIVER, tx -> SHOP.house().buyers.contact(tx, person, "")).isPresent();
    }

    @Test
    void who_leaves_is_out_and_the_english_pages_are_there() throws Exception {
        ordered();
        Browser browser = entered(canary.email());
        assertThat(browser.get("/en/my-data/overview").body()).contains("Download everything");
        assertThat(browser.post("/mijn-gegevens/afsluiten", Map.of()).location()).isEqualTo("/mijn-gegevens");
        assertThat(browser.get("/mijn-gegevens/overzicht").location()).isEqualTo("/mijn-gegevens");
        HttpResponse<String> schema = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(TestShop.address("/mijn-gegevens/schema.json"))).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(schema.body()).contains("json-schema.org", "delivery.street");
    }
}
