package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

/** Somebody who wants to understand what she buys, over HTTP and without script: article, finder, calculator, wish list, comparison. */
class UnderstandJourneyTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Sql SLUG = Sql.shop("select slug, sku from storefront.offer where category = :category and available > 0 and lumen is not null "
            + "order by sku limit 3");
    private static final Sql SOLD_OUT = Sql.shop("select slug, sku from storefront.offer where category = :category and available = 0 order by sku limit 1");

    private record Known(String slug, String sku) {}

    private static List<Known> articles(Sql sql, String category) {
        return TestShop.running().house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> tx.sql(sql).set("category", category).list(row -> new Known(row.text("slug"), row.text("sku"))));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(HttpRequest.newBuilder(URI.create(TestShop.address(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String cookie, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestShop.address(path))).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form));
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_page_of_an_article_says_all_that_must_be_known() throws Exception {
        Known spot = articles(SLUG, "led-spots").getFirst();
        String page = get("/artikel/" + spot.slug()).body();
        assertThat(page).contains("Vandaag besteld", "Oude lampen inleveren", "Polair diagram", "Lichtkegel", "class=\"term\"", "Past hierbij",
                "lampzoeker?fitting=", "Fabrikant", "Productinformatieblad", "Beoordelingen", "Nog geen beoordelingen", "/vergelijken?artikel=" + spot.sku());
        assertThat(page).doesNotContain("meetbestand van de fabrikant").doesNotContain("aggregateRating");
        HttpResponse<String> file = get("/artikel/" + spot.slug() + "/lichtverdeling");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValueSatisfying(name -> assertThat(name).contains("example-"));
        assertThat(file.body()).startsWith("EXAMPLE");
    }

    @Test
    void what_is_sold_out_names_no_date_and_shows_what_takes_its_place() throws Exception {
        Known bulb = articles(SOLD_OUT, "led-bulbs").getFirst();
        String page = get("/artikel/" + bulb.slug()).body();
        assertThat(page).contains("Dit artikel is uitverkocht", "Wat in zijn plaats past", "id=\"in-plaats\"").doesNotContain("Vandaag besteld");
        assertThat(get("/en/article/" + bulb.slug()).body()).contains("This article is sold out", "What fits in its place");
    }

    @Test
    void the_finder_asks_reasons_and_refuses_without_script() throws Exception {
        assertThat(get("/lampzoeker").body()).contains("?fitting=E27", "Welke fitting");
        String found = get("/lampzoeker?fitting=E27&vorm=a60&soort=incandescent&watt=60").body();
        assertThat(found).contains("past in fitting E27", "uw oude lamp gaf ongeveer 806", "werkt rechtstreeks op 230 V");
        assertThat(get("/lampzoeker?fitting=E27&dimmer=oud").body()).contains("Hiervoor past geen van onze lampen", "/techniek/dimmers");
        HttpResponse<String> wrong = get("/en/bulb-finder?fitting=E14&watt=x%22%3E");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"x&#34;>\"", "Fill in a whole number from 1 to 1000");
    }

    @Test
    void a_light_plan_is_reckoned_kept_and_thrown_away() throws Exception {
        String room = "lengte=7,2&breedte=5,4&hoogte=2,75&taak=office&wanden=light&oud-aantal=12&oud-watt=72";
        assertThat(get("/lichtberekening?" + room).body()).contains("Plattegrond met de lampen", "EN 12464-1", "2.160", "Lichtplan bewaren");
        assertThat(get("/lichtberekening?lengte=0&taak=office").statusCode()).isEqualTo(422);
        String plan = post("/lichtberekening/bewaren", "", room).headers().firstValue("Location").orElseThrow();
        assertThat(plan).matches("/lichtplan/[A-Za-z0-9_-]{32}");
        assertThat(get(plan).body()).contains("Uw lichtplan", "Plattegrond met de lampen");
        assertThat(get(plan.replace("/lichtplan/", "/en/light-plan/")).body()).contains("Your light plan");
        post(plan + "/weg", "", "");
        assertThat(get(plan).statusCode()).isEqualTo(404);
    }

    @Test
    void a_wish_list_begins_with_its_first_article_and_is_found_by_its_link() throws Exception {
        assertThat(get("/verlanglijst").headers().allValues("Set-Cookie")).isEmpty();
        List<Known> spots = articles(SLUG, "led-spots");
        HttpResponse<String> first = post("/verlanglijst", "", "sku=" + spots.get(0).sku());
        String list = first.headers().firstValue("Location").orElseThrow();
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        assertThat(post("/verlanglijst", cookie, "sku=" + spots.get(1).sku()).headers().firstValue("Location")).hasValue(list);
        assertThat(get(list).body()).contains("/artikel/" + spots.get(0).slug(), "/artikel/" + spots.get(1).slug(), "naast elkaar");
        post(list + "/weg", cookie, "sku=" + spots.get(0).sku());
        assertThat(get(list).body()).doesNotContain("/artikel/" + spots.get(0).slug() + "\"");
        assertThat(post(list + "/weggooien", cookie, "").headers().firstValue("Set-Cookie")).hasValueSatisfying(set -> assertThat(set).contains("Max-Age=0"));
        assertThat(get(list).statusCode()).isEqualTo(404);
    }

    @Test
    void four_articles_at_most_stand_side_by_side_differences_first() throws Exception {
        List<Known> spots = articles(SLUG, "led-spots");
        String page = get("/vergelijken?artikel=" + spots.get(0).sku() + "&artikel=" + spots.get(1).sku() + "&artikel=NIET-VAN-ONS").body();
        assertThat(page.indexOf("Verschillen")).isBetween(1, page.indexOf("Hetzelfde"));
        assertThat(page).contains("Bij “NIET-VAN-ONS” vonden wij niets", "class=\"energy");
        Matcher without = Pattern.compile("<td><a href=\"(/vergelijken\\?artikel=[^\"]+)\" rel=\"nofollow\">Weghalen").matcher(page);
        assertThat(without.find()).isTrue();
        assertThat(without.group(1)).isEqualTo("/vergelijken?artikel=" + spots.get(1).sku());
        assertThat(get("/vergelijken").body()).contains("Er staat nog niets naast elkaar");
    }

    @Test
    void a_link_to_a_page_that_may_be_kept_brings_its_title_and_a_picture() throws Exception {
        String page = get("/lichtbronnen").body();
        assertThat(page).contains("property=\"og:title\" content=\"Lichtbronnen\"", "property=\"og:locale\" content=\"nl_NL\"");
        Matcher picture = Pattern.compile("og:image\" content=\"https?://[^/]+(/assets/share[^\"]+)\"").matcher(page);
        assertThat(picture.find()).isTrue();
        assertThat(get(picture.group(1)).headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(get("/vergelijken").body()).doesNotContain("og:title");
    }

    @Test
    void a_dozen_out_of_more_is_not_told_as_all_that_fit() throws Exception {
        assertThat(get("/lampzoeker?fitting=E27&vorm=a60&soort=incandescent&watt=60").body()).containsPattern("De 12 die het best passen, van \\d+");
    }

    @Test
    void an_article_to_compare_with_is_found_by_words() throws Exception {
        String first = articles(SLUG, "led-spots").getFirst().sku();
        String page = get("/vergelijken?artikel=" + first + "&artikel=hanglamp+koper").body();
        assertThat(page).contains("Gevonden bij “hanglamp koper”").doesNotContain("vonden wij niets");
        assertThat(page).containsPattern("href=\"/vergelijken\\?artikel=" + first + "&amp;artikel=NV-\\d+\"");
    }

    @Test
    void a_review_that_does_not_stand_cannot_be_reported_and_a_report_is_found_by_its_link_alone() throws Exception {
        assertThat(get("/beoordeling/00000000-0000-7000-8000-000000000000/melden").statusCode()).isEqualTo(404);
        assertThat(get("/melding/" + "x".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(get("/bestelling/" + "x".repeat(32) + "/beoordelen").statusCode()).isIn(303, 404);
    }
}
