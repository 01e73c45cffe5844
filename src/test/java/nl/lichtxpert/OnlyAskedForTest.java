package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.notices.Newsletters;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail that advertises goes only to who asked for it (P5, decision 0037), over HTTP and SMTP. */
class OnlyAskedForTest {
    private static final Pattern ORDER = Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final String QUESTION = "u vroeg er zelf om";
    private static PostedShop posted;
    private static Crew crew;

    @BeforeAll
    static void open() throws Exception {
        posted = new PostedShop("asked-for");
        crew = new Crew(posted.shop);
    }

    @AfterAll
    static void close() throws Exception {
        crew.close();
        posted.close();
    }

    private record Bought(Canary buyer, String page, String number) {}

    private static Browser browser() {
        return new Browser(posted.shop.house().settings.absolute(""));
    }

    private static Bought buys() throws Exception {
        Canary buyer = Canary.fresh();
        String page = crew.flight(buyer).onAccount(buyer.form());
        var number = ORDER.matcher(browser().get(page).body());
        assertThat(number.find()).isTrue();
        posted.mailbox.await(buyer.email(), mail -> mail.plain().contains(number.group()));
        return new Bought(buyer, page, number.group());
    }

    private static void left(Bought bought, int daysAgo) throws Exception {
        crew.sql("update orders.placed set state = 'SHIPPED', shipped_at = now() - interval '" + daysAgo + " days' where number = '" + bought.number() + "'");
    }

    /** Everything that writes to people by itself, except about an order. */
    private static void writes() {
        var visitors = posted.shop.house().visitors;
        posted.shop.house().database.write(Zone.STAFF, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            visitors.newsletters.keep(tx, new Newsletters.Draft("Nieuw licht", "Koop nu.", "New light", "Buy now."));
            visitors.newsletters.issues(tx).forEach(standing -> visitors.newsletters.send(tx, standing.issue().id()));
            return null;
        });
        while (visitors.newsletters.sendBatch() > 0) continue;
        visitors.notices.sendDue();
        visitors.notices.remind();
        visitors.reviewQuestions.send();
    }

    private static long questions(Bought bought) {
        return posted.mailbox.to(bought.buyer().email()).stream().filter(mail -> mail.plain().contains(QUESTION)).count();
    }

    @Test
    void who_bought_and_asked_for_nothing_hears_of_her_order_alone() throws Exception {
        Bought bought = buys();
        left(bought, 8);
        writes();
        assertThat(posted.mailbox.to(bought.buyer().email())).isNotEmpty().allMatch(mail -> mail.plain().contains(bought.number()))
                .noneMatch(mail -> mail.text().contains("Nieuw licht")).noneMatch(mail -> mail.plain().contains("beoordel"))
                .noneMatch(mail -> mail.text().contains("List-Unsubscribe"));
        assertThat(crew.text("select count(*) from mail.message where kind = 'REVIEW'")).isEqualTo("0");
    }

    @Test
    void the_question_how_it_pleases_comes_once_to_who_asked_for_it() throws Exception {
        Bought bought = buys();
        String page = bought.page() + "/beoordelen";
        assertThat(browser().get(page).body()).contains("niet uit onszelf", "Vraag het mij één keer");
        for (String answer : List.of("ja", "ja", "niet", "niet")) browser().post(page + "/vragen", Map.of("vraag", answer));
        left(bought, 8);
        writes();
        assertThat(questions(bought)).as("taken back").isZero();
        left(bought, 2);
        assertThat(browser().post(page + "/vragen", Map.of("vraag", "ja")).location()).isEqualTo(page);
        assertThat(browser().get(page).body()).contains("Op uw verzoek", "Toch maar niet");
        writes();
        assertThat(questions(bought)).as("not before a week").isZero();
        left(bought, 8);
        writes();
        writes();
        assertThat(questions(bought)).isOne();
        assertThat(browser().get(page).body()).doesNotContain("Op uw verzoek").doesNotContain("uit onszelf");
        browser().post(page + "/vragen", Map.of("vraag", "ja"));
        writes();
        assertThat(questions(bought)).isOne();
    }

    @Test
    void a_wrong_link_asks_for_nothing() {
        assertThat(browser().post("/bestelling/" + "x".repeat(32) + "/beoordelen/vragen", Map.of("vraag", "ja")).status()).isEqualTo(303);
    }

    /** Whatever else writes, opens its addresses for something that is no advertising. The room of rights ends what was asked for, and sends none of it. */
    @Test
    void only_the_room_of_notices_opens_an_address_for_what_was_asked_for() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (file.toString().matches(".*/(notices/.*|rights/.*|privacy/Purpose.java)")) continue;
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Purpose.SEND_NOTICES");
            }
        }
    }
}
