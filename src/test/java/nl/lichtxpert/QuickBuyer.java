package nl.lichtxpert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A buyer without script or pictures, who fills in forms over HTTP. The person is invented. */
final class QuickBuyer {
    final Browser browser;
    private final House house;
    private final Map<String, String> details = new LinkedHashMap<>(Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "postcode", "3645 ZZ",
            "houseNumber", "4321", "street", "Zangvogelpad", "city", "Vinkeveen", "country", "NL", "buyer", "consumer"));

    QuickBuyer(House house) {
        this.house = house;
        this.browser = new Browser(house.settings.absolute(""));
    }

    QuickBuyer typing(String field, String text) {
        details.put(field, text);
        return this;
    }

    QuickBuyer puts(String sku, int pieces) {
        browser.post("/winkelwagen", Map.of("sku", sku, "aantal", String.valueOf(pieces)));
        return this;
    }

    /** As far as the page with the binding button. */
    String reviews(String payment) {
        browser.post("/afrekenen", details);
        browser.post("/afrekenen/bezorging", Map.of("delivery", "HOME", "payment", payment));
        return browser.get("/afrekenen/controleren").body();
    }

    Browser.Answer presses(String review) {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(review);
        return browser.post("/afrekenen/bestellen", Map.of("seen", seen.find() ? seen.group(1) : ""));
    }

    /** Pays afterwards; answers the address of the order's page. */
    String orders() {
        return presses(reviews("INVOICE")).location();
    }

    byte[] file(String path) throws IOException, InterruptedException {
        return browser.client().send(HttpRequest.newBuilder(URI.create(house.settings.absolute(path))).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
