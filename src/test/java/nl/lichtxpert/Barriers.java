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

    /** The same for where many pages are looked at: by day at a desk, and in the evening on a telephone only what that changes, colours and width. */
    static List<String> brief(Page page) {
        var found = new ArrayList<String>();
        look(page, ColorScheme.LIGHT, DESK, found);
        look(page, ColorScheme.DARK, TELEPHONE, found);
        page.setViewportSize(DESK, 900);
        return found;
    }

    private static void look(Page page, ColorScheme scheme, int width, List<String> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        AxeResults results = rules(page, scheme).analyze();
        Stream.of(results.getViolations(), results.getIncomplete()).flatMap(List::stream)
                .forEach(rule -> found.add(scheme + " " + width + ": " + rule.getId() + " " + where(rule)));
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
