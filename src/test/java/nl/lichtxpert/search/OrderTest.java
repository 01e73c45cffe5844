package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands before what. */
class OrderTest {
    private static final List<DemoCatalogue.Offered> DEMO = DemoCatalogue.read();
    private static Search demo;

    @BeforeAll
    static void fill() {
        demo = Search.inMemory();
        demo.replaceAll(DEMO.stream().map(SearchQuality::listing));
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @Test
    void each_order_is_kept_and_near_articles_stay_behind_those_that_meet_all() {
        assertThat(prices(ask("", Sort.PRICE_UP))).isSorted();
        assertThat(prices(ask("hanglamp", Sort.PRICE_DOWN))).isSortedAccordingTo(Comparator.reverseOrder());
        var near = ask("wandlamp up down badkamer", Sort.PRICE_UP);
        assertThat(near.exact()).isPositive().isLessThan(near.total());
        assertThat(prices(near).subList(0, near.exact())).isSorted();
        assertThat(prices(near).subList(near.exact(), near.total())).isSorted();
        assertThat(near.skus()).doesNotHaveDuplicates().hasSize(near.total());
    }

    @Test
    void a_part_named_behind_the_lamp_does_not_take_its_place() {
        assertThat(ask("hanglamp zwarte kap", Sort.RELEVANCE).skus().stream().limit(3).map(sku -> of(sku).article().category())).containsOnly("pendants");
        assertThat(ask("lampenkap hanglamp", Sort.RELEVANCE).skus().stream().limit(3).map(sku -> of(sku).article().category())).containsOnly("shades");
    }

    @Test
    void where_no_size_is_just_right_the_near_ones_come_first() {
        Article first = of(ask("breedstraler 120 watt", Sort.RELEVANCE).skus().getFirst()).article();
        assertThat(first.electrical().milliwatt().orElseThrow()).isBetween(80_000, 180_000);
    }

    private static List<Long> prices(Results results) {
        return results.skus().stream().map(sku -> of(sku).grossCents()).toList();
    }

    private static DemoCatalogue.Offered of(String sku) {
        return DEMO.stream().filter(offered -> offered.article().sku().equals(sku)).findFirst().orElseThrow();
    }

    private static Results ask(String text, Sort sort) {
        return demo.find(new Question(Language.NL, text, Optional.empty(), Selection.NONE, sort, 1, 200));
    }
}
