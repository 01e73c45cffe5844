package nl.lichtxpert.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.To;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * How somebody shows that a mailbox is hers. Whatever she types, the same is written and the same is answered; the letter with the link, which only goes to an
 * address the shop knows, leaves afterwards by itself. So nobody learns from it who is a customer.
 */
final class Visits {
    private static final Duration LINK = Duration.ofHours(1);
    private static final Duration STAY = Duration.ofHours(1);
    private static final int MOST_AN_HOUR = 5;
    private static final Pattern ORDER = Pattern.compile("LX([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{4})");
    private static final List<RetentionClass> CUSTOMERS = Arrays.stream(RetentionClass.values()).filter(kept -> kept != RetentionClass.STAFF).toList();
    private static final Actor CLERK = new Actor.Job("rights");
    private final Database database;
    private final Vault vault;
    private final Everything everything;
    private final Orders orders;
    private final Mail mail;
    private final Links links;
    private final Outbox outbox;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;
    private final VisitStore store = new VisitStore();

    Visits(Database database, Vault vault, Everything everything, Orders orders, Mail mail, Links links, Outbox outbox, Settings settings, Ids ids,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.everything = everything;
        this.orders = orders;
        this.mail = mail;
        this.links = links;
        this.outbox = outbox;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        outbox.listen(VisitAsked.class, "rights.link", visit -> send(UUID.fromString(visit)));
    }

    /**
     * Somebody says that a mailbox is hers. Takes as long and writes as much for a stranger.
     *
     * @param order number of an order when she has one at hand; one that is not of this mailbox makes her a stranger
     * @return path of the link, which only a demo may show
     */
    String ask(Personal<String> email, String order, Language language) {
        List<PersonRef> known = of(known(email), order);
        UUID visit = ids.uuid();
        String secret = secret(visit);
        Instant now = clock.instant();
        database.write(Zone.SHOP, new Actor.LinkHolder(Ids.hash(secret)), Purpose.SHOW_TO_SELF, tx -> {
            store.knock(tx, visit, Ids.hash(secret), language, now, now.plus(LINK));
            store.persons(tx, visit, known);
            outbox.tell(tx, new VisitAsked(visit));
            return null;
        });
        return path(language, secret);
    }

    private List<PersonRef> known(Personal<String> email) {
        return database.read(Zone.VAULT, Actor.VISITOR, Purpose.SHOW_TO_SELF,
                tx -> CUSTOMERS.stream().flatMap(kept -> vault.people(tx, kept, BlindIndex.EMAIL, email).stream()).distinct().toList());
    }

    private List<PersonRef> of(List<PersonRef> known, String typed) {
        var number = ORDER.matcher(typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        boolean named = number.find();
        var asked = new OrderNumber(named ? "LX-" + number.group(1) + "-" + number.group(2) : "LX-2222-2222");
        Optional<PersonRef> buyer = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> orders.find(tx, asked)).map(Order::buyer);
        if (typed.isBlank()) return known;
        return buyer.filter(known::contains).isPresent() ? known : List.of();
    }

    private String secret(UUID visit) {
        return links.secret("rights|" + visit);
    }

    static String path(Language language, String secret) {
        return (language == Language.NL ? "/mijn-gegevens/toegang/" : "/en/my-data/access/") + secret;
    }

    /** Sends the link to the address the shop knows, not to the one that was typed. */
    void send(UUID visit) {
        Instant now = clock.instant();
        List<PersonRef> persons = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> store.of(tx, visit));
        Optional<Language> language = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> store.language(tx, visit, now));
        if (persons.isEmpty() || language.isEmpty()) return;
        long lately = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> store.lately(tx, persons, now.minus(Duration.ofHours(1))));
        if (lately > MOST_AN_HOUR) return;
        reach(persons).ifPresent(reach -> mail.hand(Purpose.SHOW_TO_SELF, new To(reach.person(), reach.kept(), "MY_DATA", visit.toString()),
                Reveal.map(reach.card(), known -> note(known, language.get(), secret(visit)))));
    }

    /** Where she is reached. @param name empty text when it is not known */
    private record Card(String email, String name) {}

    /** The same, and as whom. */
    private record Reach(PersonRef person, RetentionClass kept, Personal<Card> card) {}

    /** The newest address there is in whatever is kept of her: an order, an account, a notice she asked for. */
    private Optional<Reach> reach(List<PersonRef> persons) {
        var self = Reveal.under(Purpose.SHOW_TO_SELF);
        return persons.reversed().stream().flatMap(person -> self.of(database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF,
                tx -> everything.records(tx, person))).stream().filter(record -> record.fields().containsKey("email"))
                .map(record -> new Reach(person, record.kept(), Personal.of(new Card(record.fields().get("email"), name(record.fields()))))))
                .findFirst();
    }

    private static String name(Map<String, String> fields) {
        return fields.getOrDefault("delivery.name", fields.getOrDefault("name", ""));
    }

    private Note note(Card reach, Language language, String secret) {
        Texts texts = Texts.in(language);
        String greeting = reach.name().isEmpty() ? texts.of("rights.mail-greeting-plain") : texts.of("rights.mail-greeting", reach.name());
        return new Note(reach.email(), language, texts.of("rights.mail-subject"), List.of(new Note.Part("", List.of(greeting)),
                new Note.Part("", List.of(texts.of("rights.mail-text"))), new Note.Part("", List.of(settings.absolute(path(language, secret)))),
                new Note.Part("", List.of(texts.of("rights.mail-not-you")))), List.of());
    }

    /** Whether this link still opens. */
    boolean opens(String secret) {
        String hash = Ids.hash(secret);
        return database.read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF, tx -> store.waiting(tx, hash, clock.instant()));
    }

    /** Opens the link, once; answers the secret of her cookie. */
    Optional<String> enter(String secret) {
        String hash = Ids.hash(secret);
        String token = ids.secret();
        Instant now = clock.instant();
        boolean opened = database.write(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF,
                tx -> store.open(tx, hash, Ids.hash(token), now, now.plus(STAY)));
        return opened ? Optional.of(token) : Optional.empty();
    }

    /** Somebody who proved who she is by signing in: in at once. Answers the secret of her cookie. */
    String welcome(List<PersonRef> persons, Language language) {
        UUID visit = ids.uuid();
        String hash = Ids.hash(secret(visit));
        String token = ids.secret();
        Instant now = clock.instant();
        database.write(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF, tx -> {
            store.knock(tx, visit, hash, language, now, now.plus(STAY));
            store.persons(tx, visit, persons);
            return store.open(tx, hash, Ids.hash(token), now, now.plus(STAY));
        });
        return token;
    }

    Optional<Guest> guest(String token) {
        String hash = Ids.hash(token);
        return database.read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF, tx -> store.guest(tx, hash, clock.instant()));
    }

    void leave(String token) {
        String hash = Ids.hash(token);
        database.write(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF, tx -> {
            store.end(tx, hash, clock.instant());
            return null;
        });
    }
}
