package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.staff.Colleagues;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.web.For;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Goes through every page of employees that Spring knows, as every role, and through every link it meets; keeps what it read of people. */
final class DeskWalk {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^/]*))?}(?=/|$|\\.)");
    private static final Pattern LINK = Pattern.compile("href=\"(/medewerker[^\"#]*)");
    private static final Pattern BACK = Pattern.compile("name=\"terug\" value=\"([^\"]*)\"");
    private static final int MOST_LINKS = 400;
    private final RunCommand.Running shop;
    private final Canary canary;
    private List<String> known = List.of();
    private final Map<Role, Browser> employees = new TreeMap<>();
    final TreeSet<String> feathers = new TreeSet<>();
    final TreeSet<String> read = new TreeSet<>();
    /** Dutch that an employee read who works in English, with where. */
    final TreeSet<String> dutch = new TreeSet<>();
    /** Where the switch of languages leads back to from the pages that were read. */
    final TreeSet<String> backs = new TreeSet<>();
    private DutchWords watched;

    DeskWalk(RunCommand.Running shop, Canary canary) {
        this.shop = shop;
        this.canary = canary;
    }

    /** Reads which numbers there are, once everything is made. */
    DeskWalk learns(Connection superuser) throws SQLException {
        known = numbers(superuser);
        return this;
    }

    /** Every number a page could be asked for: a few values of each column that is called like one, in whatever room there is. */
    private static List<String> numbers(Connection superuser) throws SQLException {
        var numbers = new ArrayList<String>();
        try (var columns = superuser.createStatement(); var row = columns.executeQuery("""
                select format('select distinct %I::text from %I.%I where %I is not null limit 6', column_name, table_schema, table_name, column_name)
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_schema not in ('pg_catalog', 'information_schema', 'vault', 'ledger', 'gate') and table_type = 'BASE TABLE'
                and column_name in ('number', 'order_number', 'handle', 'id', 'sku', 'slug', 'code', 'key', 'name', 'day', 'version')
                order by table_schema = 'inspections' desc, table_schema, table_name, column_name""")) {
            while (row.next()) {
                try (var values = superuser.createStatement(); var value = values.executeQuery(row.getString(1))) {
                    while (value.next()) numbers.add(value.getString(1));
                }
            }
        }
        return numbers.stream().distinct().filter(text -> text.matches("[A-Za-z0-9._-]{1,60}")).toList();
    }

    /** An employee of each role, who came in by an invitation of the owner; the BUILDER too. */
    DeskWalk hired() {
        return hired(2_000);
    }

    /** @param first number of the first one's account */
    DeskWalk hired(int first) {
        var owner = new Employee(shop.house().ids.person(), "m0001", Role.OWNER, Employee.Standing.CLEARED, Language.NL);
        for (Role role : Role.values()) {
            var browser = new Browser(shop.house().settings.absolute(""));
            String link = shop.house().staff.invite(owner, role);
            String totp = browser.get(link).body().replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
            assertThat(browser.post(link, Map.of("name", canary.name(), "mail", canary.email(), "handle", "w" + (first + role.ordinal()), "password",
                    Colleagues.PASSWORD, "code", Colleagues.code(totp, shop.house().clock), "confidential", "ja")).status()).as(role.name()).isEqualTo(200);
            employees.put(role, browser);
        }
        return this;
    }

    /** From now on each of them works in English, and what they read is held against the Dutch texts. */
    DeskWalk speaksEnglish(DutchWords words) {
        employees.values().forEach(one -> assertThat(one.post("/medewerker/taal", Map.of("taal", "en", "terug", "/medewerker/inloggegevens")).location())
                .isEqualTo("/medewerker/inloggegevens"));
        watched = words;
        return this;
    }

    Browser as(Role role) {
        return employees.get(role);
    }

    static For.Who who(HandlerMethod method) {
        For said = method.getMethodAnnotation(For.class);
        return said != null ? said.value() : method.getBeanType().getAnnotation(For.class).value();
    }

    /** Patterns of all pages of employees, as Spring knows them. */
    List<String> pages() {
        var handlers = shop.web().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
        return handlers.entrySet().stream().filter(entry -> who(entry.getValue()) == For.Who.STAFF)
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()).sorted().toList();
    }

    /** Reads every page as every role; answers the patterns that nobody could read, which a fixture must then be made for. */
    List<String> everyPage() {
        var unread = new ArrayList<String>();
        for (String pattern : pages()) {
            boolean seen = false;
            for (String path : paths(pattern)) {
                for (Role role : Role.values()) seen |= look(role, path);
            }
            if (!seen) unread.add(pattern);
        }
        return unread;
    }

    /** What the pages lead to: filters, next pages, figures as a file. */
    int everyLink() {
        var todo = new ArrayList<String>();
        var done = new TreeSet<>(read);
        for (String path : read) todo.addAll(links(path));
        while (!todo.isEmpty() && done.size() < MOST_LINKS) {
            String path = todo.removeFirst();
            if (done.add(path) && look(Role.OWNER, path)) todo.addAll(links(path));
        }
        return done.size();
    }

    private List<String> links(String path) {
        return LINK.matcher(employees.get(Role.OWNER).get(path).body()).results().map(found -> found.group(1).replace("&amp;", "&")).distinct().toList();
    }

    /** Up to three addresses of a pattern: one for each known number that fits where the pattern wants one. */
    private List<String> paths(String pattern) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) return List.of(pattern);
        String form = variable.group(2) == null ? "[^/]+" : variable.group(2);
        if (form.matches("[a-z]+(\\|[a-z]+)+")) {
            return Arrays.stream(form.split("\\|"))
                    .flatMap(word -> paths(pattern.substring(0, variable.start()) + word + pattern.substring(variable.end())).stream()).toList();
        }
        return known.stream().filter(number -> number.matches(form)).limit(variable.group(2) == null ? 40 : 6)
                .flatMap(number -> paths(pattern.substring(0, variable.start()) + number + pattern.substring(variable.end())).stream()).toList();
    }

    private boolean look(Role role, String path) {
        HttpResponse<byte[]> answer = bytes(role, path);
        assertThat(answer.statusCode()).as(role + " " + path).isLessThan(500);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.headers().firstValue("Content-Type").orElse("").contains("pdf")) text = words(answer.body());
        for (String writing : canary.in(text.getBytes(StandardCharsets.UTF_8))) feathers.add(role + " " + path + ": " + writing);
        boolean html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (answer.statusCode() < 400) BACK.matcher(text).results().forEach(found -> backs.add(found.group(1)));
        if (watched != null && html) for (String said : watched.on(text)) dutch.add(path + ": " + said);
        boolean page = answer.statusCode() < 400 && !answer.headers().firstValue("Location").orElse("").contains("inloggen");
        if (page && answer.statusCode() == 200) read.add(path);
        return page;
    }

    private static String words(byte[] pdf) {
        try {
            return Pdfs.words(pdf);
        } catch (Exception e) {
            throw new IllegalStateException("not a document", e);
        }
    }

    private HttpResponse<byte[]> bytes(Role role, String path) {
        try {
            return employees.get(role).client().send(HttpRequest.newBuilder(URI.create(shop.house().settings.absolute(path))).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text has a feather of the canary. */
    List<String> feathersIn(String text) {
        return Arrays.asList(canary.in(text.getBytes(StandardCharsets.UTF_8)).toArray(String[]::new));
    }
}
