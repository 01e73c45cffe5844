package nl.lichtxpert.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.lichtxpert.platform.TestData;

/**
 * {@code ./shop bench visitors}: what consent and counting add to a page from the cache, by processor time. The same browser asks the same page, with a signal
 * (not counted) and without (counted), by turns, so that the machine's moods fall on both; a second shop that asks consent is asked by one who refused.
 */
public final class VisitorsBench {
    private static final int SECONDS = 1;
    private static final int ROUNDS = 60;
    private static final int WARM = 6;
    private static final int DRAWS = 2_000;
    private static final int CLIENTS = 8;
    private static final String BROWSER = "Accept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\nAccept-Language: nl-NL,nl;q=0.9\r\n"
            + "User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36\r\n";

    private VisitorsBench() {}

    /** @param arguments the java program to run the shop with, then its flags */
    public static void main(String[] arguments) throws Exception {
        String java = arguments[0];
        List<String> flags = List.of(arguments).subList(1, arguments.length);
        Path data = Files.createTempDirectory(Path.of("target"), "bench-data");
        int port = TestData.freePort();
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

    /**
     * Second by second by turns, the order turned round each time: what drifts on the machine falls on both, and a second in which it
     * did something else does not move a median. */
    private static void compare(ShopProcess shop, int port, String what, String with, String without) throws Exception {
        var load = new Load(port, CLIENTS, SECONDS);
        String page = "/lichtbronnen/ledlampen";
        var pairs = new ArrayList<double[]>();
        for (int round = -WARM; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double before = microseconds(shop, load, page, first ? with : without);
            double after = microseconds(shop, load, page, first ? without : with);
            if (round >= 0) pairs.add(first ? new double[] {before, after} : new double[] {after, before});
        }
        double[] drawn = drawn(pairs);
        System.out.printf(Locale.ROOT, "%-24s median of %d ratios %.3f (95 %% between %.3f and %.3f; target 1.030); median %.1f against %.1f us a page%n", what,
                ROUNDS, median(ratios(pairs)), drawn[DRAWS / 40], drawn[DRAWS - DRAWS / 40 - 1], median(column(pairs, 0)), median(column(pairs, 1)));
    }

    private static double[] ratios(List<double[]> pairs) {
        return pairs.stream().mapToDouble(pair -> pair[0] / pair[1]).toArray();
    }

    private static double[] column(List<double[]> pairs, int which) {
        return pairs.stream().mapToDouble(pair -> pair[which]).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Medians of pairs drawn anew with putting back (bootstrap), smallest first. */
    private static double[] drawn(List<double[]> pairs) {
        var chance = new Random(20261122);
        var medians = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var again = new ArrayList<double[]>();
            for (int i = 0; i < pairs.size(); i++) again.add(pairs.get(chance.nextInt(pairs.size())));
            medians[draw] = median(ratios(again));
        }
        Arrays.sort(medians);
        return medians;
    }

    private static double microseconds(ShopProcess shop, Load load, String page, String headers) throws Exception {
        double before = shop.cpuSeconds();
        Load.Result result = load.run((client, _) -> client.get(page, headers).status() == 200);
        return (shop.cpuSeconds() - before) * 1e6 / Math.max(1, result.requests());
    }
}
