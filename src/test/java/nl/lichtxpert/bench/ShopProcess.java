package nl.lichtxpert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shop as a program of its own, pinned with its database to core 0. */
final class ShopProcess implements AutoCloseable {
    /** The built shop; a property may name another, such as classes just compiled. */
    static final String CLASS_PATH = System.getProperty("bench.classpath", "target/lichtxpert.jar:target/lib/*");
    private static final Pattern ARTICLE = Pattern.compile("/artikel/[a-z0-9-]+");
    private static final Pattern SKU = Pattern.compile("name=\"sku\" value=\"([A-Z0-9._/-]+)\"");
    private static final Pattern STOCK = Pattern.compile("class=\"stock stock-([a-z-]+)\"");
    private final Process process;
    private final double seconds;

    private ShopProcess(Process process, double seconds) {
        this.process = process;
        this.seconds = seconds;
    }

    static ShopProcess start(String java, List<String> flags, Path data, int port, String... settings) throws Exception {
        return start(java, flags, CLASS_PATH, data, port, settings);
    }

    /** @param classPath of the shop to run, for one that is not quite the built one */
    static ShopProcess start(String java, List<String> flags, String classPath, Path data, int port, String... settings) throws Exception {
        var command = new ArrayList<>(List.of("taskset", "-c", "0", java));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, "nl.lichtxpert.LichtXpert", "run", "--data=" + data, "--listen.port=" + port));
        command.addAll(List.of(settings));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(data.resolve("bench.log").toFile()).start();
        while (true) {
            if (!process.isAlive()) throw new IllegalStateException("the shop did not start; see " + data.resolve("bench.log"));
            try {
                if (new Load(port, 1, 1).body("/", true).length > 0) break;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        return new ShopProcess(process, (System.nanoTime() - began) / 1e9);
    }

    double secondsToFirstPage() {
        return seconds;
    }

    /** Every article of the shop, from its own map. */
    List<String> articlePaths(Load http) throws IOException {
        return ARTICLE.matcher(new String(http.body("/sitemap-1.xml", false), StandardCharsets.UTF_8)).results().map(MatchResult::group).distinct().toList();
    }

    /** Articles of which there are more than a handful, so that a run of orders does not sell out. */
    List<String> skusInStock(Load http, List<String> articles) throws IOException {
        var skus = new ArrayList<String>();
        for (String article : articles) {
            String page = new String(http.body(article, false), StandardCharsets.UTF_8);
            boolean plenty = STOCK.matcher(page).results().findFirst().filter(found -> found.group(1).equals("in-stock")).isPresent();
            if (plenty) SKU.matcher(page).results().map(found -> found.group(1)).findFirst().ifPresent(skus::add);
        }
        return skus;
    }

    /** Processor time of the shop and its database so far, in seconds. */
    double cpuSeconds() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants()).mapToDouble(ShopProcess::cpuSeconds).sum();
    }

    static double cpuSeconds(ProcessHandle handle) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
        } catch (IOException gone) {
            return 0;
        }
    }

    double residentMegabytes() throws IOException {
        return kilobytes(process.pid(), "status", "VmRSS:") / 1024.0;
    }

    double databaseMegabytes() {
        return process.descendants().mapToLong(child -> {
            try {
                return kilobytes(child.pid(), "smaps_rollup", "Pss:");
            } catch (IOException gone) {
                return 0;
            }
        }).sum() / 1024.0;
    }

    private static long kilobytes(long pid, String file, String key) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), file)).stream().filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
