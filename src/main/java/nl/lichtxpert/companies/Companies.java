package nl.lichtxpert.companies;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;

/** The door of the companies room: who orders for whom, what she may do, and which orders are the company's. */
public final class Companies {
    private static final Duration INVITED = Duration.ofDays(7);
    private static final int MOST = 100;
    private final Database database;
    private final Accounts accounts;
    private final Orders orders;
    private final Clock clock;
    private final Ids ids;
    private final CompanyStore store = new CompanyStore();

    public Companies(Database database, Accounts accounts, Orders orders, Clock clock, Ids ids) {
        this.database = database;
        this.accounts = accounts;
        this.orders = orders;
        this.clock = clock;
        this.ids = ids;
    }

    /** A company nobody belongs to any more ends; one whose last manager's account ended is managed by who joined first. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(10), "tidy-companies", this::tidy);
    }

    void tidy() {
        database.write(Zone.VAULT, new Actor.Job("tidy-companies"), Purpose.RETENTION, tx -> store.tidy(tx, clock.instant()));
    }

    /** To which company she belongs. */
    public Optional<Membership> of(SignedIn me) {
        return write(me, tx -> store.of(tx, me.account()));
    }

    /** A new company, of which she manages all. Answers false when she belongs to one already. */
    boolean found(SignedIn me, String name, String kvk, String vatNumber) {
        var company = new Company(ids.uuid(), name, kvk, vatNumber);
        return write(me, tx -> {
            if (store.of(tx, me.account()).isPresent()) return false;
            store.found(tx, company, clock.instant());
            return store.join(tx, company.id(), me.account(), EnumSet.allOf(Role.class), clock.instant());
        });
    }

    boolean change(SignedIn me, String name, String kvk, String vatNumber) {
        return managing(me, (tx, mine) -> {
            store.change(tx, new Company(mine.company().id(), name, kvk, vatNumber));
            return true;
        });
    }

    /** Everybody who belongs to it, who joined first first; for who manages it. */
    List<Membership> colleagues(SignedIn me) {
        return write(me, tx -> manager(tx, me).map(mine -> store.all(tx, mine.company().id())).orElse(List.of()));
    }

    List<CompanyStore.Invited> invited(SignedIn me) {
        return write(me, tx -> manager(tx, me).map(mine -> store.invited(tx, mine.company().id(), clock.instant())).orElse(List.of()));
    }

    /** Sends an invitation; its letter's number, or empty when there were too many or she does not manage it. */
    Optional<UUID> invite(SignedIn me, Personal<String> email, Set<Role> roles, Language language) {
        return write(me, tx -> manager(tx, me).filter(mine -> store.all(tx, mine.company().id()).size() < MOST)
                .flatMap(mine -> accounts.invitations().invite(tx, me, email, language).map(sent -> {
            store.invite(tx, new CompanyStore.Invited(sent.letter(), mine.company(), sent.person(), roles, clock.instant().plus(INVITED)));
            return sent.letter();
        })));
    }

    void uninvite(SignedIn me, UUID letter) {
        managing(me, (tx, mine) -> {
            store.uninvite(tx, mine.company().id(), letter).ifPresent(person -> accounts.invitations().end(tx, person));
            return true;
        });
    }

    /** The invitation a link in a letter opens. */
    Optional<CompanyStore.Invited> invitation(String secret) {
        return database.write(Zone.VAULT, Actor.VISITOR, Purpose.ACCOUNT,
                tx -> accounts.invitations().letter(tx, secret).flatMap(letter -> store.invitation(tx, letter, clock.instant())));
    }

    /** Answers false when the link opens nothing any more, or she belongs to a company already. */
    boolean accept(SignedIn me, String secret) {
        return write(me, tx -> {
            Optional<CompanyStore.Invited> found = accounts.invitations().letter(tx, secret).flatMap(letter -> store.invitation(tx, letter, clock.instant()));
            if (found.isEmpty()) return false;
            CompanyStore.Invited invited = found.get();
            if (!store.join(tx, invited.company().id(), me.account(), invited.roles(), clock.instant())) return false;
            store.uninvite(tx, invited.company().id(), invited.letter()).ifPresent(person -> accounts.invitations().end(tx, person));
            return true;
        });
    }

    /** Answers false when the company would be left without anybody who manages it. */
    boolean allow(SignedIn me, PersonRef colleague, Set<Role> roles) {
        return managing(me, (tx, mine) -> {
            if (!roles.contains(Role.MANAGE) && !managedWithout(tx, mine.company().id(), colleague)) return false;
            store.roles(tx, mine.company().id(), colleague, roles);
            return true;
        });
    }

    boolean remove(SignedIn me, PersonRef colleague) {
        return managing(me, (tx, mine) -> {
            if (!managedWithout(tx, mine.company().id(), colleague)) return false;
            store.remove(tx, mine.company().id(), colleague);
            return true;
        });
    }

    /** She leaves: the orders stay with the company. Answers false when others would be left without anybody who manages it. */
    boolean leave(SignedIn me) {
        return write(me, tx -> {
            Optional<Membership> mine = store.of(tx, me.account());
            if (mine.isEmpty()) return true;
            UUID company = mine.get().company().id();
            boolean alone = store.all(tx, company).size() == 1;
            if (!alone && !managedWithout(tx, company, me.account())) return false;
            store.remove(tx, company, me.account());
            return true;
        });
    }

    /** Whether she may end her account without leaving her colleagues without a manager. */
    public boolean mayClose(SignedIn me) {
        return write(me, tx -> store.of(tx, me.account()).map(mine -> store.all(tx, mine.company().id()).size() == 1
                || managedWithout(tx, mine.company().id(), me.account())).orElse(true));
    }

    private boolean managedWithout(Tx tx, UUID company, PersonRef one) {
        return store.all(tx, company).stream().anyMatch(other -> other.may(Role.MANAGE) && !other.account().equals(one));
    }

    /** An order placed for the company. A reference that is not a number stays sealed with the order. */
    public void placed(SignedIn me, Membership mine, OrderNumber order, String reference) {
        Optional<String> number = Optional.of(reference.strip()).filter(text -> text.matches("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9./#_-]{0,39}"));
        write(me, tx -> {
            store.placed(tx, mine.company().id(), me.account(), order, number, clock.instant());
            return null;
        });
    }

    /** The company's orders that she may see, the newest first: all of them, or those she placed herself. */
    List<CompanyOrder> orders(SignedIn me) {
        return database.read(Zone.SHOP, me.actor(), Purpose.SHOW_TO_SELF, tx -> {
            List<CompanyStore.Placed> placed = store.orders(tx);
            Map<OrderNumber, Order> known = orders.findAll(tx, placed.stream().map(CompanyStore.Placed::order).toList()).stream()
                    .collect(Collectors.toMap(Order::number, order -> order));
            return placed.stream().filter(one -> known.containsKey(one.order())).map(one -> new CompanyOrder(known.get(one.order()), one.reference(), one.by()))
                    .toList();
        });
    }

    /** Of these orders those that are no company's. */
    public List<OrderNumber> ownedByNone(SignedIn me, List<OrderNumber> numbers) {
        if (numbers.isEmpty()) return List.of();
        var owned = new HashSet<>(write(me, tx -> store.among(tx, numbers)));
        return numbers.stream().filter(number -> !owned.contains(number)).toList();
    }

    /** Whose records her orders for a company were sealed under: hers, for her copy. */
    public List<PersonRef> herselfAsBuyer(SignedIn me) {
        List<OrderNumber> numbers = write(me, tx -> store.placedBy(tx, me.account()));
        return database.read(Zone.WORKER, me.actor(), Purpose.SHOW_TO_SELF, tx -> orders.buyersOf(tx, numbers));
    }

    private Optional<Membership> manager(Tx tx, SignedIn me) {
        return store.of(tx, me.account()).filter(mine -> mine.may(Role.MANAGE));
    }

    private interface Managed {
        boolean in(Tx tx, Membership mine);
    }

    private boolean managing(SignedIn me, Managed work) {
        return write(me, tx -> manager(tx, me).map(mine -> work.in(tx, mine)).orElse(false));
    }

    private <T> T write(SignedIn me, Function<Tx, T> work) {
        return database.write(Zone.VAULT, me.actor(), Purpose.ACCOUNT, work);
    }
}
