package nl.lichtxpert;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
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
    private static final List<String> MEASURED = List.of("home", "category", "search", "product", "cart", "checkout", "statement");
    private static final List<String> WALK = """
            home=/
            category=/lichtbronnen/ledlampen
            search=/zoeken?q=dimbare+e27+lamp+warm+wit
            product=/artikel/ledlamp-peer-e27-8-w-806-lm-in-drie-standen
            statement=/privacy
            department=/binnenverlichting
            found nothing=/zoeken?q=qqqqqq
            question=/zoeken?q=waarom+knippert+mijn+lamp
            spot=/artikel/ledspot-gu5-3-4-4-w-345-lm-2700-k-dimbaar
            finder=/lampzoeker
            finder's answer=/lampzoeker?fitting=E14&vorm=candle&watt=40&dimmer=led
            calculator=/lichtberekening
            calculator's answer=/lichtberekening?lengte=7&breedte=5&hoogte=2,7&taak=office
            compare=/vergelijken?artikel=VK-101868&artikel=HO-775185
            wish list=/verlanglijst
            advice=/lichtadvies
            advice page=/lichtadvies/knipperende-ledlamp
            energy label=/energielabel/HO-775185
            product sheet=/productinformatieblad/HO-775185
            service=/klantenservice
            contact=/contact
            withdraw=/herroepen
            my data=/mijn-gegevens
            evidence=/privacy/bewijs
            cookies=/privacy/cookies
            cookie settings=/cookie-instellingen
            register=/privacy/register
            newsletter=/nieuwsbrief
            sign in=/account/inloggen
            luminaire=/artikel/hanglamp-noorder-55-cm-zwart
            question about service=/zoeken?q=verzendkosten
            let go=/zoeken?q=hanglamp+keuken+3+lichts
            delivery and costs=/bestellen-en-bezorgen
            payment=/betalen
            returns=/retourneren
            guarantee=/garantie
            old lamps=/oude-lampen-inleveren
            complaints=/klachten
            about=/over-ons
            terms=/algemene-voorwaarden
            accessibility=/toegankelijkheid
            recipients=/privacy/ontvangers
            terms of keeping=/privacy/termijnen
            versions=/privacy/versies
            archive of newsletters=/nieuwsbrief/archief
            keep me posted=/op-de-hoogte/hanglamp-noorder-55-cm-zwart
            new account=/account/aanmaken
            sign in by link=/inloggen/link
            not there=/bestaat-niet
            English home=/en/
            English search=/en/search?q=dimmable+e27
            English product=/en/article/hanglamp-noorder-55-cm-zwart
            """.lines().toList();
    private final Path folder;
    private final Map<String, Judged> pages = new LinkedHashMap<>();

    /** @param cookie of the visit, for the next judge */
    private record Judged(String name, String url, String cookie, String html, List<String> barriers, List<String> html5, List<String> data) {}

    private Judge(Path folder) {
        this.folder = folder;
    }

    /** @param arguments folder with the Node judges, and whether Lighthouse runs: {@code target/judge quick} leaves it out */
    public static void main(String[] arguments) throws Exception {
        boolean quick = arguments.length > 1 && arguments[1].equals("quick");
        int found = 1;
        try {
            found = new Judge(Path.of(arguments[0])).judge(quick);
        } finally {
            Runtime.getRuntime().exit(found == 0 ? 0 : 1);
        }
    }

    private int judge(boolean quick) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("pages"));
        Map<String, Integer> hosts = walk();
        Map<String, Integer> styled = htmlValidate();
        List<JsonNode> scores = quick ? List.of() : lighthouse();
        var report = new JudgeReport(scores);
        pages.values().forEach(page -> report.page(page.name(), page.barriers(), page.html5(), styled.getOrDefault(file(page.name()), 0), page.data(),
                StructuredDataJudge.kinds(page.html())));
        report.weigh(TestShop.address(""), pages.get("product").html(), hosts);
        if (!quick) Files.writeString(Path.of("docs/judge.md"), report.text());
        System.out.println(report.text());
        return report.found();
    }

    private Map<String, Integer> walk() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, Barriers.DESK))) {
            for (String step : WALK) {
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
            return shopper.hosts.stream().collect(Collectors.toMap(host -> host, _ -> 1));
        }
    }

    private void look(Shopper shopper, String name, String path) {
        shopper.open(path, "");
        look(shopper, name);
    }

    private void look(Shopper shopper, String name) {
        System.err.println("  " + name);
        String url = shopper.page.url();
        String html = shopper.visit.request().get(url).text();
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
                List.of("cart", "checkout").contains(page.name()) ? page.cookie() : "")).toList();
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
