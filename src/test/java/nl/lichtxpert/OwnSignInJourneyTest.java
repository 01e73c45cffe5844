package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.evidence.Evidence;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.staff.Colleagues;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An employee changes her own password and code app and sees where she is signed in; nobody else does it for her. No script. */
class OwnSignInJourneyTest {
    private static final String PAGE = "/medewerker/inloggegevens";
    private static final String NEXT = "klomp tegelwand regenboog vijf";
    private static final Pattern SESSION = Pattern.compile("/sessie/([0-9a-f]{16})/");
    private static final Texts TEXTS = Texts.in(Language.NL);
    private static MailShop mails;

    @BeforeAll
    static void open() throws Exception {
        mails = new MailShop("own-sign-in");
    }

    @AfterAll
    static void close() {
        mails.close();
    }

    private static Browser browser() {
        return new Browser(mails.shop.house().settings.absolute(""));
    }

    /** The status of the second step, or of the first when that was refused. */
    private static Browser.Answer signsIn(Browser browser, String handle, String password, String code) {
        Browser.Answer first = browser.post("/medewerker/inloggen", Map.of("handle", handle, "password", password));
        return first.status() == 303 ? browser.post("/medewerker/inloggen/code", Map.of("code", code)) : first;
    }

    private static boolean in(Browser browser) {
        return browser.get(PAGE).status() == 200;
    }

    @Test
    void a_new_password_asks_for_the_old_one_ends_other_sessions_and_is_told_by_mail() throws Exception {
        var desk = new AtTheDesk(mails.shop, Role.SERVICE);
        Browser elsewhere = browser();
        assertThat(signsIn(elsewhere, desk.handle, Colleagues.PASSWORD, desk.recoveryCodes.get(0)).location()).isEqualTo("/medewerker");
        Browser.Answer wrong = desk.browser.post(PAGE + "/wachtwoord", Map.of("current", "niet het goede wachtwoord", "password", "kort"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains(TEXTS.of("staff.fault-current"), TEXTS.of("credentials.fault-password-short")).doesNotContain("value=\"kort");
        assertThat(desk.browser.post(PAGE + "/wachtwoord", Map.of("current", Colleagues.PASSWORD, "password", desk.handle + " " + desk.handle + " mus")).body())
                .contains(TEXTS.of("credentials.fault-password-common"));
        assertThat(in(elsewhere)).as("nothing changed yet").isTrue();
        assertThat(desk.browser.post(PAGE + "/wachtwoord", Map.of("current", Colleagues.PASSWORD, "password", NEXT)).location()).startsWith(PAGE);
        assertThat(in(elsewhere)).as("what came in by the old password is out").isFalse();
        assertThat(in(desk.browser)).isTrue();
        mails.mailbox.await(desk.handle + "@example.nl", mail -> mail.plain().contains("wachtwoord van uw medewerkersaccount is zojuist gewijzigd"));
        assertThat(signsIn(browser(), desk.handle, Colleagues.PASSWORD, desk.recoveryCodes.get(1)).status()).isEqualTo(422);
        assertThat(signsIn(browser(), desk.handle, NEXT, desk.recoveryCodes.get(1)).location()).isEqualTo("/medewerker");
        assertThat(mails.shop.house().evidence.probes().stream().filter(probe -> probe.name().equals("proofs.calls")).map(Evidence::look))
                .as("who looks at her own card opened nothing of a customer").containsExactly(Finding.GREEN);
    }

    @Test
    void guessing_the_old_password_from_an_open_session_ends_after_ten_times() {
        var desk = new AtTheDesk(mails.shop, Role.SERVICE);
        for (int i = 0; i < 10; i++) desk.browser.post(PAGE + "/wachtwoord", Map.of("current", "geraden wachtwoord " + i, "password", NEXT));
        Browser.Answer eleventh = desk.browser.post(PAGE + "/wachtwoord", Map.of("current", Colleagues.PASSWORD, "password", NEXT));
        assertThat(eleventh.body()).contains(TEXTS.of("staff.fault-many"));
    }

    @Test
    void another_code_app_brings_new_recovery_codes_and_the_old_ones_are_gone() throws Exception {
        var desk = new AtTheDesk(mails.shop, Role.WAREHOUSE);
        String secret = desk.browser.get(PAGE + "/code").body().replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        assertThat(secret).isNotEqualTo(desk.totp);
        assertThat(desk.browser.post(PAGE + "/code", Map.of("code", "000000")).body()).contains(TEXTS.of("staff.fault-code"));
        assertThat(signsIn(browser(), desk.handle, Colleagues.PASSWORD, desk.recoveryCodes.get(0)).location()).as("until then the old holds")
                .isEqualTo("/medewerker");
        Browser.Answer renewed = desk.browser.post(PAGE + "/code", Map.of("code", Colleagues.code(secret, mails.shop.house().clock)));
        List<String> codes = AtTheDesk.recoveryCodes(renewed.body());
        assertThat(codes).hasSize(8).doesNotContainAnyElementsOf(desk.recoveryCodes);
        assertThat(signsIn(browser(), desk.handle, Colleagues.PASSWORD, desk.recoveryCodes.get(1)).status()).isEqualTo(422);
        assertThat(signsIn(browser(), desk.handle, Colleagues.PASSWORD, codes.get(0)).location()).isEqualTo("/medewerker");
        mails.mailbox.await(desk.handle + "@example.nl", mail -> mail.plain().contains("nieuwe code-app ingesteld"));
    }

    @Test
    void an_employee_ends_her_own_sessions_and_nobody_elses() {
        var desk = new AtTheDesk(mails.shop, Role.SERVICE);
        var other = new AtTheDesk(mails.shop, Role.SERVICE);
        Browser elsewhere = browser();
        signsIn(elsewhere, desk.handle, Colleagues.PASSWORD, desk.recoveryCodes.get(0));
        String page = desk.browser.get(PAGE).body();
        assertThat(page).contains(TEXTS.of("backoffice.session-here"));
        List<String> names = SESSION.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(names).hasSize(1);
        other.browser.post(PAGE + "/sessie/" + names.getFirst() + "/beeindigen", Map.of());
        assertThat(in(elsewhere)).as("a colleague ends nothing").isTrue();
        desk.browser.post(PAGE + "/sessie/" + names.getFirst() + "/beeindigen", Map.of());
        assertThat(in(elsewhere)).isFalse();
        signsIn(elsewhere, desk.handle, Colleagues.PASSWORD, desk.recoveryCodes.get(1));
        desk.browser.post(PAGE + "/sessies/beeindigen", Map.of());
        assertThat(in(elsewhere)).isFalse();
        assertThat(in(desk.browser)).isTrue();
    }
}
