package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.notices.Newsletters;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asking to be told, over HTTP and SMTP: nothing without a yes from the mailbox, nothing after it was sent or ended. */
class NoticesJourneyTest {
    private static final Pattern CONFIRM = Pattern.compile("(/bevestigen/[A-Za-z0-9_-]{32})");
    private static final Pattern UNSUBSCRIBE = Pattern.compile("List-Unsubscribe: <(https?://[^>]+/uitschrijven/[A-Za-z0-9_-]{32})>");
    private static MailShop mails;
    private static Mailbox mailbox;
    private static RunCommand.Running shop;
    private final Browser browser = new Browser(shop.house().settings.absolute(""));

    @BeforeAll
    static void open() {
        mails = new MailShop("notices");
        mailbox = mails.mailbox;
        shop = mails.shop;
    }

    @AfterAll
    static void close() {
        mails.close();
    }

    @Test
    void a_newsletter_comes_after_a_yes_from_the_mailbox_once_and_ends_in_one_press() throws Exception {
        String reader = "lezer@example.org";
        subscribe(reader);
        issue("Eerste brief");
        Mailbox.Mail letter = mailbox.await(reader, mail -> mail.text().contains("Subject: Eerste brief"));
        assertThat(letter.text()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Content-Type: text/plain", "Content-Type: text/html");
        assertThat(letter.plain()).contains("Lage Brink 11").doesNotContain("<img").doesNotContain("utm_").doesNotContain("<script").doesNotContain("src=");
        Matcher linked = Pattern.compile("href=\"([^\"]+)\"").matcher(letter.plain());
        while (linked.find()) assertThat(linked.group(1)).startsWith(shop.house().settings.absolute("/"));
        while (shop.house().visitors.newsletters.sendBatch() > 0) continue;
        assertThat(mailbox.to(reader).stream().filter(mail -> mail.text().contains("Eerste brief"))).hasSize(1);
        assertThat(browser.get("/nieuwsbrief/archief").body()).contains("Eerste brief");
        Matcher end = UNSUBSCRIBE.matcher(letter.text().replace("\r\n ", " "));
        assertThat(end.find()).isTrue();
        assertThat(browser.get(end.group(1)).body()).contains("Afmelden");
        assertThat(count("select count(*) from notices.subscription")).as("looking ends nothing").isPositive();
        long before = count("select count(*) from vault.data_key where class = 'NEWSLETTER'");
        var oneClick = HttpRequest.newBuilder(URI.create(end.group(1))).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        assertThat(browser.send(oneClick).status()).isEqualTo(200);
        assertThat(count("select count(*) from vault.data_key where class = 'NEWSLETTER'")).isEqualTo(before - 1);
        assertThat(count("select count(*) from notices.suppressed")).isPositive();
        issue("Tweede brief");
        assertThat(mailbox.to(reader).stream().filter(mail -> mail.text().contains("Tweede brief"))).isEmpty();
        subscribe(reader);
        issue("Derde brief");
        assertThat(mailbox.to(reader).stream().filter(mail -> mail.text().contains("Derde brief"))).as("she came back herself").hasSize(1);
    }

    @Test
    void asking_shows_nobody_whether_an_address_is_known_and_a_link_alone_confirms_nothing() throws Exception {
        String confirmed = "select count(*) from notices.subscription where state = 'CONFIRMED'";
        long before = count(confirmed);
        String first = browser.post("/nieuwsbrief", Map.of("email", "nieuw@example.org")).body();
        String link = link("nieuw@example.org");
        assertThat(browser.get(link).body()).contains("Ja, dat was ik");
        assertThat(count(confirmed)).isEqualTo(before);
        browser.post(link, Map.of());
        int mails = mailbox.to("nieuw@example.org").size();
        assertThat(browser.post("/nieuwsbrief", Map.of("email", " Nieuw@Example.org ")).body()).isEqualTo(first);
        assertThat(browser.post("/nieuwsbrief", Map.of("email", "geen adres")).status()).isEqualTo(422);
        assertThat(browser.post("/nieuwsbrief", Map.of("email", "geen adres")).body()).contains("value=\"geen adres\"", "aria-invalid");
        Thread.sleep(1_500);
        assertThat(mailbox.to("nieuw@example.org")).hasSize(mails);
    }

    @Test
    void who_asked_for_an_article_gets_one_message_and_is_erased() throws Exception {
        String slug = firstArticle();
        for (String kind : List.of("BACK_IN_STOCK", "PRICE_DROP")) {
            String who = kind.toLowerCase(java.util.Locale.ROOT) + "@example.org";
            assertThat(browser.post("/op-de-hoogte/" + slug, Map.of("email", who, "kind", kind)).status()).isEqualTo(200);
            shop.house().visitors.notices.sendDue();
            String link = link(who);
            browser.post(link, Map.of());
        }
        shop.house().visitors.notices.sendDue();
        assertThat(mailbox.to("back_in_stock@example.org").stream().filter(mail -> mail.plain().contains(slug))).hasSize(1);
        assertThat(mailbox.to("price_drop@example.org")).as("it costs what it cost").hasSize(1);
        run("update notices.subscription set below_cents = below_cents + 1 where kind = 'PRICE_DROP'");
        shop.house().visitors.notices.sendDue();
        shop.house().visitors.notices.sendDue();
        assertThat(mailbox.to("price_drop@example.org")).hasSize(2);
        assertThat(count("select count(*) from notices.subscription where kind <> 'NEWSLETTER'")).isZero();
        assertThat(count("select count(*) from vault.data_key where class = 'NOTICE'")).isZero();
    }

    @Test
    void what_is_not_confirmed_in_two_days_is_erased() throws Exception {
        browser.post("/nieuwsbrief", Map.of("email", "stil@example.org"));
        link("stil@example.org");
        long sealed = count("select count(*) from vault.data_key where class = 'NEWSLETTER'");
        shop.house().visitors.notices.endOld();
        assertThat(count("select count(*) from vault.data_key where class = 'NEWSLETTER'")).isEqualTo(sealed);
        run("update notices.subscription set asked_at = now() - interval '3 days' where state = 'ASKED'");
        shop.house().visitors.notices.endOld();
        assertThat(count("select count(*) from notices.subscription where state = 'ASKED'")).isZero();
        assertThat(count("select count(*) from vault.data_key where class = 'NEWSLETTER'")).isEqualTo(sealed - 1);
    }

    @Test
    void sending_that_breaks_off_goes_on_and_a_mailbox_that_is_gone_is_erased() throws Exception {
        for (String reader : List.of("een@example.org", "twee@example.org", "drie@example.org", "weg@example.org")) subscribe(reader);
        mailbox.busy.add("twee@example.org");
        mailbox.refused.add("weg@example.org");
        mailbox.spurned.add("drie@example.org");
        long suppressed = count("select count(*) from notices.suppressed");
        issue("Brief met hobbels");
        assertThat(mailbox.to("een@example.org").stream().filter(mail -> mail.text().contains("Brief met hobbels"))).as("nobody waits for another").hasSize(1);
        issue("Brief meteen erna");
        assertThat(mailbox.to("een@example.org").stream().filter(mail -> mail.text().contains("Brief meteen erna"))).hasSize(1);
        assertThat(count("select count(*) from notices.suppressed")).as("one mailbox is gone, a text that is refused erases nobody").isEqualTo(suppressed + 1);
        mailbox.busy.clear();
        mailbox.spurned.clear();
        while (shop.house().visitors.newsletters.sendBatch() > 0) continue;
        assertThat(mailbox.to("twee@example.org").stream().filter(mail -> mail.text().contains("Brief met hobbels"))).as("not at once").isEmpty();
        run("update notices.delivery set again_at = now() - interval '1 second' where again_at is not null");
        while (shop.house().visitors.newsletters.sendBatch() > 0) continue;
        for (String reader : List.of("een@example.org", "twee@example.org")) {
            assertThat(mailbox.to(reader).stream().filter(mail -> mail.text().contains("Brief met hobbels"))).as(reader).hasSize(1);
        }
        assertThat(count("select count(*) from notices.delivery")).as("whom it went to").isZero();
        mailbox.refused.clear();
        issue("Brief daarna");
        assertThat(mailbox.to("drie@example.org").stream().filter(mail -> mail.text().contains("Brief daarna"))).as("still a reader").hasSize(1);
        assertThat(mailbox.to("weg@example.org").stream().filter(mail -> mail.text().contains("Brief daarna"))).isEmpty();
    }

    @Test
    void a_reader_whose_mailbox_stays_full_misses_an_issue_after_a_day_and_stays_a_reader() throws Exception {
        subscribe("vol@example.org");
        mailbox.busy.add("vol@example.org");
        issue("Brief voor een volle bus");
        for (int i = 0; i < 8; i++) {
            run("update notices.delivery set again_at = now() - interval '1 second' where again_at is not null");
            while (shop.house().visitors.newsletters.sendBatch() > 0) continue;
        }
        assertThat(count("select count(*) from notices.issue where finished_at is null and sent_at is not null")).isZero();
        mailbox.busy.clear();
        issue("Brief voor een lege bus");
        assertThat(mailbox.to("vol@example.org").stream().filter(mail -> mail.text().contains("volle bus"))).isEmpty();
        assertThat(mailbox.to("vol@example.org").stream().filter(mail -> mail.text().contains("lege bus"))).hasSize(1);
    }

    /** As a node leaves it that was killed between noting a reader and her server's answer. */
    @Test
    void who_was_being_written_to_when_a_node_died_gets_her_issue_once() throws Exception {
        subscribe("halverwege@example.org");
        mailbox.busy.add("halverwege@example.org");
        issue("Brief van twee knopen");
        mailbox.busy.clear();
        run("update notices.delivery set again_at = at + interval '15 minutes', tries = 1");
        while (shop.house().visitors.newsletters.sendBatch() > 0) continue;
        assertThat(count("select count(*) from notices.issue where finished_at is null and sent_at is not null")).as("waits for the other node").isOne();
        run("update notices.delivery set again_at = now() - interval '1 second' where again_at is not null");
        while (shop.house().visitors.newsletters.sendBatch() > 0) continue;
        assertThat(mailbox.to("halverwege@example.org").stream().filter(mail -> mail.text().contains("twee knopen"))).hasSize(1);
        assertThat(count("select count(*) from notices.issue where finished_at is null and sent_at is not null")).isZero();
    }

    private void subscribe(String reader) throws InterruptedException {
        assertThat(browser.post("/nieuwsbrief", Map.of("email", reader)).status()).isEqualTo(200);
        assertThat(browser.post(link(reader), Map.of()).body()).contains("U bent aangemeld");
    }

    private static String link(String address) throws InterruptedException {
        Matcher found = CONFIRM.matcher(mailbox.await(address, mail -> CONFIRM.matcher(mail.plain()).find()).plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Written, sent, and out to everybody. */
    private static void issue(String subject) throws SQLException {
        var staff = new Actor.Job("test");
        var newsletters = shop.house().visitors.newsletters;
        String address = shop.house().settings.absolute("/lichtbronnen");
        shop.house().database.write(Zone.STAFF, staff, Purpose.NO_PERSON, tx -> {
            newsletters.keep(tx, new Newsletters.Draft(subject, "Eerste alinea.\n\n" + address, subject + " (en)", "First paragraph."));
            newsletters.issues(tx).stream().filter(standing -> standing.issue().sentAt().isEmpty()).forEach(standing -> newsletters.send(tx,
                    standing.issue().id()));
            return null;
        });
        while (newsletters.sendBatch() > 0) continue;
    }

    private String firstArticle() {
        Matcher article = Pattern.compile("(?s)/artikel/([a-z0-9-]+)\"(?:(?!/artikel/).)*?stock-in-stock").matcher(
                browser.get("/lichtbronnen/ledlampen").body());
        assertThat(article.find()).isTrue();
        return article.group(1);
    }

    private static long count(String sql) {
        return mails.count(sql);
    }

    private static void run(String sql) {
        mails.run(sql);
    }
}
