package nl.lichtxpert.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./shop bench visitors}: what consent and counting add to a page from the cache, by processor time. The same browser asks the same page, with a signal
 * (not counted) and without (counted), by turns, so that the machine's moods fall on both; a second shop that asks consent is asked by one who refused.
 */
public final class VisitorsBench {
    private static final int SECONDS = 3;
    private static final int ROUNDS = 9;
    private static final int CLIENTS = 8;
    private static final String BROWSER = "Accept-Encoding: gzip\r\nAccept-Language: nl-NL,nl;q=0.9\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) "
            + "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36\r\n";

    private VisitorsBench() {}

    /** @param arguments the java program to run the shop with, then its flags */
    public static void main(String[] arguments) throws Exception {
        String java = arguments[0];
        List<String> flags = List.of(arguments).subList(1, arguments.length);
        Path data = Files.createTempDirectory(Path.of("target"), "bench-data");
        int port = Bench.freePort();
        try (ShopProcess shop = ShopProcess.start(java, flags, data, port)) {
            compare(shop, port, "counting a visit", BROWSER + "X-Nothing: 1\r\n", BROWSER + "DNT: 1\r\n");
        }
        try (ShopProcess shop = ShopProcess.start(java, flags, data, port, "--offers.personal=on")) {
            String mark = refused(port);
            compare(shop, port, "reading a refusal", BROWSER + "Cookie: " + mark + "\r\n",
                    BROWSER + "Cookie: " + mark.replace("lx_choice", "lx_others") + "\r\nDNT: 1\r\n");
        }
        System.exit(0);
    }

    private static String refused(int port) throws Exception {
        try (var client = new Load.Client(port)) {
            String cookie = client.post("/cookie-instellingen/antwoord", "antwoord=weigeren").cookies().getFirst();
            return cookie.substring(0, cookie.indexOf(';'));
        }
    }

    private static void compare(ShopProcess shop, int port, String what, String with, String without) throws Exception {
        var load = new Load(port, CLIENTS, SECONDS);
        String page = "/lichtbronnen/ledlampen";
        var ratios = new ArrayList<Double>();
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = -2; round < ROUNDS; round++) {
            double one = microseconds(shop, load, page, with);
            double other = microseconds(shop, load, page, without);
            if (round < 0) continue;
            ratios.add(one / other);
            least[0] = Math.min(least[0], one);
            least[1] = Math.min(least[1], other);
        }
        ratios.sort(null);
        System.out.printf(Locale.ROOT, "%-24s median of %d ratios %.3f (target 1.030); least %.1f against %.1f us a page%n", what, ROUNDS,
                ratios.get(ROUNDS / 2), least[0], least[1]);
    }

    private static double microseconds(ShopProcess shop, Load load, String page, String headers) throws Exception {
        double before = shop.cpuSeconds();
        Load.Result result = load.run((client, _) -> client.get(page, headers).status() == 200);
        return (shop.cpuSeconds() - before) * 1e6 / Math.max(1, result.requests());
    }
}
