package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** How pages and files leave the shop: small, once, and so that a cache on the way may keep them without ever giving one visitor the page of another. */
class FrontTest {
    private static final String PAGE = "/lichtbronnen/ledspots";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:assets|beeld|sfeer)/[^\"]+)\"");
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_value_about_a_person_in_an_address_is_refused_however_its_name_is_written_and_in_the_readers_language() throws Exception {
        var browser = new Browser(TestShop.address(""));
        for (String name : new String[] {"email", "%65mail", "e%6Dail", "EMAIL", "postcode"}) {
            assertThat(browser.get("/zoeken?q=lamp&" + name + "=x").body()).as(name).contains("lang=\"nl\"", "Deze aanvraag begrijpen wij niet");
            assertThat(browser.get("/en/search?q=lamp&" + name + "=x").body()).as(name).contains("lang=\"en\"", "We do not understand this request");
        }
        String address = TestShop.address("");
        var choice = HttpRequest.newBuilder(URI.create(address + "/prijzen")).header("Origin", address).header("Referer", address + "/en/search")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(client.send(choice, HttpResponse.BodyHandlers.ofString()).body()).as("a form that both languages share").contains("lang=\"en\"");
    }

    @Test
    void a_page_comes_as_brotli_as_gzip_or_as_it_is_whatever_the_browser_takes() throws Exception {
        byte[] plain = get(PAGE).body();
        byte[] brotli = get(PAGE, "Accept-Encoding", "gzip, deflate, br, zstd").body();
        byte[] gzip = get(PAGE, "Accept-Encoding", "gzip").body();
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(plain);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(plain);
        assertThat(brotli.length).isLessThan(gzip.length).isLessThan(plain.length / 4);
    }

    @Test
    void who_asks_first_and_who_searches_gets_a_small_page_too_and_what_may_hold_secrets_is_not_pressed() throws Exception {
        assertThat(encoding(get("/lichtbronnen/steeklampen", "Accept-Encoding", "gzip, br"))).isEqualTo("gzip");
        HttpResponse<byte[]> answer = get("/zoeken?q=e27", "Accept-Encoding", "gzip, br");
        assertThat(encoding(answer)).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("Lx-Open")).isEmpty();
        assertThat(answer.body().length).isLessThan(get("/zoeken?q=e27").body().length / 4);
        for (String own : new String[] {"/winkelwagen", "/account/inloggen"}) assertThat(encoding(get(own, "Accept-Encoding", "gzip, br"))).as(own).isEmpty();
    }

    @Test
    void a_form_that_is_refused_with_weight_nought_is_not_sent() throws Exception {
        get(PAGE);
        assertThat(encoding(get(PAGE, "Accept-Encoding", "br;q=0, gzip;q=0.5"))).isEqualTo("gzip");
        assertThat(encoding(get(PAGE, "Accept-Encoding", "br; q=0.0, gzip;q=0"))).isEmpty();
        assertThat(encoding(get(PAGE, "Accept-Encoding", "br;q=0.1"))).isEqualTo("br");
        assertThat(encoding(get(PAGE, "Accept-Encoding", "zbr, identity"))).isEmpty();
    }

    @Test
    void every_form_has_a_mark_of_its_own_and_who_knows_one_gets_no_page_again() throws Exception {
        get(PAGE);
        String brotli = etag(get(PAGE, "Accept-Encoding", "br"));
        String gzip = etag(get(PAGE, "Accept-Encoding", "gzip"));
        assertThat(brotli).isNotEqualTo(gzip).isNotEqualTo(etag(get(PAGE)));
        for (String known : new String[] {brotli, gzip, "W/" + brotli, "\"other\", " + gzip}) {
            HttpResponse<byte[]> answer = get(PAGE, "Accept-Encoding", "br", "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(etag(answer)).isEqualTo(brotli);
            assertThat(header(answer, "Vary")).contains("Accept-Encoding", "Cookie");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(get(PAGE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void a_cache_on_the_way_asks_each_time_and_tells_visitors_apart_and_never_keeps_a_page_of_one() throws Exception {
        HttpResponse<byte[]> page = get(PAGE);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Vary")).contains("Accept-Encoding", "Cookie", "Sec-GPC", "DNT");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(etag(get(PAGE, "Cookie", "lx_net=1"))).as("prices without VAT").isNotEqualTo(etag(page));
        for (String own : new String[] {"/winkelwagen", "/account/inloggen", "/afrekenen"}) {
            assertThat(header(get(own), "Cache-Control")).as(own).isEqualTo("no-store");
        }
    }

    @Test
    void files_are_small_known_by_their_content_and_kept_for_ever() throws Exception {
        String page = new String(get("/").body(), java.nio.charset.StandardCharsets.UTF_8);
        var files = FILE.matcher(page).results().map(match -> match.group(1)).distinct().toList();
        assertThat(files).hasSizeGreaterThan(6);
        for (String file : files) {
            String path = file.replace("&amp;", "&");
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", "br");
            assertThat(header(answer, "Cache-Control")).as(file).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(answer, "Vary")).as(file).isEqualTo("Accept-Encoding");
            assertThat(encoding(answer)).as(file).isEqualTo(file.endsWith(".woff2") ? "" : "br");
            assertThat(get(path, "If-None-Match", etag(answer)).statusCode()).as(file).isEqualTo(304);
        }
        assertThat(get(files.getFirst().replaceAll("[.][0-9a-f]{12}[.]", ".000000000000.")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestShop.address(path)));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoding(HttpResponse<byte[]> answer) {
        return header(answer, "Content-Encoding");
    }

    private static String etag(HttpResponse<byte[]> answer) {
        return header(answer, "ETag");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
