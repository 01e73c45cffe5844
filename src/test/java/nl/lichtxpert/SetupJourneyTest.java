package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.SetupFile;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.staff.Colleagues;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An owner's first hour with a real shop: closed to the world, set up in the browser, opened, and changed afterwards. */
class SetupJourneyTest {
    private static final Texts TEXTS = Texts.in(Language.NL);
    private static Keeper keeper;
    private static Path folder;
    private static String address;

    @BeforeAll
    static void aNewShop() throws IOException {
        folder = Files.createDirectories(Path.of("target/test-databases/setup-" + System.nanoTime()));
        int port = TestData.freePort();
        address = "http://localhost:" + port;
        var line = List.of("--mode=production", "--address=https://www.voorbeeld.example", "--proxy.trusted=127.0.0.1", "--listen.host=127.0.0.1",
                "--listen.port=" + port, "--data=" + folder.resolve("data"), "--keys=" + folder.resolve("keys"), "--keys.backup="
                + folder.resolve("copy"), "--health.port=0", "--delivery.germany=no");
        keeper = new Keeper(() -> SettingsReader.read(line, Map.of()));
        keeper.open();
    }

    @AfterAll
    static void close() {
        keeper.close();
        nl.lichtxpert.platform.Own.begin(SettingsReader.read(List.of(), Map.of()).own());
    }

    @Test
    void an_owner_sets_a_new_shop_up_in_the_browser_and_opens_it() throws Exception {
        var stranger = new Browser(address);
        Assertions.assertThat(stranger.get("/").status()).isEqualTo(503);
        Assertions.assertThat(stranger.get("/winkelwagen").body()).contains(TEXTS.of("setup.closed"));
        Assertions.assertThat(stranger.get("/medewerker/inrichten").location()).as("not open to the world").isEqualTo("/medewerker/inloggen");
        try (BrowserContext visit = ShopBrowser.visit(new ShopBrowser.Eyes(Language.NL, ShopBrowser.Script.ON, 1280, ColorScheme.LIGHT))) {
            Page page = visit.newPage();
            begins(page);
            shop(page);
            delivery(page);
            page.navigate(address + "/medewerker/inrichten");
            press(page, "setup.open");
            assertThat(page.locator("[role=alert]")).hasText(TEXTS.of("setup.not-complete"));
            mail(page);
            press(page, "setup.open");
            assertThat(page.locator("[role=alert]")).hasText(TEXTS.of("setup.not-complete"));
            SetupForms.agreements(page);
            SetupForms.mailbox(page);
            SetupForms.consent(page);
            Assertions.assertThat(SetupFile.read(folder.resolve("data"))).containsEntry("offers.personal", "on").doesNotContainEntry(
                    "google.measurement-id", "G-ABCD1234");
            press(page, "setup.open");
            assertThat(page.locator("h1")).hasText(TEXTS.of("setup.opening"));
            untilOpen(stranger);
            Assertions.assertThat(stranger.get("/privacy").body()).contains("Lampenhuis Zonneschijn BV");
            Assertions.assertThat(stranger.get("/klantenservice").body()).contains("elke dag van 10 tot 16 uur");
            afterwards(page);
        }
    }

    private static void begins(Page page) {
        page.navigate(address + keeper.shop().house().staff.beginLink().orElseThrow());
        String secret = page.locator("code").first().innerText().replace(" ", "");
        page.locator("#name").fill("Eline Eigenaar");
        page.locator("#mail").fill("eline@example.nl");
        page.locator("#handle").fill("e1001");
        page.locator("#password").fill(Colleagues.PASSWORD);
        page.locator("#code").fill(Colleagues.code(secret, keeper.shop().house().clock));
        page.locator("#confidential").check();
        press(page, "backoffice.begin-send");
        assertThat(page.locator("h1")).hasText(TEXTS.of("backoffice.recovery"));
        page.navigate(address + "/medewerker");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
    }

    private static void shop(Page page) {
        link(page, "setup.winkel");
        page.locator("#shop-name").fill("Lampenhuis Zonneschijn BV");
        page.locator("#shop-postcode").fill("1234");
        page.locator("#shop-email").fill("info@lichtxpert.example");
        page.locator("#shop-hours-nl").fill("elke dag van 10 tot 16 uur");
        press(page, "setup.keep");
        assertThat(page.locator("#fouten")).containsText(TEXTS.of("setup.wrong-shop-postcode"));
        assertThat(page.locator("#fouten")).containsText(TEXTS.of("setup.wrong-shop-email"));
        assertThat(page.locator("#shop-name")).hasValue("Lampenhuis Zonneschijn BV");
        page.locator("#shop-postcode").fill("1234 AB");
        page.locator("#shop-email").fill("info@zonneschijn.nl");
        press(page, "setup.keep");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
    }

    private static void delivery(Page page) {
        link(page, "setup.bezorgen");
        assertThat(page.locator("main")).containsText(TEXTS.of("setup.by-operator"));
        assertThat(page.locator("#delivery-germany")).hasCount(0);
        page.locator("#delivery-parcel").fill("4,50");
        page.locator("#delivery-belgium").fill("nee");
        page.locator("#delivery-days").fill("9-2");
        press(page, "setup.keep");
        assertThat(page.locator("#delivery-days-error")).containsText(TEXTS.of("setup.wrong-delivery-days"));
        assertThat(page.locator("#delivery-parcel")).hasValue("4,50");
        page.locator("#delivery-days").fill("2-9");
        press(page, "setup.keep");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
    }

    private static void mail(Page page) throws IOException {
        link(page, "setup.mail");
        page.locator("#mail-host").fill("smtp.nergens.invalid");
        page.locator("#mail-from").fill("winkel@zonneschijn.nl");
        page.locator("#password").fill("een geheim van de mailserver");
        press(page, "setup.keep");
        link(page, "setup.mail");
        page.locator("#aan").fill("eline@example.nl");
        press(page, "setup.try-send");
        assertThat(page.locator("[role=status]")).containsText("niet verstuurd");
        Path secret = Path.of(SetupFile.read(folder.resolve("data")).get("mail.password-file"));
        Assertions.assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        Assertions.assertThat(Files.readString(folder.resolve("data/shop.properties"))).doesNotContain("geheim");
        page.navigate(address + "/medewerker/inrichten");
    }

    /** What was set holds; and the shop may move, whereupon its statement says so and keeps what it said before. */
    private static void afterwards(Page page) throws Exception {
        for (int i = 0; i < 100 && !keeper.shop().house().settings.own().open(); i++) Thread.sleep(100);
        Settings open = keeper.shop().house().settings;
        Assertions.assertThat(open.own().delivery().parcel().cents()).isEqualTo(450);
        Assertions.assertThat(open.own().delivery().parcelTo("BE")).isEmpty();
        Assertions.assertThat(open.own().delivery().parcelTo("DE")).as("set by the operator").isEmpty();
        Assertions.assertThat(open.mail().orElseThrow().host()).isEqualTo("smtp.nergens.invalid");
        Assertions.assertThat(open.own().delivery().home().toString()).isEqualTo("2–9");
        Assertions.assertThat(open.mail().orElseThrow().box().orElseThrow().port()).isEqualTo(993);
        Assertions.assertThat(open.extras().personalOffers()).isTrue();
        Assertions.assertThat(Partners.inForce(Clock.systemUTC()).may(Partners.Work.MAIL)).isEqualTo(new Partners.Answer.Yes("mail-server"));
        Assertions.assertThat(new Browser(address).get("/privacy/ontvangers").body()).contains("2099");
        moves(page);
        page.navigate(address + "/medewerker");
        assertThat(page.locator("h1")).hasText(EmployeeAtWork.START);
    }

    private static void moves(Page page) throws Exception {
        page.navigate(address + "/medewerker/inrichten/winkel");
        page.locator("#shop-name").fill("Lampenhuis Maneschijn BV");
        press(page, "setup.keep");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
        page.navigate(address + "/medewerker/wijzigingen?deel=setup");
        assertThat(page.locator("main")).containsText("Lampenhuis Zonneschijn BV");
        assertThat(page.locator("main")).containsText("Lampenhuis Maneschijn BV");
        assertThat(page.locator("main")).containsText("smtp.nergens.invalid");
        assertThat(page.locator("main")).not().containsText("winkel@zonneschijn.nl");
        page.navigate(address + "/medewerker/inrichten");
        press(page, "setup.reopen");
        var stranger = new Browser(address);
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!says(stranger, "/privacy", "Lampenhuis Maneschijn BV")) {
            Assertions.assertThat(Instant.now()).as("the shop opens under its new name").isBefore(end);
            Thread.sleep(500);
        }
        String versions = stranger.get("/privacy/versies").body();
        String day = versions.replaceAll("(?s).*href=\"/privacy/versies/(\\d{4}-\\d\\d-\\d\\d)[.]1\".*", "$1");
        Assertions.assertThat(stranger.get("/privacy/versies/" + day + ".1").body()).contains("Lampenhuis Zonneschijn BV");
        Assertions.assertThat(stranger.get("/privacy/versies/" + day).body()).contains("Lampenhuis Maneschijn BV");
        Assertions.assertThat(stranger.get("/privacy/versies/" + day + "/wijzigingen").body()).contains("Zonneschijn", "Maneschijn");
    }

    private static void untilOpen(Browser stranger) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!says(stranger, "/", "")) {
            Assertions.assertThat(Instant.now()).as("the shop opens").isBefore(end);
            Thread.sleep(500);
        }
    }

    private static boolean says(Browser stranger, String path, String what) {
        try {
            Browser.Answer answer = stranger.get(path);
            return answer.status() == 200 && answer.body().contains(what);
        } catch (java.io.UncheckedIOException closed) {
            return false;
        }
    }

    static void press(Page page, String key) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(TEXTS.of(key)).setExact(true)).click();
    }

    static void link(Page page, String key) {
        page.locator("main").getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(TEXTS.of(key)).setExact(true)).click();
    }
}
