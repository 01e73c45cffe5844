package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files in, catalogue out, against a real database. */
class CatalogImportTest {
    private static final String HEADER = "sku;merk;fabrikant;categorie;naam_nl;naam_en;omschrijving_nl;omschrijving_en;labelplicht;energieklasse;"
            + "lumen;vermogen;dimbaar;fitting;vorm;geen_waarschuwing;gewicht_gram;prijs;voorraad\n";
    private static final AtomicLong FRESH = new AtomicLong(System.nanoTime() % 1_000_000);
    private final List<Finding> findings = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @BeforeEach
    void a_maker_with_an_address() {
        run("id,name,postal_address,electronic_address,responsible\nnoorder,Noorderlicht B.V.,\"Kade 1, Groningen\",https://noorder.example,\n",
                ImportMode.DRAFTS);
        findings.clear();
    }

    @Test
    void a_complete_row_is_published_with_its_price_and_stock() throws SQLException {
        String sku = sku();
        ImportSummary sum = run(HEADER + row(sku, "470", "8,95"), ImportMode.PUBLISH);
        assertThat(findings).isEmpty();
        assertThat(sum).isEqualTo(new ImportSummary(1, 1, 0, 0, 0, 0));
        assertThat(value("select published || ' ' || lumen || ' ' || milliwatt || ' ' || maker from catalog.article where sku = '" + sku + "'"))
                .isEqualTo("true 470 4500 noorder");
        assertThat(value("select gross_cents from pricing.price where sku = '" + sku + "'")).isEqualTo("895");
        assertThat(value("select available from stock.level where sku = '" + sku + "'")).isEqualTo("12");
        assertThat(value("select count(*) from catalog.change where sku = '" + sku + "'")).isEqualTo("1");
    }

    @Test
    void the_same_file_again_writes_nothing() throws SQLException {
        String sku = sku();
        run(HEADER + row(sku, "470", "8,95"), ImportMode.PUBLISH);
        now = now.plusSeconds(60);
        assertThat(run(HEADER + row(sku, "470", "8,95"), ImportMode.DRAFTS)).isEqualTo(new ImportSummary(1, 0, 0, 1, 0, 0));
        assertThat(value("select count(*) from catalog.change where sku = '" + sku + "'")).isEqualTo("1");
        assertThat(value("select published from catalog.article where sku = '" + sku + "'")).isEqualTo("t");
    }

    @Test
    void a_list_never_undoes_what_was_sold_since_it_was_made_and_says_so() throws SQLException {
        String sku = sku();
        run(HEADER + row(sku, "470", "8,95"), ImportMode.PUBLISH);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("update stock.level set available = 5 where sku = '" + sku + "'");
        }
        now = now.plusSeconds(60);
        assertThat(run(HEADER + row(sku, "470", "7,95"), ImportMode.PUBLISH).changed()).as("the price").isOne();
        assertThat(value("select available from stock.level where sku = '" + sku + "'")).isEqualTo("5");
        assertThat(findings).singleElement().satisfies(note -> assertThat(note.in(Language.NL)).contains("[stock]", "zegt 12 stuks, de winkel heeft er 5"));
    }

    @Test
    void a_range_is_told_in_the_unit_that_is_typed() {
        run(HEADER + row(sku(), "470", "0"), ImportMode.DRAFTS);
        assertThat(findings).anySatisfy(finding -> assertThat(finding.in(Language.NL)).contains("[price]", "van 0,01 tot en met 1000000."));
    }

    @Test
    void a_new_price_is_added_and_the_old_one_stays() throws SQLException {
        String sku = sku();
        run(HEADER + row(sku, "470", "8,95"), ImportMode.PUBLISH);
        now = now.plusSeconds(60);
        assertThat(run(HEADER + row(sku, "470", "7,95"), ImportMode.PUBLISH).changed()).isOne();
        assertThat(value("select string_agg(gross_cents::text, ',' order by valid_from) from pricing.price where sku = '" + sku + "'")).isEqualTo("895,795");
    }

    @Test
    void a_dry_run_tells_the_same_and_writes_nothing() throws SQLException {
        String sku = sku();
        assertThat(run(HEADER + row(sku, "470", "8,95"), ImportMode.DRY_RUN).added()).isOne();
        assertThat(value("select count(*) from catalog.article where sku = '" + sku + "'")).isEqualTo("0");
    }

    @Test
    void a_wrong_row_never_stops_the_good_ones() {
        String good = sku();
        ImportSummary sum = run(HEADER + row(sku(), "veel", "8,95") + row(good, "470", "8,95") + row(sku(), "470", "1.299") + "te;weinig\n",
                ImportMode.PUBLISH);
        assertThat(sum).isEqualTo(new ImportSummary(4, 1, 0, 0, 0, 3));
        assertThat(findings).extracting(Finding::line).containsExactlyInAnyOrder(2L, 4L, 5L);
        assertThat(findings).extracting(Finding::key).containsExactlyInAnyOrder("number", "two-readings", "cells");
        assertThat(findings).extracting(Finding::column).contains("lumen", "price");
    }

    @Test
    void what_the_publish_gate_wants_makes_a_draft_that_says_what_is_missing() throws SQLException {
        String sku = sku();
        String header = "sku,brand,category,name_nl,name_en,label_duty\n";
        assertThat(run(header + sku + ",Dag,led-bulbs,Peer,Pear,LIGHT_SOURCE\n", ImportMode.PUBLISH).drafts()).isOne();
        assertThat(gaps(sku)).isEqualTo("description_en,description_nl,energy_class,lumen,maker,price,warnings_nl,watt,weight_grams");
        assertThat(value("select published from catalog.article where sku = '" + sku + "'")).isEqualTo("f");
    }

    @Test
    void a_second_file_of_few_columns_completes_a_draft() throws SQLException {
        String sku = sku();
        run("sku,brand,category,name_nl,name_en,description_nl,description_en,label_duty,lumen,watt,energy_class,no_warning,weight_grams\n" + sku
                + ",Dag,led-bulbs,Peer,Pear,Een peer.,A pear.,LIGHT_SOURCE,470,4.5,F,yes,42\n", ImportMode.PUBLISH);
        assertThat(gaps(sku)).isEqualTo("maker,price");
        now = now.plusSeconds(60);
        assertThat(run("artikelnummer;prijs;fabrikant\n" + sku + ";8,95;noorder\n", ImportMode.PUBLISH)).isEqualTo(new ImportSummary(1, 0, 1, 0, 0, 0));
        assertThat(gaps(sku)).isEmpty();
        assertThat(value("select published || ' ' || lumen from catalog.article where sku = '" + sku + "'")).isEqualTo("true 470");
    }

    @Test
    void a_published_article_that_loses_what_the_law_wants_is_taken_back() throws SQLException {
        String sku = sku();
        run(HEADER + row(sku, "470", "8,95"), ImportMode.PUBLISH);
        run("sku,energy_class\n" + sku + ",\n", ImportMode.PUBLISH);
        assertThat(value("select published from catalog.article where sku = '" + sku + "'")).isEqualTo("f");
        assertThat(gaps(sku)).isEqualTo("energy_class");
    }

    @Test
    void an_unknown_column_names_the_nearest_known_one() {
        run("sku,lumne\n" + sku() + ",5\n", ImportMode.DRY_RUN);
        assertThat(findings.getFirst().in(Language.NL))
                .isEqualTo("proef.csv:1 [lumne] kolom \"lumne\" is niet bekend en wordt niet gelezen. Bedoelde u \"lumen\"?");
        assertThat(findings.getFirst().in(Language.EN)).contains("Did you mean \"lumen\"?");
    }

    @Test
    void a_quote_that_is_never_closed_costs_one_row() {
        var rows = new StringBuilder("sku,brand,category,name_nl,name_en\n").append(sku()).append(",Dag,led-bulbs,\"Peer,Pear\n");
        for (int i = 0; i < 200; i++) rows.append(sku()).append(",Dag,led-bulbs,Peer,Pear\n");
        ImportSummary sum = run(rows.toString(), ImportMode.DRY_RUN);
        assertThat(sum.refused()).isOne();
        assertThat(sum.added()).isEqualTo(200);
        assertThat(findings).filteredOn(finding -> finding.key().equals("unreadable")).extracting(Finding::line).containsExactly(2L);
    }

    @Test
    void a_number_twice_and_an_address_of_another_are_refused() {
        String sku = sku();
        String other = sku();
        String header = "sku,slug,brand,category,name_nl,name_en\n";
        ImportSummary sum = run(header + sku + "," + Slug.of(sku) + ",Dag,led-bulbs,Peer,Pear\n" + sku + ",,Dag,led-bulbs,Peer,Pear\n" + other + ","
                + Slug.of(sku) + ",Dag,led-bulbs,Peer,Pear\n", ImportMode.DRAFTS);
        assertThat(sum.added()).isOne();
        assertThat(sum.refused()).isEqualTo(2);
        assertThat(findings).extracting(Finding::key).contains("sku-twice", "slug-taken");
    }

    @Test
    void the_suppliers_list_becomes_drafts_and_runs_twice_without_a_change() throws IOException, SQLException {
        ImportSummary first = runDemoList();
        assertThat(first.refused()).as("%s", findings.stream().filter(f -> f.level() == Finding.Level.REFUSED).map(f -> f.in(Language.EN)).toList()).isZero();
        assertThat(first.read()).isEqualTo(1326);
        assertThat(first.drafts()).isEqualTo(1326);
        assertThat(value("select fitting || ' ' || lumen || ' ' || brand || ' ' || published from catalog.article where sku = 'LED2035G10'"))
                .isEqualTo("B22d 1055 IKEA false");
        assertThat(gaps("LED2035G10")).contains("maker", "price", "name_nl");
        assertThat(runDemoList().unchanged()).isEqualTo(1326);
    }

    @Test
    void every_finding_has_words_in_both_languages() throws IOException {
        var dutch = Texts.in(Language.NL);
        var english = Texts.in(Language.EN);
        for (Column column : Column.values()) assertThat(Column.of(column.dutch())).contains(column);
        for (String source : List.of("Cells", "RowReader", "PublishGate", "ImportFile", "CatalogImport", "ImportBatch")) {
            String code = Files.readString(Path.of("src/main/java/nl/lichtxpert/catalog/" + source + ".java"));
            java.util.regex.Pattern.compile("(?:refuse\\([^,]+, |Level\\.\\w+, )\"([a-z0-9-]+)\"").matcher(code).results().forEach(match -> {
                assertThat(dutch.has("catalog.import-" + match.group(1) + "-mend")).as(match.group(1)).isTrue();
                assertThat(english.has("catalog.import-" + match.group(1) + "-mend")).as(match.group(1)).isTrue();
            });
        }
    }

    private ImportSummary runDemoList() throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogImport.class.getResourceAsStream("/demo/smart-lights.tsv"))) {
            return importer().run(in, "smart-lights.tsv", ImportMode.PUBLISH, findings::add);
        }
    }

    private ImportSummary run(String text, ImportMode mode) {
        return importer().run(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "proef.csv", mode, findings::add);
    }

    private CatalogImport importer() {
        return new CatalogImport(TestDatabase.database(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String sku() {
        return "T-" + FRESH.incrementAndGet();
    }

    private static String row(String sku, String lumen, String price) {
        return sku + ";Dag;noorder;led-bulbs;Peer " + sku + ";Pear;Een gewone peer.;An everyday pear.;LIGHT_SOURCE;F;" + lumen + ";4,5;nee;e27;a60;ja;42;"
                + price + ";12\n";
    }

    private static String gaps(String sku) throws SQLException {
        return value("select coalesce(string_agg(attribute, ',' order by attribute), '') from catalog.draft_gap where sku = '" + sku + "'");
    }

    private static String value(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
