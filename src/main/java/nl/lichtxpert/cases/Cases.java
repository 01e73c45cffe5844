package nl.lichtxpert.cases;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.staff.Employee;

/** The door of the cases room. */
public final class Cases {
    private static final Pattern ORDER = Pattern.compile("\\bLX[ -]?([2-9A-HJ-NP-Z]{4})[ -]?([2-9A-HJ-NP-Z]{4})\\b");
    private static final Duration SILENCE = Duration.ofDays(30);
    private final Room room;
    private final Talk talk;
    private final Asker asker;
    private final CaseDesk desk;
    private final Reached reached;
    private final CaseMail letters;
    private final LetterBox box;

    public Cases(Database database, Vault vault, Links links, Orders orders, Buyers buyers, Mail mail, Outbox outbox, Settings settings, Ids ids, Clock clock) {
        this.room = new Room(database, vault, links, outbox, new CaseStore(), ids, clock);
        this.talk = new Talk(room);
        this.asker = new Asker(room, talk, orders);
        this.desk = new CaseDesk(room, talk);
        this.reached = new Reached(room, talk, orders, buyers);
        this.letters = new CaseMail(room, mail, settings, talk);
        Path folder = settings.data().resolve("mail-in");
        this.box = new LetterBox(room, talk, folder, settings.mail().flatMap(server -> server.box().map(found -> new ImapBox(found,
                Partners.inForce(clock)))));
    }

    /** What another room takes out of the post before it becomes a case; at wiring time. */
    public void aside(java.util.function.Predicate<byte[]> other) {
        box.aside(other);
    }

    public void listen() {
        room.outbox().listen(CaseReceived.class, "cases.Received", letters::received);
        room.outbox().listen(CaseAnswered.class, "cases.Answered", letters::answered);
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofSeconds(20), "cases-folder", box::empty);
        jobs.every(Duration.ofMinutes(2), "cases-mailbox", box::fetch);
        jobs.every(Duration.ofHours(1), "cases-close", this::closeSilent);
    }

    Talk talk() {
        return talk;
    }

    Asker asker() {
        return asker;
    }

    CaseDesk desk() {
        return desk;
    }

    Room room() {
        return room;
    }

    public LetterBox box() {
        return box;
    }

    public boolean exists(Employee me, CaseNumber number) {
        return desk.find(me, number).isPresent();
    }

    /** Name and number of who is called about a case, opened for this employee; ledgered. Empty when no number is known. */
    public Optional<Personal<Callee>> callee(Actor.Staff by, CaseNumber number) {
        return reached.callee(by, number);
    }

    /** A case that begins with the shop: it has something to say about an order. Empty when there is no such order. */
    public Optional<CaseNumber> aboutOrder(Employee me, OrderNumber order, Category category, Personal<String> words) {
        return reached.begin(me, order, category, Correspondence.From.SHOP, words);
    }

    /** What somebody said who was recognised as the buyer of an order. */
    public Optional<CaseNumber> spokenAbout(Employee me, OrderNumber order, Category category, Personal<String> words) {
        return reached.begin(me, order, category, Correspondence.From.CUSTOMER, words);
    }

    /** What a buyer tells in the words of another room's form. */
    public record Told(String name, String email, String subject, String text) {
        /** Never the words. */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** A case about an order, told by who holds its link. */
    public CaseNumber told(OrderNumber order, Category category, Language language, Personal<Told> words, List<Enclosed> files) {
        return talk.begin(Actor.VISITOR, Beginning.of(category, Channel.FORM, language).about(order), Reveal.map(words,
                told -> Beginning.Words.of(told.name(), told.email(), "", told.subject(), told.text(), files)));
    }

    /** Says something to the asker, who reads it by mail and behind her link. */
    public boolean answer(Employee me, CaseNumber number, Personal<String> words) {
        return desk.answer(me, number, words);
    }

    /** Path of the asker's own page of a case. */
    public String path(CaseNumber number, Language language) {
        return room.path(number, language);
    }

    /** A note among employees. */
    public void remark(Employee me, CaseNumber number, Personal<String> words) {
        desk.note(me, number, words);
    }

    /** A case of somebody made up, for a probe. */
    public CaseNumber madeUp(PersonRef person, String telephone) {
        return room.vaulted(Room.CLERK, Purpose.ANSWER, tx -> talk.begin(tx, person, Beginning.of(Category.OTHER, Channel.TELEPHONE, Language.NL),
                Personal.of(Beginning.Words.of("", "", telephone, "", "", List.of()))));
    }

    /** Takes away what {@link #madeUp} made. */
    public void takeAway(CaseNumber number) {
        room.vaulted(Room.CLERK, Purpose.RETENTION, tx -> {
            room.store().remove(tx, number);
            return null;
        });
    }

    public List<Probe> probes() {
        return new CaseProbes(room, talk).probes();
    }

    /** Answered a month ago, and nothing was said since: done. */
    void closeSilent() {
        List<CaseNumber> silent = room.vaulted(Room.CLERK, Purpose.RETENTION,
                tx -> room.store().silent(tx, room.clock().instant().minus(SILENCE)));
        silent.forEach(number -> talk.close(Room.CLERK, number));
    }

    /** An order number somebody typed in her own words, in the shop's spelling. */
    public static Optional<OrderNumber> orderIn(String text) {
        var found = ORDER.matcher(text.toUpperCase(Locale.ROOT));
        return found.find() ? Optional.of(new OrderNumber("LX-" + found.group(1) + "-" + found.group(2))) : Optional.empty();
    }
}
