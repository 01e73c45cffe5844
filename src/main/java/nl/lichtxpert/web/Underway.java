package nl.lichtxpert.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Pages being made just now. Who asks for one of them waits for it instead of making it too: a page that falls out of the cache while a thousand people look
 * at it is made once. What turns out to be nobody else's page (a cart, an answer to typed words) is handed to nobody, and each makes her own.
 */
final class Underway {
    private static final long LONGEST_WAIT_MILLIS = 3_000;
    private final ConcurrentMap<String, Making> pages = new ConcurrentHashMap<>();

    /** One page on its way. */
    static final class Making {
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile KeptPage page;

        /** The page is there, for all who wait; before it is sent to whoever made it, whose line may be slow. */
        void made(KeptPage made) {
            page = made;
            over.countDown();
        }

        /** The page, when it is for everybody and came in time. */
        private Optional<KeptPage> awaited() {
            try {
                return over.await(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS) ? Optional.ofNullable(page) : Optional.empty();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    /** The page as somebody else makes it now, waited for. @param mine what stands there from now on when nobody does: then it is the caller's to make */
    Optional<KeptPage> byAnother(String key, Making mine) {
        var theirs = pages.putIfAbsent(key, mine);
        return theirs == null ? Optional.empty() : theirs.awaited();
    }

    /** The caller is done, whatever came of it; others wait no longer. */
    void over(String key, Making mine) {
        pages.remove(key, mine);
        mine.over.countDown();
    }
}
