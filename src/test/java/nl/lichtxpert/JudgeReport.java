package nl.lichtxpert;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the judges said, as the page {@code docs/judge.md}. */
final class JudgeReport {
    private static final int MOST_STYLE_BYTES = 30_000;
    private static final int MOST_SCRIPT_BYTES = 4_000;
    private final List<JsonNode> scores;
    private static final String DESCRIPTION = """

            ## Description of the interface
            Redocly's recommended rules and Spectral's `oas` rules, hints included: %d found in `/api/openapi.json`.
            """;
    private int described;
    private final List<String> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> weights = new ArrayList<>();

    JudgeReport(List<JsonNode> scores) {
        this.scores = scores;
        for (JsonNode score : scores) {
            String name = score.path("name").asString() + " " + score.path("form").asString();
            if (score.has("fault")) faults.add(name + ": not measured, " + score.path("fault").asString());
            else for (String key : List.of("performance", "accessibility", "practices", "search")) {
                int points = score.path(key).asInt();
                if (points < 100) faults.add(name + ": " + key + " " + points + " " + score.path("below"));
            }
        }
    }

    void page(String name, List<String> barriers, List<String> html, int style, List<String> data, List<String> kinds) {
        rows.add("| %s | %d | %d | %d | %s |".formatted(name, barriers.size(), html.size(), style, kinds.isEmpty() ? "" : String.join(", ", kinds) + ": "
                + data.size()));
        barriers.forEach(fault -> faults.add(name + ": axe " + fault));
        html.forEach(fault -> faults.add(name + ": Nu " + fault));
        data.forEach(fault -> faults.add(name + ": structured data " + fault));
        if (style > 0) faults.add(name + ": html-validate " + style);
    }

    void description(List<String> found) {
        described = found.size();
        found.forEach(fault -> faults.add("description of the interface: " + fault));
    }

    /** What the files of a page weigh over the wire, and who was asked anything. */
    void weigh(String address, String html, Map<String, Integer> hosts) throws IOException, InterruptedException {
        weigh(address, html, "href=\"(/assets/[^\"]+[.]css)\"", "style", MOST_STYLE_BYTES);
        weigh(address, html, "src=\"(/assets/[^\"]+[.]js)\"", "script", MOST_SCRIPT_BYTES);
        List<String> others = hosts.keySet().stream().filter(host -> !address.endsWith(host)).toList();
        weights.add("| hosts of others that were asked anything | " + others.size() + " | 0 |");
        others.forEach(host -> faults.add("asked " + host));
    }

    private void weigh(String address, String html, String pattern, String what, int most) throws IOException, InterruptedException {
        for (String form : List.of("br", "gzip")) {
            int bytes = 0;
            for (String path : Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).toList()) bytes += size(address + path, form);
            weights.add("| %s, %s | %d bytes | %d |".formatted(what, form, bytes, most));
            if (bytes > most) faults.add(what + " weighs " + bytes);
        }
    }

    private static int size(String address, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", form).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    int found() {
        return faults.size();
    }

    String text() {
        var text = new StringBuilder("""
                # What the judges say

                Made by `./shop judge`, which opens a shop with the demo catalogue on this machine and lets programs of others judge it. axe and the Nu
                checker also run in `./shop test`.

                ## Lighthouse
                Performance is the median of three runs, and so are the milliseconds. Mobile is a slow telephone on a slow network, as Lighthouse imitates it.
                """);
        text.append("Run on %s, %d processors, %.1f programs waiting for one when it ended.%n%n".formatted(LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        text.append("""
                | page | form | performance | accessibility | best practices | search engines | first paint | largest paint | blocked | layout shift |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        for (JsonNode score : scores) {
            if (!score.has("fault")) text.append(row(score));
        }
        text.append("""

                ## Every kind of page
                axe: violations and what it leaves undecided, in light and dark at 360 and 1280 pixels. Structured data: its kinds, and what is missing of what
                search engines ask for. html-validate runs with its recommended rules, less those about how source is written, the boxes of a filter that
                share a name, and telephone numbers, which the style sheet keeps on one line; `details` is no section, as in the HTML standard
                (`src/test/judge/htmlvalidate.json`).

                | page | axe | Nu checker | html-validate | structured data |
                |---|---|---|---|---|
                """);
        rows.forEach(row -> text.append(row).append('\n'));
        text.append(DESCRIPTION.formatted(described));
        text.append("\n## Weight\nOver the wire, compressed; on a product page.\n\n| what | is | may be |\n|---|---|---|\n");
        weights.forEach(row -> text.append(row).append('\n'));
        text.append("\n## Found\n");
        if (faults.isEmpty()) text.append("Nothing.\n");
        faults.forEach(fault -> text.append("- ").append(fault.replace('\n', ' ')).append('\n'));
        return text.toString();
    }

    private static String row(JsonNode score) {
        return "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %s |%n".formatted(score.path("name").asString(), score.path("form").asString(),
                score.path("performance").asInt(), score.path("accessibility").asInt(), score.path("practices").asInt(), score.path("search").asInt(),
                score.path("first").asInt(), score.path("paint").asInt(), score.path("blocked").asInt(),
                String.format(Locale.ROOT, "%.3f", score.path("shift").asDouble()));
    }
}
