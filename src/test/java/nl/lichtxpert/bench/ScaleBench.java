package nl.lichtxpert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.TestData;

/**
 * {@code ./shop bench scale [articles]}: the shop as it ships, then the same shop with 100,000 articles more ({@link ManyArticles}), brought in by
 * {@code ./shop import} while it runs. What counts is the ratio of processor time per page, which holds on a busy machine; each figure is of a second round.
 */
public final class ScaleBench {
    private static final Pattern COUNT = Pattern.compile("<strong>([\\d.]+) producten");
    private static final int SECONDS = 5;
    private static final int CLIENTS = 6;
    private static final List<String> QUERIES = List.of("led lamp e27 dimbaar", "gu 10 warm wit", "hanglamp zwart", "buitenlamp met sensor",
            "ledstrip 5 meter", "tl buis 120 cm", "plafoniere badkamer", "spaarlamp", "wandlamp goud ip44", "inbouwspot 75 mm", "lamp 806 lumen 2700k",
            "tafellamp oplaadbaar");
    private static final List<String> BEGINNINGS = List.of("ha", "hangl", "led lamp e2", "warm w", "buiten", "gu10 d", "badk", "zwarte wa", "dimb",
            "huism", "plafo", "tafellamp op");
    private final String java;
    private final List<String> flags;
    private final int port = TestData.freePort();
    private final Path data;

    private ScaleBench(String java, List<String> flags) throws IOException {
        this.java = java;
        this.flags = flags;
        this.data = Files.createTempDirectory(Path.of("target"), "bench-scale");
    }

    /** @param arguments number of articles, the java program to run the shop with, then its flags */
    public static void main(String[] arguments) throws Exception {
        new ScaleBench(arguments[1], List.of(arguments).subList(2, arguments.length)).run(Integer.parseInt(arguments[0]));
        System.exit(0);
    }

    private void run(int articles) throws Exception {
        Path file = data.resolve("many.csv");
        ManyArticles.write(file, articles);
        System.out.printf("LichtXpert bench scale: %d clients, %d s a figure; server and database on core 0%n", CLIENTS, SECONDS);
        Map<String, Double> small;
        try (ShopProcess shop = ShopProcess.start(java, flags, data, port)) {
            small = figures(shop, "as shipped");
            double began = System.nanoTime();
            bringIn(file);
            System.out.printf(Locale.ROOT, "import of %,d articles while the shop runs: %.0f s%n", articles, (System.nanoTime() - began) / 1e9);
            waitFor(articles);
            System.out.printf(Locale.ROOT, "all of them found: %.0f s after the import began%n", (System.nanoTime() - began) / 1e9);
        }
        try (ShopProcess shop = ShopProcess.start(java, flags, data, port)) {
            System.out.printf(Locale.ROOT, "start with the index built anew: %.1f s (target: the index under 60 s)%n", shop.secondsToFirstPage());
            figures(shop, articles + " more").forEach((what, micros) -> System.out.printf(Locale.ROOT,
                    "%-40s %.2f times the shop as shipped (target 2)%n", what, micros / small.get(what)));
            System.out.printf(Locale.ROOT, "resident memory %.0f MB, database %.0f MB%n", shop.residentMegabytes(), shop.databaseMegabytes());
        }
    }

    private Map<String, Double> figures(ShopProcess shop, String which) throws Exception {
        var http = new Load(port, CLIENTS, SECONDS);
        var numbers = new AtomicInteger();
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        pages.put("category page", _ -> "/lichtbronnen/ledlampen?n=" + numbers.incrementAndGet());
        pages.put("category page with filters", _ -> "/lichtbronnen?fitting=E27&fitting=E14&dimbaar=ja&prijs=5-25&n=" + numbers.incrementAndGet());
        pages.put("search page", i -> "/zoeken?q=" + QUERIES.get(i % QUERIES.size()).replace(' ', '+') + "&n=" + numbers.incrementAndGet());
        pages.put("suggestions", i -> "/zoeken/suggesties?q=" + BEGINNINGS.get(i % BEGINNINGS.size()).replace(' ', '+'));
        var micros = new LinkedHashMap<String, Double>();
        for (var page : pages.entrySet()) {
            http.get(page.getValue(), true);
            http.get(page.getValue(), true);
            double before = shop.cpuSeconds();
            Load.Result result = http.get(page.getValue(), true);
            double each = (shop.cpuSeconds() - before) * 1e6 / Math.max(1, result.requests());
            micros.put(page.getKey(), each);
            System.out.printf(Locale.ROOT, "%-20s %-28s %6.0f/s, median %.2f ms, p99 %.2f ms, failed %d; %.0f us processor each = %.0f/s on a core%n", which,
                    page.getKey(), result.perSecond(), result.medianMillis(), result.p99Millis(), result.failed(), each, 1e6 / each);
        }
        return micros;
    }

    private void bringIn(Path file) throws Exception {
        var command = new ArrayList<>(List.of(java));
        command.addAll(flags);
        command.addAll(List.of("-cp", ShopProcess.CLASS_PATH, "nl.lichtxpert.LichtXpert", "import", file.toAbsolutePath().toString(), "--publish",
                "--data=" + data, "--listen.port=" + port));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(data.resolve("import.log").toFile()).start();
        boolean done = process.waitFor(30, TimeUnit.MINUTES) && process.exitValue() == 0;
        if (!done) throw new IllegalStateException("import failed; see " + data.resolve("import.log"));
    }

    /** Until the list of everything counts them all. */
    private void waitFor(int articles) throws Exception {
        var http = new Load(port, 1, 1);
        for (int i = 0; i < 6_000; i++) {
            String page = new String(http.body("/zoeken?q=", false), StandardCharsets.UTF_8);
            var count = COUNT.matcher(page);
            if (count.find() && Integer.parseInt(count.group(1).replace(".", "")) >= articles) return;
            Thread.sleep(200);
        }
        throw new IllegalStateException("not all articles were found after twenty minutes");
    }
}
