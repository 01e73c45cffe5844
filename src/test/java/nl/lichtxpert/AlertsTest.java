package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What buyers must be told, over HTTP and SMTP in a whole shop of its own. */
class AlertsTest {
    private static final Pattern RECALL = Pattern.compile("TR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Pattern ORDER = Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static PostedShop posted;
    private static Crew crew;
    private static Browser catalogue;

    @BeforeAll
    static void open() throws Exception {
        posted = new PostedShop("alerts");
        crew = new Crew(posted.shop);
        catalogue = Hired.as(Role.CATALOGUE, crew);
    }

    @AfterAll
    static void close() throws Exception {
        crew.close();
        posted.close();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group();
    }

    private record Bought(Canary buyer, String page, String number) {}

    private static Bought buys() throws Exception {
        Canary buyer = Canary.fresh();
        String page = crew.flight(buyer).onAccount(buyer.form());
        return new Bought(buyer, page, found(ORDER, new Browser(posted.shop.house().settings.absolute("")).get(page).body()));
    }

    private static void told() {
        while (posted.shop.house().customers.service.alerts.tell() > 0) continue;
    }

    private static String state(Bought bought, String kind) throws Exception {
        return crew.text("select coalesce((select d.state from alerts.delivery d join alerts.alert a on a.number = d.alert where d.order_number = '"
                + bought.number() + "' and a.kind = '" + kind + "' order by a.made_at desc limit 1), 'none')");
    }

    private static Map<String, String> recall(String sku) {
        return new HashMap<>(Map.of("skus", sku, "markDutch", "Batch 4711, op de voet", "markEnglish", "Batch 4711, on the cap", "hazardDutch",
                "De behuizing kan onder spanning staan: u kunt een dodelijke schok krijgen.", "hazardEnglish",
                "The casing can be live: you can get a deadly shock.", "actionDutch", "Schakel de stroom uit en draai de lamp eruit.", "actionEnglish",
                "Switch off the power and unscrew the lamp.", "remedy-REFUND", "1", "remedy-REPLACEMENT", "1"));
    }

    @Test
    void a_recall_reaches_everybody_who_bought_it_whatever_she_switched_off_and_goes_on_where_it_broke_off() throws Exception {
        Bought guest = buys();
        Bought restricted = buys();
        Bought gone = buys();
        Bought busy = buys();
        String sku = crew.text("select sku from orders.line where order_number = '" + guest.number() + "'");
        crew.sql("insert into buyers.restriction (person, since) select buyer, now() from orders.placed where number = '" + restricted.number() + "'");
        crew.sql("insert into notices.suppressed (address_hash, at) values (repeat('a', 32), now())");
        crew.sql("delete from vault.data_key where class = 'ORDER' and person = (select buyer from orders.placed where number = '" + gone.number() + "')");
        String number = found(RECALL, catalogue.post("/medewerker/berichten/terugroepen", recall(sku)).location());
        var visitor = new Browser(posted.shop.house().settings.absolute(""));
        assertThat(visitor.get("/terugroepacties").body()).as("a draft is nobody's").doesNotContain(number);
        posted.mailbox.busy.add(busy.buyer().email());
        assertThat(catalogue.post("/medewerker/berichten/terugroepen/" + number + "/starten", Map.of()).status()).isEqualTo(303);
        try {
            told();
        } catch (RuntimeException e) {
            assertThat(state(busy, "RECALL")).as("broken off").isEqualTo("WAITING");
        }
        posted.mailbox.busy.clear();
        told();
        for (Bought reached : new Bought[] {guest, restricted, busy}) {
            assertThat(state(reached, "RECALL")).isEqualTo("SENT");
            assertThat(posted.mailbox.to(reached.buyer().email()).stream().filter(mail -> mail.plain().contains("dodelijke schok"))).hasSize(1);
        }
        reads(guest, number);
        onPaper(gone, number);
        shown(number, sku);
    }

    private static void reads(Bought guest, String number) throws Exception {
        String mail = posted.mailbox.await(guest.buyer().email(), sent -> sent.plain().contains("dodelijke schok")).plain();
        assertThat(mail).contains("Gebruik het artikel niet meer", "Batch 4711", "uw geld terug", "een ander, veilig artikel", "055-", number)
                .doesNotContain("uitschrijven", "nieuwsbrief");
    }

    private static void onPaper(Bought gone, String number) throws Exception {
        assertThat(state(gone, "RECALL")).as("the invoice still knows where she lives").isEqualTo("LETTER");
        Browser owner = Hired.as(Role.OWNER, crew);
        String alert = crew.text("select number from alerts.alert where recall = '" + number + "'");
        assertThat(catalogue.post("/medewerker/berichten/" + alert + "/brieven", Map.of()).status()).as("addresses are not for every role").isEqualTo(403);
        assertThat(owner.post("/medewerker/berichten/" + alert + "/brieven", Map.of()).status()).isEqualTo(200);
        assertThat(state(gone, "RECALL")).isEqualTo("PRINTED");
    }

    private static void shown(String number, String sku) throws Exception {
        var visitor = new Browser(posted.shop.house().settings.absolute(""));
        assertThat(visitor.get("/terugroepacties/" + number).body()).contains("Terugroeping wegens productveiligheid", "dodelijke schok", sku);
        assertThat(visitor.get("/en/recalls/" + number).body()).contains("Product safety recall", "deadly shock");
        assertThat(crew.text("select available from stock.level where sku = '" + sku + "'")).as("nobody buys it any more").isEqualTo("0");
        awaitBanner(visitor, crew.text("select slug from catalog.article where sku = '" + sku + "'"));
    }

    @Test
    void a_recall_says_the_danger_as_it_is_and_offers_two_ways_out() throws Exception {
        String sku = crew.text("select min(sku) from catalog.article");
        var soft = recall(sku);
        soft.put("hazardDutch", "In zeldzame gevallen wordt hij heet.");
        assertThat(catalogue.post("/medewerker/berichten/terugroepen", soft).body()).contains("Haal \"In zeldzame gevallen\" weg");
        var one = recall(sku);
        one.remove("remedy-REFUND");
        assertThat(catalogue.post("/medewerker/berichten/terugroepen", one).body()).contains("ten minste twee mogelijkheden");
    }

    private static void awaitBanner(Browser visitor, String slug) throws InterruptedException {
        for (int i = 0; i < 60 && !visitor.get("/artikel/" + slug).body().contains("Terugroepactie: gebruik"); i++) Thread.sleep(500);
        assertThat(visitor.get("/artikel/" + slug).body()).contains("Terugroepactie: gebruik dit artikel niet meer", "/terugroepacties/TR-");
    }

    /** Art. 7:9(4) BW: thirty days, unless another day was agreed; two days ahead an employee can tell the buyer, who can then call it off. */
    @Test
    void an_order_whose_last_day_of_delivery_is_near_stands_in_the_list_until_it_is_sent_or_its_buyer_knows_another_day() throws Exception {
        Bought bought = buys();
        Browser service = Hired.as(Role.SERVICE, crew);
        for (int days : new int[] {27, 28, 31}) {
            placed(bought, days);
            String list = service.get("/medewerker/levertermijn").body();
            assertThat(list.contains(bought.number())).as(days + " days ago").isEqualTo(days >= 28);
            assertThat(list.contains(", te laat")).isEqualTo(days > 30);
        }
        assertThat(service.get("/medewerker/werk").body()).contains("/medewerker/levertermijn");
        String form = found(Pattern.compile("/medewerker/berichten\\?bestelling=" + bought.number()), service.get("/medewerker/levertermijn").body());
        assertThat(service.get(form).body()).contains("value=\"" + bought.number() + "\"");
        var delay = Map.of("order", bought.number(), "expected", LocalDate.now().plusDays(5).toString());
        assertThat(service.post("/medewerker/berichten/vertraging", delay).status()).isEqualTo(303);
        told();
        posted.mailbox.await(bought.buyer().email(), sent -> sent.plain().contains("komt later"));
        assertThat(service.get("/medewerker/levertermijn").body()).as("she knows another day").doesNotContain(bought.number());
        crew.sql("update alerts.alert set expected_on = current_date + 2 where order_number = '" + bought.number() + "'");
        assertThat(service.get("/medewerker/levertermijn").body()).as("that day is near").contains(bought.number());
        crew.sql("update shipping.task set state = 'SHIPPED', shipped_at = now() where order_number = '" + bought.number() + "'");
        assertThat(service.get("/medewerker/levertermijn").body()).as("sent").doesNotContain(bought.number());
    }

    @Test
    void an_order_that_was_promised_by_a_day_stands_in_the_list_on_that_day_and_is_late_the_day_after() throws Exception {
        Bought bought = buys();
        placed(bought, 0);
        Browser service = Hired.as(Role.SERVICE, crew);
        for (int days : new int[] {1, 0, -1}) {
            crew.sql("update orders.placed set promised_on = (now() at time zone 'Europe/Amsterdam')::date + " + days + " where number = '" + bought.number()
                    + "'");
            String list = service.get("/medewerker/levertermijn").body();
            assertThat(list.contains(bought.number())).as("in " + days + " days").isEqualTo(days <= 0);
            assertThat(Pattern.compile("(?s)" + bought.number() + "</th>(?:(?!</tr>).)*, te laat").matcher(list).find()).as("late").isEqualTo(days < 0);
        }
        crew.sql("update shipping.task set state = 'SHIPPED', shipped_at = now() where order_number = '" + bought.number() + "'");
    }

    private static void placed(Bought bought, int daysAgo) throws Exception {
        String then = "now() - interval '" + daysAgo + " days'";
        crew.sql("update orders.placed set promised_on = null, placed_at = " + then + " where number = '" + bought.number() + "'");
        for (int i = 0; i < 100 && crew.text("select count(*) from shipping.task where order_number = '" + bought.number() + "'").equals("0"); i++) {
            Thread.sleep(100);
        }
        crew.sql("update shipping.task set made_at = " + then + " where order_number = '" + bought.number() + "'");
    }

    @Test
    void a_delay_offers_to_call_the_order_off_and_changed_terms_reach_who_bought() throws Exception {
        Bought waiting = buys();
        Browser service = Hired.as(Role.SERVICE, crew);
        String day = LocalDate.now().plusDays(9).toString();
        assertThat(service.post("/medewerker/berichten/vertraging", Map.of("order", "LX-2222-2222", "expected", day)).status()).isEqualTo(422);
        assertThat(service.post("/medewerker/berichten/vertraging", Map.of("order", waiting.number(), "expected", "gisteren")).status()).isEqualTo(422);
        for (int press = 0; press < 2; press++) {
            assertThat(service.post("/medewerker/berichten/vertraging", Map.of("order", waiting.number(), "expected", day)).status()).isEqualTo(303);
        }
        assertThat(crew.text("select count(*) from alerts.alert where order_number = '" + waiting.number() + "'")).as("pressed twice").isEqualTo("1");
        told();
        String mail = posted.mailbox.await(waiting.buyer().email(), sent -> sent.plain().contains("komt later")).plain();
        String callOff = found(Pattern.compile("/bestelling/[A-Za-z0-9_-]{32}/annuleren"), mail);
        var buyer = new Browser(posted.shop.house().settings.absolute(""));
        assertThat(buyer.get(callOff).status()).isEqualTo(200);
        assertThat(buyer.post(callOff, Map.of()).status()).isEqualTo(303);
        assertThat(crew.text("select state from orders.placed where number = '" + waiting.number() + "'")).isEqualTo("CANCELLED");
        var again = Map.of("order", waiting.number(), "expected", day);
        assertThat(service.post("/medewerker/berichten/vertraging", again).status()).as("called off").isEqualTo(422);
        Bought bought = buys();
        String sku = crew.text("select sku from orders.line where order_number = '" + bought.number() + "'");
        var terms = Map.of("skus", sku, "textDutch", "De garantie is nu vijf jaar.", "textEnglish", "The guarantee is five years now.");
        assertThat(service.post("/medewerker/berichten/voorwaarden", terms).status()).isEqualTo(403);
        assertThat(catalogue.post("/medewerker/berichten/voorwaarden", terms).status()).isEqualTo(303);
        told();
        posted.mailbox.await(bought.buyer().email(), sent -> sent.plain().contains("De garantie is nu vijf jaar."));
        assertThat(state(waiting, "TERMS")).as("an order that was called off").isEqualTo("none");
    }
}
