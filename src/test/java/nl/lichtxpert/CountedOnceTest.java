package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.analytics.Sight;
import nl.lichtxpert.privacy.consent.Consents;
import org.junit.jupiter.api.Test;

/** The figures are exact: nobody twice, and no program. */
class CountedOnceTest {
    private static final House HOUSE = Watched.SHOP.house();

    @Test
    void pages_asked_for_at_the_same_moment_are_one_visit() throws Exception {
        var may = HOUSE.visitors.consents.standing("", Consents.Signal.NONE).countable().orElseThrow();
        var sight = new Sight(List.of(HOUSE.visitors.figures.cell(Metric.PAGE, "/at-once")), Map.of(), "nl");
        long before = Counted.by(HOUSE).of(Metric.BROWSER, "firefox");
        for (int i = 0; i < 12; i++) {
            var together = new CyclicBarrier(2);
            String agent = "Mozilla/5.0 at once Firefox/1" + i;
            Runnable asks = () -> HOUSE.visitors.figures.seen(may, sight, "198.51.100", agent, name -> name.equals("Accept-Language") ? meet(together) : "");
            Thread other = Thread.ofVirtual().start(asks);
            asks.run();
            other.join();
        }
        assertThat(Counted.by(HOUSE).of(Metric.PAGE, "/at-once")).isEqualTo(24);
        assertThat(Counted.by(HOUSE).of(Metric.BROWSER, "firefox") - before).isEqualTo(12);
    }

    private static String meet(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
            return "nl";
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_a_program_puts_into_a_cart_is_not_counted() {
        String page = new Browser(Watched.SHOP.address()).get("/artikel/ledspot-gu10-4-5-w-380-lm-2700-k-60").body();
        Matcher sku = Pattern.compile("name=\"sku\" value=\"([^\"]+)\"").matcher(page);
        assertThat(sku.find()).isTrue();
        long before = Counted.by(HOUSE).of(Metric.ARTICLE_ADDED, sku.group(1));
        for (String agent : List.of("a crawler", "Mozilla/5.0 Firefox/140")) {
            for (int i = 0; i < 12; i++) {
                var form = HttpRequest.BodyPublishers.ofString("aantal=1&sku=" + sku.group(1));
                assertThat(new Browser(Watched.SHOP.address()).send(HttpRequest.newBuilder(URI.create(Watched.SHOP.address() + "/winkelwagen")).POST(form)
                        .headers("User-Agent", agent, "Content-Type", "application/x-www-form-urlencoded", "Origin", Watched.SHOP.address())).status())
                        .isEqualTo(303);
            }
        }
        assertThat(Counted.by(HOUSE).of(Metric.ARTICLE_ADDED, sku.group(1)) - before).isEqualTo(12);
    }
}
