package nl.lichtxpert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.lichtxpert.platform.TestData;

/**
 * {@code ./shop bench}: figures of the shop as it is run, each with its method. Server and database are pinned to one core, the clients to another, so "per
 * second" means per second of one core. The yardstick is nginx serving the same bytes on the same core in the same run. Numbers of one run on a busy machine
 * differ; quote ratios and medians.
 */
public final class Bench {
    private static final int SECONDS = 6;
    private static final int CLIENTS = 8;
    private static final int MOST_RUNS = 14;
    private static final double STEADY = 0.93;
    /** Runs without progress that make the end: the compiler pauses for the length of one or two, and goes on. */
    private static final int QUIET_RUNS = 3;
    private final Path target = Path.of("target");
    private final String java;
    private final List<String> flags;
    private final int port;

    private Bench(String java, List<String> flags) throws IOException {
        this.java = java;
        this.flags = flags;
        this.port = TestData.freePort();
    }

    /** @param arguments the java program to run the shop with, then its flags */
    public static void main(String[] arguments) throws Exception {
        new Bench(arguments[0], List.of(arguments).subList(1, arguments.length)).run();
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf("LichtXpert bench: %d clients, %d s a figure, server and database on core 0, clients on core 1%n%n", CLIENTS, SECONDS);
        Path data = Files.createTempDirectory(target, "bench-data");
        try (ShopProcess first = ShopProcess.start(java, flags, data, port)) {
            say("first start ever (unpack, create database, import, index)", "%.1f s", first.secondsToFirstPage());
        }
        var starts = new ArrayList<Double>();
        for (int i = 0; i < 2; i++) {
            try (ShopProcess warm = ShopProcess.start(java, flags, data, port)) {
                starts.add(warm.secondsToFirstPage());
            }
        }
        try (ShopProcess shop = ShopProcess.start(java, flags, data, port)) {
            starts.add(shop.secondsToFirstPage());
            starts.sort(null);
            say("warm start to first page, median of 3", "%.1f s", starts.get(1));
            figures(shop);
        }
    }

    private void figures(ShopProcess shop) throws Exception {
        var http = new Load(port, CLIENTS, SECONDS);
        List<String> articles = shop.articlePaths(http);
        say("resident memory at rest", "%.0f MB", shop.residentMegabytes());
        warmUp(http, articles);
        String product = articles.getFirst();
        Figure cached = measure("product page from the cache", shop::cpuSeconds, 0, () -> http.get(_ -> product, true));
        try (Nginx nginx = Nginx.serving(http.body(product, true), target)) {
            var yardstick = new Load(nginx.port(), CLIENTS, SECONDS);
            Figure same = measure("the same bytes from nginx", nginx::cpuSeconds, 0, () -> yardstick.get(_ -> "/page", true));
            say("cached page against nginx", "%.0f %% by requests, %.0f %% by processor time (target 40 %%)",
                    100 * cached.result().perSecond() / same.result().perSecond(), 100 * same.microseconds() / cached.microseconds());
        }
        var numbers = new java.util.concurrent.atomic.AtomicInteger();
        int round = (int) (System.nanoTime() & 0xffff);
        measure("product page, not from the cache", shop::cpuSeconds, 1_500,
                () -> http.get(i -> articles.get(i % articles.size()) + "?n=" + round + numbers.incrementAndGet(), true));
        measure("category page with facets, not from the cache", shop::cpuSeconds, 0,
                () -> http.get(i -> "/lichtbronnen/ledlampen?fitting=e27&n=" + round + numbers.incrementAndGet(), true));
        String[] queries = {"led+lamp+e27+dimbaar", "gu+10+warm+wit", "hanglamp+zwart", "buitenlamp+met+sensor", "ledstrip+5+meter", "tl+buis+120+cm",
                "plafoniere+badkamer", "spaarlamp"};
        measure("search, not from the cache", shop::cpuSeconds, 1_500,
                () -> http.get(i -> "/zoeken?q=" + queries[i % queries.length] + "&n=" + round + numbers.incrementAndGet(), true));
        List<String> skus = shop.skusInStock(http, articles);
        measure("add to cart", shop::cpuSeconds, 0, () -> http.post(_ -> "/winkelwagen", i -> "sku=" + skus.get(i % skus.size()) + "&aantal=1"));
        measure("guest checkout, orders (5 requests each)", shop::cpuSeconds, 100, () -> new CheckoutLoad(port, CLIENTS, SECONDS * 2, skus).run());
        say("resident memory after load", "%.0f MB (target 400 MB)", shop.residentMegabytes());
        say("database, all processes (proportional)", "%.0f MB", shop.databaseMegabytes());
    }

    private interface Run {
        Load.Result go() throws Exception;
    }

    /** @param microseconds processor time of the server per request: what holds on a busy machine; its inverse is what one core of its own would do */
    private record Figure(Load.Result result, double microseconds) {}

    /**
     * Runs again until three runs in a row cost hardly less than the best before them, and counts the best: until then the just-in-time compiler, which shares
     * the server's one core, is at work for the next hours; a single run that costs more says only that the machine was busy. Says which run it was.
     */
    private static Figure measure(String what, java.util.function.DoubleSupplier cpu, int aim, Run run) throws Exception {
        Figure figure = once(cpu, run);
        int best = 1;
        int progress = 1;
        for (int runs = 2; runs <= MOST_RUNS && runs - progress <= QUIET_RUNS; runs++) {
            Figure next = once(cpu, run);
            if (next.microseconds() < figure.microseconds() * STEADY) progress = runs;
            if (next.microseconds() < figure.microseconds()) {
                figure = next;
                best = runs;
            }
        }
        Load.Result result = figure.result();
        double microseconds = figure.microseconds();
        String suffix = aim == 0 ? "" : " (target " + aim + "/s)";
        say(what, "%.0f/s, median %.2f ms, p99 %.2f ms, failed %d; %.0f us processor each = %.0f/s on a core; run %d" + suffix, result.perSecond(),
                result.medianMillis(), result.p99Millis(), result.failed(), microseconds, 1e6 / microseconds, best);
        return figure;
    }

    private static Figure once(java.util.function.DoubleSupplier cpu, Run run) throws Exception {
        double before = cpu.getAsDouble();
        Load.Result result = run.go();
        return new Figure(result, (cpu.getAsDouble() - before) * 1e6 / Math.max(1, result.requests()));
    }

    private void warmUp(Load http, List<String> articles) throws Exception {
        IntFunction<String> mix = i -> switch (i % 3) {
            case 0 -> articles.get(i % articles.size()) + "?w=" + i;
            case 1 -> "/zoeken?q=led+e27&w=" + i;
            default -> "/lichtbronnen?w=" + i;
        };
        for (int i = 0; i < 3; i++) http.get(mix, true);
    }

    private static void say(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "%-62s " + format + "%n", prepend(what, values));
    }

    private static Object[] prepend(String first, Object[] rest) {
        var all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
