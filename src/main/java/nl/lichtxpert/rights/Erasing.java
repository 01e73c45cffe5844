package nl.lichtxpert.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.retention.Holds;
import nl.lichtxpert.privacy.vault.Erasure;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.reviews.Reviews;

/** Erases what may go and says of the rest why it stays and until when (art. 17 GDPR). */
final class Erasing {
    private static final Actor CLERK = new Actor.Job("rights");
    private final Database database;
    private final Vault vault;
    private final Orders orders;
    private final Holds holds;
    private final Clock clock;
    private final Changes.Beside beside;

    Erasing(Database database, Vault vault, Orders orders, Holds holds, Clock clock, Changes.Beside beside) {
        this.database = database;
        this.vault = vault;
        this.orders = orders;
        this.holds = holds;
        this.clock = clock;
        this.beside = beside;
    }

    /**
     * What became of one class of hers, or would.
     *
     * @param until when what stays ends, when that is known
     * @param hold why it is held, when it is
     */
    record Fate(RetentionClass kept, What what, Optional<Instant> until, Optional<Words.Hold> hold) {
        /** Gone; kept because a law says so; by a duty that goes before for now; until her order has been delivered; for a case or because she asked so. */
        enum What { GONE, LAW, DUTY, ORDER_UNDER_WAY, HELD }
    }

    /** What would go and what would stay; nothing is touched. */
    List<Fate> preview(List<PersonRef> persons) {
        var fates = new ArrayList<Fate>();
        for (PersonRef person : persons) {
            Set<String> silent = beside.silent().apply(person);
            var standing = new Standing(underWay(person), neverBooked(person), held(person), silent);
            for (RetentionClass kept : RetentionClass.values()) {
                if (kept == RetentionClass.FRAUD && !silent.isEmpty()) continue;
                until(person, kept).ifPresent(until -> fates.add(fate(kept, standing, until)));
            }
        }
        return fates;
    }

    /**
     * How it stands with her orders.
     *
     * @param neverBooked all of them died before anything was paid: there is no invoice and none will come, so no law asks for the data of one
     * @param silent numbers of what she is not told yet
     */
    private record Standing(boolean underWay, boolean neverBooked, List<Holds.Hold> holds, Set<String> silent) {
        boolean bound(RetentionClass kept) {
            return kept.duty() != RetentionClass.Duty.NONE && !(kept == RetentionClass.INVOICE && neverBooked);
        }
    }

    private Optional<Instant> until(PersonRef person, RetentionClass kept) {
        return database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> Everything.until(tx, person, kept));
    }

    private boolean underWay(PersonRef person) {
        return database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> orders.underWay(tx, person));
    }

    private boolean neverBooked(PersonRef person) {
        List<Order> hers = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF,
                tx -> orders.ofBuyer(tx, person).stream().flatMap(number -> orders.find(tx, number).stream()).toList());
        boolean dead = !hers.isEmpty() && hers.stream().allMatch(order -> order.state() == OrderState.CANCELLED && order.paidAt().isEmpty());
        return dead && !database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF,
                tx -> Everything.anyDocument(tx, person, RetentionClass.INVOICE));
    }

    private List<Holds.Hold> held(PersonRef person) {
        List<String> numbers = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> orders.ofBuyer(tx, person)).stream()
                .map(OrderNumber::value).toList();
        return database.read(Zone.VAULT, CLERK, Purpose.SHOW_TO_SELF, tx -> holds.of(tx, person, numbers));
    }

    private static Fate fate(RetentionClass kept, Standing standing, Instant until) {
        Policy.Retention retention = Policy.inForce().retention(kept.name());
        Optional<Holds.Hold> hold = standing.holds().stream().filter(one -> retention.holds().contains(one.reason())).findFirst();
        boolean invoiceToCome = standing.underWay() && kept == RetentionClass.INVOICE;
        Optional<Instant> term = invoiceToCome || until.equals(Instant.MAX) ? Optional.empty() : Optional.of(until);
        if (standing.bound(kept)) return new Fate(kept, Fate.What.LAW, term, Optional.empty());
        if (hold.filter(one -> standing.silent().contains(one.task())).isPresent()) return new Fate(kept, Fate.What.DUTY, Optional.empty(), Optional.empty());
        if (hold.isPresent()) return new Fate(kept, Fate.What.HELD, Optional.of(hold.get().until()), Optional.of(hold.get().reason()));
        if (standing.underWay() && kept == RetentionClass.ORDER) return new Fate(kept, Fate.What.ORDER_UNDER_WAY, Optional.empty(), Optional.empty());
        return new Fate(kept, Fate.What.GONE, Optional.empty(), Optional.empty());
    }

    /** Erases what no law, no case and no open order keeps; answers what became of each class. */
    List<Fate> erase(List<PersonRef> persons, RequestNumber number) {
        List<Fate> fates = new ArrayList<>();
        for (PersonRef person : persons) {
            List<Fate> hers = preview(List.of(person));
            fates.addAll(hers);
            beside.unpublish().andThen(beside.noNotices()).accept(person);
            database.write(Zone.VAULT, new Actor.Self(person), Purpose.RETENTION, tx -> {
                for (Fate fate : hers) {
                    boolean goes = fate.what() == Fate.What.GONE;
                    if (goes && gone(tx, person, fate.kept(), number) instanceof Erasure.Held) throw new IllegalStateException("held by law");
                }
                return null;
            });
            beside.endAccount().accept(person);
            database.write(Zone.WORKER, CLERK, Purpose.RETENTION, tx -> Reviews.eraseOf(tx, person, clock.instant()));
        }
        return fates;
    }

    private Erasure gone(Tx tx, PersonRef person, RetentionClass kept, RequestNumber number) {
        return kept == RetentionClass.INVOICE ? vault.eraseNeverBegun(tx, person, kept, number.value()) : vault.erase(tx, person, kept, number.value());
    }
}
