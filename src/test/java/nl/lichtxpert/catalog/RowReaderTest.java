package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row in, an offer or a finding out; no database. */
class RowReaderTest {
    private static final Vocabulary VOCABULARY = Vocabulary.read();
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8,5|8500", "8.5|8500", "0,035|35", "12|12000", "1.234,5|1234500", "1,234.5|1234500"})
    void watts_are_read_with_comma_or_point(String cell, int milliwatt) {
        assertThat(read(Map.of(Column.WATT, cell)).orElseThrow().article().electrical().milliwatt()).isEqualTo(OptionalInt.of(milliwatt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"watt|1.250|two-readings", "watt|acht|number", "watt|0|range", "watt|1,2345|number", "lumen|0|range",
            "lumen|300000|range", "kelvin|900|kelvin",
        "kelvin|6500-2200|kelvin", "kelvin|warm|kelvin", "cri|101|range", "beam|361|range", "ean|4006381333932|ean", "ean|12345|pattern", "ip|IP4|pattern",
        "shape|kubusje|word", "category|wasmachines|word", "fitting|E99|fitting", "colours|misschien|flag", "energy_class|A++|one-of", "price|0|range",
        "price|1.299|two-readings", "stock|-1|number", "guarantee_months|12|range", "garan_years|2|range", "warnings_nl|Heet!|both-languages",
        "sku|slechte code!|pattern", "slug|Met Hoofdletters|pattern", "brand||required",
        "dimming|soms|one-of", "name_nl|kapot \uFFFD|not-utf8", "pack_size|0|range", "ugr|9|range", "protection_class|IV|one-of"})
    void a_value_out_of_its_range_refuses_the_row_and_names_the_column(String column, String cell, String key) {
        assertThat(read(Map.of(Column.of(column).orElseThrow(), cell == null ? "" : cell))).isEmpty();
        assertThat(findings).filteredOn(finding -> finding.level() == Finding.Level.REFUSED).first().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo(key);
            assertThat(List.of(column, "warnings_en")).contains(finding.column());
            assertThat(finding.line()).isEqualTo(7);
        });
    }

    @Test
    void words_are_taken_by_key_or_by_their_dutch_or_english_name() {
        Article article = read(Map.of(Column.COLOUR, "Zwart", Column.CATEGORY, "Hanglampen", Column.ROOMS, "living room|keuken", Column.FITTING, "e 27"))
                .orElseThrow().article();
        assertThat(article.form().colour()).contains("black");
        assertThat(article.category()).isEqualTo("pendants");
        assertThat(article.form().rooms()).containsExactly("living-room", "kitchen");
        assertThat(article.form().fitting()).contains("E27");
    }

    @Test
    void the_article_number_is_put_in_capitals_and_slug_and_product_follow_from_it() {
        Article article = read(Map.of(Column.SKU, "lx-1042/b", Column.NAME_NL, "Plafonnière Ø 30")).orElseThrow().article();
        assertThat(article.sku()).isEqualTo("LX-1042/B");
        assertThat(article.slug()).isEqualTo("plafonniere-o-30-lx-1042-b");
        assertThat(article.product()).isEqualTo("lx-1042-b");
    }

    @ParameterizedTest
    @CsvSource({"40, 470, false", "40, 469, true", "60, 806, false", "60, 805, true", "100, 1521, false", "50, 638, false", "50, 637, true"})
    void a_comparison_with_a_bulb_takes_the_flux_the_law_names(int watt, int lumen, boolean wrong) {
        Offer offer = read(Map.of(Column.REPLACES_WATT, "" + watt, Column.LUMEN, "" + lumen, Column.SHAPE, "a60")).orElseThrow();
        assertThat(offer.gaps().contains("replaces_watt")).isEqualTo(wrong);
    }

    @Test
    void a_spot_is_not_judged_by_the_table_for_bulbs() {
        assertThat(read(Map.of(Column.REPLACES_WATT, "50", Column.LUMEN, "350", Column.SHAPE, "spot")).orElseThrow().gaps()).doesNotContain("replaces_watt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Een duurzame keuze.|duurzame", "Milieuvriendelijk verpakt.|Milieuvriendelijk", "Kies groen!|groen",
            "Deze eco lamp.|eco", "Energiezuinig licht.|Energiezuinig",
        "Klimaatneutraal: energieklasse A.|Klimaatneutraal", "CO2-neutraal geleverd.|CO2-neutraal", "A sustainable lamp.|sustainable",
        "Climate neutral.|Climate neutral", "Energiezuinig. Energieklasse A, 2,3 W voor 485 lm.|Energiezuinig"})
    void a_green_claim_with_nothing_to_rest_it_on_makes_a_draft(String text, String claim) {
        assertThat(read(Map.of(Column.DESCRIPTION_NL, text)).orElseThrow().gaps()).contains("copy");
        assertThat(findings).filteredOn(finding -> finding.key().equals("claim")).first()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly(claim));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Energiezuinig: energieklasse A, 2,3 W voor 485 lm.", "Met een kap van groen glas.", "Geeft groen licht in de gang.",
            "Economisch met ruimte.", "De groene kleur past erbij."})
    void a_claim_with_its_ground_and_the_colour_green_are_fine(String text) {
        assertThat(read(Map.of(Column.DESCRIPTION_NL, text)).orElseThrow().gaps()).doesNotContain("copy");
    }

    @Test
    void an_unknown_maker_makes_a_draft_and_not_a_refusal() {
        Offer offer = read(Map.of(Column.MAKER, "onbekend")).orElseThrow();
        assertThat(offer.gaps()).contains("maker");
        assertThat(offer.article().maker()).isEmpty();
        assertThat(findings).extracting(Finding::key).contains("unknown-maker");
    }

    @Test
    void a_missing_label_duty_is_taken_for_the_strictest() {
        Offer offer = read(Map.of()).orElseThrow();
        assertThat(offer.article().light().duty()).isEqualTo(LabelDuty.LIGHT_SOURCE);
        assertThat(offer.gaps()).contains("label_duty", "energy_class", "lumen", "watt");
    }

    @Test
    void the_energy_class_is_never_worked_out() {
        Offer offer = read(Map.of(Column.LABEL_DUTY, "LIGHT_SOURCE", Column.LUMEN, "806", Column.WATT, "7")).orElseThrow();
        assertThat(offer.article().light().energyClass()).isEmpty();
        assertThat(offer.gaps()).contains("energy_class");
    }

    @Property(tries = 300)
    void an_article_written_as_cells_reads_as_the_same_article(@ForAll("rows") Map<Column, String> cells) {
        Article article = read(cells).orElseThrow().article();
        assertThat(read(ArticleCells.of(article)).orElseThrow().article()).isEqualTo(article);
    }

    @Provide
    Arbitrary<Map<Column, String>> rows() {
        Arbitrary<Map<Column, String>> numbers = Arbitraries.maps(Arbitraries.of(Column.LUMEN, Column.CRI, Column.BEAM, Column.HEIGHT_MM, Column.CABLE_MM,
                Column.GARAN_YEARS, Column.LIGHT_POINTS, Column.PACK_SIZE, Column.WEIGHT_GRAMS), Arbitraries.integers().between(3, 100).map(String::valueOf));
        Arbitrary<Map<Column, String>> watts = Arbitraries.maps(Arbitraries.of(Column.WATT, Column.STANDBY_WATT), Arbitraries.integers().between(1, 99_999)
                .map(milliwatt -> "0" + java.math.BigDecimal.valueOf(milliwatt, 3).toPlainString().replace('.', ',')));
        Arbitrary<Map<Column, String>> words = Arbitraries.maps(Arbitraries.of(Column.COLOURS, Column.HUB_NEEDED, Column.CUSTOM_MADE, Column.CLEARANCE),
                Arbitraries.of("ja", "nee"));
        Arbitrary<Map<Column, String>> kinds = Arbitraries.of(Map.of(Column.KELVIN, "2700", Column.DIMMING, "ja"),
                Map.of(Column.KELVIN, "2200-6500", Column.PROTOCOLS, "zigbee|matter", Column.DIMMING, "ja"),
                Map.of(Column.WARNINGS_NL, "Heet", Column.WARNINGS_EN, "Hot", Column.IP, "IP44"), Map.of(Column.STYLE, "modern|design", Column.UNIT, "meter"));
        return net.jqwik.api.Combinators.combine(numbers, watts, words, kinds).as((a, b, c, d) -> {
            var all = new EnumMap<Column, String>(Column.class);
            List.of(a, b, c, d).forEach(all::putAll);
            return all;
        });
    }

    @Test
    void inch_marks_and_line_breaks_and_separators_inside_cells_are_read() {
        var rows = new CsvRows(new BufferedReader(new StringReader("\uFEFFsku;naam\nA;Paneel 4\" rond\nB;\"Twee\nregels; en \"\"dit\"\"\"\n\nC;slot\n")));
        var read = new ArrayList<CsvRows.CsvRow>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) read.add(row.get());
        assertThat(read).containsExactly(row(1, "sku", "naam"), row(2, "A", "Paneel 4\" rond"), row(3, "B", "Twee\nregels; en \"dit\""), row(6, "C", "slot"));
    }

    private static CsvRows.CsvRow row(long line, String... cells) {
        return new CsvRows.CsvRow(line, Optional.of(List.of(cells)));
    }

    private Optional<Offer> read(Map<Column, String> cells) {
        findings.clear();
        var all = new EnumMap<Column, String>(Map.of(Column.SKU, "LX-1", Column.BRAND, "Dag", Column.CATEGORY, "led-bulbs", Column.NAME_NL, "Peer",
                Column.NAME_EN, "Pear"));
        all.putAll(cells);
        var reader = new RowReader("proef.csv", VOCABULARY, Set.of("noorder"), findings::add);
        return reader.read(new Offer.Row(7, ImportFile.Kind.ARTICLES, all, List.copyOf(new TreeSet<>())), Optional.empty());
    }
}
