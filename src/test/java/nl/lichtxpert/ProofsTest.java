package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.privacy.evidence.Clauses;
import nl.lichtxpert.privacy.evidence.Evidence;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.evidence.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every clause of the statement has a probe, every probe is green on a sound shop, and every probe sees its saboteur. */
class ProofsTest {
    /** Clauses whose mechanism is still being built. This list only shrinks. */
    private static final Set<String> NOT_YET = Set.of();
    private static RunCommand.Running shop;
    private static Crew crew;

    @BeforeAll
    static void open() throws Exception {
        shop = TestShop.running();
        crew = new Crew(shop);
        TestLog.likeAShop(shop.house());
        TamperSaboteurs.hire(crew);
    }

    @AfterAll
    static void close() throws Exception {
        crew.close();
        TestLog.likeATest();
    }

    /** Each area adds its own. */
    private static List<Saboteur> saboteurs() {
        return Stream.of(HouseSaboteurs.walls(crew), HouseSaboteurs.door(crew), HouseSaboteurs.books(crew), HouseSaboteurs.terms(crew),
                HouseSaboteurs.administrator(crew), HouseSaboteurs.machineRoom(crew),
                PromiseSaboteurs.all(crew), FraudSaboteurs.all(crew), RecordSaboteurs.open(crew), RecordSaboteurs.records(crew), ServiceSaboteurs.all(crew),
                TamperSaboteurs.all(crew))
                .flatMap(List::stream).toList();
    }

    private static List<Probe> probes() {
        return shop.house().evidence.probes();
    }

    @Test
    void every_clause_has_a_probe() {
        Set<String> proven = probes().stream().flatMap(probe -> probe.clauses().stream()).collect(Collectors.toCollection(TreeSet::new));
        var missing = new ArrayList<>(Clauses.ALL);
        missing.removeAll(proven);
        assertThat(new TreeSet<>(missing)).as("clauses without a probe").isEqualTo(new TreeSet<>(NOT_YET));
    }

    @Test
    void the_clauses_are_those_of_the_policy() {
        assertThat(Clauses.ALL).containsExactlyInAnyOrderElementsOf(nl.lichtxpert.privacy.register.Policy.inForce().clauses().keySet());
    }

    @Test
    void every_probe_has_a_saboteur() {
        Set<String> watched = saboteurs().stream().map(Saboteur::probe).collect(Collectors.toSet());
        assertThat(probes().stream().map(Probe::name).filter(name -> !watched.contains(name))).isEmpty();
    }

    @Test
    void every_probe_is_green_on_a_sound_shop() {
        assertThat(shop.house().evidence.look()).allSatisfy(verdict -> assertThat(verdict.said()).as(verdict.probe().name()).isEmpty());
    }

    /** As a shop is that has just been set up. */
    @Test
    void a_shop_with_nothing_in_stock_says_of_its_promises_to_guests_that_there_is_nothing_to_look_at_yet() throws Exception {
        String stock = crew.text("select string_agg(format('(%L, %s)', sku, available), ', ') from stock.level where available > 0");
        crew.sql("update stock.level set available = 0");
        try {
            for (String name : List.of("proofs.guest", "proofs.optional")) {
                assertThat(Evidence.look(probes().stream().filter(probe -> probe.name().equals(name)).findFirst().orElseThrow())).isEqualTo(Finding.NOTHING);
            }
            long clauses = shop.house().evidence.look().stream().filter(verdict -> verdict.outcome() == Verdict.Outcome.NOTHING)
                    .flatMap(verdict -> verdict.probe().clauses().stream()).distinct().count();
            assertThat(clauses).as("A1, A6 and C3, and what the books hold nothing of").isGreaterThanOrEqualTo(3);
            assertThat(page("/privacy/bewijs")).contains("nog niets om na te kijken", "bij " + clauses + " valt er nog niets na te kijken")
                    .doesNotContain("niet in orde");
            assertThat(page("/en/privacy/evidence")).contains("nothing to look at yet", "for " + clauses + " there is nothing to look at yet");
            assertThat(page("/privacy/bewijs.json")).contains("{\"name\":\"proofs.guest\",\"state\":\"nothing\"").doesNotContain("\"red\"");
        } finally {
            crew.sql("update stock.level l set available = before.pieces from (values " + stock + ") before (sku, pieces) where before.sku = l.sku");
        }
    }

    private static String page(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(TestShop.address(path))).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_probe_sees_its_saboteur() {
        return saboteurs().stream().map(saboteur -> DynamicTest.dynamicTest(saboteur.probe() + ": " + saboteur.what(), () -> sees(saboteur)));
    }

    private static void sees(Saboteur saboteur) throws Exception {
        Probe probe = probes().stream().filter(known -> known.name().equals(saboteur.probe())).findFirst().orElseThrow();
        Finding before = Evidence.look(probe);
        assertThat(before).as("before").isNotInstanceOf(Finding.Red.class);
        try {
            saboteur.breaks().run();
            assertThat(Evidence.look(probe)).as("broken").isInstanceOf(Finding.Red.class).asString().doesNotContain("could not look");
        } finally {
            saboteur.mends().run();
        }
        assertThat(Evidence.look(probe)).as("mended").isEqualTo(before);
    }
}
