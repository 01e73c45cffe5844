package nl.lichtxpert;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;

/** A visitor whose browser is watched: what it stores, whom it asks, and whether a page spies on her (canvas, beacons, sockets, keys). */
final class Watched implements AutoCloseable {
    static final Shop SHOP = Shop.open();
    private static final String WATCH = """
            window.spied = [];
            const watch = (owner, name) => { const own = owner[name]; owner[name] = function () { spied.push(name); return own.apply(this, arguments); }; };
            watch(HTMLCanvasElement.prototype, "toDataURL"); watch(CanvasRenderingContext2D.prototype, "getImageData");
            watch(HTMLCanvasElement.prototype, "toBlob"); watch(CanvasRenderingContext2D.prototype, "measureText"); watch(WebGLRenderingContext.prototype, "getParameter");
            watch(Navigator.prototype, "sendBeacon"); watch(window, "RTCPeerConnection"); watch(window, "AudioContext"); watch(window, "OfflineAudioContext");
            watch(navigator.mediaDevices ?? {}, "enumerateDevices"); watch(Navigator.prototype, "getBattery"); watch(window, "WebSocket"); watch(window, "MutationObserver");
            const listen = EventTarget.prototype.addEventListener;
            EventTarget.prototype.addEventListener = function (kind) {
              if (["keypress", "keyup", "mousemove", "pointermove", "mouseover", "touchmove", "copy", "paste", "cut", "deviceorientation", "devicemotion"].includes(kind)) spied.push(kind);
              return listen.apply(this, arguments);
            };
            window.shift = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (!e.hadRecentInput) shift += e.value; })).observe({ type: "layout-shift", buffered: true });
            """;
    final BrowserContext visit;
    final Page page;
    private final Eyes eyes;
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> answered = new ConcurrentSkipListSet<>();
    private final Set<String> sent = new ConcurrentSkipListSet<>();
    private final Set<String> told = new ConcurrentSkipListSet<>();

    /** A shop with everything switched on that needs consent. */
    record Shop(RunCommand.Running running) {
        String address() {
            return running.house().settings.absolute("");
        }

        House house() {
            return running.house();
        }

        private static Shop open() {
            Path data = TestData.folder("consent");
            var shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--data=" + data,
                    "--google.measurement-id=G-TEST1234", "--google.agreement=2026-01-31", "--meta.pixel-id=123456789012", "--meta.agreement=2026-01-31",
                    "--offers.personal=on", "--question.gender=on", "--video.youtube=kelvin=AbCdEfGhIjK"), Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
            return new Shop(shop);
        }
    }

    Watched(Eyes eyes, Map<String, String> headers) {
        this.eyes = eyes;
        this.visit = ShopBrowser.visit(eyes);
        visit.setExtraHTTPHeaders(headers);
        visit.route(url -> !url.startsWith(SHOP.address()) && !url.startsWith("data:"), this::answers);
        visit.onRequest(request -> {
            sent.add(request.url() + " " + Optional.ofNullable(request.postData()).orElse(""));
            if (!request.url().startsWith("data:")) asked.add(URI.create(request.url()).getAuthority());
        });
        this.page = visit.newPage();
        if (eyes.script() == Script.ON) page.addInitScript(WATCH);
    }

    /** Plays the third parties: their scripts place what they place, again and again, and send something home, also when a page is left. */
    private void answers(Route route) {
        URI uri = URI.create(route.request().url());
        answered.add(uri.getAuthority());
        told.add(route.request().url() + " " + String.valueOf(route.request().headers().get("referer")));
        String body = switch (uri.getHost()) {
            case "www.googletagmanager.com" -> """
                    const on = () => !window["ga-disable-G-TEST1234"];
                    const tell = (what) => fetch("https://region1.google-analytics.com/g/collect?v=2&en=" + what + "&dl="
                        + encodeURIComponent(dataLayer.find(a => a[0] === "config")[2].page_location), { method: "POST", mode: "no-cors", keepalive: true });
                    tell("page_view");
                    const mark = () => { if (on()) document.cookie = "_ga=GA1.1; path=/"; };
                    mark();
                    setInterval(mark, 100);
                    addEventListener("pagehide", () => { if (on()) tell("leaves"); });
                    """;
            case "connect.facebook.net" -> """
                    document.cookie = "_fbp=fb.1; path=/";
                    localStorage.setItem("lastExternalReferrer", "empty");
                    localStorage.setItem("lastExternalReferrerTime", "1");
                    new Image().src = "https://www.facebook.com/tr?id=1&dl=" + encodeURIComponent(location.href) + "&rl=" + encodeURIComponent(document.referrer);
                    """;
            default -> "";
        };
        route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(body));
    }

    /** Opens a page; where a page that a press asked for is just coming in, that one comes first. */
    void open(String path) {
        try {
            page.navigate(SHOP.address() + path);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("ERR_ABORTED")) throw e;
            page.waitForLoadState();
            page.navigate(SHOP.address() + path);
        }
    }

    /** A cookie the browser had from before. */
    void carries(String name, String value) {
        visit.addCookies(List.of(new Cookie(name, value).setUrl(SHOP.address())));
    }

    /** Home, a list, an article, a search, an article it found, the cart. */
    void looksAround() {
        for (String path : List.of("/", "/lichtbronnen/ledlampen")) open(path);
        page.locator(".card-name a").first().click();
        page.waitForURL("**/artikel/**");
        page.locator("#q").pressSequentially("gordijn");
        page.waitForTimeout(250);
        open("/zoeken?q=e27");
        page.locator(".card-name a").first().click();
        page.waitForURL("**/artikel/**");
        open("/winkelwagen");
    }

    void fillsACart() {
        open("/lichtbronnen/ledlampen");
        page.locator("li:has(.stock-in-stock) .card-name a").first().click();
        press("In winkelwagen");
    }

    /** From list to placed order, on account. */
    void orders() {
        checksOutUntilReview();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bestelling met betalingsverplichting").setExact(true)).click();
    }

    /** From list to the last look. */
    void checksOutUntilReview() {
        fillsACart();
        open("/afrekenen");
        Map.of("#name", "Mees Testmans", "#email", "mees@example.org", "#postcode", "7311AA", "#houseNumber", "12", "#street", "Meetlaan", "#city", "Apeldoorn")
                .forEach((box, text) -> page.locator(box).fill(text));
        page.locator("main form button.button").last().click();
        page.locator("input[name=delivery][value=HOME]").check();
        page.locator("input[name=payment][value=INVOICE]").check();
        page.locator("main form button.button").last().click();
    }

    Locator banner() {
        return page.locator("section.ask");
    }

    void press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
    }

    List<String> cookies() {
        return visit.cookies().stream().map((Cookie cookie) -> cookie.name).sorted().toList();
    }

    /** Every key a page could have left behind. */
    @SuppressWarnings("unchecked")
    List<String> storage() {
        if (eyes.script() == Script.OFF) return List.of();
        return (List<String>) page.evaluate("async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), "
                + "...(await indexedDB.databases()).map(d => d.name), "
                + "...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(r => r.scope)]");
    }

    Set<String> foreignHosts() {
        var hosts = new TreeSet<>(asked);
        hosts.remove(URI.create(SHOP.address()).getAuthority());
        return hosts;
    }

    /** Hosts that really got a request through the policy. */
    Set<String> answered() {
        return answered;
    }

    /** Addresses asked of third parties, with the referrer sent along. */
    Set<String> told() {
        return told;
    }

    /** Every address asked, with what was sent along. */
    Set<String> sent() {
        return sent;
    }

    void forgetsHosts() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        sent.clear();
        asked.clear();
        told.clear();
    }

    List<?> spied() {
        return (List<?>) page.evaluate("spied");
    }

    double shift() {
        return ((Number) page.evaluate("shift")).doubleValue();
    }

    /** Everything of a button that the eye compares, without its place. */
    Object look(Locator button) {
        return button.evaluate("e => { const s = getComputedStyle(e), b = e.getBoundingClientRect(); return [Math.round(b.width), Math.round(b.height), "
                + "...['color', 'backgroundColor', 'borderTopColor', 'borderTopWidth', 'fontSize', 'fontWeight', 'opacity', 'padding', 'boxShadow']"
                + ".map(n => s[n])].join('|') }");
    }

    @Override
    public void close() {
        visit.close();
    }
}
