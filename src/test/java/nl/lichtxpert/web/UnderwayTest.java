package nl.lichtxpert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lichtxpert.analytics.Sight;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class UnderwayTest {
    private static final int MANY = 200;
    private final Underway underway = new Underway();
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch allHere = new CountDownLatch(MANY);

    @Test
    void a_page_many_ask_for_at_once_is_made_once() throws Exception {
        everybody(() -> ask(true));

        assertThat(made).hasValue(1);
    }

    @Test
    void a_page_that_is_for_one_person_is_made_by_each() throws Exception {
        everybody(() -> ask(false));

        assertThat(made).hasValue(MANY);
    }

    private void everybody(Callable<Void> ask) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Void>>();
            for (int i = 0; i < MANY; i++) asked.add(people.submit(ask));
            for (Future<Void> each : asked) each.get(10, TimeUnit.SECONDS);
        }
    }

    /** As the page cache asks: whoever finds nobody at it makes the page, once all are waiting. */
    private Void ask(boolean forEverybody) throws InterruptedException {
        var mine = new Underway.Making();
        allHere.countDown();
        if (underway.byAnother("/", mine).isPresent()) return null;
        try {
            allHere.await(5, TimeUnit.SECONDS);
            Thread.sleep(50);
            made.incrementAndGet();
            if (forEverybody) mine.made(new KeptPage(new byte[0], Language.NL, "text/html", Set.of(), Sight.NONE));
        } finally {
            underway.over("/", mine);
        }
        return null;
    }
}
