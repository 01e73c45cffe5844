package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.fraud.Fraud;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.staff.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A suspicion from the first word to the file an authority gets, over HTTP, by two employees. */
class FraudJourneyTest {
    private static final String LIST = "/medewerker/fraude";
    private static final String STORY = "De betaling is teruggeboekt nadat het pakket was bezorgd.";
    private static Crew crew;
    private static Browser officer;
    private static Browser owner;

    @BeforeAll
    static void open() throws Exception {
        crew = new Crew(TestShop.running());
        officer = Hired.as(Role.PRIVACY_OFFICER, crew);
        owner = Hired.as(Role.OWNER, crew);
    }

    @AfterAll
    static void close() throws SQLException {
        crew.close();
    }

    private static String ordered(Canary canary) throws Exception {
        String page = crew.flight(canary).onAccount(canary.form());
        return new Browser(TestShop.address("")).get(page).body().replaceAll("(?s).*?(LX-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    private static Map<String, String> form(String order) {
        return Map.of("order", order, "reason", "STOLEN_PAYMENT", "ground", "OWN_INTEREST", "days", "90", "story", STORY);
    }

    /** Asked by the officer; answers its path. */
    private static String asked(String order) throws SQLException {
        assertThat(officer.post(LIST, form(order)).location()).isEqualTo(LIST);
        return LIST + "/" + crew.text("select number from fraud.suspicion where order_number = '" + order + "' and state = 'ASKED'");
    }

    private static String opened(String order) throws SQLException {
        String path = asked(order);
        assertThat(owner.post(path + "/besluit", Map.of("decision", "APPROVE")).location()).isEqualTo(path);
        return path;
    }

    private static HttpResponse<byte[]> file(Browser browser, String path, String form) throws Exception {
        return browser.client().send(HttpRequest.newBuilder(URI.create(TestShop.address(path))).header("Origin", TestShop.address(""))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("form=" + form)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String extract(String path, String fields) throws SQLException {
        assertThat(officer.post(path + "/uittreksel", "application/x-www-form-urlencoded", "authority=OWN_REPORT&reference=PL-2026-1" + fields).location())
                .isEqualTo(path);
        return path + "/" + crew.text("select number from fraud.extract order by asked_at desc limit 1");
    }

    @Test
    void two_employees_open_a_case_and_an_authority_gets_what_was_approved_and_no_more() throws Exception {
        Canary canary = Canary.fresh();
        String order = ordered(canary);
        String path = asked(order);
        assertThat(officer.post(LIST, form(order)).status()).as("one case at a time").isEqualTo(409);
        assertThat(officer.post(path + "/besluit", Map.of("decision", "APPROVE")).body()).contains("beslist er niet over");
        assertThat(owner.get(path).body()).doesNotContain(canary.name(), canary.street(), STORY);
        assertThat(owner.post(path + "/feiten", Map.of()).body()).contains(STORY);
        assertThat(owner.post(path + "/besluit", Map.of("decision", "APPROVE")).location()).isEqualTo(path);
        assertThat(crew.text("select count(*) from retention.hold h join orders.placed o on h.subject in (o.number, o.buyer::text) where o.number = '" + order
                + "' and h.reason = 'FRAUD_CASE' and h.until > now() + interval '89 days'")).isEqualTo("2");
        String extract = extract(path, "&part=NAME&part=ORDER");
        assertThat(file(owner, extract + "/bestand", "JSON").statusCode()).as("not before it is approved").isEqualTo(409);
        assertThat(officer.post(extract, Map.of("decision", "APPROVE")).status()).as("not by who asked").isEqualTo(409);
        assertThat(owner.post(extract, Map.of("decision", "APPROVE")).location()).isEqualTo(path);
        HttpResponse<byte[]> json = file(officer, extract + "/bestand", "JSON");
        assertThat(json.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(new String(json.body(), StandardCharsets.UTF_8)).contains(canary.name(), order, "art. 161 Sv", "€\u00a0")
                .doesNotContain(canary.email(), canary.street(), "cents=");
        assertThat(Pdfs.words(file(officer, extract + "/bestand", "PDF").body())).contains(canary.name(), order, "€").doesNotContain(canary.street(), "cents=");
        assertThat(crew.text("select string_agg(distinct recipient || ' ' || what, ',') from ledger.entry where act = 'DISCLOSED' and task = '"
                + extract.substring(extract.lastIndexOf('/') + 1) + "'")).isEqualTo("police name,order");
        assertThat(owner.post(path + "/sluiten", Map.of("outcome", "REPORTED")).location()).isEqualTo(path);
        assertThat(file(officer, extract + "/bestand", "JSON").statusCode()).as("not of a closed case").isEqualTo(409);
        assertThat(crew.text("select count(*) from retention.hold where task = '" + path.substring(path.lastIndexOf('/') + 1) + "' and until > now()"))
                .isEqualTo("0");
        assertThat(crew.text("select k.due_at > now() + interval '360 days' from vault.data_key k join orders.placed o on o.buyer = k.person where o.number = '"
                + order + "' and k.class = 'FRAUD'")).isEqualTo("t");
    }

    @Test
    void what_the_law_gives_no_right_to_is_not_even_asked_and_a_refused_extract_never_leaves() throws Exception {
        String path = opened(ordered(Canary.fresh()));
        for (String wrong : new String[] {"authority=IDENTITY_DEMAND&reference=PL-1&part=EMAIL", "authority=TAX_DEMAND&reference=PL-1&part=TELEPHONE",
                "authority=OWN_REPORT&reference=PL-1", "authority=OWN_REPORT&reference=&part=NAME", "authority=NOBODY&reference=PL-1&part=NAME"}) {
            assertThat(officer.post(path + "/uittreksel", "application/x-www-form-urlencoded", wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(officer.post(path + "/uittreksel", "application/x-www-form-urlencoded", "authority=TAX_DEMAND&reference=PL-77&part=TELEPHONE&silence=30")
                .body()).as("told at what is wrong, and nothing is typed twice").contains("value=\"PL-77\"", "value=\"TAX_DEMAND\" selected",
                "value=\"TELEPHONE\" checked", "value=\"30\" selected", "De Belastingdienst heeft geen recht", "Zwijgen kan alleen")
                .doesNotContain("Vul het nummer in");
        String extract = extract(path, "&part=NAME");
        assertThat(owner.post(extract, Map.of("decision", "REFUSE")).location()).isEqualTo(path);
        assertThat(file(owner, extract + "/bestand", "PDF").statusCode()).isEqualTo(409);
        assertThat(owner.post(extract, Map.of("decision", "APPROVE")).status()).as("decided once").isEqualTo(409);
        assertThat(crew.text("select count(*) from ledger.entry where act = 'DISCLOSED' and task = '" + extract.substring(extract.lastIndexOf('/') + 1) + "'"))
                .isEqualTo("0");
        owner.post(path + "/sluiten", Map.of("outcome", "UNFOUNDED"));
    }

    @Test
    void a_case_that_is_refused_or_unfounded_leaves_no_word_of_it_and_one_that_nobody_closes_ends_by_itself() throws Exception {
        String refused = asked(ordered(Canary.fresh()));
        owner.post(refused + "/besluit", Map.of("decision", "REFUSE"));
        assertThat(owner.post(refused + "/feiten", Map.of()).body()).contains("gewist").doesNotContain(STORY);
        String open = opened(ordered(Canary.fresh()));
        String number = open.substring(open.lastIndexOf('/') + 1);
        crew.sql("update fraud.suspicion set until = now() - interval '1 minute' where number = '" + number + "'");
        assertThat(TestShop.running().web().getBean(Fraud.class).end()).isEqualTo(1);
        assertThat(owner.get(open).body()).contains("De termijn liep af");
    }

    @Test
    void an_employee_who_may_ask_sees_no_case_and_others_see_no_list() throws Exception {
        Browser clerk = Hired.as(Role.SERVICE, crew);
        String order = ordered(Canary.fresh());
        assertThat(clerk.post(LIST, form(order)).location()).isEqualTo(LIST);
        String path = LIST + "/" + crew.text("select number from fraud.suspicion where order_number = '" + order + "'");
        assertThat(clerk.get(path).status()).isEqualTo(403);
        assertThat(clerk.post(path + "/besluit", Map.of("decision", "APPROVE")).status()).isEqualTo(403);
        Map<String, String> crooked = new HashMap<>(form("nergens"));
        crooked.put("story", "te kort");
        Browser.Answer wrong = clerk.post(LIST, crooked);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("nergens", "te kort", "bijvoorbeeld LX-2345-6789", "20 tot 2000 tekens");
        assertThat(clerk.post(LIST, form("LX-2222-2222")).status()).as("no such order").isEqualTo(409);
        assertThat(Hired.as(Role.WAREHOUSE, crew).get(LIST).status()).isEqualTo(403);
        owner.post(path + "/besluit", Map.of("decision", "REFUSE"));
    }

    @Test
    void no_other_part_of_the_shop_hands_anything_to_an_authority() {
        var house = TestShop.running().house();
        Assertions.assertThatThrownBy(() -> house.database.write(nl.lichtxpert.platform.Zone.WORKER, new nl.lichtxpert.privacy.Actor.Job("test"),
                Purpose.DELIVER, tx -> {
            new Ledger(house.clock).disclosed(tx, "police", Ledger.Subject.of("NAME", "LX-2222-2222"));
            return null;
        })).hasMessageContaining("nothing but an extract");
        var users = HouseRulesTest.CLASSES.stream().filter(c -> c.getFieldAccessesFromSelf().stream()
                .anyMatch(access -> access.getTarget().getFullName().equals(Purpose.class.getName() + ".FRAUD_CASE"))).map(HouseRulesTest::named).toList();
        assertThat(users).isNotEmpty().allMatch(name -> name.startsWith("fraud.") || Set.of("privacy.Purpose", "privacy.ledger.Ledger", "buyers.Buyers",
                "proofs.FraudProbes", "Wiring").contains(name));
    }

    @Test
    void an_authority_that_asks_for_silence_gets_it_for_a_while_and_then_she_sees_everything() throws Exception {
        String order = ordered(Canary.fresh());
        PersonRef person = PersonRef.of(crew.text("select buyer from orders.placed where number = '" + order + "'"));
        String path = opened(order);
        String number = path.substring(path.lastIndexOf('/') + 1);
        var rights = TestShop.running().house().rights;
        assertThat(rights.copyTells(person, number)).as("a case is told while it runs").isTrue();
        assertThat(officer.post(path + "/uittreksel", "application/x-www-form-urlencoded", "authority=OWN_REPORT&reference=PL-1&part=NAME&silence=30").status())
                .as("no silence for our own report").isEqualTo(422);
        officer.post(path + "/uittreksel", "application/x-www-form-urlencoded", "authority=DATA_DEMAND&reference=PL-2026-2&part=NAME&silence=90");
        String extract = crew.text("select number from fraud.extract where reference = 'PL-2026-2'");
        assertThat(owner.get(path).body()).contains("gevraagd: 90 dagen niets vertellen");
        assertThat(rights.copyTells(person, number)).as("not before a second employee approves").isTrue();
        owner.post(path + "/" + extract, Map.of("decision", "APPROVE"));
        assertThat(file(officer, path + "/" + extract + "/bestand", "JSON").statusCode()).isEqualTo(200);
        for (String told : new String[] {number, extract, STORY, "police", "FRAUD_CASE"}) assertThat(rights.copyTells(person, told)).as(told).isFalse();
        assertThat(erasure(person)).contains("een wettelijke plicht gaat nu voor").doesNotContain("fraude");
        assertThat(crew.text("select count(*) from ledger.entry where what = 'EXTRACT_SILENT' and task = '" + extract + "'")).isEqualTo("1");
        assertThat(owner.post(path + "/" + extract + "/vertellen", Map.of()).location()).isEqualTo(path);
        for (String told : new String[] {number, extract, STORY, "police"}) assertThat(rights.copyTells(person, told)).as(told).isTrue();
        assertThat(erasure(person)).contains("onderzoek naar fraude");
        assertThat(owner.post(path + "/" + extract + "/vertellen", Map.of()).status()).as("told already").isEqualTo(409);
        owner.post(path + "/sluiten", Map.of("outcome", "REPORTED"));
    }

    /** What she reads when she is about to erase everything. */
    private static String erasure(PersonRef person) throws Exception {
        var house = TestShop.running().house();
        String secret = house.rights.welcome(List.of(person), Language.NL);
        return new Browser(TestShop.address("")).client().send(HttpRequest.newBuilder(URI.create(TestShop.address("/mijn-gegevens/wissen")))
                .header("Cookie", "lx_rights=" + secret).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void who_objected_is_weighed_before_her_data_is_held() throws Exception {
        String order = ordered(Canary.fresh());
        PersonRef person = PersonRef.of(crew.text("select buyer from orders.placed where number = '" + order + "'"));
        crew.sql("insert into rights.objection (person, purpose, since) values ('" + person + "', 'FRAUD_CASE', now())");
        String path = asked(order);
        assertThat(owner.post(path + "/besluit", Map.of("decision", "APPROVE")).body()).contains("De koper maakte bezwaar");
        assertThat(owner.post(path + "/besluit", Map.of("decision", "APPROVE", "weighed", "ja")).location()).isEqualTo(path);
        owner.post(path + "/sluiten", Map.of("outcome", "SETTLED"));
    }
}
