package nl.lichtxpert;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What machines find wrong with a page as it stands: barriers (axe), what axe leaves undecided, faults of HTML (the Nu checker), and scrolling sideways. */
final class Barriers {
    static final int TELEPHONE = 360;
    static final int DESK = 1280;

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
        told(new AxeBuilder(page).disableRules(List.of("color-contrast")).analyze(), "telephone: ", found);
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) found.add("telephone: scrolls sideways");
        page.setViewportSize(DESK, 900);
        return found;
    }

    private static void told(AxeResults results, String where, List<String> found) {
        Stream.of(results.getViolations(), results.getIncomplete()).flatMap(List::stream)
                .forEach(rule -> found.add(where + rule.getId() + " " + where(rule)));
    }

    private static void look(Page page, ColorScheme scheme, int width, List<String> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        told(rules(page, scheme).analyze(), scheme + " " + width + ": ", found);
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) found.add(width + ": scrolls sideways");
    }

    /** Faults of HTML in the page at the browser's address, as the shop sends it. */
    static List<String> ofHtml(Page page) {
        return NuChecker.faults(page.context().request().get(page.url()).text());
    }

    /** Dark changes colours only, so there only colours are looked at again. */
    private static AxeBuilder rules(Page page, ColorScheme scheme) {
        return scheme == ColorScheme.LIGHT ? new AxeBuilder(page) : new AxeBuilder(page).withRules(List.of("color-contrast"));
    }

    private static String where(Rule rule) {
        return String.join(" | ", rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList());
    }
}
