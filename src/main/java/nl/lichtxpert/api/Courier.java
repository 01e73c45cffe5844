package nl.lichtxpert.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.platform.NameDoor;

/**
 * Brings one message over HTTP: a POST of JSON, signed as Standard Webhooks has it (HMAC-SHA-256 over number, second and body), so that who receives it knows
 * that it is ours and of now. Redirects are not followed, answers not read.
 */
final class Courier {
    private static final Duration WAIT = Duration.ofSeconds(10);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(WAIT).followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY).version(HttpClient.Version.HTTP_1_1).build();

    /** What is told: that something happened, and of what. */
    record Message(String id, String type, Instant at, Subject data) {
        /** @param order number of the order; @param parcel of its parcel, 0 when it is not about one */
        record Subject(String order, int parcel) {}
    }

    /** Status of the answer; absent when there was none. */
    OptionalInt send(Webhook.Delivery delivery, byte[] key, Instant now) {
        byte[] body = Json.bytes(message(delivery));
        long second = now.getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(delivery.url()).timeout(WAIT).header("Content-Type", "application/json").header("User-Agent", "LichtXpert")
                .header("webhook-id", delivery.id().toString()).header("webhook-timestamp", String.valueOf(second))
                .header("webhook-signature", "v1," + signature(key, delivery.id() + "." + second + "." + new String(body, StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            NameDoor.admit(delivery.url().getHost());
            return OptionalInt.of(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    static Message message(Webhook.Delivery delivery) {
        String[] parts = delivery.subject().split("-");
        String order = String.join("-", parts[0], parts[1], parts[2]);
        return new Message(delivery.id().toString(), delivery.event(), delivery.madeAt(),
                new Message.Subject(order, parts.length > 3 ? Integer.parseInt(parts[3]) : 0));
    }

    static String signature(byte[] key, String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
