package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.shipping.Parcels;
import nl.lichtxpert.shipping.TaskFilter;
import nl.lichtxpert.staff.Colleagues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An employee's day over HTTP: from the link in the terminal to a parcel that left. */
class BackOfficeJourneyTest {
    private static final Path PAGES = Path.of("target/desk-pages");
    private static RunCommand.Running shop;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PAGES);
        shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=0", "--data=" + TestData.folder("journey")), Map.of()));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private record Answer(int status, String body, String location, String cookie) {}

    private static Answer ask(String method, String path, String cookie, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + shop.port() + path)).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, method.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) request.header("Cookie", "lx_staff=" + cookie);
        HttpResponse<String> answer = BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().allValues("Set-Cookie")).as(path).noneMatch(line -> line.contains("JSESSIONID"));
        assertThat(answer.body()).as(path).doesNotContain("style=");
        String set = answer.headers().allValues("Set-Cookie").stream().filter(line -> line.startsWith("lx_staff="))
                .map(line -> line.replaceAll("lx_staff=([^;]*);.*", "$1")).findFirst().orElse("");
        return new Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""), set);
    }

    private static Answer get(String path, String cookie) throws IOException, InterruptedException {
        return ask("GET", path, cookie, Map.of());
    }

    private static Answer post(String path, String cookie, Map<String, String> form) throws IOException, InterruptedException {
        return ask("POST", path, cookie, form);
    }

    private static String keep(String name, String body) throws IOException {
        Files.writeString(PAGES.resolve(name + ".html"), body);
        return body;
    }

    private static OrderNumber ordered(DeliveryChoice delivery) throws InterruptedException {
        House house = shop.house();
        var buyer = house.ids.person();
        OrderNumber number = house.orders.newNumber();
        var line = new OrderLine(inStock(), "Ledlamp E27", 1, Money.ofCents(1_195), 21, Optional.empty(), 60);
        var order = new Order(number, buyer, Language.NL, false, "NL", OrderState.ON_ACCOUNT, PaymentChoice.INVOICE, delivery, false, Money.ofCents(0),
                Money.ofCents(1_195), "1", "1", house.clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        var address = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "B", "3645 ZZ", "Vinkeveen", "NL");
        house.database.write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            house.buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "0699999999", address)), Personal.of(new Billing(address, "", "", "")));
            return house.orders.record(tx, order, Ids.hash(house.ids.secret()), UUID.randomUUID());
        });
        for (int i = 0; i < 100 && !waiting(number); i++) Thread.sleep(100);
        return number;
    }

    private static final nl.lichtxpert.platform.Sql IN_STOCK = nl.lichtxpert.platform.Sql.shop("select min(sku) as sku from stock.level where available > 0");

    private static String inStock() {
        return shop.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(IN_STOCK).only(row -> row.text("sku")));
    }

    private static boolean waiting(OrderNumber number) {
        return shop.house().database.read(Zone.STAFF, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> shop.house().shipping.tasks(tx, TaskFilter.TO_PACK, Optional.empty(), Optional.empty(), 100).stream()
                .anyMatch(task -> task.order().equals(number)));
    }

    private static void nobody(String page) {
        assertThat(Arrays.stream(Parcels.CANARY).filter(page::contains)).isEmpty();
    }

    @Test
    void an_employees_day() throws Exception {
        String session = begun();
        OrderNumber number = ordered(DeliveryChoice.HOME);
        nobody(keep("tasks", get("/medewerker/taken", session).body()));
        assertThat(get("/medewerker/taken?staat=inpakken", session).body()).contains(number.value());
        String task = "/medewerker/taken/" + number;
        nobody(keep("task", get(task, session).body()));
        scanned(session, task, number);
        packed(session, task);
        left(session, task, number);
        collected(session);
        colleague(session);
        nobody(keep("drafts", get("/medewerker/artikelen", session).body()));
        assertThat(get("/medewerker/taken/LX-2222-2222", session).status()).isEqualTo(404);
        assertThat(post("/medewerker/uitloggen", session, Map.of()).location()).isEqualTo("/medewerker/inloggen");
        assertThat(get("/medewerker/taken", session).status()).isEqualTo(303);
    }

    private static String begun() throws Exception {
        String link = shop.house().staff.beginLink().orElseThrow();
        String form = keep("begin", get(link, "").body());
        var secret = Pattern.compile("<code>([A-Z2-7 ]+)</code>").matcher(form);
        assertThat(secret.find()).isTrue();
        String totp = secret.group(1).replace(" ", "");
        var typed = Map.of("name", "Mus Medewerker", "mail", "mus@example.nl", "handle", "m1042", "password", Colleagues.PASSWORD, "code", "000000");
        Answer wrong = post(link, "", typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(keep("begin-wrong", wrong.body())).doesNotContain(Colleagues.PASSWORD).contains("Zonder geheimhouding", "code klopt niet", "#confidential");
        var right = new java.util.HashMap<>(typed);
        right.putAll(Map.of("code", Colleagues.code(totp, shop.house().clock), "confidential", "ja"));
        Answer begun = post(link, "", right);
        assertThat(keep("recovery", begun.body())).contains("Uw herstelcodes");
        assertThat(get(link, "").status()).isEqualTo(410);
        assertThat(get("/medewerker/taken", begun.cookie()).status()).isEqualTo(200);
        Answer signIn = post("/medewerker/inloggen", "", Map.of("handle", "m1042", "password", "een andere lange zin hier"));
        assertThat(keep("sign-in", signIn.body())).contains("onjuist").doesNotContain("een andere lange zin");
        Answer first = post("/medewerker/inloggen", "", Map.of("handle", "m1042", "password", Colleagues.PASSWORD));
        assertThat(first.location()).isEqualTo("/medewerker/inloggen/code");
        assertThat(get("/medewerker/taken", first.cookie()).status()).as("a password is not enough").isEqualTo(303);
        String recovery = begun.body().replaceAll("(?s).*?<li><code>([^<]+)</code>.*", "$1");
        Answer second = post("/medewerker/inloggen/code", first.cookie(), Map.of("code", recovery));
        assertThat(second.location()).isEqualTo("/medewerker");
        assertThat(second.cookie()).isNotEmpty().isNotEqualTo(first.cookie());
        return second.cookie();
    }

    private static void scanned(String session, String task, OrderNumber number) throws Exception {
        assertThat(post("/medewerker/taken/scannen", session, Map.of("scan", number.value().toLowerCase(Locale.ROOT))).location()).isEqualTo(task);
        assertThat(post("/medewerker/taken/scannen", session, Map.of("scan", "zomaar \"><b>")).body()).contains("href=\"#scan\"").doesNotContain("\"><b>");
        assertThat(post("/medewerker/taken/volgende", session, Map.of()).location()).startsWith("/medewerker/taken/LX-");
        String sku = get(task, session).body().replaceAll("(?s).*×</strong></td><td>[^<]*</td><td>([^<]*)</td>.*", "$1");
        assertThat(post(task + "/scannen", session, Map.of("scan", sku)).status()).isEqualTo(303);
        assertThat(keep("task-scanned", get(task, session).body())).contains("Alles zit in de doos", "Deze taak is van u");
        assertThat(post(task + "/scannen", session, Map.of("scan", sku)).body()).contains("alle stuks al in de doos", "value=\"" + sku);
        assertThat(post("/medewerker/taken/labels", session, Map.of("order", number.value())).body()).startsWith("%PDF");
    }

    private static void packed(String session, String task) throws Exception {
        Answer opened = post(task + "/openen", session, Map.of());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(keep("opened", opened.body())).contains("Zangvogelpad 4321 B").contains("m1042").contains("data:application/pdf;base64,")
                .contains("http-equiv=\"refresh\" content=\"").doesNotContain("0699").doesNotContain("kanarie@");
        nobody(get(task, session).body());
        assertThat(post(task + "/ingepakt", session, Map.of()).status()).isEqualTo(303);
        nobody(keep("task-packed", get(task, session).body()));
    }

    private static void left(String session, String task, OrderNumber number) throws Exception {
        Answer wrong = post(task + "/verzonden", session, Map.of("carrier", "POSTNL", "code", "zomaar \"><b>"));
        assertThat(wrong.status()).isEqualTo(422);
        nobody(keep("task-wrong-code", wrong.body()));
        assertThat(wrong.body()).contains("geen code van PostNL").contains("href=\"#code\"").doesNotContain("\"><b>");
        assertThat(post(task + "/verzonden", session, Map.of("carrier", "POSTNL", "code", "3SABCD1234567")).status()).isEqualTo(303);
        nobody(keep("task-shipped", get(task, session).body()));
        assertThat(get("/medewerker/taken?staat=verzonden", session).body()).contains(number.value());
        assertThat(post(task + "/openen", session, Map.of()).status()).isEqualTo(409);
    }

    private static void collected(String session) throws Exception {
        String task = "/medewerker/taken/" + ordered(DeliveryChoice.PICK_UP);
        assertThat(post(task + "/openen", session, Map.of()).status()).isEqualTo(409);
        nobody(get(task, session).body());
        assertThat(get(task + "/pakbon", session).body()).startsWith("%PDF");
        assertThat(post(task + "/ingepakt", session, Map.of()).status()).isEqualTo(303);
        assertThat(post(task + "/opgehaald", session, Map.of()).status()).isEqualTo(303);
    }

    private static void colleague(String session) throws Exception {
        Answer invited = post("/medewerker/collegas/uitnodigen", session, Map.of("role", "WAREHOUSE"));
        String link = keep("colleagues", invited.body()).replaceAll("(?s).*(/medewerker/begin/[A-Za-z0-9_-]{32}).*", "$1");
        String form = get(link, "").body();
        String totp = form.replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        Answer begun = post(link, "", Map.of("name", "Vink", "mail", "vink@example.nl", "handle", "M1043", "password", "nog een lange zin met woorden", "code",
                Colleagues.code(totp, shop.house().clock).toLowerCase(Locale.ROOT), "confidential", "ja"));
        assertThat(get("/medewerker/taken", begun.cookie()).status()).isEqualTo(200);
        assertThat(get("/medewerker/collegas", begun.cookie()).status()).as("for owners").isEqualTo(403);
        assertThat(post("/medewerker/collegas/uitnodigen", begun.cookie(), Map.of()).status()).isEqualTo(403);
        assertThat(post("/medewerker/collegas/m1043/beeindigen", session, Map.of()).status()).isEqualTo(303);
        assertThat(get("/medewerker/taken", begun.cookie()).status()).as("ended at once").isEqualTo(303);
    }
}
