package nl.lichtxpert.checkout;

import java.time.Clock;
import java.util.Optional;
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
    private final Database database;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;
    private final DraftStore store = new DraftStore();

    Drafts(Database database, Vault vault, Ids ids, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest draft of a cart, ordered or not. */
    Optional<Draft> newest(String cart) {
        String hash = Ids.hash(cart);
        return database.read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.PREPARE_ORDER, tx -> store.newest(tx, hash));
    }

    /** The draft still being filled in. */
    Optional<Draft> open(String cart) {
        return newest(cart).filter(draft -> draft.order().isEmpty());
    }

    Optional<Personal<Details>> details(Draft draft) {
        return database.read(Zone.VAULT, new Actor.Self(draft.id()), Purpose.PREPARE_ORDER,
                tx -> vault.open(tx, draft.id(), RetentionClass.DRAFT, Details.class, ""));
    }

    /** Seals what was typed, for a day. */
    void keep(String cart, Personal<Details> details, boolean business, String country) {
        Optional<Draft> open = open(cart);
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

    void choose(Draft draft, DeliveryChoice delivery, PaymentChoice payment, boolean takeBack) {
        database.writeLightly(Zone.SHOP, new Actor.Self(draft.id()), Purpose.PREPARE_ORDER, tx -> {
            store.choices(tx, draft.id(), delivery, payment, takeBack);
            return null;
        });
    }

    /** What is ordered is paid with a return, and the rest on account. */
    void exchange(Draft draft, DeliveryChoice delivery, String number) {
        choose(draft, delivery, PaymentChoice.INVOICE, draft.takeBack());
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
     * The details are sealed with the order now; the draft's copy ends at once, or with its day when the vault cannot be reached: the order stands either way.
     */
    void forget(Draft draft) {
        try {
            database.writeLightly(Zone.VAULT, new Actor.Self(draft.id()), Purpose.RETENTION, tx -> {
                vault.forget(tx, draft.id(), RetentionClass.DRAFT);
                return null;
            });
        } catch (DatabaseFault away) {
            LOG.warn("a draft was not ended at once: {}", away.getMessage());
        }
    }
}
