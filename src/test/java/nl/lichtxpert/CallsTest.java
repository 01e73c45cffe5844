package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calling customers, and who calls us, over HTTP in a whole shop. */
class CallsTest {
    private static final Pattern CALL = Pattern.compile("BT-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Pattern QUESTION = Pattern.compile("KV-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Pattern ORDER = Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Canary BUYER = Canary.fresh();
    private static RunCommand.Running shop;
    private static Crew crew;
    private static Browser service;
    private static Browser colleague;
    private static String orderPage;
    private static String order;

    @BeforeAll
    static void open() throws Exception {
        shop = TestShop.running();
        crew = new Crew(shop);
        service = Hired.as(Role.SERVICE, crew);
        colleague = Hired.as(Role.SERVICE, crew);
        orderPage = crew.flight(BUYER).onAccount(BUYER.form());
        order = found(ORDER, new Browser(shop.house().settings.absolute("")).get(orderPage).body());
    }

    @AfterAll
    static void close() throws Exception {
        crew.close();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group();
    }

    /** Number of the newest open task for a reason. */
    private static String task(String reason) throws Exception {
        for (int i = 0; i < 80 && crew.text("select count(*) from calls.task where state = 'OPEN' and reason = '" + reason + "'").equals("0"); i++) {
            Thread.sleep(100);
        }
        return crew.text("select number from calls.task where state = 'OPEN' and reason = '" + reason + "' order by made_at desc limit 1");
    }

    private static int ledgered(String purpose, String task) throws SQLException {
        return Integer.parseInt(crew.text("select count(*) from ledger.entry where act = 'OPENED' and actor like 'staff:%' and purpose = '" + purpose
                + "' and task = '" + task + "'"));
    }

    @Test
    void a_number_is_shown_to_one_employee_for_one_task_and_the_result_is_noted() throws Exception {
        assertThat(service.post("/medewerker/bellen", Map.of("about", order.toLowerCase(java.util.Locale.ROOT), "reason", "ADDRESS")).status()).isEqualTo(303);
        String task = task("ADDRESS");
        String list = service.get("/medewerker/bellen").body();
        assertThat(list).contains(task, "Adres").doesNotContain(BUYER.telephone(), BUYER.name());
        int before = ledgered("CALL", order);
        Browser.Answer opened = service.post("/medewerker/bellen/" + task + "/openen", Map.of());
        assertThat(opened.body()).contains(BUYER.telephone(), BUYER.name(), "Dit is geen verkoopgesprek", "http-equiv=\"refresh\" content=\"59")
                .doesNotContain(BUYER.email(), BUYER.street());
        assertThat(ledgered("CALL", order)).isEqualTo(before + 1);
        Browser.Answer second = colleague.post("/medewerker/bellen/" + task + "/openen", Map.of());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Een collega heeft dit nummer nu open").doesNotContain(BUYER.telephone());
        crew.sql("update calls.opening set until = now() where number = '" + task + "'");
        assertThat(colleague.post("/medewerker/bellen/" + task + "/openen", Map.of()).body()).as("ten minutes are over").contains(BUYER.telephone());
        assertThat(colleague.post("/medewerker/bellen/" + task + "/uitslag", Map.of("result", "SELL")).status()).isEqualTo(409);
        assertThat(colleague.post("/medewerker/bellen/" + task + "/uitslag", Map.of("result", "REACHED", "words", "Huisnummer is 14")).status()).isEqualTo(303);
        assertThat(service.post("/medewerker/bellen/" + task + "/openen", Map.of()).status()).as("done").isEqualTo(409);
        String about = crew.text("select case_number from calls.task where number = '" + task + "'");
        assertThat(service.post("/medewerker/vragen/" + about + "/openen", Map.of()).body()).contains("Gesproken", "Huisnummer is 14");
    }

    @Test
    void nobody_is_called_for_another_reason_and_a_number_is_not_opened_over_and_over() throws Exception {
        assertThat(service.post("/medewerker/bellen", Map.of("about", order, "reason", "OFFER")).status()).isEqualTo(422);
        assertThat(service.post("/medewerker/bellen", Map.of("about", "LX-2222-2222", "reason", "DELIVERY")).body()).contains("bestaande vraag of bestelling");
        assertThatThrownBy(() -> crew.sql("update calls.task set reason = 'OFFER'")).isInstanceOf(SQLException.class);
        service.post("/medewerker/bellen", Map.of("about", order, "reason", "PAYMENT"));
        String task = task("PAYMENT");
        for (int i = 0; i < 5; i++) assertThat(colleague.post("/medewerker/bellen/" + task + "/openen", Map.of()).status()).isEqualTo(200);
        assertThat(colleague.post("/medewerker/bellen/" + task + "/openen", Map.of()).body()).contains("al vijf keer geopend")
                .doesNotContain(BUYER.telephone());
        crew.sql("update calls.opening set until = now()");
        for (int i = 0; i < 3; i++) service.post("/medewerker/bellen/" + task + "/uitslag", Map.of("result", "NO_ANSWER"));
        assertThat(crew.text("select state || tries from calls.task where number = '" + task + "'")).isEqualTo("DONE3");
        assertThat(Hired.as(Role.WAREHOUSE, crew).get("/medewerker/bellen").status()).isEqualTo(403);
    }

    @Test
    void a_customer_asks_to_be_called_back_from_the_page_of_her_order() throws Exception {
        var buyer = new Browser(shop.house().settings.absolute(""));
        String form = buyer.get(orderPage + "/vraag").body();
        assertThat(form).contains("Over bestelling " + order, "value=\"" + BUYER.email() + "\"", "value=\"" + BUYER.telephone() + "\"");
        String seal = form.replaceAll("(?s).*name=\"begun\" value=\"([^\"]+)\".*", "$1");
        Thread.sleep(2_100);
        var typed = new HashMap<>(Map.of("category", "DELIVERY", "text", "Belt u mij even?", "email", BUYER.email(), "callback", "1", "begun", seal));
        assertThat(buyer.post(orderPage + "/vraag", typed).body()).as("without a number").contains("Vul een telefoonnummer in");
        typed.put("telephone", "06 87654321");
        String own = buyer.post(orderPage + "/vraag", typed).location();
        String question = found(QUESTION, buyer.get(own).body());
        String task = task("CALL_BACK");
        assertThat(crew.text("select case_number || asked_by from calls.task where number = '" + task + "'")).isEqualTo(question + "CUSTOMER");
        assertThat(crew.text("select order_number from cases.matter where number = '" + question + "'")).as("proven by the link").isEqualTo(order);
        assertThat(service.post("/medewerker/bellen/" + task + "/openen", Map.of()).body()).contains("06 87654321");
        assertThat(ledgered("CALL", question)).isEqualTo(1);
        service.post("/medewerker/bellen/" + task + "/uitslag", Map.of("result", "REACHED"));
    }

    @Test
    void a_caller_is_recognised_by_yes_or_no_three_times_at_most_and_a_restart_forgives_nothing() throws Exception {
        Canary other = Canary.fresh();
        String page = crew.flight(other).onAccount(other.form());
        String number = found(ORDER, new Browser(shop.house().settings.absolute("")).get(page).body());
        String yes = recognise(service, number, "1234ab").body();
        assertThat(yes).contains("Ja, dat klopt").doesNotContain(other.name(), other.street(), other.telephone(), other.email());
        assertThat(ledgered("ANSWER", number)).isEqualTo(1);
        Browser.Answer noted = service.post("/medewerker/bellen/herkend", Map.of("bestelling", number, "category", "DELIVERY", "words", "Bij de buren."));
        String question = found(QUESTION, noted.location());
        assertThat(crew.text("select order_number from cases.matter where number = '" + question + "'")).isEqualTo(number);
        assertThat(colleague.post("/medewerker/bellen/herkend", Map.of("bestelling", number, "words", "Zonder te vragen")).status()).isEqualTo(409);
        String no = recognise(service, number, "1234 AC").body();
        assertThat(no).contains("Nee, dat klopt niet").doesNotContain(other.name());
        assertThat(recognise(service, "LX-2222-2223", "1234 AC").body().replace("LX-2222-2223", number)).as("a number that does not exist").isEqualTo(no);
        recognise(service, number, "9999 ZZ");
        recognise(service, number, "9999 ZY");
        assertThat(recognise(service, number, "1234 AB").status()).as("too often").isEqualTo(429);
        assertThat(recognise(colleague, number, "1234 AB").status()).as("by anybody").isEqualTo(429);
        assertThat(crew.text("select count(*) from calls.recognition where order_number = '" + number + "' and said = 'NO'")).as("in a table").isEqualTo("3");
        assertThat(recognise(service, "geen nummer", "1234 AB").status()).isEqualTo(422);
    }

    private static Browser.Answer recognise(Browser by, String number, String code) {
        return by.post("/medewerker/bellen/herkennen", Map.of("bestelling", number, "code", code));
    }
}
