package nl.lichtxpert.content;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void what_is_typed_is_text_and_never_a_browsers() {
        for (String evil : new String[] {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[klik](javascript:alert(1))", "[klik](//kwaad.example)",
            "[klik](data:text/html,x)", "[x](/a\"onmouseover=\"y)", "| <b> | c |\n| --- | --- |\n| <i onclick=x> | y |",
                    "[a](https://kwaad.example/\"><script>)"}) {
            String html = Markdown.html(evil);
            assertThat(html.replaceAll("</?(p|a|table|thead|tbody|tr|th|td)( (href=\"[^\"]*\"|scope=\"(row|col)\"|class=\"leaves\"|rel=\"[^\"]*\"))*>", ""))
                    .as(evil).doesNotContain("<");
            assertThat(html).as(evil).doesNotContain("href=\"javascript", "href=\"data", "href=\"//");
        }
    }

    @Test
    void headings_lists_tables_and_links_are_what_they_look_like() {
        assertThat(Markdown.html("## Kop\ntekst met **nadruk** en *klem*\n\n- een\n- twee\n\n1. eerst\n2. dan")).isEqualTo("""
                <h2>Kop</h2>
                <p>tekst met <strong>nadruk</strong> en <em>klem</em></p>
                <ul>
                <li>een</li>
                <li>twee</li>
                </ul>
                <ol>
                <li>eerst</li>
                <li>dan</li>
                </ol>
                """);
        assertThat(Markdown.html("[lampen](/lichtbronnen) en [elders](https://example.nl/a)")).contains("<a href=\"/lichtbronnen\">lampen</a>",
                "<a class=\"leaves\" rel=\"noreferrer noopener\" href=\"https://example.nl/a\">elders</a>");
        assertThat(Markdown.html("| a | b |\n| --- | --- |\n| 1 | 2 |")).contains("<th scope=\"col\">a</th>", "<th scope=\"row\">1</th><td>2</td>");
    }

    @Test
    void pages_that_came_with_the_shop_can_be_gone_on_with() {
        for (Language language : Language.values()) {
            Advice.topics().forEach(topic -> {
                String prose = Advice.prose(topic, language);
                String again = Markdown.html(Markdown.of(prose));
                assertThat(count(again, "<h2")).as(topic.key()).isEqualTo(count(prose, "<h2"));
                assertThat(count(again, "<a ")).as(topic.key()).isEqualTo(count(prose, "<a "));
                assertThat(count(again, "<li>")).as(topic.key()).isEqualTo(count(prose, "<li"));
                assertThat(count(again, "<tr>")).as(topic.key()).isEqualTo(count(prose, "<tr"));
            });
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
