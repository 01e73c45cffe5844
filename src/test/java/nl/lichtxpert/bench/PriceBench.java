package nl.lichtxpert.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lichtxpert.platform.TestData;

/**
 * The price of privacy: the shop as it is beside the same shop without vault, row policies and ledger ({@link BareShop}), both at once on one core, asked in
 * turn. What counts is processor time of shop and database per request, as a ratio of neighbouring turns: that holds on a busy machine.
 */
public final class PriceBench {
    private static final int CLIENTS = 4;
    private static final int SECONDS = 1;
    private static final int TURNS = 24;
    private static final int MOST_WARM = 8;
    private static final double STEADY = 0.95;
    private final Path target = Path.of("target");
    private final String java;
    private final List<String> flags;

    private PriceBench(String java, List<String> flags) {
        this.java = java;
        this.flags = flags;
    }

    /** @param arguments the java program to run the shops with, then its flags */
    public static void main(String[] arguments) throws Exception {
        new PriceBench(arguments[0], List.of(arguments).subList(1, arguments.length)).run();
        System.exit(0);
    }

    /** One of the two shops with what is asked of it. */
    private record Side(ShopProcess shop, int port, List<String> articles, List<String> skus, List<String> orders) {}

    private interface Ask {
        Load.Result of(Side side) throws Exception;
    }

    private void run() throws Exception {
        Path bare = BareShop.classes(target);
        Path withData = Files.createTempDirectory(target, "price-with");
        Path withoutData = Files.createTempDirectory(target, "price-without");
        int one = TestData.freePort();
        int other = TestData.freePort();
        var plain = flags.stream().filter(flag -> !flag.contains("AOT") && !flag.contains("aot")).toList();
        try (ShopProcess with = ShopProcess.start(java, plain, ShopProcess.CLASS_PATH, withData, one);
                ShopProcess without = ShopProcess.start(java, plain, bare + ":" + ShopProcess.CLASS_PATH, withoutData, other)) {
            BareShop.withoutRowPolicies(withoutData);
            BareShop.fullShelves(withData);
            BareShop.fullShelves(withoutData);
            compare(side(with, one), side(without, other));
        }
    }

    private Side side(ShopProcess shop, int port) throws Exception {
        var http = new Load(port, CLIENTS, 2);
        List<String> articles = shop.articlePaths(http);
        List<String> skus = shop.skusInStock(http, articles.subList(0, Math.min(articles.size(), 500)));
        var sold = new ArrayList<String>();
        var orders = new ArrayList<String>();
        for (String sku : skus) {
            String page = new CheckoutLoad(port, 1, 1, List.of(sku)).orderPage(sold.size());
            if (!page.contains("/bestelling/")) continue;
            sold.add(sku);
            if (orders.size() < 12) orders.add(page);
            if (sold.size() == 150) break;
        }
        return new Side(shop, port, articles, sold, orders);
    }

    private void compare(Side with, Side without) throws Exception {
        System.out.printf("The price of privacy: %d pairs of turns of %d s, %d clients; microseconds of processor per request, shop and database%n",
                TURNS, SECONDS, CLIENTS);
        String article = with.articles().getFirst();
        var unique = new AtomicInteger();
        price("storefront: an article from the cache", 1.00, with, without, side -> load(side).get(_ -> article, true));
        price("storefront: an article, not from the cache", 1.00, with, without, side -> load(side)
                .get(i -> side.articles().get(i % side.articles().size()) + "?n=" + unique.incrementAndGet(), true));
        price("storefront: search, not from the cache", 1.00, with, without, side -> load(side)
                .get(_ -> "/zoeken?q=led+lamp+e27&n=" + unique.incrementAndGet(), true));
        price("order page: state, mails, invoice of a buyer", 1.15, with, without, side -> load(side)
                .get(i -> side.orders().get(i % side.orders().size()), false));
        price("checkout: five requests to a binding order", 1.15, with, without,
                side -> new CheckoutLoad(side.port(), CLIENTS, SECONDS, side.skus()).run());
    }

    private static Load load(Side side) {
        return new Load(side.port(), CLIENTS, SECONDS);
    }

    /** Turns in pairs, each side first as often as the other; the median of the pairs' ratios, and between which two the middle half of them lies. */
    private static void price(String what, double aim, Side with, Side without, Ask ask) throws Exception {
        steady(with, ask);
        steady(without, ask);
        var withs = new ArrayList<Double>();
        var withouts = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < TURNS; i++) {
            double early = cost(i % 2 == 0 ? with : without, ask);
            double late = cost(i % 2 == 0 ? without : with, ask);
            withs.add(i % 2 == 0 ? early : late);
            withouts.add(i % 2 == 0 ? late : early);
            ratios.add(withs.getLast() / withouts.getLast());
        }
        double ratio = quarter(ratios, 2);
        System.out.printf("  %-46s with %7.0f   without %7.0f   %.2f x (%.2f to %.2f), aim %.2f: %s%n", what, quarter(withs, 2), quarter(withouts, 2), ratio,
                quarter(ratios, 1), quarter(ratios, 3), aim, ratio <= aim ? "kept" : quarter(ratios, 1) <= aim ? "within what this run can tell" : "MISSED");
    }

    /** Until a turn costs hardly less than the one before: so long the just-in-time compiler is at work. */
    private static void steady(Side side, Ask ask) throws Exception {
        double before = Double.MAX_VALUE;
        double now = cost(side, ask);
        for (int i = 0; i < MOST_WARM && now < before * STEADY; i++) {
            before = now;
            now = cost(side, ask);
        }
    }

    private static double cost(Side side, Ask ask) throws Exception {
        double before = side.shop().cpuSeconds();
        Load.Result result = ask.of(side);
        if (result.failed() > 0) throw new IllegalStateException(result.failed() + " of " + result.requests() + " failed");
        return (side.shop().cpuSeconds() - before) * 1e6 / result.requests();
    }

    private static double quarter(List<Double> values, int quarters) {
        return values.stream().sorted().toList().get(values.size() * quarters / 4);
    }
}
