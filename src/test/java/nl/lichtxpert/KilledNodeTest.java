package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.OwnServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, and {@code kill -9}: what was counted and what was consented to, held against what the visitors were told. */
class KilledNodeTest {
    private static final int USES = 3;
    private static OwnServer database;
    private static Node one;
    private static Node two;
    private static Path folder;

    @BeforeAll
    static void open() throws Exception {
        database = new OwnServer(OwnServer.Prepared.EMPTY);
        folder = Files.createDirectories(Path.of("target/test-databases/nodes-" + System.nanoTime())).toAbsolutePath();
        String[] asks = {"--offers.personal=on", "--google.measurement-id=G-TEST1234", "--google.agreement=2026-01-31", "--meta.pixel-id=123456789012",
            "--meta.agreement=2026-01-31"};
        one = Node.start(database, folder, "one", asks);
        two = Node.start(database, folder, "two", asks);
    }

    @AfterAll
    static void close() {
        one.close();
        two.close();
        database.close();
    }

    /** Written down is never lost and never doubled; what a node had only in memory is lost with it, and that is a minute at most. */
    @Test
    void a_killed_node_loses_what_it_had_not_written_and_nothing_more() throws Exception {
        String page = "/klachten";
        long before = seen(page);
        for (int i = 0; i < 60; i++) looks(one, page, i);
        for (int i = 0; i < 40; i++) looks(two, page, i);
        long began = System.nanoTime();
        while (seen(page) < before + 100 && System.nanoTime() - began < 60_000_000_000L) Thread.sleep(500);
        assertThat(seen(page)).as("within a minute").isEqualTo(before + 100);
        for (int i = 0; i < 25; i++) looks(one, page, i);
        one.kill();
        for (int i = 0; i < 30; i++) looks(two, page, i);
        one.again();
        two.stop();
        assertThat(seen(page)).isBetween(before + 130, before + 155);
        long lasting = seen(page);
        one.stop();
        one.again();
        two.again();
        assertThat(seen(page)).as("nothing is counted again").isEqualTo(lasting);
        assertThat(database.number("select count(*) from analytics.figure where metric = 'PAGE' and word = '" + page + "'")).as("one row a day")
                .isBetween(1L, 2L);
    }

    private static void looks(Node node, String page, int visitor) {
        looks(node, page, 200, visitor);
    }

    private static void looks(Node node, String page, int status, int visitor) {
        var asked = HttpRequest.newBuilder(URI.create(node.address() + page)).header("User-Agent", "Mozilla/5.0 kanarie-vogelveer Firefox/14" + visitor)
                .header("X-Forwarded-For", "203.0.113.77").header("Referer", "https://kanarie-nest.example/zoek?wie=kanarie");
        assertThat(new Browser(node.address()).send(asked).status()).isEqualTo(status);
    }

    /** Logs, access log, tables, their journal: everything both nodes and the database wrote. */
    @Test
    void no_byte_on_disk_tells_the_address_the_browser_or_the_words_of_a_visitor() throws Exception {
        for (int i = 0; i < 12; i++) looks(one, i % 2 == 0 ? "/klachten" : "/zoeken?q=kanarie-woord" + i, i);
        looks(two, "/winkelwagen", 3);
        looks(two, "/bestaat-niet-kanarie-pad", 404, 3);
        one.stop();
        database.execute("checkpoint");
        List<String> found = new ArrayList<>();
        for (Path root : List.of(folder, database.files())) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                    for (String secret : List.of("vogelveer", "203.0.113", "kanarie-nest.example/zoek", "wie=kanarie", "kanarie-woord", "kanarie-pad")) {
                        if (bytes.contains(secret)) found.add(secret + " in " + root.relativize(file));
                    }
                }
            }
        }
        one.again();
        assertThat(found).isEmpty();
        assertThat(folder.resolve("two")).isDirectoryContaining(path -> path.endsWith("log") || path.endsWith("out.log"));
    }

    private static long seen(String page) {
        return database.number("select coalesce(sum(count), 0) from analytics.figure where metric = 'PAGE' and word = '" + page + "'");
    }

    /** Whoever was told that her yes is kept finds it in the ledger, once, whichever node she asked and whatever became of it. */
    @Test
    void a_consent_that_was_answered_is_in_the_ledger_once_although_its_node_was_killed() throws Exception {
        Set<String> told = new ConcurrentSkipListSet<>();
        var asked = new AtomicInteger();
        var visitors = new ArrayList<Thread>();
        for (Node node : List.of(one, two)) {
            for (int i = 0; i < 4; i++) visitors.add(Thread.ofVirtual().start(() -> saysYes(node, told, asked)));
        }
        while (told.size() < 30) Thread.sleep(5);
        one.kill();
        for (Thread visitor : visitors) visitor.join();
        one.again();
        assertThat(told.size()).as("both nodes told some; each lets sixty an hour through").isGreaterThan(50);
        for (String consent : told) {
            assertThat(database.number("select count(*) from consent.event where consent_hash = '" + Ids.hash(consent) + "' and state = 'GIVEN'"))
                    .isEqualTo(USES);
        }
        assertThat(database.number("select count(distinct consent_hash) from consent.event where state = 'GIVEN'"))
                .isBetween((long) told.size(), asked.longValue() + 1);
        assertThat(database.number("""
                select count(*) from (select 1 from consent.event group by consent_hash
                    having bool_and(state = 'GIVEN') and (count(*) <> 3 or count(distinct purpose) <> 3)) halves"""))
                .as("half a yes").isZero();
    }

    private static void saysYes(Node node, Set<String> told, AtomicInteger asked) {
        for (int i = 0; i < 40; i++) {
            asked.incrementAndGet();
            try {
                told.add(new Browser(node.address()).setCookie("/cookie-instellingen/antwoord", Map.of("antwoord", "accepteren"), "lx_consent")
                        .replace("lx_consent=", ""));
            } catch (UncheckedIOException | java.util.NoSuchElementException notTold) {
                continue;
            }
        }
    }

    /** Two tabs, two nodes, one moment. */
    @Test
    void the_same_browser_at_both_nodes_at_once_gives_one_consent_and_one_withdrawal() throws Exception {
        String consent = new Browser(two.address()).setCookie("/cookie-instellingen/antwoord", Map.of("antwoord", "keuze", "gebruik", "p"), "lx_consent");
        for (String pressed : List.of("accepteren", "intrekken")) {
            var tabs = new ArrayList<Thread>();
            for (int i = 0; i < 10; i++) {
                Node node = i % 2 == 0 ? one : two;
                tabs.add(Thread.ofVirtual().start(() -> new Browser(node.address()).send(HttpRequest.newBuilder(
                        URI.create(node.address() + "/cookie-instellingen/antwoord")).header("Cookie", consent).header("Origin", node.address())
                        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("antwoord=" + pressed)))));
            }
            for (Thread tab : tabs) tab.join();
        }
        String hash = Ids.hash(consent.replace("lx_consent=", ""));
        assertThat(database.text("select string_agg(purpose || ' ' || state, ', ' order by purpose, at, state) from consent.event where consent_hash = '" + hash
                + "'")).isEqualTo("GOOGLE_STATISTICS GIVEN, GOOGLE_STATISTICS WITHDRAWN, META_ADVERTISING GIVEN, META_ADVERTISING WITHDRAWN, "
                + "PERSONAL_OFFERS GIVEN, PERSONAL_OFFERS WITHDRAWN");
    }
}
