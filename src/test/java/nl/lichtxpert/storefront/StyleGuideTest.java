package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Renders every kind of page with sample goods into {@code target/style-guide}, to be looked at, and checks what every page must carry. */
class StyleGuideTest {
    private static final Path TARGET = Path.of("target/style-guide");
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.lichtxpert");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_carries_the_seller_and_the_withdrawal_function(Language language) throws IOException {
        for (var page : List.of(write(language, "home", Samples.home(language)), write(language, "list", Samples.list(language)),
                write(language, "article", Samples.article(language)))) {
            assertThat(page).contains("Lage Brink 11", "055-5822856", "63221039", "NL855143198B01", language == Language.NL ? "/herroepen" : "/en/withdraw");
            assertThat(page).doesNotContain("style=").doesNotContain("onclick=").containsOnlyOnce("<h1");
        }
    }

    @Test
    void style_and_script_stay_small() throws IOException {
        assertThat(zipped("shop.css")).isLessThan(30_000);
        assertThat(zipped("enhance.js")).isLessThan(4_000);
    }

    private static String write(Language language, String name, Object page) throws IOException {
        var output = new StringOutput();
        ENGINE.render("storefront/" + name + ".jte", Map.of("page", page), output);
        Files.createDirectories(TARGET);
        Files.writeString(TARGET.resolve(name + "-" + language.tag() + ".html"),
                output.toString().replaceAll("/assets/([a-z-]+)\\.[0-9a-f]+\\.", "../classes/nl/lichtxpert/storefront/assets/$1."));
        return output.toString();
    }

    private static int zipped(String name) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes); var in = Assets.class.getResourceAsStream("assets/" + name)) {
            in.transferTo(zip);
        }
        return bytes.size();
    }
}
