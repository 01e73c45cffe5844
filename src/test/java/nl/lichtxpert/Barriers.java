package nl.lichtxpert;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What machines find wrong with a page as it stands: barriers (axe), what axe leaves undecided, faults of HTML (the Nu checker), and scrolling sideways. */
final class Barriers {
    static final int TELEPHONE = 360;
    static final int DESK = 1280;
    private static final String AXE = AxeBuilder.getAxeScript();
    /** What axe finds and what it leaves undecided, a line each. There are no frames in the shop, so it runs in the page itself. */
    private static final String LOOK = """
            async options => {
                const seen = await axe.run(document, options);
                return [...seen.violations, ...seen.incomplete].map(rule => rule.id + ' ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | '));
            }""";
    private static final List<String> TOLD = List.of("violations", "incomplete");
    private static final Map<String, Object> EVERYTHING = Map.of("resultTypes", TOLD);
    /** Dark changes colours only, so there only colours are looked at again. */
    private static final Map<String, Object> COLOURS = Map.of("resultTypes", TOLD, "runOnly", List.of("color-contrast"));
    private static final Map<String, Object> ALL_BUT_COLOURS = Map.of("resultTypes", TOLD, "rules", Map.of("color-contrast", Map.of("enabled", false)));

    private Barriers() {}

    /** In both widths and both schemes; nothing is typed again. */
    static List<String> of(Page page) {
        var found = new ArrayList<String>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(DESK, TELEPHONE)) look(page, scheme, width, found);
        }
        page.setViewportSize(DESK, 900);
        return found;
    }

    /**
     * The same for where many pages are looked at: everything at a desk, colours once more in the dark, and on a telephone all but the colours, which no width
     * changes and which cannot be decided for a column that is scrolled to.
     */
    static List<String> brief(Page page) {
        var found = new ArrayList<String>();
        look(page, ColorScheme.LIGHT, DESK, found);
        look(page, ColorScheme.DARK, DESK, found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(TELEPHONE, 900);
        told(page, ALL_BUT_COLOURS, "telephone: ", found);
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) found.add("telephone: scrolls sideways");
        page.setViewportSize(DESK, 900);
        return found;
    }

    private static void told(Page page, Map<String, Object> options, String where, List<String> found) {
        if (page.evaluate("typeof axe === 'undefined'").equals(true)) page.evaluate(AXE);
        for (Object line : (List<?>) page.evaluate(LOOK, options)) found.add(where + line);
    }

    private static void look(Page page, ColorScheme scheme, int width, List<String> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        told(page, scheme == ColorScheme.LIGHT ? EVERYTHING : COLOURS, scheme + " " + width + ": ", found);
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) found.add(width + ": scrolls sideways");
    }

    /** Faults of HTML in the page at the browser's address, as the shop sends it. */
    static List<String> ofHtml(Page page) {
        return NuChecker.faults(page.context().request().get(page.url()).text());
    }
}
