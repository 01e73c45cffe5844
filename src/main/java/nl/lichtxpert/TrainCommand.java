package nl.lichtxpert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;

/**
 * {@code train}, called by the build: opens a demo shop in a folder of its own, looks at its pages and closes, so that the JVM can write its ahead-of-time
 * cache.
 */
final class TrainCommand {
    private static final List<String> PATHS = List.of("/", "/lichtbronnen", "/lichtbronnen/ledlampen?fitting=e27", "/zoeken?q=led+lamp+e27+dimbaar",
            "/winkelwagen", "/afrekenen", "/privacy", "/en/", "/en/search?q=dimmable+candle", "/medewerker");
    private static final Pattern ARTICLE = Pattern.compile("/artikel/[a-z0-9-]+");
    private static final int ROUNDS = 60;

    private TrainCommand() {}

    static void run(List<String> arguments) {
        Settings settings = SettingsReader.read(arguments, System.getenv());
        System.setProperty("lichtxpert.log", settings.data().resolve("log").toString());
        try (RunCommand.Running shop = RunCommand.start(settings); HttpClient client = HttpClient.newHttpClient()) {
            String door = "http://127.0.0.1:" + shop.port();
            List<String> articles = ARTICLE.matcher(look(client, door + "/sitemap-1.xml")).results().map(hit -> hit.group()).toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : PATHS) look(client, door + path + (path.contains("?") ? "&" : "?") + "n=" + round);
                for (int i = 0; i < 5; i++) look(client, door + articles.get((round * 5 + i) % articles.size()) + "?n=" + round);
            }
        }
    }

    private static String look(HttpClient client, String address) {
        try {
            NameDoor.admit(URI.create(address).getHost());
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException("training met no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
