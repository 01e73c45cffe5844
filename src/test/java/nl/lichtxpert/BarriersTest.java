package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** The eyes that look at every page see what is put before them. */
class BarriersTest {
    private static final String CROOKED = """
            <!doctype html><html lang="nl"><title>Proef</title><style>@media (prefers-color-scheme: dark) { p { color: #222; background: #111 } }</style>
            <main><h1>Proef</h1><img src="data:," width="40" height="40"><p>In het donker niet te lezen</p><input name="los"><div style="width:700px">Breed</div>""";

    @Test
    void a_barrier_is_found_in_the_light_in_the_dark_and_on_a_telephone() {
        try (var visit = ShopBrowser.visit(new Eyes(Language.NL, Script.ON, Barriers.DESK, ColorScheme.LIGHT))) {
            var page = visit.newPage();
            page.setContent(CROOKED);
            List<String> found = Barriers.brief(page);
            for (String start : List.of("LIGHT 1280: image-alt", "LIGHT 1280: label", "DARK 1280: color-contrast", "telephone: image-alt",
                    "telephone: scrolls sideways")) {
                assertThat(found).as(start).anyMatch(line -> line.startsWith(start));
            }
            assertThat(found).noneMatch(line -> line.startsWith("LIGHT 1280: color-contrast") || line.startsWith("telephone: color-contrast"));
            assertThat(Barriers.of(page)).anyMatch(line -> line.startsWith("360: scrolls sideways")).anyMatch(line -> line.startsWith("DARK 360: color"));
            page.setContent("<!doctype html><html lang=\"nl\"><title>Proef</title><main><h1>Proef</h1><p>Niets mis</p></main>");
            assertThat(Barriers.brief(page)).isEmpty();
        }
    }
}
