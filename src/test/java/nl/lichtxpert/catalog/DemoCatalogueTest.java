package nl.lichtxpert.catalog;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo catalogue as it ships: what a careful buyer, the energy label and the safety rules would ask of every row. */
class DemoCatalogueTest {
    private static final List<NamedCsvRecord> ARTICLES = read("articles.csv");
    private static final List<NamedCsvRecord> PRICES = read("prices.csv");
    private static final Pattern BANNED = Pattern.compile("\\b(duurza(am|me)|milieuvriendelijke?|eco|energiezuinige?|klimaatneutraal|co2-neutraal"
            + "|sustainable|op is op" + "|alleen vandaag|laatste kans|de beste|goedkoopste|the best|cheapest)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GREEN = Pattern.compile("\\b(groene?|green)\\b", Pattern.CASE_INSENSITIVE);
    /** English words that have slipped into Dutch shop texts elsewhere. */
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|with|and|lights?|bulbs?|indoor|outdoor|switch|warranty|sale|spots? light|cool|remote"
            + "|battery)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void every_shelf_of_the_shop_is_filled() {
        Map<String, List<NamedCsvRecord>> byCategory = ARTICLES.stream().collect(groupingBy(row -> row.getField("category")));
        Set<String> leaves = CategoryTree.all().stream().filter(category -> CategoryTree.below(category.key()).isEmpty()).map(CategoryTree.Category::key)
                .collect(Collectors.toSet());
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(780);
        assertThat(byCategory.keySet()).isEqualTo(leaves);
        assertThat(byCategory).allSatisfy((category, rows) -> assertThat(rows).as(category).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void every_fitting_worth_having_is_there() {
        Set<String> fittings = ARTICLES.stream().map(row -> row.getField("fitting")).collect(Collectors.toSet());
        assertThat(fittings).contains("E27", "E14", "E40", "B22d", "GU10", "GU5.3", "GU4", "G4", "G9", "GY6.35", "R7s", "G13", "G5", "G23", "G24d-1", "G24d-2",
                "G24d-3", "G24q-1", "G24q-2", "G24q-3", "2G7", "2G11", "GX53", "G53", "S14d", "S14s", "S19");
        fittings.stream().filter(fitting -> !fitting.isEmpty()).forEach(fitting -> assertThat(Fitting.named(fitting)).as(fitting).contains(fitting));
    }

    @Test
    void numbers_and_addresses_are_each_used_once() {
        for (String column : List.of("sku", "slug", "ean", "name_nl", "name_en")) {
            assertThat(ARTICLES.stream().map(row -> row.getField(column))).as(column).doesNotHaveDuplicates();
        }
        none("sku", row -> !row.getField("sku").matches("[A-Z0-9][A-Z0-9._/-]{0,39}"));
        none("slug", row -> !row.getField("slug").matches("[a-z0-9-]{1,120}") || !row.getField("product").matches("[a-z0-9-]{1,120}"));
        none("ean outside the range nobody owns, or with a wrong check digit", row -> !row.getField("ean").matches("2\\d{12}")
                || !checkDigitHolds(row.getField("ean")));
        none("eprel number, which may not be invented", row -> !row.getField("eprel").isEmpty());
    }

    @Test
    void the_energy_class_follows_from_flux_and_power() {
        none("class that does not follow", row -> {
            if (row.getField("label_duty").equals("NO_LIGHT_SOURCE")) return !row.getField("energy_class").isEmpty();
            return EnergyClass.of(whole(row, "lumen"), milliwatt(row), factor(row)) != EnergyClass.valueOf(row.getField("energy_class"));
        });
        assertThat(ARTICLES.stream().map(row -> row.getField("energy_class"))).contains("A", "B", "C", "D", "E", "F", "G");
    }

    /** Annex II table 1. Directional is 80 % of the flux inside a cone of 120 degrees, for which a beam of at most 90 degrees stands. */
    private static double factor(NamedCsvRecord row) {
        boolean mains = row.getField("voltage").startsWith("230 V");
        boolean directional = !row.getField("beam").isEmpty() && whole(row, "beam") <= 90;
        return directional ? mains ? 1.176 : 1.089 : mains ? 1.0 : 0.926;
    }

    @Test
    void a_lamp_replaces_no_more_than_the_law_lets_it_say() {
        none("claim too bold", row -> !row.getField("replaces_watt").isEmpty() && whole(row, "lumen") < Equivalence.lumenFor(whole(row, "replaces_watt")));
        none("claim on a directional lamp, which has another table", row -> !row.getField("replaces_watt").isEmpty() && !row.getField("beam").isEmpty()
                && whole(row, "beam") <= 90);
    }

    @Test
    void the_publish_gate_lets_every_article_through() {
        Set<String> makers = read("makers.csv").stream().peek(maker -> assertThat(maker.getField("postal_address")).isNotBlank())
                .peek(maker -> assertThat(maker.getField("electronic_address")).endsWith(".example")).map(maker -> maker.getField("id"))
                .collect(Collectors.toSet());
        none("unknown maker", row -> !makers.contains(row.getField("maker")));
        none("warning and its absence both or neither", row -> row.getField("warnings_nl").isEmpty() != row.getField("no_warning").equals("yes"));
        none("warning in one language", row -> row.getField("warnings_nl").isEmpty() != row.getField("warnings_en").isEmpty());
        none("light source without flux or power", row -> row.getField("label_duty").equals("LIGHT_SOURCE")
                && (row.getField("lumen").isEmpty() || row.getField("watt").isEmpty()));
        none("weight, price, stock or guarantee out of bounds", row -> whole(row, "weight_grams") < 1 || new BigDecimal(row.getField("price")).signum() <= 0
                || whole(row, "stock") < 0 || whole(row, "stock") > 400 || whole(row, "guarantee_months") < 24);
        none("maker's guarantee longer than the shop's word for it", row -> !row.getField("garan_years").isEmpty()
                && whole(row, "guarantee_months") < 12 * whole(row, "garan_years"));
    }

    @Test
    void every_word_of_a_closed_list_is_known() {
        Vocabulary vocabulary = Vocabulary.read();
        Map<String, String> kinds = Map.of("shape", "shape", "colour", "colour", "material", "material", "style", "style", "rooms", "room", "sensor", "sensor",
                "protocols", "protocol", "dimming", "dimming", "category", "category");
        kinds.forEach((column, kind) -> none(column + " with an unknown word",
                row -> Stream.of(row.getField(column).split("\\|")).filter(word -> !word.isEmpty())
                .anyMatch(word -> !vocabulary.key(kind, word).equals(java.util.Optional.of(word)))));
        none("no shape, so no picture", row -> row.getField("shape").isEmpty());
    }

    @Test
    void texts_stand_in_both_languages_and_claim_nothing_vague() {
        for (String column : List.of("name_nl", "name_en", "description_nl", "description_en")) {
            none(column + " empty or unfilled", row -> row.getField(column).isBlank() || row.getField(column).contains("{")
                    || row.getField(column).contains("  "));
            none(column + " with a banned word", row -> BANNED.matcher(row.getField(column)).find());
            none(column + " with a vague claim", row -> CopyLinter.claim(row.getField(column)).isPresent());
            none(column + " green without being it", row -> GREEN.matcher(row.getField(column)).find() && !row.getField("colour").equals("green"));
        }
        none("description of other than two to five sentences", row -> sentences(row.getField("description_nl")) < 2
                || sentences(row.getField("description_nl")) > 5);
        none("Dutch that is English", row -> ENGLISH.matcher(row.getField("description_nl")).find());
        none("same text in both languages", row -> row.getField("description_nl").equals(row.getField("description_en")));
        assertThat(ARTICLES.stream().map(row -> row.getField("description_nl")).distinct().count()).as("descriptions that differ")
                .isGreaterThan(ARTICLES.size() * 95L / 100);
    }

    @Test
    void the_price_history_ends_in_some_fifteen_reductions() {
        Set<String> skus = ARTICLES.stream().map(row -> row.getField("sku")).collect(Collectors.toSet());
        Map<String, List<NamedCsvRecord>> bySku = PRICES.stream().collect(groupingBy(row -> row.getField("sku")));
        assertThat(skus).containsAll(bySku.keySet());
        assertThat(bySku).hasSizeGreaterThanOrEqualTo(40);
        assertThat(bySku.values().stream().filter(steps -> steps.getLast().getField("kind").equals("PROMOTION")).count()).isBetween(10L, 20L);
        assertThat(bySku.values()).allSatisfy(steps -> assertThat(steps.stream().map(step -> -whole(step, "days_ago"))).isSorted());
        assertThat(bySku.values().stream().map(steps -> steps.stream().map(step -> step.getField("price")).toList()))
                .as("the law's own example: a dip inside the thirty days before").contains(List.of("29.95", "24.95", "29.95", "22.46"));
    }

    private static void none(String fault, Predicate<NamedCsvRecord> wrong) {
        var found = new TreeSet<String>();
        ARTICLES.stream().filter(wrong).forEach(row -> found.add(row.getField("sku") + " " + row.getField("name_nl")));
        assertThat(found).as(fault).isEmpty();
    }

    private static int whole(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static int milliwatt(NamedCsvRecord row) {
        return new BigDecimal(row.getField("watt")).movePointRight(3).intValueExact();
    }

    private static long sentences(String text) {
        return Pattern.compile("[.!?](?= |$)").matcher(text).results().count();
    }

    private static boolean checkDigitHolds(String gtin) {
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) sum += (gtin.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    private static List<NamedCsvRecord> read(String name) {
        try (var in = DemoCatalogueTest.class.getResourceAsStream("/demo/" + name);
                var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
