package nl.lichtxpert.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.Offered;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;

/**
 * The door of the notices. A request is named by a secret made from what was asked and the address under a key outside the database: the same request is the
 * same row, its link can be written again, and asking twice tells nobody that it was asked before.
 */
public final class Notices {
    static final Duration TO_CONFIRM = Duration.ofDays(2);
    private static final Duration WAITS = Duration.ofDays(183);
    private static final Actor WRITER = new Actor.Job("notices");
    private final Database database;
    private final Vault vault;
    private final Mail mail;
    private final Offers offers;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Wording wording;
    private final Readers readers;
    private final NoticeStore store = new NoticeStore();

    public Notices(Neighbours shop, Function<String, String> absolute) {
        this.database = shop.database();
        this.vault = shop.vault();
        this.mail = shop.mail();
        this.offers = shop.offers();
        this.outbox = shop.outbox();
        this.ids = shop.ids();
        this.clock = shop.clock();
        this.readers = new Readers(database, vault, shop.links(), clock);
        this.wording = new Wording(absolute, clock);
    }

    public void listen() {
        outbox.listen(NoticeAsked.class, "notices.confirm", subscription -> askMailbox(UUID.fromString(subscription)));
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(10), "notices-due", this::sendDue);
        jobs.every(Duration.ofMinutes(30), "notices-remind", this::remind);
        jobs.every(Duration.ofHours(1), "notices-expire", this::endOld);
    }

    /**
     * Somebody asks to be told. What she sees is the same whether she asked before or not.
     *
     * @param sku of the article, empty for the newsletter
     * @param text what she read when she asked, for the proof
     * @return secret of the request, for a demo that mails nobody
     */
    String ask(Kind kind, String sku, Language language, Personal<String> address, String text) {
        return ask(kind, sku, language, address, text, (_, _) -> { });
    }

    /** Does something more in the transaction that keeps a request. */
    interface Also {
        void keep(Tx tx, String link);
    }

    /** The same, and something more that stands or falls with it. */
    String ask(Kind kind, String sku, Language language, Personal<String> address, String text, Also also) {
        Personal<String> normal = Reveal.map(address, typed -> typed.strip().toLowerCase(Locale.ROOT));
        String secret = readers.secret(kind, sku, Reveal.under(Purpose.SEND_NOTICES).of(normal));
        String link = Ids.hash(secret);
        long below = kind == Kind.PRICE_DROP ? price(sku) : 0;
        var wanted = new Subscription(ids.person(), kind, sku, below, language, Subscription.State.ASKED);
        database.write(Zone.SHOP, new Actor.LinkHolder(link), Purpose.SEND_NOTICES, tx -> {
            Optional<UUID> kept = store.ask(tx, wanted, link, Ids.hash(text), clock.instant());
            if (kept.isPresent() && kept.get().equals(wanted.person().value())) {
                vault.keep(tx, wanted.person(), kind.kept(), Reveal.map(normal, Reader::new));
                vault.index(tx, wanted.person(), kind.kept(), BlindIndex.EMAIL, normal);
            }
            also.keep(tx, link);
            kept.ifPresent(id -> outbox.tell(tx, new NoticeAsked(id)));
            return null;
        });
        return secret;
    }

    private long price(String sku) {
        return offers.of(List.of(sku)).stream().findFirst().flatMap(offer -> offer.tag(clock.instant())).map(tag -> tag.gross().cents()).orElse(0L);
    }

    private void askMailbox(UUID id) {
        Optional<Subscription> found = database.read(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> store.find(tx, id));
        found.filter(asked -> asked.state() == Subscription.State.ASKED).ifPresent(asked -> {
            readers.open(asked).ifPresent(reader -> mail.hand(Purpose.SEND_NOTICES, asked.to("first"), Reveal.map(reader, known -> first(asked, known))));
            if (asked.kind() == Kind.SAVED_CART) readers.erase(asked, Readers.Then.NOTHING);
        });
    }

    private Note first(Subscription asked, Reader reader) {
        String secret = readers.secret(asked, reader);
        return asked.kind().cart() ? wording.cart(asked, reader.email(), secret) : wording.confirm(asked, reader.email(), secret, offer(asked));
    }

    private Optional<Offer> offer(Subscription asked) {
        return asked.sku().isEmpty() || asked.kind().cart() ? Optional.empty() : offers.of(List.of(asked.sku())).stream().findFirst();
    }

    private Optional<Subscription> named(String link) {
        return database.read(Zone.SHOP, new Actor.LinkHolder(link), Purpose.SEND_NOTICES, tx -> store.byLink(tx, link));
    }

    /** What a link names, when it is still there. */
    Optional<Kind> known(String secret) {
        return named(Ids.hash(secret)).map(Subscription::kind);
    }

    /** Whether what a link names still waits for a yes from the mailbox. */
    boolean waits(String secret) {
        return named(Ids.hash(secret)).filter(asked -> asked.state() == Subscription.State.ASKED).isPresent();
    }

    /** From the mailbox: yes, it was I. An earlier end of the newsletter no longer holds. */
    Optional<Kind> confirm(String secret) {
        String link = Ids.hash(secret);
        Optional<Subscription> found = named(link);
        if (found.isEmpty()) return Optional.empty();
        database.write(Zone.SHOP, new Actor.LinkHolder(link), Purpose.SEND_NOTICES, tx -> store.confirm(tx, link, clock.instant()));
        Subscription asked = found.get();
        readers.welcome(asked, asked.kind().once() ? Optional.of(clock.instant().plus(WAITS)) : Optional.empty());
        return Optional.of(asked.kind());
    }

    /** Ends it at once: the address is destroyed. Who ended the newsletter is not written to by mistake later. */
    void end(String secret) {
        String link = Ids.hash(secret);
        named(link).ifPresent(asked -> {
            readers.forget(asked, asked.kind() == Kind.NEWSLETTER ? Readers.Then.SUPPRESS : Readers.Then.NOTHING);
            database.write(Zone.SHOP, new Actor.LinkHolder(link), Purpose.SEND_NOTICES, tx -> {
                store.end(tx, link);
                return null;
            });
        });
    }

    /** Tells those whose article is there again, or costs less, and erases them. */
    public void sendDue() {
        List<Subscription> waiting = database.read(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, store::waiting);
        Map<String, Offer> now = offers.of(waiting.stream().map(Subscription::sku).distinct().toList()).stream()
                .collect(Collectors.toMap(offer -> offer.article().sku(), Function.identity()));
        waiting.stream().filter(asked -> now.containsKey(asked.sku()) && due(asked, now.get(asked.sku()))).forEach(asked ->
                deliver(asked, "due", (reader, secret) -> wording.due(asked, reader.email(), secret, now.get(asked.sku()))));
    }

    /** The one reminder of a saved cart, to who asked for it twice: with a tick, and from her mailbox. */
    public void remind() {
        Instant since = clock.instant().minus(SavedCarts.REMINDED_AFTER);
        database.read(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> store.toRemind(tx, since))
                .forEach(asked -> deliver(asked, "reminder", (reader, secret) -> wording.reminder(asked, reader.email(), secret)));
    }

    /** A mail server told later that this reader is not there: the address is destroyed and not written to again. */
    void returned(String secret) {
        named(Ids.hash(secret)).ifPresent(asked -> readers.erase(asked, Readers.Then.SUPPRESS));
    }

    private boolean due(Subscription asked, Offer offer) {
        if (offer.stock() == Card.Stock.SOLD_OUT) return false;
        return asked.kind() == Kind.BACK_IN_STOCK || offer.tag(clock.instant()).filter(tag -> tag.gross().cents() < asked.belowCents()).isPresent();
    }

    /** Writes a message to a reader who is known by her link. */
    interface Letter {
        Note to(Reader reader, String secret);
    }

    /** One message to one reader. What is over with it, and who has no mailbox any more, is erased; a refused text erases no reader of the newsletter. */
    Offered deliver(Subscription asked, String message, Letter letter) {
        Optional<Personal<Reader>> reader = readers.open(asked).filter(known -> !readers.suppressed(known));
        Offered offered = reader.map(known -> mail.offer(Purpose.SEND_NOTICES, asked.to(message),
                Reveal.map(known, clear -> letter.to(clear, readers.secret(asked, clear))))).orElse(Offered.TAKEN);
        if (offered == Offered.NO_MAILBOX) readers.erase(asked, Readers.Then.SUPPRESS);
        else if (reader.isEmpty() || asked.kind().once() && offered != Offered.LATER) readers.erase(asked, Readers.Then.NOTHING);
        return offered;
    }

    void erase(Subscription asked, Readers.Then then) {
        readers.erase(asked, then);
    }

    /** Unconfirmed after two days, unfulfilled after half a year: gone. */
    public void endOld() {
        Instant now = clock.instant();
        database.read(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> store.over(tx, now.minus(TO_CONFIRM), now.minus(WAITS)))
                .forEach(asked -> readers.erase(asked, Readers.Then.NOTHING));
    }
}
