package nl.lichtxpert;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.setup.Reopening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who holds the key of the shop: opens it, and closes and opens it again when its owner has changed what is read once. */
final class Keeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final long UNTIL_THE_ANSWER_IS_OUT_MILLIS = 700;
    private final Supplier<Settings> settings;
    private final Function<Reopening, RunCommand.Running> opening;
    private final AtomicReference<RunCommand.Running> shop = new AtomicReference<>();

    Keeper(Supplier<Settings> settings) {
        this.settings = settings;
        this.opening = reopening -> RunCommand.start(this.settings.get(), reopening);
    }

    RunCommand.Running open() {
        shop.set(opening.apply(new Reopening(this::reopenSoon, this::fault)));
        return shop.get();
    }

    RunCommand.Running shop() {
        return shop.get();
    }

    private Optional<String> fault() {
        try {
            settings.get();
            return Optional.empty();
        } catch (StartRefused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private void reopenSoon() {
        Thread.ofPlatform().name("reopening").start(() -> {
            try {
                Thread.sleep(UNTIL_THE_ANSWER_IS_OUT_MILLIS);
                settings.get();
                shop.get().close();
                open();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.error("the shop did not open again: {}", e.getMessage());
            }
        });
    }

    @Override
    public void close() {
        RunCommand.Running last = shop.getAndSet(null);
        if (last != null) last.close();
    }
}
