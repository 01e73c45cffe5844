package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that talks with the shop, and the owner who lets it in. */
final class OtherProgram {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    record Said(int status, JsonNode body, Map<String, List<String>> headers) {
        String header(String name) {
            return headers.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(name)).map(one -> one.getValue().getFirst()).findFirst().orElse("");
        }

        String problem() {
            return body.path("type").asString("").replace("/api/problems/", "");
        }
    }

    Said ask(String key, String method, String path, String body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestShop.address(path))).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
        if (headers.length > 0) request.headers(headers);
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Said(answer.statusCode(), answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body()), answer.headers().map());
    }

    Said get(String key, String path, String... headers) throws IOException, InterruptedException {
        return ask(key, "GET", path, "", headers);
    }

    /** The secret of a new key with these scopes. */
    static String key(EmployeeAtWork owner, String... scopes) {
        Page page = owner.page;
        owner.opens("/medewerker/koppelingen");
        page.locator("#name").fill("magazijn");
        for (String scope : scopes) page.locator("input[name=" + scope + "]").check();
        owner.press("api.make-press");
        String secret = page.locator(".notice code").innerText();
        assertThat(page.locator("table").first().innerText()).contains(secret.substring(secret.length() - 4)).doesNotContain(secret);
        return secret;
    }
}
