package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.notices.Newsletters;
import nl.lichtxpert.notices.Returned;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cart that somebody has kept for herself, and mail that comes back days later. */
class OnRequestTest {
    private static final Pattern SAVED = Pattern.compile("(/winkelwagen/bewaard/[A-Za-z0-9_-]{32})");
    private static final Pattern CONFIRM = Pattern.compile("(/bevestigen/[A-Za-z0-9_-]{32})");
    private static MailShop mails;

    @BeforeAll
    static void open() {
        mails = new MailShop("on-request", "--owner.mail=eigenaar@example.org");
    }

    @AfterAll
    static void close() {
        mails.close();
    }

    private static Browser browser() {
        return new Browser(mails.shop.house().settings.absolute(""));
    }

    private static Browser withACart() {
        Browser browser = browser();
        Matcher sku = Pattern.compile("name=\"sku\" value=\"([A-Z0-9._/-]+)\"").matcher(browser.get(article(browser)).body());
        assertThat(sku.find()).isTrue();
        assertThat(browser.post("/winkelwagen", Map.of("sku", sku.group(1), "aantal", "3")).status()).isEqualTo(303);
        return browser;
    }

    private static String article(Browser browser) {
        Matcher article = Pattern.compile("(?s)(/artikel/[a-z0-9-]+)\"(?:(?!/artikel/).)*?stock-in-stock").matcher(
                browser.get("/lichtbronnen/ledlampen").body());
        assertThat(article.find()).isTrue();
        return article.group(1);
    }

    private static String link(String address, Pattern form) throws InterruptedException {
        Matcher found = form.matcher(mails.mailbox.await(address, mail -> form.matcher(mail.plain()).find()).plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static long addresses() {
        return mails.count("select count(*) from vault.data_key where class = 'NOTICE'");
    }

    private static long asked() {
        return mails.count("select count(*) from notices.subscription");
    }

    @Test
    void a_saved_cart_is_mailed_once_found_in_another_browser_and_its_address_forgotten() throws Exception {
        assertThat(browser().get("/winkelwagen/bewaren").location()).as("an empty cart").isEqualTo("/winkelwagen");
        Browser desk = withACart();
        assertThat(desk.get("/winkelwagen").body()).contains("/winkelwagen/bewaren");
        assertThat(desk.get("/winkelwagen/bewaren").body()).doesNotContain(" checked");
        assertThat(desk.post("/winkelwagen/bewaren", Map.of("email", "geen adres", "herinner", "ja")).body()).contains("value=\"geen adres\"", "aria-invalid",
                "checked");
        assertThat(desk.post("/winkelwagen/bewaren", Map.of("email", "bewaart@example.org")).body()).contains("gewist");
        String link = link("bewaart@example.org", SAVED);
        for (int i = 0; i < 200 && addresses() + asked() > 0; i++) Thread.sleep(100);
        assertThat(addresses()).as("the address is gone with the mail").isZero();
        assertThat(asked()).as("and so is what was asked").isZero();
        Browser telephone = browser();
        assertThat(telephone.get(link).body()).contains("3 ×").doesNotContain("herinner mij");
        assertThat(telephone.get("/winkelwagen").body()).as("looking fetches nothing").contains("leeg");
        assertThat(telephone.post(link, Map.of()).location()).startsWith("/winkelwagen");
        assertThat(telephone.get("/winkelwagen").body()).contains("value=\"3\"");
        mails.run("update notices.saved_line set saved_at = now() - interval '31 days'");
        assertThat(telephone.get(link).status()).as("thirty days later").isEqualTo(404);
        mails.shop.house().visitors.notices.remind();
        assertThat(mails.mailbox.to("bewaart@example.org")).hasSize(1);
    }

    @Test
    void a_reminder_comes_once_to_who_asked_twice_and_to_nobody_else() throws Exception {
        for (String who : new String[] {"ja", "nee", "haalt-op"}) {
            assertThat(withACart().post("/winkelwagen/bewaren", Map.of("email", who + "@example.org", "herinner", "ja")).status()).isEqualTo(200);
            String link = link(who + "@example.org", SAVED);
            Matcher confirm = CONFIRM.matcher(browser().get(link).body());
            assertThat(confirm.find()).isTrue();
            if (!who.equals("nee")) browser().post(confirm.group(1), Map.of());
            if (who.equals("haalt-op")) browser().post(link, Map.of());
        }
        mails.shop.house().visitors.notices.remind();
        assertThat(mails.mailbox.to("ja@example.org")).as("not before three days").hasSize(1);
        mails.run("update notices.subscription set asked_at = asked_at - interval '4 days', confirmed_at = confirmed_at - interval '4 days'");
        mails.shop.house().visitors.notices.remind();
        mails.shop.house().visitors.notices.remind();
        mails.shop.house().visitors.notices.endOld();
        assertThat(mails.mailbox.to("ja@example.org")).hasSize(2);
        assertThat(mails.mailbox.to("nee@example.org")).hasSize(1);
        assertThat(mails.mailbox.to("haalt-op@example.org")).hasSize(1);
        assertThat(mails.count("select count(*) from notices.subscription where kind = 'CART_REMINDER'")).isZero();
        assertThat(addresses()).isZero();
    }

    @Test
    void a_newsletter_that_comes_back_for_good_erases_its_reader_and_a_full_mailbox_does_not() throws Exception {
        String reader = "verhuisd@example.org";
        browser().post("/nieuwsbrief", Map.of("email", reader));
        browser().post(link(reader, CONFIRM), Map.of());
        issue("Brief die terugkomt");
        String sent = mails.mailbox.await(reader, mail -> mail.text().contains("Brief die terugkomt")).text();
        String headers = sent.substring(0, sent.indexOf("\r\n\r\n"));
        var returned = new Returned(mails.shop.house().visitors.notices);
        assertThat(returned.take(report("failed", "4.2.2", headers))).as("a report of ours").isTrue();
        assertThat(returned.take(report("delayed", "5.1.1", headers))).isTrue();
        assertThat(readers()).isOne();
        String others = headers.replaceAll("(?i)List-Unsubscribe: <[^>]+>", "List-Unsubscribe: <https://elders.example/x>");
        assertThat(returned.take(report("failed", "5.1.1", others))).as("of somebody else: a case").isFalse();
        assertThat(returned.take("From: iemand@example.org\r\nSubject: vraag\r\n\r\nHallo".getBytes(StandardCharsets.US_ASCII))).isFalse();
        long suppressed = mails.count("select count(*) from notices.suppressed");
        assertThat(returned.take(report("failed", "5.1.1", headers))).isTrue();
        assertThat(readers()).isZero();
        assertThat(mails.count("select count(*) from notices.suppressed")).isEqualTo(suppressed + 1);
        issue("Brief daarna");
        assertThat(mails.mailbox.to(reader).stream().filter(mail -> mail.text().contains("Brief daarna"))).isEmpty();
    }

    /** Two weeks of made-up figures: what stands out is told by its words, and a count by none. */
    @Test
    void each_week_the_owner_hears_what_to_mend_and_no_number() throws Exception {
        mails.run("delete from analytics.figure");
        mails.shop.house().visitors.mending.tell();
        assertThat(mails.mailbox.to("eigenaar@example.org").stream().filter(mail -> mail.text().contains("Wat te verbeteren"))).as("without figures").isEmpty();
        mails.run("insert into analytics.figure (day, metric, word, count) values (current_date - 9, 'SEARCH_EMPTY', 'lamp voor een aquarium', 471147), "
                + "(current_date - 9, 'SEARCH_EMPTY', 'zelden gevraagd', 4), (current_date - 9, 'SEARCH_EMPTY', 'wat het zou verraden', 12), "
                + "(current_date - 9, 'PAGE', '/', 864286)");
        mails.shop.house().visitors.mending.tell();
        String letter = mails.mailbox.await("eigenaar@example.org", mail -> mail.text().contains("Wat te verbeteren")).plain();
        assertThat(letter).contains("lamp voor een aquarium").doesNotContain("471147").doesNotContain("864286").doesNotContain("zelden gevraagd")
                .doesNotContain("verraden");
    }

    private static long readers() {
        return mails.count("select count(*) from notices.subscription where kind = 'NEWSLETTER' and state = 'CONFIRMED'");
    }

    /** As a mail server writes it (RFC 3464). */
    private static byte[] report(String action, String status, String headers) {
        return ("From: MAILER-DAEMON@mx.example.org\r\nTo: winkel@example.nl\r\nSubject: Undelivered\r\nAuto-Submitted: auto-replied\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"grens\"\r\n\r\n--grens\r\n\r\nSorry.\r\n"
                + "--grens\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\nAction: " + action
                + "\r\nStatus: " + status + "\r\n\r\n--grens\r\nContent-Type: text/rfc822-headers\r\n\r\n" + headers + "\r\n--grens--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void issue(String subject) {
        var newsletters = mails.shop.house().visitors.newsletters;
        mails.shop.house().database.write(Zone.STAFF, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            newsletters.keep(tx, new Newsletters.Draft(subject, "Tekst.", subject + " (en)", "Text."));
            newsletters.issues(tx).stream().filter(standing -> standing.issue().sentAt().isEmpty())
                    .forEach(standing -> newsletters.send(tx, standing.issue().id()));
            return null;
        });
        while (newsletters.sendBatch() > 0) continue;
    }
}
