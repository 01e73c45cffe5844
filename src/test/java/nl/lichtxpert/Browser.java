package nl.lichtxpert;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser for tests: keeps cookies, says where it comes from, follows nothing by itself. */
final class Browser {
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;
    private String network = "";

    Browser(String address) {
        this.address = address;
    }

    /** As a trusted proxy would say where it comes from. */
    Browser from(String ip) {
        network = ip;
        return this;
    }

    record Answer(int status, String body, String location) {}

    /** With a cookie that was set elsewhere. */
    Browser carrying(String name, String value) {
        var cookie = new java.net.HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore().add(URI.create(address), cookie);
        return this;
    }

    /** For answers that are no text. */
    HttpClient client() {
        return client;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, String> form) {
        return post(path, "application/x-www-form-urlencoded",
                form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    Answer post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).header("Origin", address).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What the answer to a form sets, as a cookie line of the next request. */
    String setCookie(String path, Map<String, String> form, String name) {
        post(path, form);
        return ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> name + "=" + cookie.getValue()).findFirst().orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path)).timeout(Duration.ofSeconds(60));
        return network.isEmpty() ? request : request.header("X-Forwarded-For", network);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
