package nl.lichtxpert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guests who each lay one article in a fresh cart and order it on account: five requests an order. The people are synthetic. */
final class CheckoutLoad {
    private static final Pattern TOTAL = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private final Load load;
    private final List<String> skus;
    private final int port;

    CheckoutLoad(int port, int clients, int seconds, List<String> skus) {
        this.load = new Load(port, clients, seconds);
        this.skus = skus;
        this.port = port;
    }

    Load.Result run() throws Exception {
        return load.run(this::order);
    }

    /** Orders once; answers the path of the buyer's own page. */
    String orderPage(int number) throws IOException {
        try (var client = new Load.Client(port)) {
            return place(client, number);
        }
    }

    private boolean order(Load.Client client, int number) throws IOException {
        return place(client, number).contains("/bestelling/");
    }

    private String place(Load.Client client, int number) throws IOException {
        client.forgetCookies();
        client.post("/winkelwagen", "sku=" + skus.get(number % skus.size()) + "&aantal=1");
        client.post("/afrekenen", "buyer=consumer&country=NL&email=bench" + number + "%40example.org&name=Bench+Proef&street=Meetlaan&houseNumber="
                + (number % 900 + 1) + "&postcode=7311AA&city=Apeldoorn");
        client.post("/afrekenen/bezorging", "delivery=HOME&payment=INVOICE");
        Matcher total = TOTAL.matcher(new String(client.get("/afrekenen/controleren", false).body(), StandardCharsets.UTF_8));
        return total.find() ? client.post("/afrekenen/bestellen", "seen=" + total.group(1)).location() : "";
    }
}
