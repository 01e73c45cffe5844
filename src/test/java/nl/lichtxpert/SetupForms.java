package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lichtxpert.SetupJourneyTest.link;
import static nl.lichtxpert.SetupJourneyTest.press;

import com.microsoft.playwright.Page;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** Pages of the set-up that are filled in wrong, then right. */
final class SetupForms {
    private static final Texts TEXTS = Texts.in(Language.NL);

    private SetupForms() {}

    static void agreements(Page page) {
        link(page, "setup.verwerkers");
        page.locator("#agreement-mail-server-from").fill("2026-01-01");
        page.locator("#agreement-mail-server-until").fill("2025-12-31");
        page.locator("#agreement-hosting-from").fill("2026-02-01");
        press(page, "setup.keep");
        assertThat(page.locator("#agreement-mail-server-until-error")).containsText(TEXTS.of("setup.ends-first"));
        assertThat(page.locator("#agreement-hosting-until-error")).containsText(TEXTS.of("setup.empty"));
        assertThat(page.locator("#agreement-hosting-from")).hasValue("2026-02-01");
        page.locator("#agreement-mail-server-until").fill("2099-12-31");
        page.locator("#agreement-hosting-from").fill("");
        press(page, "setup.keep");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
    }

    static void mailbox(Page page) {
        link(page, "setup.postbus");
        page.locator("#mail-in-host").fill("imap.nergens.invalid");
        press(page, "setup.keep");
        assertThat(page.locator("#mail-in-user-error")).containsText(TEXTS.of("setup.empty"));
        page.locator("#mail-in-user").fill("vragen");
        page.locator("#mail-in-address").fill("vragen@zonneschijn.nl");
        press(page, "setup.keep");
        assertThat(page.locator("[role=status]")).hasText(TEXTS.of("setup.password-needed"));
        assertThat(page.locator("#mail-in-user")).hasValue("vragen");
        page.locator("#password").fill("een geheim van de postbus");
        press(page, "setup.keep");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
    }

    /** What the shop would not start with is not kept, whoever typed it. */
    static void consent(Page page) {
        link(page, "setup.toestemming");
        page.locator("#google-measurement-id").fill("G-ABCD1234");
        press(page, "setup.keep");
        assertThat(page.locator("#google-agreement-error")).containsText(TEXTS.of("setup.not-signed"));
        page.locator("#google-measurement-id").fill("");
        page.locator("#offers-personal").selectOption("on");
        press(page, "setup.keep");
        assertThat(page.locator("h1")).hasText(TEXTS.of("setup.title"));
    }
}
