package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;
import org.junit.jupiter.api.Test;

/** What cannot be done is said with the right number, in the reader's language, and to programs in theirs. */
class ErrorPagesTest {
    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> asks(String method, String address, HttpRequest.BodyPublisher body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).method(method, body).header("Sec-Fetch-Site", "same-origin");
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_form_that_is_too_large_is_told_so_however_it_was_sent() throws Exception {
        byte[] large = ("sku=" + "x".repeat(3_000_000)).getBytes(StandardCharsets.US_ASCII);
        for (var body : List.of(HttpRequest.BodyPublishers.ofByteArray(large),
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            var dutch = asks("POST", TestShop.address("/winkelwagen"), body, "Content-Type", "application/x-www-form-urlencoded");
            assertThat(dutch.statusCode()).isEqualTo(413);
            assertThat(dutch.body()).contains("Dit is te veel in één keer", "lang=\"nl\"");
        }
        var english = asks("POST", TestShop.address("/en/cart"), HttpRequest.BodyPublishers.ofByteArray(large), "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(english.statusCode()).isEqualTo(413);
        assertThat(english.body()).contains("This is too much at once", "lang=\"en\"");
    }

    @Test
    void what_the_web_server_cannot_read_is_told_in_both_languages_with_the_headers_of_every_answer() throws Exception {
        for (String line : List.of("GET /artikel/%00 HTTP/1.1", "GET /artikel/%2e%2e%2fx HTTP/1.1", "GET /../x HTTP/1.1", "GET /a%zz HTTP/1.1",
                "GET / x HTTP/1.1", "GET /" + "x".repeat(20_000) + " HTTP/1.1", "rubbish")) {
            String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(line).matches("(?s)HTTP/1.1 4\\d\\d .*")
                    .contains("X-Content-Type-Options: nosniff", "default-src 'none'", "lang=\"nl\"", "lang=\"en\"")
                    .doesNotContain("Jetty", "URI:", "badMessage");
        }
    }

    private static String raw(String request) throws Exception {
        URI shop = URI.create(TestShop.address("/"));
        try (var line = new java.net.Socket(shop.getHost(), shop.getPort())) {
            line.setSoTimeout(5_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void another_program_hears_of_every_fault_as_a_problem() throws Exception {
        for (Map.Entry<String, Integer> wrong : Map.of("GET /api/v1/nothing", 404, "DELETE /api/v1/articles/X", 405, "GET /api/nothing", 404).entrySet()) {
            String[] words = wrong.getKey().split(" ");
            var answer = asks(words[0], TestShop.address(words[1]), HttpRequest.BodyPublishers.noBody());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(wrong.getValue());
            assertThat(answer.headers().firstValue("Content-Type")).as(wrong.getKey()).hasValue("application/problem+json");
            assertThat(answer.body()).startsWith("{\"type\":\"/api/problems/").contains("\"status\":" + wrong.getValue()).endsWith("}");
        }
    }

    @Test
    void while_the_database_is_away_pages_say_when_to_come_back() throws Exception {
        Path data = TestData.folder("away");
        try (var shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--data=" + data), Map.of()))) {
            long server = Long.parseLong(Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).getFirst());
            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(server)).start().waitFor()).isZero();
            ProcessHandle.of(server).ifPresent(process -> process.onExit().join());
            for (var cart : Map.of("/winkelwagen", "Wij kunnen er even niet bij", "/en/cart", "We cannot reach it just now").entrySet()) {
                var answer = asks("GET", shop.house().settings.absolute(cart.getKey()), HttpRequest.BodyPublishers.noBody(), "Cookie", "lx_cart="
                        + "a".repeat(32));
                assertThat(answer.statusCode()).as(answer.body().substring(0, 200)).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains(cart.getValue());
            }
        }
    }
}
