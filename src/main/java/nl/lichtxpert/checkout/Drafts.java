package nl.lichtxpert.checkout;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drafts with their sealed details. The row is found by the cart's hash, the details by the person's own reference. */
final class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final int MOST_AT_ONCE = 50;
    private final Database database;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;
    private final DraftStore store = new DraftStore();
    private final Queue<PersonRef> done = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ending = new AtomicBoolean();

    Drafts(Database database, Vault vault, Ids ids, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A draft, and what else was asked of its cart in the same breath.
     *
     * @param newest of the cart, ordered or not
     */
    record Found<T>(Optional<Draft> newest, T more) {
        /** The draft still being filled in. */
        Optional<Draft> open() {
            return newest.filter(draft -> draft.order().isEmpty());
        }
    }

    /** The newest draft of a cart, with what {@code more} reads. */
    <T> Found<T> find(String cart, Function<Tx, T> more) {
        String hash = Ids.hash(cart);
        return database.read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.PREPARE_ORDER, tx -> {
            Supplier<Optional<Draft>> newest = store.newest(tx, hash);
            T read = more.apply(tx);
            return new Found<>(newest.get(), read);
        });
    }

    /** The newest draft of a cart, ordered or not. */
    Optional<Draft> newest(String cart) {
        return find(cart, _ -> cart).newest();
    }

    /** The draft still being filled in. */
    Optional<Draft> open(String cart) {
        return find(cart, _ -> cart).open();
    }

    Optional<Personal<Details>> details(Draft draft) {
        return database.read(Zone.VAULT, new Actor.Self(draft.id()), Purpose.PREPARE_ORDER,
                tx -> vault.open(tx, draft.id(), RetentionClass.DRAFT, Details.class, ""));
    }

    /** Seals what was typed, for a day, in the open draft of the cart or in a new one. */
    void keep(String cart, Optional<Draft> open, Personal<Details> details, boolean business, String country) {
        PersonRef person = open.map(Draft::id).orElseGet(ids::person);
        database.writeLightly(Zone.VAULT, new Actor.Self(person), Purpose.PREPARE_ORDER, tx -> {
            if (open.isPresent()) vault.replace(tx, person, RetentionClass.DRAFT, details);
            else vault.keep(tx, person, RetentionClass.DRAFT, details);
            return null;
        });
        database.writeLightly(Zone.SHOP, new Actor.Self(person), Purpose.PREPARE_ORDER, tx -> {
            if (open.isPresent()) store.details(tx, person, business, country);
            else store.begin(tx, person, Ids.hash(cart), business, country, clock.instant());
            return null;
        });
    }

    /** Chooses for the draft still being filled in; false when the cart has none. */
    boolean choose(String cart, DeliveryChoice delivery, PaymentChoice payment, boolean takeBack) {
        String hash = Ids.hash(cart);
        return database.writeLightly(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.PREPARE_ORDER,
                tx -> store.choices(tx.last(), hash, delivery, payment, takeBack));
    }

    /** What is ordered is paid with a return, and the rest on account. */
    void exchange(String cart, Draft draft, DeliveryChoice delivery, String number) {
        choose(cart, delivery, PaymentChoice.INVOICE, draft.takeBack());
        database.writeLightly(Zone.SHOP, new Actor.Self(draft.id()), Purpose.PREPARE_ORDER, tx -> {
            store.exchange(tx, draft.id(), number);
            return null;
        });
    }

    /** The return an order is paid with (worker). */
    Optional<String> exchangeOf(Tx tx, OrderNumber order) {
        return store.exchangeOf(tx, order);
    }

    void ordered(Tx tx, Draft draft, OrderNumber order) {
        store.ordered(tx, draft.id(), order);
    }

    /**
     * The details are sealed with the order now; the draft's copy ends at once, with those of others that are ordered meanwhile, and the buyer does not wait
     * for it. When the vault cannot be reached, or the shop dies before, it ends with its day: the order stands either way.
     */
    void forget(Draft draft) {
        done.add(draft.id());
        if (ending.compareAndSet(false, true)) Thread.ofVirtual().name("drafts").start(this::end);
    }

    private void end() {
        do {
            try {
                while (!done.isEmpty()) end(Stream.generate(done::poll).limit(MOST_AT_ONCE).takeWhile(Objects::nonNull).toList());
            } catch (DatabaseFault away) {
                LOG.warn("drafts were not ended at once: {}", away.getMessage());
            } finally {
                ending.set(false);
            }
        } while (!done.isEmpty() && ending.compareAndSet(false, true));
    }

    private void end(List<PersonRef> drafts) {
        database.writeLightly(Zone.VAULT, new Actor.Job("checkout"), Purpose.RETENTION, tx -> {
            vault.forget(tx, RetentionClass.DRAFT, drafts.toArray(PersonRef[]::new));
            return null;
        });
    }
}
