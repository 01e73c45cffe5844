package nl.lichtxpert;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The judge of the storefront ({@code ./shop judge}): opens a shop on data of its own, walks every kind of page as a buyer, and asks axe, the Nu checker,
 * html-validate, Lighthouse and a check of structured data what they think. Writes {@code docs/judge.md}; ends with 1 when anything is found.
 */
final class Judge {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BULB = "/artikel/ledlamp-peer-e27-8-w-806-lm-in-drie-standen";
    /** Pages that Lighthouse measures, in the order of a purchase. */
    private static final List<String> MEASURED = List.of("home", "category", "search", "product", "cart", "checkout", "order", "statement");
    private static final List<String> OF_A_VISIT = List.of("cart", "checkout", "order");
    private final Path folder;
    private final Map<String, Judged> pages = new LinkedHashMap<>();

    /** @param cookie of the visit, for the next judge */
    private record Judged(String name, String url, String cookie, String html, List<String> barriers, List<String> html5, List<String> data) {}

    private Judge(Path folder) {
        this.folder = folder;
    }

    /** @param arguments folder with the Node judges, and what is judged: {@code quick} leaves Lighthouse out, {@code description} is the interface alone */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length > 1 ? arguments[1] : "";
        int found = 1;
        try {
            Path folder = Path.of(arguments[0]);
            found = what.equals("description") ? described(folder) : new Judge(folder).judge(what.equals("quick"));
        } finally {
            Runtime.getRuntime().exit(found == 0 ? 0 : 1);
        }
    }

    private static int described(Path folder) throws IOException, InterruptedException {
        List<String> faults = new DescriptionJudge(folder).faults();
        System.out.println(faults.isEmpty() ? "Nothing found in the description of the interface." : String.join("\n", faults));
        return faults.size();
    }

    private int judge(boolean quick) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("pages"));
        Map<String, Integer> hosts = walk();
        Map<String, Integer> styled = htmlValidate();
        List<JsonNode> scores = quick ? List.of() : lighthouse();
        var report = new JudgeReport(scores);
        pages.values().forEach(page -> report.page(page.name(), page.barriers(), page.html5(), styled.getOrDefault(file(page.name()), 0), page.data(),
                StructuredDataJudge.kinds(page.html())));
        report.description(new DescriptionJudge(folder).faults());
        report.weigh(TestShop.address(""), pages.get("product").html(), hosts);
        if (!quick) Files.writeString(Path.of("docs/judge.md"), report.text());
        System.out.println(report.text());
        return report.found();
    }

    private Map<String, Integer> walk() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, Barriers.DESK))) {
            for (String step : JudgedPages.WALK) {
                shopper.open(step.substring(step.indexOf('=') + 1), "");
                look(shopper, step.substring(0, step.indexOf('=')));
            }
            look(shopper, "empty cart", "/winkelwagen");
            shopper.open(BULB, "");
            shopper.puts(2);
            look(shopper, "cart");
            look(shopper, "cart kept", "/winkelwagen/bewaren");
            look(shopper, "cart again", "/winkelwagen");
            shopper.goesToTheTill();
            look(shopper, "checkout");
            shopper.tellsWhereItGoes();
            look(shopper, "delivery");
            shopper.chooses("ONLINE");
            look(shopper, "review");
            shopper.orderButton().click();
            shopper.atTheBank("PAY");
            shopper.sees(shopper.word("mail.kind.INVOICE"));
            look(shopper, "order");
            String order = shopper.page.url().replace(TestShop.address(""), "");
            for (String more : List.of("annuleren", "melden", "vraag", "herroepen")) look(shopper, "order, " + more, order + "/" + more);
            keeps(shopper);
            fails(shopper);
            return shopper.hosts.stream().collect(Collectors.toMap(host -> host, _ -> 1));
        }
    }

    /** What a visitor lays aside: wishes, a light plan. */
    private void keeps(Shopper shopper) {
        shopper.open(BULB, "");
        shopper.press("storefront.article.wish");
        look(shopper, "wish list with a wish");
        shopper.open("/lichtberekening?lengte=5&breedte=4&hoogte=2,6&taak=living", "");
        shopper.press("lightplan.keep");
        look(shopper, "light plan");
    }

    /** The pages of a shop that fails or is not open yet; no address of a sound shop gives them. */
    private void fails(Shopper shopper) {
        var texts = Texts.in(Language.NL);
        String missing = pages.get("not there").html();
        shown(shopper, "fault", missing.replace(texts.of("storefront.error.missing-more"), texts.of("storefront.error.fault-more"))
                .replace(texts.of("storefront.error.missing"), texts.of("storefront.error.fault")).replace("lamp-out missing", "lamp-out fault"));
        shown(shopper, "closed", new String(TestShop.running().house().html.bytes("setup/closed", Map.of("nl", texts, "en",
                Texts.in(Language.EN))), StandardCharsets.UTF_8));
    }

    private void shown(Shopper shopper, String name, String html) {
        String url = TestShop.address("/" + name);
        shopper.page.route(url, route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("text/html; charset=utf-8").setBody(html)));
        shopper.page.navigate(url);
        judge(shopper, name, html);
    }

    private void look(Shopper shopper, String name, String path) {
        shopper.open(path, "");
        look(shopper, name);
    }

    private void look(Shopper shopper, String name) {
        judge(shopper, name, shopper.visit.request().get(shopper.page.url()).text());
    }

    private void judge(Shopper shopper, String name, String html) {
        System.err.println("  " + name);
        String url = shopper.page.url();
        try {
            Files.writeString(folder.resolve("pages").resolve(file(name)), html);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String cookie = shopper.visit.cookies().stream().map((Cookie one) -> one.name + "=" + one.value).collect(Collectors.joining("; "));
        pages.put(name, new Judged(name, url, cookie, html, Barriers.of(shopper.page), NuChecker.faults(html), StructuredDataJudge.faults(html)));
    }

    private static String file(String name) {
        return name.replaceAll("[^a-zA-Z]+", "-") + ".html";
    }

    /** Faults per file. */
    private Map<String, Integer> htmlValidate() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node_modules/.bin/html-validate", "--config", "htmlvalidate.json", "--formatter",
                "json=faults.json", "pages/*.html").directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("html-validate.log").toFile()).start();
        process.waitFor();
        var faults = new LinkedHashMap<String, Integer>();
        for (JsonNode file : JSON.readTree(folder.resolve("faults.json").toFile())) {
            faults.put(Path.of(file.path("filePath").asString()).getFileName().toString(), file.path("errorCount").asInt() + file.path("warningCount").asInt());
        }
        return faults;
    }

    private List<JsonNode> lighthouse() throws IOException, InterruptedException {
        var asked = MEASURED.stream().map(pages::get).map(page -> Map.of("name", page.name(), "url", page.url(), "cookie",
                OF_A_VISIT.contains(page.name()) ? page.cookie() : "")).toList();
        Files.writeString(folder.resolve("measured.json"), JSON.writeValueAsString(asked));
        Process process = new ProcessBuilder("node", "lighthouse.js", "measured.json", System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"))
                .directory(folder.toFile()).redirectError(folder.resolve("lighthouse.log").toFile()).start();
        var lines = new ArrayList<JsonNode>();
        try (var out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.err.println("  " + line);
                lines.add(JSON.readTree(line));
            }
        }
        if (process.waitFor() != 0) throw new IllegalStateException("Lighthouse stopped; see " + folder.resolve("lighthouse.log"));
        return lines;
    }
}
