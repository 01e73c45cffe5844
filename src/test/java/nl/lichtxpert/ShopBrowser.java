package nl.lichtxpert;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;

/** One Chromium per test run, the one the machine has. Every visit is a browser of its own: no cookies, no cache. */
final class ShopBrowser {
    private static final Browser CHROMIUM = open();

    private ShopBrowser() {}

    /** Who looks at the shop, and with what. */
    record Eyes(Language language, Script script, int width, ColorScheme scheme) {
        Eyes(Language language, Script script, int width) {
            this(language, script, width, ColorScheme.LIGHT);
        }

        @Override
        public String toString() {
            return language.tag() + (script == Script.ON ? " with script" : " without script") + " at " + width;
        }
    }

    enum Script { ON, OFF }

    static BrowserContext visit(Eyes eyes) {
        BrowserContext visit = CHROMIUM.newContext(new Browser.NewContextOptions().setViewportSize(eyes.width(), eyes.width() < 700 ? 844 : 900)
                .setJavaScriptEnabled(eyes.script() == Script.ON).setColorScheme(eyes.scheme()).setLocale(eyes.language().locale().toLanguageTag())
                .setTimezoneId("Europe/Amsterdam").setReducedMotion(ReducedMotion.REDUCE));
        visit.setDefaultTimeout(30_000);
        return visit;
    }

    /** A visit with a browser whose owner has set letters of twice the usual size; closing it closes that browser. */
    static BrowserContext readsLargeLetters(int width) {
        Browser large = open("--blink-settings=defaultFontSize=" + Legible.DOUBLE);
        BrowserContext visit = large.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE));
        visit.onClose(_ -> large.close());
        visit.setDefaultTimeout(30_000);
        return visit;
    }

    private static Browser open(String... more) {
        Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(chromium)) {
            throw new IllegalStateException("No Chromium at " + chromium + "; install it (Debian: apt-get install chromium) or set CHROMIUM to its path.");
        }
        List<String> settings = Stream.concat(Stream.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"), Stream.of(more)).toList();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(settings));
    }
}
