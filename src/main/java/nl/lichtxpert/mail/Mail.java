package nl.lichtxpert.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.invoices.InvoiceIssued;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderPlaced;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.shipping.ParcelLeft;

/**
 * The door of the mail room. News from other rooms makes it compose a message, hand it to the carrier, seal the copy and note that it went, in that order:
 * after a crash in between a buyer may get a message twice, never not at all.
 */
public final class Mail {
    static final Actor WRITER = new Actor.Job("mail");
    private static final String COPY = "MAIL";
    private static final String NOTE = "NOTE";
    private static final String UNKEPT = "UNKEPT";
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Invoices invoices;
    private final Vault vault;
    private final Composer composer;
    private final Post post;
    private final Handing handing;
    private final Ids ids;
    private final Clock clock;
    private final MessageStore store = new MessageStore();

    public Mail(Database database, Orders orders, Buyers buyers, Invoices invoices, Vault vault, Composer composer, Settings settings, Ids ids, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.invoices = invoices;
        this.vault = vault;
        this.composer = composer;
        this.post = settings.mail().<Post>map(server -> new SmtpPost(server, Partners.inForce(clock))).orElse(Post.LOCAL);
        this.handing = new Handing(database, vault, post, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** Subscribes to the news that asks for a message. */
    public void listen(Outbox outbox) {
        outbox.listen(OrderPlaced.class, "mail.confirmation", order -> send(new OrderNumber(order), Kind.CONFIRMATION));
        outbox.listen(InvoiceIssued.class, "mail.invoice", order -> send(new OrderNumber(order), Kind.INVOICE));
        outbox.listen(ParcelLeft.class, "mail.shipment", parcel -> send(ParcelLeft.of(parcel).order(), Kind.SHIPMENT, ParcelLeft.of(parcel).parcel()));
        outbox.listen(OrderCancelled.class, "mail.cancellation", order -> send(new OrderNumber(order), Kind.CANCELLATION));
        outbox.listen(SendAgain.class, "post.again", message -> again(UUID.fromString(message)));
    }

    void send(OrderNumber number, Kind kind) {
        send(number, kind, 1);
    }

    /** @param part of the kind, from 1: the parcel a message is about */
    private void send(OrderNumber number, Kind kind, int part) {
        var about = new MessageStore.About(kind, part);
        Queued queued = database.writeLightly(Zone.WORKER, WRITER, Purpose.SEND_ORDER_NEWS, tx -> {
            Supplier<Optional<UUID>> message = store.queue(tx, ids.uuid(), number, about, clock.instant());
            return new Queued(orders.find(tx.last(), number), message.get());
        });
        if (queued.order().isPresent() && queued.message().isPresent()) send(queued.order().get(), about, queued.message().get());
    }

    private record Queued(Optional<Order> order, Optional<UUID> message) {}

    private void again(UUID message) {
        database.write(Zone.VAULT, WRITER, Purpose.SEND_ORDER_NEWS, tx -> {
            handing.again(tx, message.toString());
            return store.queued(tx, message);
        });
        database.read(Zone.WORKER, WRITER, Purpose.SEND_ORDER_NEWS, tx -> store.waiting(tx, message))
                .ifPresent(waiting -> send(waiting.order(), waiting.about().kind(), waiting.about().part()));
    }

    private record Opened(Personal<Contact> contact, Optional<Personal<byte[]>> invoice) {}

    private void send(Order order, MessageStore.About about, UUID id) {
        Kind kind = about.kind();
        Optional<String> invoice = kind == Kind.INVOICE ? invoices.kept(order.number()) : Optional.empty();
        var item = new Handing.Item(id.toString(), order.number().value(), kind.name(), order.buyer(), RetentionClass.ORDER,
                kind == Kind.INVOICE ? "name,email,invoice" : "name,email");
        Optional<Opened> opened = database.write(Zone.VAULT, WRITER, Purpose.SEND_ORDER_NEWS, tx -> buyers.contact(tx, order.buyer(), order.number().value())
                .map(contact -> {
                    handing.tell(tx, item);
                    return new Opened(contact, invoice.flatMap(kept -> invoices.attachment(tx, order, kept)));
                }));
        if (opened.isEmpty()) return;
        Personal<Post.Message> message = Reveal.map(opened.get().contact(), contact -> composer.compose(order, kind, about.part(), contact,
                opened.get().invoice()));
        if (!handing.hand(Purpose.SEND_ORDER_NEWS, item, Reveal.under(Purpose.SEND_ORDER_NEWS).of(message), tx -> store.refused(tx, id))) return;
        Personal<byte[]> copy = Reveal.map(message, Letter::copy);
        database.writeLightly(Zone.VAULT, WRITER, Purpose.SEND_ORDER_NEWS, tx -> {
            handing.arrived(tx, item);
            if (store.sent(tx, id, clock.instant())) vault.keepDocument(tx, order.buyer(), RetentionClass.ORDER, COPY, id.toString(), copy);
            return null;
        });
    }

    /**
     * Sends a message that hangs on no order and seals its copy with the person's records of this class. Once it went, or was refused for good, asking again
     * does nothing.
     *
     * @param number of what it is about
     */
    public void acknowledge(Purpose purpose, PersonRef person, RetentionClass kept, String number, Personal<Note> note) {
        var item = new Handing.Item(kept + "/" + number, number, NOTE, person, kept, "name,email");
        if (database.read(Zone.VAULT, WRITER, purpose, tx -> vault.hasDocument(tx, person, kept, COPY, number) || handing.refused(tx, item))) return;
        Personal<Post.Message> message = Reveal.map(note, composer::compose);
        database.write(Zone.VAULT, WRITER, purpose, tx -> {
            handing.tell(tx, item);
            return null;
        });
        if (!handing.hand(purpose, item, Reveal.under(purpose).of(message), _ -> { })) return;
        Personal<byte[]> copy = Reveal.map(message, Letter::copy);
        database.write(Zone.VAULT, WRITER, purpose, tx -> {
            handing.arrived(tx, item);
            vault.keepDocument(tx, person, kept, COPY, number, copy);
            return null;
        });
    }

    /** What became of a message that was handed over. */
    public enum Handed { TAKEN, REFUSED }

    /**
     * Hands over a message of which no copy is kept: a notice, an answer, or what is of no use later, such as a link that works once. That it went to the mail
     * server is noted in the ledger before it goes, and once, however often it is tried.
     *
     * @return {@link Handed#REFUSED} when the addressee's server will never take it, or did not in five days; anything else that goes wrong throws and is tried
     *     again
     */
    public Handed hand(Purpose purpose, To to, Personal<Note> note) {
        Offered answer = offer(purpose, to, note);
        if (answer == Offered.LATER && !handing.overdue(purpose, item(to))) throw Post.PostFault.busy();
        if (answer == Offered.LATER) handing.over(purpose, item(to));
        return answer == Offered.TAKEN ? Handed.TAKEN : Handed.REFUSED;
    }

    /** The same, told apart by what the addressee's server answered. What is wrong with the carrier itself throws. */
    public Offered offer(Purpose purpose, To to, Personal<Note> note) {
        Handing.Item item = item(to);
        Personal<Post.Message> message = Reveal.map(note, composer::compose);
        database.write(Zone.VAULT, WRITER, purpose, tx -> {
            handing.tell(tx, item);
            return null;
        });
        Offered answer = handing.offer(Reveal.under(purpose).of(message));
        if (answer != Offered.LATER) handing.over(purpose, item);
        return answer;
    }

    private static Handing.Item item(To to) {
        return new Handing.Item(to.name(), to.number(), UNKEPT, to.person(), to.kept(), to.what());
    }

    /**
     * A message as it would go, for who has to look at it first.
     *
     * @param unsubscribe where it is ended in one press
     */
    public record Looks(String subject, String text, String html, String unsubscribe) {}

    /** How a note would look; nothing is sent. */
    public Looks looks(Note note) {
        Post.Message message = composer.compose(note);
        return new Looks(message.subject(), message.text(), message.html(), message.unsubscribe());
    }

    /** Tells the owner something about the shop itself, in no buyer's name and kept nowhere. */
    public void tellOwner(Note note) {
        post.send(composer.compose(note));
    }

    /** Tells somebody outside the shop how the ledger stands. No person is in it. */
    public void witness(String to, String subject, String text) {
        post.send(new Post.Message(to, subject, text, "<pre>" + text + "</pre>", List.of()));
    }

    /** What {@link #acknowledge} sent, opened for the purpose; ledgered. */
    public Optional<Personal<Letter>> acknowledged(Purpose purpose, PersonRef person, RetentionClass kept, String number) {
        return database.write(Zone.VAULT, WRITER, purpose, tx -> vault.openDocument(tx, person, kept, COPY, number))
                .map(copy -> Reveal.map(copy, Letter::of));
    }

    /** Messages sent about an order. */
    public List<Sent> lettersOf(OrderNumber order) {
        return database.read(Zone.WORKER, WRITER, Purpose.SHOW_TO_SELF, tx -> store.of(tx, order));
    }

    /** One of them, opened for {@code actor}; ledgered unless that is the buyer herself. */
    public Optional<Personal<Letter>> sent(Actor actor, Order order, UUID letter) {
        return database.write(Zone.VAULT, actor, Purpose.SHOW_TO_SELF,
                tx -> vault.openDocument(tx, order.buyer(), RetentionClass.ORDER, COPY, letter.toString())).map(copy -> Reveal.map(copy, Letter::of));
    }
}
