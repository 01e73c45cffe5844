package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.lichtxpert.platform.TestArticle;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of a message that no mail server takes. */
class RefusedMailTest {
    private static MailShop shop;

    @BeforeAll
    static void opens() {
        shop = new MailShop("refused-mail");
        shop.run(TestArticle.sql("PLAIN-1", 1_295, 500));
    }

    @AfterAll
    static void closes() {
        shop.close();
    }

    private QuickBuyer buyer(String mail) {
        return new QuickBuyer(shop.shop.house()).typing("email", mail);
    }

    private String confirmation(String mail) throws InterruptedException {
        return OrderMailTest.words(shop.mailbox.await(mail, letter -> letter.text().contains("Bevestiging van uw bestelling")));
    }

    @Test
    void what_an_addressees_server_refuses_for_good_is_not_tried_again_but_becomes_a_task_without_an_address() throws Exception {
        String mail = "weg@example.nl";
        shop.mailbox.refused.add(mail);
        String number = numberOn(buyer(mail).puts("PLAIN-1", 1));
        await("select count(*) from mail.message where state = 'REFUSED' and order_number = '" + number + "'");
        await("select 1 - count(*) from platform.outbox where listener = 'mail.confirmation' and subject = '" + number + "'");
        assertThat(handed(number)).as("entries of the ledger").isEqualTo(1);
        try (var crew = new Crew(shop.shop)) {
            Browser owner = Hired.as(Role.OWNER, crew);
            assertThat(owner.get("/medewerker/werk").body()).contains("/medewerker/geweigerde-post");
            String list = owner.get("/medewerker/geweigerde-post").body();
            assertThat(list).contains(number, "Bestelbevestiging").doesNotContain(mail, "Kanarie");
            String name = list.replaceAll("(?s).*" + number + ".*?name=\"bericht\" value=\"([^\"]+)\".*", "$1");
            shop.mailbox.refused.remove(mail);
            owner.post("/medewerker/geweigerde-post/opnieuw", Map.of("bericht", name));
            assertThat(confirmation(mail)).contains(number);
            await("select count(*) from mail.message where state = 'SENT' and order_number = '" + number + "'");
            assertThat(owner.get("/medewerker/geweigerde-post").body()).doesNotContain(number);
            assertThat(Hired.as(Role.WAREHOUSE, crew).get("/medewerker/geweigerde-post").status()).isEqualTo(403);
        }
    }

    @Test
    void a_text_that_a_server_refuses_for_good_is_a_task_too() throws Exception {
        shop.mailbox.spurned.add("niet-zo@example.nl");
        String number = numberOn(buyer("niet-zo@example.nl").puts("PLAIN-1", 1));
        await("select count(*) from mail.message where state = 'REFUSED' and order_number = '" + number + "'");
    }

    @Test
    void a_message_that_is_tried_often_stands_in_the_ledger_once() throws Exception {
        String mail = "bezet@example.nl";
        shop.mailbox.busy.add(mail);
        String number = numberOn(buyer(mail).puts("PLAIN-1", 1));
        await("select count(*) from platform.outbox where attempts > 2 and subject = '" + number + "'");
        shop.mailbox.busy.remove(mail);
        confirmation(mail);
        assertThat(handed(number)).isEqualTo(1);
    }

    @Test
    void a_message_that_no_server_took_in_five_days_becomes_a_task_instead_of_being_tried_for_ever() throws Exception {
        String mail = "vol@example.nl";
        shop.mailbox.busy.add(mail);
        String number = numberOn(buyer(mail).puts("PLAIN-1", 1));
        String mine = " where subject = '" + number + "' and listener = 'mail.confirmation'";
        await("select count(*) from platform.outbox" + mine + " and attempts > 1");
        shop.run("update mail.handover set first_at = now() - interval '4 days 23 hours' where about = '" + number + "'");
        long tried = shop.count("select attempts from platform.outbox" + mine);
        shop.run("update platform.outbox set due = now()" + mine);
        await("select count(*) from platform.outbox" + mine + " and attempts > " + (tried + 1));
        shop.run("update mail.handover set first_at = now() - interval '5 days 1 minute' where about = '" + number + "'");
        shop.run("update platform.outbox set due = now()" + mine);
        await("select count(*) from mail.message where state = 'REFUSED' and order_number = '" + number + "'");
        await("select 1 - count(*) from platform.outbox" + mine);
        shop.mailbox.busy.remove(mail);
        try (var crew = new Crew(shop.shop)) {
            Browser owner = Hired.as(Role.OWNER, crew);
            String list = owner.get("/medewerker/geweigerde-post").body();
            assertThat(list).contains(number).doesNotContain(mail);
            owner.post("/medewerker/geweigerde-post/opnieuw", Map.of("bericht", list.replaceAll("(?s).*" + number + ".*?name=\"bericht\" value=\"([^\"]+)\".*",
                    "$1")));
            assertThat(confirmation(mail)).contains(number);
        }
    }

    @Test
    void what_no_copy_is_kept_of_stands_in_the_ledger_too_and_once_however_often_it_is_tried() throws Exception {
        String mail = "traag@example.nl";
        shop.mailbox.busy.add(mail);
        var browser = new Browser(shop.shop.house().settings.absolute(""));
        browser.post("/nieuwsbrief", Map.of("email", mail));
        String mine = "listener = 'notices.confirm'";
        await("select count(*) from platform.outbox where attempts > 1 and " + mine);
        shop.run("update platform.outbox set due = now() where " + mine);
        await("select count(*) from platform.outbox where attempts > 2 and " + mine);
        shop.mailbox.busy.remove(mail);
        shop.run("update platform.outbox set due = now() where " + mine);
        shop.mailbox.await(mail, letter -> true);
        assertThat(handed("NEWSLETTER")).isEqualTo(1);
        await("select 1 - count(*) from mail.handover where about = 'NEWSLETTER'");
        String orderer = "inzage@example.nl";
        buyer(orderer).puts("PLAIN-1", 1).orders();
        confirmation(orderer);
        long links = handed("MY_DATA");
        browser.post("/mijn-gegevens", Map.of("email", orderer));
        shop.mailbox.await(orderer, letter -> letter.plain().contains("/mijn-gegevens/toegang/"));
        assertThat(handed("MY_DATA")).isEqualTo(links + 1);
    }

    @Test
    void the_mailbox_an_order_had_hears_that_its_messages_go_elsewhere_and_nobody_hears_of_another_street() throws Exception {
        String before = "eerst@example.nl";
        var house = shop.shop.house();
        String number = numberOn(buyer(before).puts("PLAIN-1", 1));
        confirmation(before);
        await("select count(*) from mail.message where state = 'SENT' and order_number = '" + number + "'");
        var me = new Browser(house.settings.absolute(""));
        me.post("/mijn-gegevens", Map.of("email", before));
        String link = shop.mailbox.await(before, letter -> letter.plain().contains("/mijn-gegevens/toegang/")).plain();
        me.post(link.replaceAll("(?s).*?(/mijn-gegevens/toegang/[A-Za-z0-9_-]{32}).*", "$1"), Map.of());
        var typed = new java.util.HashMap<>(Map.of("name", "Kanarie Testmans", "street", "Andere Kade", "houseNumber", "4321", "postcode", "3645 ZZ", "city",
                "Vinkeveen", "email", before));
        assertThat(me.post("/mijn-gegevens/verbeteren/" + number, typed).status()).isEqualTo(200);
        typed.put("email", "daarna@example.nl");
        assertThat(me.post("/mijn-gegevens/verbeteren/" + number, typed).status()).isEqualTo(200);
        shop.mailbox.await(before, letter -> letter.text().contains(number) && OrderMailTest.words(letter).contains("voortaan naar een ander e-mailadres"));
        assertThat(shop.mailbox.to(before).stream().filter(letter -> OrderMailTest.words(letter).contains("voortaan naar een ander"))).hasSize(1);
        assertThat(shop.mailbox.to("daarna@example.nl")).isEmpty();
    }

    private static String numberOn(QuickBuyer buyer) {
        return buyer.browser.get(buyer.orders()).body().replaceAll("(?s).*?(LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}).*", "$1");
    }

    private static long handed(String number) {
        return shop.count("select count(*) from ledger.entry where recipient = 'mail-server' and task = '" + number + "'");
    }

    private static void await(String count) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(40);
        while (shop.count(count) < 1) {
            assertThat(Instant.now()).as(count).isBefore(end);
            Thread.sleep(200);
        }
    }
}
