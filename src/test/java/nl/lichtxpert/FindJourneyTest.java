package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** Somebody looks for a lamp: with the keyboard, with the mouse, without script, and with a question instead of a wish. */
class FindJourneyTest {
    @Test
    void suggestions_are_chosen_with_the_keyboard_and_said_to_who_cannot_see_them() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, 1280))) {
            shopper.open("/", "/en/");
            var box = shopper.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Zoeken"));
            assertThat(box).hasAttribute("aria-expanded", "false");
            box.pressSequentially("hangl");
            var options = shopper.page.getByRole(AriaRole.OPTION);
            assertThat(options.first()).containsText("hanglamp");
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(shopper.page.locator(".search [role=status]")).containsText("suggesties");
            assertThat(faults(shopper.page)).isEmpty();
            box.press("ArrowDown");
            assertThat(box).hasAttribute("aria-activedescendant", "option-0");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            box.press("Escape");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(box).hasValue("hangl");
            box.press("ArrowDown");
            box.press("Enter");
            shopper.page.waitForURL(Pattern.compile(".*/zoeken\\?q=hanglamp"));
            assertThat(box).hasValue("hanglamp");
        }
    }

    @Test
    void suggestions_that_come_late_or_not_at_all_leave_no_list_behind() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, 390))) {
            shopper.open("/", "");
            var box = shopper.page.locator("#q");
            box.pressSequentially("wand");
            assertThat(box).hasAttribute("aria-expanded", "true");
            shopper.page.route("**/suggesties?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
            box.pressSequentially("l");
            assertThat(box).hasAttribute("aria-expanded", "false");
            shopper.page.unroute("**/suggesties?*");
            box.pressSequentially("amp");
            assertThat(box).hasAttribute("aria-expanded", "true");
            shopper.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(box).hasValue("wandlamp");
        }
    }

    @Test
    void the_assortment_opens_from_one_button_on_a_telephone_also_without_script_and_stands_open_at_a_desk() {
        for (Script script : Script.values()) try (var shopper = new Shopper(new Eyes(Language.NL, script, 390))) {
            shopper.open("/", "");
            var outdoors = shopper.page.locator(".menu").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Buitenverlichting"));
            assertThat(outdoors).isHidden();
            shopper.page.locator(".menu > summary").press("Enter");
            assertThat(outdoors).isVisible();
            assertThat((int) outdoors.boundingBox().height).isGreaterThanOrEqualTo(44);
            outdoors.click();
            assertThat(shopper.page.locator("h1")).hasText("Buitenverlichting");
            shopper.page.setViewportSize(1280, 900);
            shopper.page.reload();
            assertThat(shopper.page.locator(".menu > summary")).isHidden();
            assertThat(outdoors).isVisible();
        }
    }

    @Test
    void a_question_leads_to_advice_and_advice_back_to_lamps() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, 390))) {
            shopper.open("/zoeken?q=waarom+knippert+mijn+ledlamp", "");
            shopper.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Waarom knippert mijn ledlamp"))).first().click();
            assertThat(shopper.page.locator("h1")).hasText("Waarom knippert mijn ledlamp?");
            assertThat(faults(shopper.page)).isEmpty();
            shopper.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk leddimmers")).click();
            assertThat(shopper.page.locator("h1")).hasText("Dimmers");
            shopper.open("/en/lighting-advice", "");
            assertThat(shopper.page.locator(".topics a")).hasCount(10);
            assertThat(faults(shopper.page)).isEmpty();
        }
    }

    @Test
    void filters_work_without_script_by_a_readable_address_and_the_back_button_takes_them_off() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.OFF, 1280))) {
            shopper.open("/lichtbronnen/ledlampen", "");
            shopper.page.locator("input[name=fitting][value=E14]").check();
            shopper.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filteren")).click();
            shopper.page.waitForURL(Pattern.compile(".*/ledlampen\\?fitting=E14$"));
            shopper.page.goBack();
            assertThat(shopper.page.locator(".chosen")).hasCount(0);
        }
    }

    @Test
    void of_a_maker_that_is_not_sold_here_it_is_said_so() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.OFF, 390))) {
            shopper.open("/zoeken?q=philips+gu10", "");
            assertThat(shopper.page.locator("main")).containsText("Van “philips” verkopen wij niets");
            assertThat(shopper.page.locator("main")).not().containsText("kennen wij niet");
            shopper.open("/en/search?q=osram", "");
            assertThat(shopper.page.locator("main")).containsText("We sell nothing by “osram”");
        }
    }

    @Test
    void who_goes_back_sees_the_boxes_that_belong_to_the_list() {
        for (Script script : Script.values()) try (var shopper = new Shopper(new Eyes(Language.NL, script, 1280))) {
            shopper.open("/lichtbronnen/ledspots?fitting=GU10", "");
            shopper.page.locator("input[name=dimbaar][value=ja]").check();
            if (script == Script.OFF) shopper.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filteren")).click();
            shopper.page.waitForURL(Pattern.compile(".*dimbaar=ja$"));
            shopper.page.goBack();
            assertThat(shopper.page.locator("input[name=fitting][value=GU10]")).isChecked();
            assertThat(shopper.page.locator("input[name=dimbaar][value=ja]")).not().isChecked();
        }
    }

    @Test
    void the_band_of_whites_is_drawn_with_two_ends_that_the_keyboard_moves() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, 1280))) {
            shopper.open("/lichtbronnen/ledlampen", "");
            var end = shopper.page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Lichtkleur tot en met, in kelvin"));
            end.focus();
            end.press("PageDown");
            shopper.page.waitForURL(Pattern.compile(".*/ledlampen\\?kelvin=1800-[56]\\d00$"));
            assertThat(faults(shopper.page)).isEmpty();
        }
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::toString).toList();
    }
}
