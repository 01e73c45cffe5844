package nl.lichtxpert.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * The door of the returns room. A declaration is sealed and registered in one transaction with the news of it; the receipt leaves by mail from there, as often
 * as it takes.
 */
public final class Withdrawals {
    private static final Actor CLERK = new Actor.Job("withdrawal");
    private final Database database;
    private final Vault vault;
    private final Orders orders;
    private final Buyers buyers;
    private final Mail mail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final DeclarationStore store = new DeclarationStore();

    public Withdrawals(Database database, Vault vault, Orders orders, Buyers buyers, Mail mail, Outbox outbox, Ids ids, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.orders = orders;
        this.buyers = buyers;
        this.mail = mail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Subscribes to the room's own news, which sends the receipt. */
    public void listen() {
        outbox.listen(WithdrawalReceived.class, "returns.receipt", number -> acknowledge(new WithdrawalNumber(number)));
    }

    /** A fresh secret: it makes a form count once, and opens its receipt. */
    String newSecret() {
        return ids.secret();
    }

    /** The order a link opens, with what may be chosen from. */
    Optional<KnownOrder> known(String orderSecret) {
        if (!secret(orderSecret)) return Optional.empty();
        return database.read(Zone.SHOP, new Actor.LinkHolder(Ids.hash(orderSecret)), Purpose.WITHDRAWAL,
                tx -> orders.byLink(tx, Ids.hash(orderSecret)).flatMap(number -> orders.find(tx, number)))
                .map(order -> new KnownOrder(orderSecret, order, lines(order), term(order)));
    }

    /** What can still be withdrawn from: not what was called off, sent back or withdrawn from before. */
    private List<OfferedLine> lines(Order order) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> StillBought.of(tx, orders, order, "")).entrySet().stream()
                .map(left -> new OfferedLine(left.getKey(), order.lines().get(left.getKey() - 1).of(left.getValue()))).toList();
    }

    private Optional<WithdrawalTerm> term(Order order) {
        return WithdrawalTerm.of(order, mail.lettersOf(order.number()));
    }

    /** What the shop knows of the buyer, for who holds the order's link. */
    Optional<Personal<Contact>> contact(KnownOrder known) {
        Order order = known.order();
        return database.write(Zone.VAULT, new Actor.Self(order.buyer()), Purpose.SHOW_TO_SELF, tx -> buyers.contact(tx, order.buyer(), order.number().value()));
    }

    /** Registers the declaration of somebody who held an order's link. */
    void register(String secret, Language language, Personal<Declaration> declaration, KnownOrder known) {
        Order order = known.order();
        write(secret, declaration, new Registered(newNumber(), ids.person(), Optional.of(order.number()), Registered.KnownBy.LINK, order.business(),
                language, now(), known.term()));
    }

    /** Registers the declaration of anybody. Whether the order is recognised makes no difference to be seen. */
    void register(String secret, Language language, Personal<Declaration> declaration) {
        Instant submitted = now();
        Optional<Order> order = Reveal.under(Purpose.WITHDRAWAL).of(declaration).orderNumber()
                .flatMap(number -> database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> orders.find(tx, number)));
        write(secret, declaration, new Registered(newNumber(), ids.person(), order.map(Order::number),
                order.isPresent() ? Registered.KnownBy.NUMBER : Registered.KnownBy.NOTHING,
                order.map(Order::business).orElse(false), language, submitted, order.flatMap(this::term)));
    }

    /** A second press of the same form changes nothing: the secret was used. */
    private void write(String secret, Personal<Declaration> declaration, Registered registered) {
        if (!secret(secret)) throw new IllegalArgumentException("not a secret of ours");
        String hash = Ids.hash(secret);
        database.write(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.WITHDRAWAL, tx -> {
            if (!store.register(tx, registered, hash)) return null;
            vault.keep(tx, registered.person(), RetentionClass.WITHDRAWAL, declaration);
            vault.index(tx, registered.person(), RetentionClass.WITHDRAWAL, BlindIndex.EMAIL, Reveal.map(declaration, Declaration::email));
            outbox.tell(tx, new WithdrawalReceived(registered.number()));
            return null;
        });
    }

    /** The receipt, for who holds its secret. */
    Optional<Personal<Receipt>> receipt(String secret) {
        if (!secret(secret)) return Optional.empty();
        String hash = Ids.hash(secret);
        return database.read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF, tx -> store.byLink(tx, hash)).flatMap(registered -> database
                .read(Zone.VAULT, new Actor.Self(registered.person()), Purpose.SHOW_TO_SELF, tx -> open(tx, registered)));
    }

    static boolean secret(String text) {
        return text.matches("[A-Za-z0-9_-]{32}");
    }

    void acknowledge(WithdrawalNumber number) {
        Optional<Registered> found = database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> store.find(tx, number));
        if (found.isEmpty()) return;
        Registered registered = found.get();
        Optional<Personal<Receipt>> receipt = database.write(Zone.VAULT, CLERK, Purpose.WITHDRAWAL, tx -> {
            vault.startTerm(tx, registered.person(), RetentionClass.WITHDRAWAL, endOfTerm(registered.submittedAt()));
            return open(tx, registered);
        });
        receipt.ifPresent(words -> mail.acknowledge(Purpose.WITHDRAWAL, registered.person(), RetentionClass.WITHDRAWAL, number.value(),
                Reveal.map(words, Receipt::note)));
    }

    private Optional<Personal<Receipt>> open(Tx tx, Registered registered) {
        return vault.open(tx, registered.person(), RetentionClass.WITHDRAWAL, Declaration.class, registered.number().value())
                .map(declaration -> Reveal.map(declaration, d -> new Receipt(registered, d)));
    }

    /** Seven years from the end of the year, as the books of the order. */
    private static Instant endOfTerm(Instant submitted) {
        int year = submitted.atZone(WithdrawalTerm.SHOP_TIME).getYear() + RetentionClass.WITHDRAWAL.term().getYears() + 1;
        return LocalDate.of(year, 1, 1).atStartOfDay(WithdrawalTerm.SHOP_TIME).toInstant();
    }

    private WithdrawalNumber newNumber() {
        String letters = ids.readable(8);
        return new WithdrawalNumber("HR-" + letters.substring(0, 4) + "-" + letters.substring(4));
    }

    /** Cut to the second, so that a declaration of the last second is never rounded into the next day. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
