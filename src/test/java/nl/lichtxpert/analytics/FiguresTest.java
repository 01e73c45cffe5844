package nl.lichtxpert.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Countable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counting on a real database, by made-up visits. */
class FiguresTest {
    private static final Database DATABASE = TestDatabase.database();
    private static final Ids IDS = Ids.real(Clock.systemUTC());
    private static final Countable MAY = new Consents(DATABASE, IDS, Clock.systemUTC(), Set.of(), "2026-11-22").standing("", Consents.Signal.NONE).countable()
            .orElseThrow();
    private static final String AGENT = "Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/140.0 kanarie-vogelveer/";
    private static final String NETWORK = "203.0.113";
    private final MovingClock clock = new MovingClock();

    @BeforeEach
    void clean() throws SQLException {
        run("delete from analytics.closed_week; delete from analytics.figure; delete from analytics.batch; delete from analytics.day");
    }

    private Figures node() {
        var figures = new Figures(DATABASE, clock, IDS, text -> Ids.hash("a key outside the database" + text).substring(0, 32));
        figures.open();
        return figures;
    }

    private static void visit(Figures node, int who, String page, Map<Metric, String> typed) {
        node.seen(MAY, new Sight(List.of(node.cell(Metric.PAGE, page)), typed, "nl"), NETWORK + who % 7, AGENT + who, name -> switch (name) {
            case "Accept-Language" -> "nl-NL,nl;q=0.9";
            case "Referer" -> "https://www.kanarie-verwijzer.example/pagina?naam=kanarie";
            default -> "";
        });
    }

    @Test
    void two_nodes_count_together_and_know_a_visitor_of_both_as_one() throws SQLException {
        try (Figures one = node(); Figures two = node()) {
            for (int who = 0; who < 300; who++) {
                visit(one, who, "/", Map.of());
                visit(two, who + 150, "/", Map.of());
            }
            one.writeDown();
            two.writeDown();
        }
        assertThat(count("PAGE", "/")).isEqualTo(600);
        assertThat(count("VISITS", "all")).isEqualTo(600);
        clock.move(Duration.ofDays(2));
        try (Figures next = node()) {
            var ends = new Ends(DATABASE, clock, IDS);
            ends.reach();
            next.writeDown();
            ends.reach();
        }
        assertThat(count("VISITORS", "all")).isBetween(428L, 472L);
        assertThat(rows("select count(*) from analytics.day where sketch <> decode(repeat('00', 4096), 'hex')")).as("sketches of days that are over").isZero();
    }

    @Test
    void nothing_is_lost_when_the_shop_closes_and_at_most_half_a_minute_when_it_dies() throws SQLException {
        Figures dies = node();
        for (int who = 0; who < 20; who++) visit(dies, who, "/", Map.of());
        dies.writeDown();
        for (int who = 0; who < 5; who++) visit(dies, who, "/", Map.of());
        assertThat(count("PAGE", "/")).as("what a dead node had not written").isEqualTo(20);
        assertThat(Figures.PAUSE).isLessThanOrEqualTo(Duration.ofMinutes(1));
        try (Figures closes = node()) {
            for (int who = 0; who < 30; who++) visit(closes, who, "/", Map.of());
        }
        assertThat(count("PAGE", "/")).isEqualTo(50);
        assertThat(count("VISIT_LENGTH", "one-page")).isEqualTo(30);
    }

    @Test
    void a_batch_that_is_sent_again_counts_once() throws SQLException {
        var day = LocalDate.of(2026, 11, 22);
        var batch = new FigureStore.Batch(UUID.randomUUID(), day, List.of(new FigureStore.Figure(day, Metric.PAGE, "/again", 7)));
        for (int i = 0; i < 3; i++) {
            DATABASE.write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
                new FigureStore().add(tx, batch, clock.instant());
                return null;
            });
        }
        assertThat(count("PAGE", "/again")).isEqualTo(7);
    }

    @Test
    void what_is_typed_is_kept_once_ten_visits_typed_it_and_never_when_it_looks_personal() throws SQLException {
        try (Figures node = node()) {
            for (int who = 0; who < 9; who++) visit(node, who, "/zoeken", Map.of(Metric.SEARCH, "Zeldzame  Lamp"));
            for (int again = 0; again < 50; again++) visit(node, 3, "/zoeken", Map.of(Metric.SEARCH, "zeldzame lamp"));
            for (int who = 0; who < 12; who++) {
                visit(node, who, "/zoeken", Map.of(Metric.SEARCH, "led lamp e27"));
                for (String personal : List.of("jan@example.nl", "Mevr Kanarie", "0612345678", "7317 BD 11", "NL91ABNA0417164300", "dorpsstraat 12 1234ab")) {
                    visit(node, who, "/zoeken", Map.of(Metric.SEARCH, personal));
                }
            }
        }
        assertThat(words("SEARCH")).containsOnly(Map.entry("led lamp e27", 12L));
        assertThat(words("REFERRER")).containsOnlyKeys("kanarie-verwijzer.example");
        for (String fine : List.of("tl buis 1200 mm", "2700 k", "spot gu10", "lamp 3000 lm")) assertThat(Gate.looksPersonal(fine)).as(fine).isFalse();
    }

    /** The tables of two worlds are the same when each page, word and kind of visit was as frequent, whoever did what. */
    @Test
    void who_did_what_cannot_be_read_from_what_is_stored() throws SQLException {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 400; i++) pages.add("/page-" + i % 13);
        Map<String, Long> first = world(pages, 1);
        Collections.shuffle(pages, new Random(7));
        clean();
        Map<String, Long> second = world(pages, 2);
        assertThat(second).isEqualTo(first).isNotEmpty();
        assertThat(rows("select count(*) from information_schema.columns where table_schema = 'analytics' and data_type like 'timestamp%' "
                + "and table_name <> 'batch'")).as("moments finer than a day").isZero();
    }

    /** Each visitor looks at four pages; who she is differs from world to world. */
    private Map<String, Long> world(List<String> pages, int seed) throws SQLException {
        try (Figures node = node()) {
            for (int i = 0; i < pages.size(); i++) visit(node, seed * 10_000 + i / 4, pages.get(i), Map.of());
        }
        var all = new TreeMap<String, Long>();
        for (Metric metric : Metric.values()) words(metric.name()).forEach((word, count) -> all.put(metric + " " + word, count));
        return all;
    }

    @Test
    void no_byte_on_disk_tells_an_address_or_a_user_agent() throws SQLException, IOException {
        try (Figures node = node()) {
            for (int who = 0; who < 50; who++) visit(node, who, "/", Map.of(Metric.SEARCH, "zoekwoord-van-een-mens" + who));
        }
        run("checkpoint");
        List<String> found = new ArrayList<>();
        for (String secret : List.of("kanarie-vogelveer", NETWORK, "zoekwoord-van-een-mens", "naam=kanarie")) {
            byte[] wanted = secret.getBytes(StandardCharsets.US_ASCII);
            try (var files = Files.walk(TestDatabase.files())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) if (contains(file, wanted)) found.add(secret + " in " + file);
            }
        }
        assertThat(found).isEmpty();
        boolean hunterSees = false;
        try (var files = Files.walk(TestDatabase.files())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) hunterSees |= contains(file, "VISITS".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(hunterSees).as("the search itself can see").isTrue();
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    private static long count(String metric, String word) throws SQLException {
        return words(metric).getOrDefault(word, 0L);
    }

    private static Map<String, Long> words(String metric) throws SQLException {
        var words = new TreeMap<String, Long>();
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement();
                var result = statement.executeQuery("select word, sum(count) from analytics.figure where metric = '" + metric + "' group by word")) {
            while (result.next()) words.put(result.getString(1), result.getLong(2));
        }
        return words;
    }

    private static long rows(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
