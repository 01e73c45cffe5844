package nl.lichtxpert;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A buyer without script or pictures, who fills in forms over HTTP. The person is invented. */
final class QuickBuyer {
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final House house;
    private final Map<String, String> details = new LinkedHashMap<>(Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "postcode", "3645 ZZ",
            "houseNumber", "4321", "street", "Zangvogelpad", "city", "Vinkeveen", "country", "NL", "buyer", "consumer"));

    QuickBuyer(House house) {
        this.house = house;
    }

    QuickBuyer typing(String field, String text) {
        details.put(field, text);
        return this;
    }

    QuickBuyer puts(String sku, int pieces) throws IOException, InterruptedException {
        post("/winkelwagen", Map.of("sku", sku, "aantal", String.valueOf(pieces)));
        return this;
    }

    /** As far as the page with the binding button. */
    String reviews(String payment) throws IOException, InterruptedException {
        post("/afrekenen", details);
        post("/afrekenen/bezorging", Map.of("delivery", "HOME", "payment", payment));
        return get("/afrekenen/controleren").body();
    }

    HttpResponse<String> presses(String review) throws IOException, InterruptedException {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(review);
        return post("/afrekenen/bestellen", Map.of("seen", seen.find() ? seen.group(1) : ""));
    }

    /** Pays afterwards; answers the address of the order's page. */
    String orders() throws IOException, InterruptedException {
        return presses(reviews("INVOICE")).headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(at(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", house.settings.absolute("")).POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(house.settings.absolute(path));
    }
}
