package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** What goes wrong at the desk is told at the desk: in its own words, with the way back, and with what was typed. */
class DeskFaultsTest {
    @Test
    void an_employee_who_meets_a_wrong_page_keeps_her_own_navigation_and_reads_why() {
        var warehouse = new AtTheDesk(TestShop.running(), Role.WAREHOUSE).browser;
        for (var wrong : Map.of("/medewerker/geld", "Uw rol is: Magazijn", "/medewerker/nergens", "een collega heeft dit intussen",
                "/medewerker/taken/volgende", "alleen met de knop op zijn eigen pagina").entrySet()) {
            var answer = warehouse.get(wrong.getKey());
            assertThat(answer.status()).as(wrong.getKey()).isIn(403, 404, 405);
            assertThat(answer.body()).as(wrong.getKey()).contains(wrong.getValue(), "href=\"/medewerker/werk\"").doesNotContain("/winkelwagen");
        }
        assertThat(warehouse.get("/nergens").body()).contains("/winkelwagen");
        assertThat(warehouse.get("/medewerker/inloggen/fout").status()).isEqualTo(303);
        assertThat(new Browser(TestShop.address("")).get("/medewerker/nergens").status()).isEqualTo(303);
    }

    @Test
    void no_link_on_her_lists_leads_the_warehouse_or_the_books_to_a_closed_door() {
        for (Role role : List.of(Role.WAREHOUSE, Role.FINANCE)) {
            var browser = new AtTheDesk(TestShop.running(), role).browser;
            for (String path : List.of("/medewerker/voorraad-laag?grens=999", "/medewerker/assortiment/voorraad", "/medewerker/overzicht")) {
                var page = browser.get(path);
                if (page.status() != 200) continue;
                Pattern.compile("href=\"(/medewerker[^\"#]*)\"").matcher(page.body()).results().map(link -> link.group(1).replace("&amp;", "&"))
                        .distinct().limit(20).forEach(link -> assertThat(browser.get(link).status()).as(role + " " + path + " " + link).isLessThan(400));
            }
        }
    }

    @Test
    void a_number_that_is_no_article_is_told_at_the_box_where_it_was_typed() {
        var catalogue = new AtTheDesk(TestShop.running(), Role.CATALOGUE).browser;
        for (String path : List.of("/medewerker/assortiment/prijs?nr=zz-9", "/medewerker/assortiment/beelden?nr=zz-9")) {
            var answer = catalogue.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("zz-9 kennen we niet", "value=\"zz-9\"", "aria-invalid=\"true\"");
        }
    }

    @Test
    void the_set_up_shows_amounts_as_people_write_them_and_keeps_a_wrong_address_of_a_trial_letter() {
        var owner = new AtTheDesk(TestShop.running(), Role.OWNER).browser;
        assertThat(owner.get("/medewerker/inrichten/bezorgen").body()).contains("value=\"5,95\"", "value=\"nee\"").doesNotContain("value=\"no\"");
        var refused = owner.post("/medewerker/inrichten/mail/proef", Map.of("aan", "geen adres"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"geen adres\"");
        assertThat(owner.post("/medewerker/datalekken", Map.of("story", "te kort")).status()).isEqualTo(422);
    }

    @Test
    void a_service_desk_with_many_questions_reads_on_to_the_last_and_opens_one_by_the_number_that_was_told() throws Exception {
        try (var crew = new Crew(TestShop.running())) {
            crew.sql("""
                    insert into cases.matter (number, person, link_hash, category, channel, state, language, received_at, changed_at, due_on, messages)
                    select 'KV-ZZZZ-' || translate(lpad(i::text, 4, '0'), '01', 'AB'), gen_random_uuid(), md5(i::text) || md5('x' || i), 'ADVICE', 'FORM',
                        'CLOSED', 'NL', now(), now() - i * interval '1 second', current_date, 1 from generate_series(1, 230) i""");
            try {
                var service = new AtTheDesk(TestShop.running(), Role.SERVICE).browser;
                var seen = new java.util.TreeSet<String>();
                String next = "/medewerker/vragen?staat=gesloten&soort=ADVICE";
                for (int pages = 0; !next.isEmpty() && pages < 20; pages++) {
                    String body = service.get(next).body();
                    Pattern.compile("/medewerker/vragen/(KV-ZZZZ-\\w{4})").matcher(body).results().forEach(found -> seen.add(found.group(1)));
                    var more = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(body);
                    next = more.find() ? more.group(1).replace("&amp;", "&") : "";
                }
                assertThat(seen).hasSize(230);
                assertThat(service.get("/medewerker/vragen?nr=" + seen.first().toLowerCase(java.util.Locale.ROOT)).location())
                        .isEqualTo("/medewerker/vragen/" + seen.first());
                assertThat(service.get("/medewerker/vragen?nr=KV-ZZZZ-ZZZZ").body()).contains("value=\"KV-ZZZZ-ZZZZ\"", "aria-invalid=\"true\"");
            } finally {
                crew.sql("delete from cases.matter where number like 'KV-ZZZZ-%'");
            }
        }
    }

    @Test
    void a_form_that_is_sent_twice_is_one_question_and_one_request() throws Exception {
        try (var crew = new Crew(TestShop.running())) {
            var service = new AtTheDesk(TestShop.running(), Role.SERVICE);
            for (String page : List.of("/medewerker/vragen/nieuw", "/medewerker/verzoeken")) {
                String count = "select count(*) from " + (page.endsWith("nieuw") ? "cases.matter" : "rights.request");
                long before = Long.parseLong(crew.text(count));
                var form = AtTheDesk.filled(service.browser.get(page).body(), Map.of("channel", "TELEPHONE", "category", "ORDER", "kind", "ACCESS", "received",
                        "2026-11-22", "language", "NL", "text", "Belde over een kras."));
                assertThat(service.browser.post(page, form).status()).as(page).isEqualTo(303);
                assertThat(service.browser.post(page, form).body()).as(page)
                        .contains("Het is één keer gedaan", "href=\"" + page.replace("/nieuw", "") + "\"");
                assertThat(Long.parseLong(crew.text(count)) - before).as(page).isEqualTo(1);
            }
        }
    }

    @Test
    void what_is_pressed_twice_is_done_once_and_told_so_and_what_was_refused_can_be_sent_again() throws Exception {
        try (var crew = new Crew(TestShop.running())) {
            var owner = new AtTheDesk(TestShop.running(), Role.OWNER).browser;
            String sku = crew.text("select min(sku) from stock.level where available > 5");
            var breach = Map.of("kind", "MISUSED_LOGIN", "aware", "2026-01-05T10:00", "began", "2026-01-05T08:00", "ended", "2026-01-05T09:00", "story",
                    "Een collega keek waar niets te zoeken viel.");
            var template = Map.of("category", "ADVICE", "title", "Welke fitting", "titleEnglish", "Which fitting", "dutch", "E27.", "english", "E27.");
            var letter = Map.of("subjectNl", "Lente", "textNl", "Licht.", "subjectEn", "Spring", "textEn", "Light.");
            var promotion = Map.of("bevestigd", "ja", "soort", "FREE_DELIVERY", "naam_nl", "Gratis bezorgd", "naam_en", "Free delivery", "van",
                    "2031-01-05T10:00", "tot", "2031-01-06T10:00");
            once(crew, owner, "/medewerker/datalekken", breach, "breach.report");
            once(crew, owner, "/medewerker/vragen/sjablonen", template, "cases.template");
            once(crew, owner, "/medewerker/nieuwsbrief", letter, "notices.issue");
            once(crew, owner, "/medewerker/assortiment/acties", promotion, "promotions.promotion");
            String before = crew.text("select available from stock.level where sku = '" + sku + "'");
            var more = AtTheDesk.filled(owner.get("/medewerker/assortiment/voorraad?code=" + sku).body(), Map.of("manier", "erbij", "aantal", "+2", "reden",
                    "FOUND", "laag", "5"));
            for (int press = 0; press < 2; press++) owner.post("/medewerker/assortiment/voorraad", more);
            assertThat(crew.text("select available - " + before + " from stock.level where sku = '" + sku + "'")).isEqualTo("2");
            for (int press = 0; press < 2; press++) assertThat(owner.post("/medewerker/datalekken", Map.of("story", "kort")).status()).isEqualTo(422);
            crew.sql("delete from breach.report where story = 'Een collega keek waar niets te zoeken viel.'");
            crew.sql("delete from notices.issue where subject_nl = 'Lente'");
            crew.sql("delete from promotions.promotion where name_nl = 'Gratis bezorgd'");
        }
    }

    @Test
    void what_was_sent_cannot_be_tried_out_from_what_is_remembered_of_it() throws Exception {
        try (var crew = new Crew(TestShop.running())) {
            var owner = new AtTheDesk(TestShop.running(), Role.OWNER).browser;
            String page = "/medewerker/vragen/sjablonen";
            var typed = Map.of("category", "ADVICE", "title", "Bel terug", "titleEnglish", "Call", "dutch", "E14.", "english", "E14.");
            assertThat(owner.post(page, typed).status()).isEqualTo(303);
            var words = new java.util.TreeMap<String, String>();
            typed.forEach((name, value) -> words.put(name, "[" + value + "]"));
            for (String account : crew.text("select string_agg(reference::text, ',') from staff.account").split(",")) {
                String guess = Ids.hash(new PersonRef(java.util.UUID.fromString(account)) + "|" + page + "|" + words);
                assertThat(crew.text("select count(*) from claims.sent where hash = '" + guess + "'")).isEqualTo("0");
            }
        }
    }

    private static void once(Crew crew, Browser owner, String page, Map<String, String> typed, String table) throws Exception {
        String count = "select count(*) from " + table;
        long before = Long.parseLong(crew.text(count));
        assertThat(owner.post(page, typed).status()).as(page).isEqualTo(303);
        Browser.Answer again = owner.post(page, typed);
        assertThat(again.status()).as(page).isEqualTo(409);
        assertThat(again.body()).as(page).contains("Dit was al verstuurd", "Het is één keer gedaan");
        assertThat(Long.parseLong(crew.text(count)) - before).as(page).isEqualTo(1);
    }
}
