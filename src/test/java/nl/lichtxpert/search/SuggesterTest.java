package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Suggestions.Completion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggesterTest {
    private static Search demo;

    @BeforeAll
    static void fill() {
        demo = Search.inMemory();
        demo.replaceAll(DemoCatalogue.read().stream().map(SearchQuality::listing));
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @Test
    void a_half_word_is_completed_where_it_stands() {
        assertThat(texts("hangl")).startsWith("hanglamp");
        assertThat(texts("zwarte wandl")).startsWith("zwarte wandlamp");
        assertThat(texts("led lamp e2")).startsWith("led lamp E27");
        assertThat(texts("warm w")).startsWith("warm wit");
        assertThat(texts("duinv")).startsWith("Duinvuur");
    }

    @Test
    void each_suggestion_finds_as_many_articles_as_it_says() {
        for (String typed : List.of("hangl", "led lamp e2", "buiten", "gu10 dim", "badkamer"))
            for (Completion completion : demo.suggest(Language.NL, typed).completions())
                assertThat(demo.find(Question.of(Language.NL, completion.text())).exact()).as(completion.text()).isEqualTo(completion.count()).isPositive();
    }

    @Test
    void a_typing_error_is_mended_and_a_number_leads_to_its_article() {
        assertThat(texts("hanglmap")).startsWith("hanglamp");
        var article = DemoCatalogue.read().getFirst().article();
        assertThat(demo.suggest(Language.NL, article.sku().substring(0, 7)).skus()).contains(article.sku());
        assertThat(demo.suggest(Language.NL, article.ean().orElseThrow().substring(0, 9)).skus()).contains(article.sku());
    }

    @Test
    void a_whole_text_is_narrowed_and_nonsense_is_left_alone() {
        assertThat(texts("hanglamp")).hasSizeGreaterThan(3).contains("hanglamp zwart");
        assertThat(demo.suggest(Language.NL, "qqzz")).isEqualTo(Suggestions.NONE);
        assertThat(demo.suggest(Language.NL, "h")).isEqualTo(Suggestions.NONE);
        assertThat(demo.suggest(Language.NL, "x".repeat(5000))).isEqualTo(Suggestions.NONE);
    }

    @Test
    void english_is_completed_in_english() {
        assertThat(demo.suggest(Language.EN, "pend").completions()).extracting(Completion::text).first().asString().startsWith("pendant");
    }

    private static List<String> texts(String typed) {
        return demo.suggest(Language.NL, typed).completions().stream().map(Completion::text).toList();
    }
}
