package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Listing;
import nl.lichtxpert.search.Question;
import nl.lichtxpert.search.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static Search search;

    @BeforeAll
    static void fill() {
        search = Search.inMemory();
        search.replaceAll(DemoCatalogue.read().stream().map(offered -> new Listing(offered.article(), offered.grossCents(), offered.stock() > 0, 0)));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @Test
    void what_a_form_without_script_sends_is_asked_again_by_its_readable_address() {
        for (String untidy : List.of("prijs-van=&prijs-tot=20&sorteer=", "kelvin-van=1800&kelvin-tot=6500", "fitting=E27&lumen-van=500&lumen-tot="))
            assertThat(category(untidy).untidy(untidy)).as(untidy).isTrue();
        assertThat(category("prijs-van=&prijs-tot=20&sorteer=").path()).isEqualTo("/lichtbronnen/ledlampen?prijs=-20");
        assertThat(category("kelvin-van=1800&kelvin-tot=6500").path()).isEqualTo("/lichtbronnen/ledlampen");
        assertThat(category("kelvin-van=2200&kelvin-tot=3000").path()).isEqualTo("/lichtbronnen/ledlampen?kelvin=2200-3000");
        for (String tidy : List.of("prijs=-20", "kelvin=2200-3000", "fitting=E27&sorteer=prijs-op", "n=7")) assertThat(category(tidy).untidy(tidy)).isFalse();
    }

    @Test
    void a_stretch_of_the_band_of_whites_finds_the_lamps_whose_white_reaches_into_it() {
        var address = category("kelvin=2200-3000");
        int stretch = list(address).total();
        assertThat(stretch).isPositive().isLessThan(list(category("")).total());
        assertThat(list(category("kelvin=6000-6500")).total()).isPositive().isLessThan(stretch);
        var whites = list(address).filters().stream().filter(filter -> filter.kind() == ListPage.Kind.WHITES).findFirst().orElseThrow();
        assertThat(whites.bounds().orElseThrow().lowerValue()).isEqualTo("2200");
        assertThat(whites.values()).as("the stretch is no box beside the slider").noneMatch(value -> value.word().equals("2200-3000"));
        assertThat(list(address).chips()).extracting(ListPage.Step::label).containsExactly("2200–3000\u00a0K");
    }

    @Test
    void a_page_without_products_shows_ways_on_and_no_empty_filters() {
        var nonsense = list(text("qqzzxx wwvvkk"));
        assertThat(nonsense.total()).isZero();
        assertThat(nonsense.filters()).isEmpty();
        assertThat(nonsense.hints().notices()).isEmpty();
        assertThat(nonsense.hints().ways()).extracting(ListPage.Step::label).contains("Lichtbronnen", "Lichtadvies");
        var filteredAway = list(ListAddress.read(Language.NL, "/zoeken", "hanglamp", "fitting=G13"));
        assertThat(filteredAway.total()).isZero();
        assertThat(filteredAway.hints().ways().getFirst()).isEqualTo(new ListPage.Step("Zonder filters", "/zoeken?q=hanglamp"));
    }

    @Test
    void what_was_let_go_is_told_apart_from_what_nobody_knows() {
        var notices = list(text("zwarte hanglamp gx53 zzkraan")).hints().notices();
        assertThat(notices).anyMatch(notice -> notice.contains("kennen wij niet") && notice.contains("zzkraan"));
        assertThat(notices).anyMatch(notice -> notice.startsWith("Geen enkel product") && notice.contains("Hanglamp"));
        assertThat(list(text("zwarte hanglamp")).hints().notices()).isEmpty();
    }

    @Test
    void a_filter_with_one_value_is_shown_when_it_tells_products_apart() {
        assertThat(list(category("")).filters()).extracting(ListPage.Filter::parameter).contains("voorraad");
    }

    private static ListAddress category(String query) {
        return ListAddress.read(Language.NL, "/lichtbronnen/ledlampen", "", query);
    }

    private static ListAddress text(String text) {
        return ListAddress.read(Language.NL, "/zoeken", text, "");
    }

    private static ListPage list(ListAddress address) {
        var category = address.text().isEmpty() ? Optional.of("led-bulbs") : Optional.<String>empty();
        var results = search.find(new Question(Language.NL, address.text(), category, address.selection(), address.sort(), 1, Lists.PAGE_SIZE));
        return new Lists(address, results).page(Samples.list(Language.NL).frame(), "", "",
                Hints.Answer.of(Advice.answering(address.text(), Language.NL), Language.NL), List.of(), List.of());
    }
}
