package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.staff.Colleagues;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;

/** An employee of a role at her browser, for tests of her pages: hired by the owner, signed in, and patient while the shop window follows. */
final class AtTheDesk {
    private static final AtomicInteger NEXT = new AtomicInteger(7_000);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    final Browser browser;
    final String handle = "m" + NEXT.incrementAndGet();
    /** Secret of her code app, Base32. */
    final String totp;
    final List<String> recoveryCodes;

    AtTheDesk(RunCommand.Running shop, Role role) {
        this.browser = new Browser(shop.house().settings.absolute(""));
        var owner = new Employee(shop.house().ids.person(), "m0001", Role.OWNER, Employee.Standing.CLEARED, Language.NL);
        String link = shop.house().staff.invite(owner, role);
        this.totp = browser.get(link).body().replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        Browser.Answer begun = browser.post(link, Map.of("name", "Mus Medewerker", "mail", handle + "@example.nl", "handle", handle, "password",
                Colleagues.PASSWORD, "code", Colleagues.code(totp, shop.house().clock), "confidential", "ja"));
        assertThat(begun.status()).isEqualTo(200);
        this.recoveryCodes = recoveryCodes(begun.body());
    }

    static List<String> recoveryCodes(String body) {
        return Pattern.compile("<li><code>([^<]+)</code>").matcher(body).results().map(code -> code.group(1)).toList();
    }

    /** A form as it stands on a page, with these answers. */
    Browser.Answer send(String page, String to, Map<String, String> answers) {
        return browser.post(to, filled(browser.get(page).body(), answers));
    }

    /** Hidden fields, boxes and choices of a page as a browser would send them, over them what is typed. */
    static Map<String, String> filled(String body, Map<String, String> answers) {
        var form = new HashMap<String, String>();
        HIDDEN.matcher(body).results().forEach(field -> form.put(field.group(1), plain(field.group(2))));
        Pattern.compile("<input id=\"[^\"]+\" name=\"([^\"]+)\" type=\"text\" value=\"([^\"]*)\"").matcher(body).results()
                .forEach(field -> form.put(field.group(1), plain(field.group(2))));
        Pattern.compile("(?s)<textarea id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>").matcher(body).results()
                .forEach(field -> form.put(field.group(1), plain(field.group(2))));
        Pattern.compile("(?s)<select id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>(.*?)</select>").matcher(body).results().forEach(field -> {
            var chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(field.group(2));
            form.put(field.group(1), chosen.find() ? plain(chosen.group(1)) : "");
        });
        form.putAll(answers);
        return form;
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The window follows the catalogue within about a second; a busy machine is given ten. */
    static void soon(String what, BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 100 && !so.getAsBoolean(); i++) Thread.sleep(100);
        assertThat(so.getAsBoolean()).as(what).isTrue();
    }
}
