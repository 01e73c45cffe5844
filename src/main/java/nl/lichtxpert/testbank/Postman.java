package nl.lichtxpert.testbank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the bank's webhooks over HTTP, to the shop of this very process and nowhere else. Tries five times with growing pauses, then gives up as real ones do.
 */
final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int TRIES = 5;
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private final TestBank bank;
    private final BankStore store;
    private final Settings settings;
    private final Semaphore bell = new Semaphore(0);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(WAIT).proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1).build();
    private volatile boolean open = true;
    private Thread thread;

    Postman(TestBank bank, BankStore store, Settings settings) {
        this.bank = bank;
        this.store = store;
        this.settings = settings;
    }

    void start() {
        thread = Thread.ofVirtual().name("testbank").start(this::run);
    }

    void wake() {
        bell.release();
    }

    private void run() {
        while (open) {
            try {
                List<BankStore.Letter> letters = bank.books(tx -> store.claim(tx, bank.now(), LEASE));
                for (BankStore.Letter letter : letters) deliver(letter);
                if (letters.isEmpty() && bell.tryAcquire(1, TimeUnit.SECONDS)) bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (DatabaseFault e) {
                LOG.warn("the test bank pauses: {}", e.getMessage());
            }
        }
    }

    private void deliver(BankStore.Letter letter) throws InterruptedException {
        boolean over = sent(letter) || letter.attempts() >= TRIES;
        bank.books(tx -> {
            if (over) store.done(tx, letter);
            else store.later(tx, letter, bank.now().plusSeconds(1L << letter.attempts()));
            return over;
        });
    }

    private boolean sent(BankStore.Letter letter) throws InterruptedException {
        byte[] body = ("id=" + letter.ref()).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(loopback(letter.to())).timeout(WAIT).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Payment-Signature", bank.sign(body)).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            NameDoor.admit(request.uri().getHost());
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The webhook's path on the address this shop listens on, whatever the address it was told says. */
    private URI loopback(URI webhook) {
        String host = settings.host().contains(":") && !settings.host().startsWith("[") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + settings.port() + webhook.getRawPath());
    }

    @Override
    public void close() {
        open = false;
        if (thread != null) thread.interrupt();
        client.shutdownNow();
    }
}
