package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderShipped;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.retention.Holds;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.rights.AnswerTerm;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How far a right reaches: other rooms, recipients, books that stand, cases that run, and the desk for who calls or writes. */
class RightsReachJourneyTest {
    private static final RunCommand.Running SHOP = TestShop.running();
    private static Crew crew;
    private static Browser officer;
    private final Canary canary = Canary.fresh();

    @BeforeAll
    static void open() throws Exception {
        crew = new Crew(SHOP);
        officer = Hired.as(Role.PRIVACY_OFFICER, crew);
    }

    @AfterAll
    static void close() throws SQLException {
        crew.close();
    }

    private String ordered() throws Exception {
        String page = crew.flight(canary).onAccount(canary.form());
        return new Browser(TestShop.address("")).get(page).body().replaceAll("(?s).*?(LX-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    private static PersonRef buyer(String order) throws SQLException {
        return PersonRef.of(crew.text("select buyer from orders.placed where number = '" + order + "'"));
    }

    /** As from her account. */
    private static Browser entered(PersonRef person) {
        var browser = new Browser(TestShop.address(""));
        var cookie = new HttpCookie("lx_rights", SHOP.house().rights.welcome(List.of(person), Language.NL));
        cookie.setPath("/");
        cookie.setVersion(0);
        ((CookieManager) browser.client().cookieHandler().orElseThrow()).getCookieStore().add(URI.create(TestShop.address("/")), cookie);
        return browser;
    }

    /** As the employee who packs does. */
    private static void wentToTheCarrier(String order, PersonRef person) {
        SHOP.house().database.write(Zone.VAULT, new Actor.Job("test"), Purpose.DELIVER, tx -> {
            SHOP.house().buyers.disclosed(tx, person, "carrier", "name,address", order);
            return null;
        });
    }

    private static String shipped(String order) throws Exception {
        crew.sql("update orders.placed set state = 'SHIPPED', shipped_at = now() where number = '" + order + "'");
        SHOP.house().database.write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            SHOP.house().outbox.tell(tx, new OrderShipped(new OrderNumber(order)));
            return null;
        });
        for (int i = 0; i < 150 && SHOP.house().invoices.numberOf(new OrderNumber(order)).isEmpty(); i++) Thread.sleep(100);
        return SHOP.house().invoices.numberOf(new OrderNumber(order)).orElseThrow();
    }

    @Test
    void a_correction_reaches_the_invoice_by_a_credit_note_and_a_new_one_and_the_carrier_by_the_desk() throws Exception {
        String order = ordered();
        PersonRef person = buyer(order);
        wentToTheCarrier(order, person);
        String old = shipped(order);
        Map<String, String> typed = new LinkedHashMap<>(canary.form());
        typed.putAll(Map.of("street", "Nieuwe Kade", "postcode", "3645 ZZ"));
        String answer = entered(person).post("/mijn-gegevens/verbeteren/" + order, typed).body();
        assertThat(answer).contains("De vervoerder die uw pakket bezorgt", "creditfactuur");
        assertThat(crew.text("select count(*) filter (where credits = '" + old + "') || ' ' || count(*) filter (where replaces = '" + old + "') || ' ' || "
                + "sum(total_cents) filter (where number <> '" + old + "') from invoices.issued where order_number = '" + order + "'")).isEqualTo("1 1 0");
        var now = SHOP.house().invoices.document(new Actor.Self(person), SHOP.house().database.read(Zone.WORKER, new Actor.Job("test"), Purpose.INVOICE,
                tx -> SHOP.house().orders.find(tx, new OrderNumber(order))).orElseThrow()).orElseThrow();
        assertThat(now.number()).isNotEqualTo(old);
        assertThat(Pdfs.words(Reveal.under(Purpose.SHOW_TO_SELF).of(now.pdf()))).contains("Nieuwe Kade", now.number()).doesNotContain(canary.street());
        String desk = officer.get("/medewerker/verzoeken").body();
        assertThat(desk).contains("carrier", order).doesNotContain(canary.name());
        String id = crew.text("select id from rights.told where task = '" + order + "' and state = 'TO_TELL'");
        assertThat(officer.post("/medewerker/verzoeken/ontvangers/" + id, Map.of("state", "TOLD")).location()).isEqualTo("/medewerker/verzoeken");
        assertThat(officer.post("/medewerker/verzoeken/ontvangers/" + id, Map.of("state", "TOLD")).status()).as("once").isEqualTo(409);
        assertThat(officer.post("/medewerker/verzoeken/ontvangers/" + id, Map.of("state", "TO_TELL")).status()).isEqualTo(409);
    }

    @Test
    void what_a_case_holds_stays_and_says_why_and_until_when_and_her_own_restriction_too() throws Exception {
        String order = ordered();
        PersonRef person = buyer(order);
        crew.sql("update orders.placed set state = 'SHIPPED', shipped_at = now() where number = '" + order + "'");
        var house = SHOP.house();
        var holds = new Holds(house.clock, house.ids, house.ledger);
        house.database.write(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION, tx -> {
            holds.place(tx, person, List.of(order), Words.Hold.DISPUTE, "T-" + order, house.clock.instant().plus(java.time.Duration.ofDays(30)));
            return null;
        });
        Browser browser = entered(person);
        assertThat(browser.get("/mijn-gegevens/wissen").body()).contains("er loopt een geschil", "uiterlijk tot");
        assertThat(browser.post("/mijn-gegevens/wissen", Map.of()).body()).contains("er loopt een geschil");
        assertThat(keys(person)).as("what is held lives").contains("ORDER");
        house.database.write(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION, tx -> holds.release(tx, "T-" + order));
        browser.post("/mijn-gegevens/beperken", Map.of());
        assertThat(browser.post("/mijn-gegevens/wissen", Map.of()).body()).contains("hef eerst de beperking op");
        assertThat(keys(person)).contains("ORDER");
        browser.post("/mijn-gegevens/beperken", Map.of());
        assertThat(browser.post("/mijn-gegevens/wissen", Map.of()).body()).contains("gewist");
        assertThat(keys(person)).doesNotContain("ORDER").contains("INVOICE");
    }

    private static String keys(PersonRef person) throws SQLException {
        return crew.text("select string_agg(class, ' ') from vault.data_key where person = '" + person + "'");
    }

    @Test
    void a_restriction_closes_the_record_to_every_purpose_but_those_that_go_on_all_the_same() throws Exception {
        String order = ordered();
        PersonRef person = buyer(order);
        Browser browser = entered(person);
        assertThat(browser.post("/mijn-gegevens/beperken", Map.of()).body()).contains("niemand behalve u");
        for (Purpose purpose : Purpose.values()) {
            if (!java.util.Set.of(Purpose.DELIVER, Purpose.SEND_ORDER_NEWS, Purpose.WITHDRAWAL).contains(purpose)) continue;
            boolean opened = SHOP.house().database.write(Zone.VAULT, new Actor.Job("test"), purpose, tx -> SHOP.house().buyers.contact(tx, person, order))
                    .isPresent();
            assertThat(opened).as(purpose.name()).isEqualTo(purpose.despiteRestriction());
        }
        assertThat(crew.text("select count(*) from mail.message where order_number = '" + order + "' and state = 'SENT' and sent_at > now()")).isEqualTo("0");
    }

    @Test
    void who_only_asked_for_a_notice_has_these_rights_too_and_her_objection_ends_the_notices_at_once() throws Exception {
        String email = "lezer-" + canary.email();
        var browser = new Browser(TestShop.address(""));
        browser.post("/nieuwsbrief", Map.of("email", email, "adres", email));
        PersonRef reader = reader(email);
        Browser herself = entered(reader);
        assertThat(herself.get("/mijn-gegevens/overzicht").body()).contains("De berichten sturen waar u om vroeg");
        assertThat(herself.post("/mijn-gegevens/bezwaar", Map.of("purpose", "SEND_NOTICES")).location()).isEqualTo("/mijn-gegevens/overzicht");
        assertThat(crew.text("select count(*) from notices.subscription where id = '" + reader + "'")).isEqualTo("0");
        assertThat(keys(reader)).isEqualTo("null");
    }

    private static PersonRef reader(String email) {
        var house = SHOP.house();
        return house.database.read(Zone.VAULT, new Actor.Job("test"), Purpose.SEND_NOTICES, tx -> house.vault.people(tx, RetentionClass.NEWSLETTER,
                nl.lichtxpert.privacy.vault.BlindIndex.EMAIL, nl.lichtxpert.privacy.Personal.of(email))).getFirst();
    }

    /** She stayed signed in to what was not there: her pages failed, and the proof of accounts was red, until a job came by. */
    @Test
    void whoever_erases_what_is_kept_of_her_account_has_none_any_more_at_once() throws Exception {
        String mail = "wis-" + System.nanoTime() + "@example.nl";
        var signedIn = new Browser(TestShop.address("")).carrying("lx_account", Account.session(TestShop.running().house(), mail));
        assertThat(signedIn.post("/account/mijn-gegevens", Map.of()).location()).isEqualTo("/mijn-gegevens/overzicht");
        assertThat(signedIn.get("/account/gegevens").body()).contains("Reina Testmans");
        assertThat(signedIn.post("/mijn-gegevens/wissen", Map.of()).body()).contains("Uw gegevens zijn gewist");
        assertThat(crew.text("select count(*) from accounts.account a where not exists (select 1 from vault.sealed s where s.person = a.reference)"))
                .isEqualTo("0");
        assertThat(signedIn.get("/account/gegevens").location()).startsWith("/inloggen");
    }

    @Test
    void a_request_by_telephone_or_letter_has_its_last_day_and_is_extended_refused_or_answered_once() throws Exception {
        Browser clerk = Hired.as(Role.SERVICE, crew);
        LocalDate received = SHOP.house().rights.today().minusDays(2);
        Map<String, String> form = new HashMap<>(Map.of("kind", "ACCESS", "channel", "LETTER", "received", received.toString(), "order", "lx 2345 6789"));
        assertThat(clerk.post("/medewerker/verzoeken", form).location()).isEqualTo("/medewerker/verzoeken");
        String letter = newest();
        assertThat(crew.text("select due_on from rights.request where number = '" + letter + "'")).isEqualTo(AnswerTerm.of(received).toString());
        assertThat(clerk.get("/medewerker/verzoeken").body()).contains(letter, "LX-2345-6789");
        form.put("received", SHOP.house().rights.today().plusDays(1).toString());
        assertThat(clerk.post("/medewerker/verzoeken", form).status()).as("from tomorrow").isEqualTo(422);
        assertThat(clerk.post("/medewerker/verzoeken/" + letter + "/reden", Map.of("reason", "COMPLEX")).status()).as("not hers to extend").isEqualTo(403);
        assertThat(officer.post("/medewerker/verzoeken/" + letter + "/reden", Map.of("reason", "COMPLEX")).status()).isEqualTo(303);
        assertThat(crew.text("select due_on || ' ' || extended from rights.request where number = '" + letter + "'"))
                .isEqualTo(AnswerTerm.extended(received) + " true");
        assertThat(officer.post("/medewerker/verzoeken/" + letter + "/reden", Map.of("reason", "MANY")).status()).as("once").isEqualTo(409);
        assertThat(clerk.post("/medewerker/verzoeken/" + letter + "/gedaan", Map.of()).location()).isEqualTo("/medewerker/verzoeken");
        form.putAll(Map.of("channel", "TELEPHONE", "kind", "ERASURE", "received", received.toString()));
        form.remove("order");
        clerk.post("/medewerker/verzoeken", form);
        String call = newest();
        assertThat(officer.post("/medewerker/verzoeken/" + call + "/reden", Map.of("reason", "NOT_IDENTIFIED")).status()).isEqualTo(303);
        assertThat(officer.get("/medewerker/verzoeken").body()).contains(call, "geweigerd");
        assertThat(crew.text("select state || ' ' || reason from rights.request where number = '" + call + "'")).isEqualTo("REFUSED NOT_IDENTIFIED");
    }

    @Test
    void a_request_whose_last_day_is_near_rings_and_one_that_is_late_can_no_longer_be_extended() throws Exception {
        LocalDate today = SHOP.house().rights.today();
        crew.sql("insert into rights.request (number, kind, channel, state, received_on, due_on) values ('VR-3333-3333', 'ACCESS', 'LETTER', 'OPEN', '"
                + today.minusDays(25) + "', '" + today.plusDays(5) + "'), ('VR-3333-3334', 'ACCESS', 'LETTER', 'OPEN', '" + today.minusDays(40) + "', '"
                + today.minusDays(9) + "')");
        try {
            assertThat(SHOP.house().rights.pressing()).extracting(request -> request.number().value()).contains("VR-3333-3333", "VR-3333-3334");
            assertThat(SHOP.house().rights.overdue()).isEqualTo(1);
            assertThat(officer.get("/medewerker/verzoeken").body()).contains("te laat", "bijna");
            assertThat(officer.post("/medewerker/verzoeken/VR-3333-3334/reden", Map.of("reason", "COMPLEX")).status()).isEqualTo(409);
        } finally {
            crew.sql("delete from rights.request where number like 'VR-3333-333_'");
        }
    }

    private static String newest() throws SQLException {
        return crew.text("select number from rights.request where channel <> 'SELF' and state = 'OPEN' order by ctid desc limit 1");
    }
}
