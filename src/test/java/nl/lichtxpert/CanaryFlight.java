package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.staff.Colleagues;

/** The ways of a canary through the shop: the good ones, and those on which something breaks. */
final class CanaryFlight {
    private static final Pattern TOTAL = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private final RunCommand.Running shop;
    private final Canary canary;
    private final Connection superuser;
    private final String address;
    private final String sku;

    CanaryFlight(RunCommand.Running shop, Canary canary, Connection superuser) throws SQLException {
        this.shop = shop;
        this.canary = canary;
        this.superuser = superuser;
        this.address = shop.house().settings.absolute("");
        this.sku = text("select min(l.sku) from stock.level l join storefront.offer o using (sku) where l.available > 50");
    }

    Browser browser() {
        return new Browser(address);
    }

    /** Up to the review page; answers the total it shows. */
    private String reviewed(Browser browser, Map<String, String> details, String payment) {
        browser.post("/winkelwagen", Map.of("sku", sku, "aantal", "1"));
        assertThat(browser.post("/afrekenen", details).location()).isEqualTo("/afrekenen/bezorging");
        assertThat(browser.post("/afrekenen/bezorging", Map.of("delivery", "HOME", "payment", payment)).location()).isEqualTo("/afrekenen/controleren");
        String page = browser.get("/afrekenen/controleren").body();
        assertThat(page).as("the canary flew in").contains(canary.name(), canary.street());
        var total = TOTAL.matcher(page);
        assertThat(total.find()).isTrue();
        return total.group(1);
    }

    private Browser.Answer press(Browser browser, String total) {
        return browser.post("/afrekenen/bestellen", Map.of("seen", total));
    }

    /** A guest orders on account; answers the path of the order page. */
    String onAccount(Map<String, String> details) {
        Browser browser = browser();
        String total = reviewed(browser, details, "INVOICE");
        Browser.Answer placed = press(browser, total);
        assertThat(placed.location()).startsWith("/bestelling/");
        assertThat(press(browser, total).location()).as("a second press").isEqualTo(placed.location());
        assertThat(browser.get(placed.location()).status()).isEqualTo(200);
        return placed.location();
    }

    /** A guest pays online, and decides at the bank. */
    void online(String decision) {
        Browser browser = browser();
        Browser.Answer placed = press(browser, reviewed(browser, canary.form(), "ONLINE"));
        assertThat(placed.location()).contains("/testbank/betaling/");
        assertThat(browser.get(placed.location()).status()).isEqualTo(200);
        Browser.Answer decided = browser.post(placed.location(), Map.of("besluit", decision, "aantal", "2"));
        assertThat(browser.get(decided.location()).status()).isLessThan(400);
    }

    /** She withdraws: a form with faults, the declaration, its receipt on screen and on paper. */
    void withdrew() {
        Browser browser = browser();
        var typed = Map.of("name", canary.name(), "order", canary.reference(), "email", canary.email(),
                "articles", canary.street(), "reason", canary.company());
        assertThat(browser.post("/herroepen", Map.of("name", canary.name(), "order", canary.reference(), "email", canary.street())).status()).isEqualTo(422);
        Browser.Answer done = browser.post("/herroepen/bevestigen", hidden(browser.post("/herroepen", typed).body()));
        assertThat(done.location()).startsWith("/herroepen/ontvangen/");
        assertThat(browser.get(done.location()).body()).contains(canary.name(), canary.reference());
        assertThat(browser.get(done.location() + "/ontvangstbevestiging.pdf").status()).isEqualTo(200);
    }

    static Map<String, String> hidden(String page) {
        return HIDDEN.matcher(page).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2).replace("&amp;", "&"), (first, _) -> first));
    }

    /** What a visitor can do wrong, by accident or not. */
    void mistakes() {
        Browser browser = browser();
        browser.post("/winkelwagen", Map.of("sku", sku, "aantal", "1"));
        Map<String, String> wrong = canary.form();
        wrong.put("postcode", "nergens");
        Browser.Answer again = browser.post("/afrekenen", wrong);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains(canary.email());
        assertThat(browser.get("/afrekenen?email=" + canary.email()).status()).isEqualTo(400);
        assertThat(browser.get("/bestelling/" + canary.email()).status()).isEqualTo(404);
        assertThat(browser.get("/bestelling/" + "x".repeat(32)).status()).isEqualTo(404);
        assertThat(browser.get("/artikel/" + canary.street()).status()).isEqualTo(404);
        browser.get("/zoeken?q=" + canary.email());
        browser.get("/bestelling/" + "x".repeat(32) + "/e-mail/" + canary.street());
        browser.get("/winkelwagen?melding=" + canary.street() + "%C3%28");
        browser.post("/winkelwagen", Map.of("sku", canary.name(), "aantal", canary.telephone()));
        browser.post("/winkelwagen", Map.of(canary.email(), "1"));
        browser.post("/afrekenen", "application/json", "{\"email\":\"" + canary.email() + "\"}");
        browser.post("/afrekenen", "application/x-www-form-urlencoded", "name=%zz" + canary.street() + "&email=" + canary.email());
        tooMuch();
        browser.post("/webhooks/payments/testbank", "application/x-www-form-urlencoded", "id=" + canary.email());
        browser.post("/webhooks/payments/" + canary.street(), "text/plain", canary.name());
        browser.post("/testbank/betaling/" + canary.street(), Map.of("besluit", canary.street()));
        browser.post("/medewerker/inloggen", Map.of("handle", canary.email(), "password", canary.password()));
    }

    /** An account on good and on broken ways: made, entered by a wrong and the right secret, its address book filled in wrongly, its data changed. */
    void madeAnAccount() {
        Browser browser = browser();
        var typed = Map.of("email", canary.email(), "name", canary.name(), "telephone", canary.telephone(), "postcode", "3645 ZZ", "houseNumber", "4321",
                "street", canary.street(), "city", canary.city(), "country", "NL");
        assertThat(browser.post("/account/aanmaken", Map.of("email", "no " + canary.email(), "name", canary.name())).status()).isEqualTo(422);
        Browser.Answer sent = browser.post("/account/aanmaken", typed);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).doesNotContain(canary.email());
        String letter = sent.body().replaceAll("(?s).*href=\"/account/postbus/([0-9a-f-]{36})/.*", "$1");
        String confirm = "/account/bevestigen/" + shop.house().customers.accounts.letters().secret(java.util.UUID.fromString(letter));
        assertThat(browser.post(confirm, Map.of()).status()).isEqualTo(303);
        assertThat(browser.post("/account/veiligheid/wachtwoord", Map.of("password", canary.password())).status()).isIn(303, 422);
        browser.post("/account/adressen/nieuw", Map.of("recipient", canary.name(), "postcode", canary.street()));
        browser.post("/account/gegevens", Map.of("name", canary.name(), "telephone", canary.street()));
        browser.post("/account/veiligheid/adres", Map.of("email", canary.email() + "@"));
        browser.post("/account/bestellingen/erbij", Map.of());
        browser.post("/inloggen", Map.of("email", canary.email(), "password", canary.password()));
        browser.post("/inloggen", Map.of("email", canary.name(), "password", canary.street()));
        browser.post("/inloggen/link", Map.of("email", canary.email()));
        browser.post("/inloggen/passkey", "application/json", "{\"ceremony\":\"" + canary.street() + "\",\"credential\":{\"id\":\"" + canary.email() + "\"}}");
        browser.get("/account/bevestigen/" + canary.street());
        browser.get("/inloggen?email=" + canary.email());
    }

    /** The server may hang up before it has read everything. */
    private void tooMuch() {
        try {
            browser().post("/afrekenen", "application/x-www-form-urlencoded", "name=" + canary.street() + "&street=" + "x".repeat(3_000_000));
        } catch (java.io.UncheckedIOException hungUp) {
            assertThat(hungUp.getMessage()).doesNotContain(canary.street());
        }
    }

    void soldOut() throws SQLException {
        Browser browser = browser();
        String total = reviewed(browser, canary.form(), "ONLINE");
        String had = text("select available from stock.level where sku = '" + sku + "'");
        sql("update stock.level set available = 0 where sku = '" + sku + "'");
        assertThat(press(browser, total).status()).isEqualTo(409);
        sql("update stock.level set available = " + had + " where sku = '" + sku + "'");
    }

    /**
     * The database breaks in the middle: a login that is shut and thrown out, a statement that fails with the row in its mouth, a table that is held too long.
     */
    void broken() throws SQLException {
        Browser browser = browser();
        String total = reviewed(browser, canary.form(), "ONLINE");
        for (String login : new String[] {"lichtxpert_shop", "lichtxpert_vault"}) {
            sql("alter role " + login + " nologin; select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + login + "'");
            failing(() -> browser.post("/afrekenen", canary.form()));
            failing(() -> press(browser, total));
            sql("alter role " + login + " login");
        }
        sql("""
                create function public.refuse() returns trigger language plpgsql as $$ begin raise exception 'refused: %', new; end $$;
                create trigger refuse before insert on vault.blind_index for each row execute function public.refuse()""");
        failing(() -> press(browser, total));
        sql("drop trigger refuse on vault.blind_index; drop function public.refuse");
        sql("alter table vault.sealed add constraint nothing_new check (version > 1) not valid");
        failing(() -> browser.post("/afrekenen", canary.form()));
        failing(() -> press(browser, total));
        String stated = browser.post("/herroepen", Map.of("name", canary.name(), "order", canary.reference(), "email", canary.email())).body();
        failing(() -> browser.post("/herroepen/bevestigen", hidden(stated)));
        sql("alter table vault.sealed drop constraint nothing_new");
        superuser.setAutoCommit(false);
        sql("lock table orders.placed in access exclusive mode");
        failing(() -> press(browser, total));
        superuser.rollback();
        superuser.setAutoCommit(true);
    }

    private void failing(Supplier<Browser.Answer> act) {
        Browser.Answer answer = act.get();
        assertThat(answer.status()).isGreaterThanOrEqualTo(500);
        assertThat(canary.in(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))).as("in the page that says so").isEmpty();
    }

    /** An employee comes in, opens the address of each order that waits, packs it and sends it. */
    void sentByAnEmployee() throws SQLException {
        Browser desk = browser();
        String link = shop.house().staff.beginLink().orElseThrow();
        String totp = desk.get(link).body().replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        desk.post(link, Map.of("name", canary.name(), "mail", canary.email(), "handle", "m1042", "password", canary.password(), "code",
                Colleagues.code(totp, shop.house().clock), "confidential", "ja"));
        for (String order : text("select string_agg(order_number, ' ') from shipping.task where state = 'OPEN'").split(" ")) {
            String task = "/medewerker/taken/" + order;
            assertThat(desk.post(task + "/openen", Map.of()).body()).as("the address on the label").contains(canary.street());
            desk.post(task + "/ingepakt", Map.of());
            desk.post(task + "/verzonden", Map.of("carrier", "POSTNL", "code", canary.name()));
            assertThat(desk.post(task + "/verzonden", Map.of("carrier", "POSTNL", "code", "3SABCD1234567")).status()).isEqualTo(303);
        }
        browser().post("/medewerker/inloggen", Map.of("handle", "m1042", "password", canary.password()));
    }

    /** The buyer looks at everything her order page leads to. */
    void looked(String orderPage) {
        Browser browser = browser();
        String page = browser.get(orderPage).body();
        var links = Pattern.compile("href=\"(" + Pattern.quote(orderPage) + "/[^\"]+)\"").matcher(page).results().map(match -> match.group(1))
                .distinct().toList();
        assertThat(links).as("terms, form, invoice and letters").hasSizeGreaterThan(4);
        assertThat(links).allSatisfy(link -> assertThat(browser.get(link).status()).as(link).isEqualTo(200));
        String letter = links.stream().filter(link -> link.contains("/e-mail/")).findFirst().orElseThrow();
        assertThat(browser.get(letter).body()).as("the letter is hers").contains(canary.street());
    }

    void sql(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String query) throws SQLException {
        try (var statement = superuser.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
