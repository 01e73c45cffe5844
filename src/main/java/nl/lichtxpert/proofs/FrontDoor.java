package nl.lichtxpert.proofs;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Settings;

/** The shop's own door as a visitor finds it, over the loopback. Known once the door is open. */
final class FrontDoor {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final HttpClient client;
    private final boolean tls;
    private volatile Optional<URI> address = Optional.empty();

    FrontDoor(Settings settings) {
        this.tls = settings.tls().isPresent();
        var builder = HttpClient.newBuilder().connectTimeout(LIMIT).proxy(HttpClient.Builder.NO_PROXY).version(HttpClient.Version.HTTP_1_1);
        settings.tls().ifPresent(own -> builder.sslContext(OwnCertificate.context(own.certificate())));
        this.client = builder.build();
    }

    /** What came back. */
    record Answer(String path, int status, Map<String, List<String>> headers, String body) {
        List<String> all(String header) {
            return headers.getOrDefault(header, List.of());
        }

        String header(String name) {
            return all(name).stream().findFirst().orElse("");
        }

        /** Value of a cookie it sets, with or without the prefix of a secure one; empty text when it does not. */
        String cookie(String name) {
            return all("set-cookie").stream().filter(line -> line.replaceFirst("^__Host-", "").startsWith(name + "="))
                    .map(line -> line.replaceAll("^[^=]*=([^;]*).*", "$1")).findFirst().orElse("");
        }
    }

    void opened(int port) {
        address = Optional.of(URI.create((tls ? "https" : "http") + "://127.0.0.1:" + port));
    }

    URI address() {
        return address.orElseThrow(() -> new IllegalStateException("the door is not open yet"));
    }

    Answer get(String path) {
        return get(path, "");
    }

    Answer get(String path, String cookie) {
        return send(path, request(path, cookie).GET().build());
    }

    Answer post(String path, String cookie, Map<String, String> form) {
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, request(path, cookie).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        var builder = HttpRequest.newBuilder(address().resolve(path)).timeout(LIMIT).header("User-Agent", "LichtXpert-probe (bot)");
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    private Answer send(String path, HttpRequest request) {
        try {
            NameDoor.admit(request.uri().getHost());
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(path, answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off");
        }
    }
}
