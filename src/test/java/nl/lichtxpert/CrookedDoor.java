package nl.lichtxpert;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** Stands between the shop and who looks at it and changes what comes out, as a careless release would. */
final class CrookedDoor implements AutoCloseable {
    private static final Set<String> NOT_PASSED_ON = Set.of("connection", "host", "content-length", "upgrade", "http2-settings",
            "transfer-encoding", ":status");
    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int shop;
    private final Change change;

    /** What a page looks like on its way out. */
    record Page(String path, int status, Headers headers, String body) {
        Page withBody(String other) {
            return new Page(path, status, headers, other);
        }

        Page withHeader(String name, String value) {
            headers.set(name, value);
            return this;
        }
    }

    /** What is done to it. */
    interface Change {
        Page of(Page page);
    }

    CrookedDoor(int shop, Change change) throws IOException {
        this.shop = shop;
        this.change = change;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shop + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) values.forEach(value -> request.header(name, value));
            });
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var headers = new Headers();
            answer.headers().map().forEach((name, values) -> {
                if (!NOT_PASSED_ON.contains(name)) headers.put(name, new java.util.ArrayList<>(values));
            });
            Page page = change.of(new Page(exchange.getRequestURI().getPath(), answer.statusCode(), headers,
                    new String(answer.body(), StandardCharsets.ISO_8859_1)));
            page.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, List.copyOf(values)));
            byte[] body = page.body().getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
