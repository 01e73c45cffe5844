package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.lichtxpert.web.For;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Goes through every route for other programs that Spring knows, with a key that may everything; keeps what it read of people. */
final class ApiWalk {
    /** The one route that opens a task. */
    static final String LABEL = "POST /api/v1/tasks/{order}/label";
    private static final Map<String, String> NUMBERS = Map.of("order", "select distinct number from orders.placed where number ~ '^LX-' limit 12", "sku",
            "select sku from (select sku from orders.line union all (select sku from catalog.article limit 2)) few limit 6");
    private final RunCommand.Running shop;
    private final CanaryFlight flight;
    private final Canary canary;
    private final Browser program;
    private final String key;
    final TreeSet<String> feathers = new TreeSet<>();

    ApiWalk(RunCommand.Running shop, CanaryFlight flight, Canary canary, Browser owner) {
        this.shop = shop;
        this.flight = flight;
        this.canary = canary;
        this.program = new Browser(shop.house().settings.absolute(""));
        String made = owner.post("/medewerker/koppelingen/sleutel", Map.of("name", "alles", "life", "30", "CATALOGUE_READ", "1", "CATALOGUE_WRITE", "1",
                "STOCK_WRITE", "1", "PRICES_WRITE", "1", "TASKS_READ", "1", "SHIPMENTS_WRITE", "1", "LABELS_OPEN", "1")).body();
        this.key = made.replaceAll("(?s).*<code[^>]*>(lxk_[^<]+)</code>.*", "$1");
    }

    /** Routes as {@code GET /api/v1/tasks/{order}}. */
    private List<String> routes() {
        var handlers = shop.web().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
        return handlers.entrySet().stream().filter(entry -> DeskWalk.who(entry.getValue()) == For.Who.API_KEY)
                .flatMap(entry -> entry.getKey().getPatternValues().stream().flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> method.name() + " " + pattern))).sorted().toList();
    }

    /** Asks everything but {@link #LABEL}; answers the routes that gave nothing to read, which a fixture must then be made for. */
    List<String> everyRoute() throws SQLException {
        var unread = new ArrayList<String>();
        for (String route : routes()) {
            if (route.equals(LABEL)) continue;
            boolean read = !route.startsWith("GET ");
            for (String path : paths(route.substring(route.indexOf(' ') + 1))) {
                Browser.Answer answer = ask(route.substring(0, route.indexOf(' ')), path);
                assertThat(answer.status()).as(route).isLessThan(500).isNotIn(401, 403, 405);
                canary.in(answer.body().getBytes(StandardCharsets.UTF_8)).forEach(writing -> feathers.add(route + ": " + writing));
                read |= answer.status() == 200;
            }
            if (!read) unread.add(route);
        }
        assertThat(routes()).hasSizeGreaterThan(10).contains(LABEL);
        return unread;
    }

    Browser.Answer ask(String method, String path) {
        var request = HttpRequest.newBuilder(URI.create(shop.house().settings.absolute(path))).header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
        return program.send(request.method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}")));
    }

    private List<String> paths(String pattern) throws SQLException {
        if (!pattern.contains("{")) return List.of(pattern);
        String variable = pattern.replaceAll(".*?\\{(\\w+).*", "$1");
        assertThat(NUMBERS).as("what " + pattern + " is asked for").containsKey(variable);
        var paths = new ArrayList<String>();
        for (String number : flight.text("select string_agg(n, ' ') from (" + NUMBERS.get(variable) + ") few (n)").split(" ")) {
            paths.addAll(paths(pattern.replaceFirst("\\{" + variable + "[^/]*", number.replace('/', '~'))));
        }
        return paths;
    }
}
