package nl.lichtxpert;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page can be read at other sizes of letters and widths: nothing runs out of the page, nothing is cut off and nothing lies over words
 * (WCAG 2.2: 1.4.4 and 1.4.10). What scrolls in a frame of its own, as a table may, is not looked at beyond the frame's edge.
 */
final class Legible {
    /** Pixels of a usual letter, and of one at twice its size. */
    static final int USUAL = 16;
    static final int DOUBLE = 32;
    private static final int HIGHEST_PAGE = 16_000;
    private static final int MOST_TOLD = 6;

    private static final String LOOK = """
            () => {
              const found = new Set(), width = document.documentElement.clientWidth;
              const named = (e) => e.tagName.toLowerCase() + [...e.classList].map((name) => "." + name).join("");
              const up = function* (e) { for (let n = e; n && n !== document.body; n = n.parentElement) yield n; };
              const frame = (e) => up(e).find((n) => /auto|scroll/.test(getComputedStyle(n).overflowX));
              const unseen = (e) => !e.checkVisibility() || up(e).some((n) => n.matches(".sr, .skip, svg") || getComputedStyle(n).clipPath !== "none");
              const together = (a, b) => [...document.querySelectorAll(".card, label, .tools li")].some((one) => one.contains(a) && one.contains(b));
              const tell = (what, e, words) => found.add(`${what}: ${named(e.parentElement)} > ${named(e)} "${words.trim().slice(0, 40)}"`);
              const outside = (e, box, words) => {
                if ((box.right > width + 1 || box.left < -1) && !frame(e)) tell("outside the page", e, words);
              };
              const word = (e, box, words) => {
                const cut = up(e).some((n) => {
                  if (!/hidden|clip/.test(getComputedStyle(n).overflowX)) return false;
                  const edge = n.getBoundingClientRect();
                  return box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 3 || box.top < edge.top - 3;
                });
                if (cut) tell("cut off", e, words);
                const x = box.left + box.width / 2, y = box.top + box.height / 2, around = frame(e)?.getBoundingClientRect();
                if (around && (x < around.left || x > around.right || y < around.top || y > around.bottom)) return;
                const top = document.elementFromPoint(x, y);
                if (top && !e.contains(top) && !top.contains(e) && !together(e, top)) tell(`covered by ${named(top)}`, e, words);
              };
              if (document.documentElement.scrollWidth > innerWidth) found.add("scrolls sideways");
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text; (text = words.nextNode());) {
                const e = text.parentElement, range = document.createRange();
                if (!text.data.trim() || unseen(e)) continue;
                range.selectNodeContents(text);
                for (const box of [...range.getClientRects()].filter((one) => one.width > 1)) { outside(e, box, text.data); word(e, box, text.data); }
              }
              for (const e of document.querySelectorAll("input:not([type=hidden]), select, textarea, button, .button")) {
                if (unseen(e)) continue;
                outside(e, e.getBoundingClientRect(), e.value ?? e.textContent);
                if (e.matches("[type=number], select, button, .button") && e.scrollWidth > e.clientWidth + 2) tell("too narrow for its words", e, e.value || e.textContent);
              }
              return [...found];
            }
            """;

    private Legible() {}

    /** Faults of the page as it stands, at a width, with letters of a size as a reader's own style sets them. */
    static List<String> faults(Page page, int width, int letters) {
        page.setViewportSize(width, 900);
        page.evaluate("size => { document.documentElement.style.fontSize = size + 'px'; }", letters);
        return faults(page, width + " px wide, letters of " + letters + ": ");
    }

    /** Faults of the page as it stands, with the letters the browser gives. */
    static List<String> faults(Page page, String where) {
        var before = page.viewportSize();
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(before.width, Math.min(height + 50, HIGHEST_PAGE));
        var found = new ArrayList<String>();
        for (Object one : (List<?>) page.evaluate(LOOK)) found.add(where + one);
        page.setViewportSize(before.width, before.height);
        return found.subList(0, Math.min(found.size(), MOST_TOLD));
    }
}
