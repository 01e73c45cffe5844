package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Results.Chip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchTest {
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
    void answers_are_good_and_hardly_ever_empty() {
        var open = SearchQuality.outcomes(demo, DEMO, Judged.open());
        var apart = SearchQuality.outcomes(demo, DEMO, Judged.heldOut());
        assertThat(SearchQuality.mean(open)).isGreaterThan(0.88);
        assertThat(SearchQuality.mean(apart)).as("questions it was not made for").isGreaterThan(0.84);
        assertThat(SearchQuality.emptyShare(open)).isLessThanOrEqualTo(0.02);
        assertThat(SearchQuality.emptyShare(apart)).isLessThanOrEqualTo(0.02);
    }

    @Test
    void an_article_number_or_ean_comes_first_however_it_is_written() {
        Article article = DEMO.get(10).article();
        assertThat(ask(article.sku().toLowerCase(java.util.Locale.ROOT).replace("-", " ")).skus()).containsExactly(article.sku());
        assertThat(ask(article.ean().orElseThrow()).skus()).containsExactly(article.sku());
        assertThat(ask("nabestelling " + article.sku()).skus()).containsExactly(article.sku());
    }

    @Test
    void counts_are_those_of_the_list_with_the_value_ticked() {
        var selection = Selection.NONE.with(FacetKey.FITTING, "E27").with(FacetKey.DIMMABLE, "yes").with(FacetKey.PRICE, "5-17");
        for (String text : List.of("lamp", "hanglamp", "")) {
            for (Facet facet : ask(text, selection).facets()) {
                for (Facet.Value value : facet.values()) {
                    var alone = selection.without(facet.key()).with(facet.key(), value.key());
                    assertThat(ask(text, alone).total()).as(text + " " + alone).isEqualTo(value.count());
                }
            }
        }
    }

    @Test
    void a_shop_that_just_opened_answers_by_shelf_at_once_and_a_question_of_words_when_they_are_read() throws Exception {
        try (Search opening = Search.inMemory()) {
            opening.shelve(DEMO.stream().map(SearchQuality::listing));
            assertThat(opening.find(Question.of(Language.NL, "")).total()).isEqualTo(DEMO.size());
            var found = CompletableFuture.supplyAsync(() -> opening.find(Question.of(Language.NL, "hanglamp")).total());
            opening.awaitQuestion(Duration.ofMinutes(1));
            assertThat(found).isNotDone();
            opening.replaceAll(DEMO.stream().map(SearchQuality::listing));
            assertThat(found.get(1, TimeUnit.MINUTES)).isPositive();
        }
    }

    @Test
    void two_values_of_one_filter_are_either() {
        int e27 = ask("", Selection.NONE.with(FacetKey.FITTING, "E27")).total();
        int e14 = ask("", Selection.NONE.with(FacetKey.FITTING, "E14")).total();
        assertThat(ask("", Selection.NONE.with(FacetKey.FITTING, "E27").with(FacetKey.FITTING, "E14")).total()).isEqualTo(e27 + e14).isPositive();
    }

    @Test
    void a_category_holds_those_below_it() {
        var question = new Question(Language.NL, "", Optional.of("light-sources"), Selection.NONE, Sort.PRICE_UP, 1, 48);
        var results = demo.find(question);
        assertThat(results.total()).isEqualTo((int) DEMO.stream().filter(offered -> Labels.now().withAncestors(offered.article().category())
                .contains("light-sources")).count());
        assertThat(results.skus().stream().map(SearchTest::price).toList()).isSorted();
    }

    @Test
    void the_index_tells_on_which_shelves_an_article_stands() {
        Article article = DEMO.get(10).article();
        assertThat(demo.categories(article.sku())).containsExactlyInAnyOrderElementsOf(Labels.now().withAncestors(article.category()));
        assertThat(demo.categories("NOT-THERE")).isEmpty();
        assertThat(demo.categories(article.ean().orElseThrow())).as("an EAN is no article number").isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat() {
        var seen = new java.util.LinkedHashSet<String>();
        int total = ask("lamp e27").total();
        for (int page = 1; (page - 1) * 7 < total; page++) seen.addAll(demo.find(new Question(Language.NL, "lamp e27", Optional.empty(), Selection.NONE,
                Sort.RELEVANCE, page, 7)).skus());
        assertThat(seen).hasSize(total);
    }

    @Test
    void a_wish_nobody_meets_is_let_go_and_named() {
        var results = ask("hanglamp rotan gx53");
        assertThat(results.total()).isPositive();
        assertThat(results.relaxed()).isNotEmpty();
    }

    @Test
    void what_is_understood_can_be_taken_away_again() {
        var chips = ask("zwarte hanglamp met 3 lichtpunten voor de eettafel").understood();
        assertThat(chips).extracting(Chip::label).contains("Hanglamp", "Eettafel", "3 lichtpunten");
        assertThat(chips.stream().filter(chip -> chip.label().equals("Eettafel")).findFirst().orElseThrow().removedText())
                .isEqualTo("zwarte hanglamp met 3 lichtpunten");
    }

    @Test
    void nonsense_finds_nothing() {
        assertThat(ask("qqzzxx wwvvkk").total()).isZero();
    }

    @Test
    void a_change_is_seen_at_once_and_a_removed_article_is_gone() {
        try (var search = Search.inMemory()) {
            search.update(List.of(SearchSpeed.copy(DEMO.get(0), 1), SearchSpeed.copy(DEMO.get(1), 2)), List.of());
            assertThat(search.find(Question.of(Language.NL, "lamp")).total()).isEqualTo(2);
            String first = DEMO.get(0).article().sku() + "-1";
            search.update(List.of(), List.of(first));
            assertThat(search.find(Question.of(Language.NL, "lamp")).skus()).containsExactly(DEMO.get(1).article().sku() + "-2");
            search.update(List.of(SearchSpeed.copy(DEMO.get(0), 1)), List.of());
            assertThat(search.find(Question.of(Language.NL, first)).skus()).containsExactly(first);
        }
    }

    @Test
    void searches_go_on_and_changes_are_kept_while_the_index_is_rebuilt() throws InterruptedException {
        try (var search = Search.inMemory()) {
            search.replaceAll(DEMO.stream().limit(50).map(SearchQuality::listing));
            var stop = new AtomicBoolean();
            var failed = new AtomicBoolean();
            var asking = Thread.ofVirtual().start(() -> {
                while (!stop.get()) if (search.find(Question.of(Language.NL, "led lamp")).total() == 0) failed.set(true);
            });
            search.replaceAll(Stream.concat(DEMO.stream().limit(80).map(SearchQuality::listing), Stream.of(SearchSpeed.copy(DEMO.get(0), 7)).peek(_ ->
                    search.update(List.of(SearchSpeed.copy(DEMO.get(1), 8)), List.of(DEMO.get(2).article().sku())))));
            stop.set(true);
            asking.join();
            assertThat(failed).isFalse();
            assertThat(search.size()).isEqualTo(81);
            assertThat(search.find(Question.of(Language.NL, DEMO.get(1).article().sku() + "-8")).total()).isEqualTo(1);
        }
    }

    private static long price(String sku) {
        return DEMO.stream().filter(offered -> offered.article().sku().equals(sku)).findFirst().orElseThrow().grossCents();
    }

    private static Results ask(String text) {
        return demo.find(Question.of(Language.NL, text));
    }

    private static Results ask(String text, Selection selection) {
        return demo.find(new Question(Language.NL, text, Optional.empty(), selection, Sort.RELEVANCE, 1, 48));
    }
}
