package nl.lichtxpert.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.staff.Colleagues;

/**
 * {@code ./shop bench desk [orders] [persons]}: the employees' lists as a browser gets them, with 200,000 orders of 100,000 persons behind them
 * ({@link BusyYears}). Each page is asked over HTTP by somebody who is signed in; the aim is a p99 of 50 ms.
 */
public final class DeskBench {
    private static final double AIM = 50;
    private static final int TURNS = 330;
    private static final Pattern LINK = Pattern.compile("http://\\S+(/medewerker/begin/\\S+)");
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).build();
    private final int port = TestData.freePort();
    private final Path data;

    private DeskBench() throws IOException {
        this.data = Files.createTempDirectory(Path.of("target"), "bench-desk");
    }

    /** @param arguments number of orders and of persons, the java program to run the shop with, then its flags */
    public static void main(String[] arguments) throws Exception {
        new DeskBench().run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), arguments[2], List.of(arguments).subList(3, arguments.length));
        System.exit(0);
    }

    private void run(int orders, int persons, String java, List<String> flags) throws Exception {
        System.out.printf("LichtXpert bench desk: %,d orders of %,d persons; server and database on core 0%n", orders, persons);
        try (ShopProcess _ = ShopProcess.start(java, flags, data, port); Connection superuser = superuser()) {
            long began = System.nanoTime();
            BusyYears.write(superuser, orders, persons);
            System.out.printf("  written in %.0f s%n", (System.nanoTime() - began) / 1e9);
            signIn();
            var missed = new ArrayList<String>();
            lists(superuser).forEach((name, path) -> {
                if (Series.of(name, AIM, TURNS, _ -> page(path)).p(99) > AIM) missed.add(name);
            });
            System.out.println(missed.isEmpty() ? "  every list within " + AIM + " ms" : "  MISSED: " + String.join(", ", missed));
        }
    }

    private static Map<String, String> lists(Connection superuser) throws SQLException {
        String deep = text(superuser, "select order_number from shipping.task where state = 'SHIPPED' order by made_at offset 5000 limit 1");
        String open = text(superuser, "select order_number from shipping.task where state = 'OPEN' order by made_at offset 4000 limit 1");
        var lists = new LinkedHashMap<String, String>();
        lists.put("overview of all lists", "/medewerker/werk");
        lists.put("the owner's start page", "/medewerker/overzicht");
        lists.put("to pack", "/medewerker/taken");
        lists.put("to pack, collected only", "/medewerker/taken?bezorging=afhalen");
        lists.put("to pack, a page in the middle", "/medewerker/taken?na=" + open);
        lists.put("to hand over", "/medewerker/taken?staat=verzenden");
        lists.put("sent", "/medewerker/taken?staat=verzonden");
        lists.put("sent, years back", "/medewerker/taken?staat=verzonden&na=" + deep);
        lists.put("one task", "/medewerker/taken/" + open);
        lists.put("returns to inspect", "/medewerker/retouren");
        lists.put("returns settled", "/medewerker/retouren?staat=afgehandeld");
        lists.put("privacy requests", "/medewerker/verzoeken");
        lists.put("reported reviews", "/medewerker/beoordelingen");
        lists.put("refunds", "/medewerker/terugbetalingen");
        lists.put("delivery term", "/medewerker/levertermijn");
        lists.put("on account, unpaid", "/medewerker/op-rekening");
        lists.put("on account, paid", "/medewerker/op-rekening?staat=betaald");
        lists.put("money", "/medewerker/geld");
        lists.put("low stock", "/medewerker/voorraad-laag?grens=50");
        lists.put("questions", "/medewerker/vragen");
        lists.put("questions settled", "/medewerker/vragen?staat=gesloten");
        lists.put("questions of a kind", "/medewerker/vragen?soort=ADVICE");
        lists.put("to call", "/medewerker/bellen");
        lists.put("defects", "/medewerker/meldingen");
        lists.put("defects settled", "/medewerker/meldingen?staat=afgehandeld");
        lists.put("refused mail", "/medewerker/geweigerde-post");
        lists.put("log of changes", "/medewerker/wijzigingen");
        lists.put("log of changes of an article", "/medewerker/wijzigingen?wat=LX-7");
        lists.put("books of one order", "/medewerker/geld/" + deep);
        lists.put("drafts", "/medewerker/artikelen");
        return lists;
    }

    private static String text(Connection superuser, String query) throws SQLException {
        try (var statement = superuser.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void signIn() throws IOException {
        var link = LINK.matcher(Files.readString(data.resolve("bench.log")));
        if (!link.find()) throw new IllegalStateException("the shop printed no link for the first employee");
        String totp = page(link.group(1)).replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        Map<String, String> form = Map.of("name", "Bench", "mail", "bench@example.nl", "handle", "m1042", "password", Colleagues.PASSWORD, "code",
                Colleagues.code(totp, Clock.systemUTC()), "confidential", "ja");
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(request(link.group(1)).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String page(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " of " + answer.uri().getPath());
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection superuser() throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("database-passwords.properties"))) {
            passwords.load(in);
        }
        String at = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + at + "/lichtxpert", "postgres", passwords.getProperty("superuser"));
    }
}
