package nl.lichtxpert.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.invoices.Corrections;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;

/** The door of the rights room: its parts put together once, and the desk for requests that did not come through the website. */
public final class Rights {
    private static final Actor CLERK = new Actor.Job("rights");
    private final Database database;
    private final Visits visits;
    private final Copies copies;
    private final Changes changes;
    private final RequestStore requests = new RequestStore();

    /**
     * Rooms this one asks.
     *
     * @param unpublish takes away what was published in somebody's name outside the vault, when she erases
     * @param noNotices ends the notices she gets
     * @param endAccount ends the account of whoever erased what is kept of it
     * @param silent numbers of what she must not be told yet, since an authority asked so
     */
    public record Neighbours(Buyers buyers, Orders orders, Corrections invoices, Mail mail, Consumer<PersonRef> unpublish, Consumer<PersonRef> noNotices,
            Consumer<PersonRef> endAccount, Function<PersonRef, Set<String>> silent) {}

    public Rights(Database database, Vault vault, Everything everything, HeadKey key, Neighbours rooms, Links links, Outbox outbox, Settings settings,
            Ids ids, Clock clock) {
        this.database = database;
        this.visits = new Visits(database, vault, everything, rooms.orders(), rooms.mail(), links, outbox, settings, ids, clock);
        new FormerMailbox(database, rooms.orders(), rooms.buyers(), rooms.mail(), outbox);
        this.copies = new Copies(database, vault, everything, new Walk(database, Register.inForce()), key, clock, rooms.silent());
        this.changes = new Changes(database, vault, rooms.buyers(), rooms.orders(), rooms.invoices(), ids, clock,
                new Changes.Beside(rooms.unpublish(), rooms.noNotices(), rooms.endAccount(), rooms.silent(), outbox));
    }

    Visits visits() {
        return visits;
    }

    Copies copies() {
        return copies;
    }

    Changes changes() {
        return changes;
    }

    /** The bell that rings each day for requests whose last day is near. */
    public void schedule(Jobs jobs, Consumer<List<Request>> bell) {
        jobs.every(Duration.ofDays(1), "rights.bell", () -> {
            List<Request> pressing = pressing();
            if (!pressing.isEmpty()) bell.accept(pressing);
        });
    }

    /** Lets somebody in who proved who she is by signing in to her account; answers the secret of the cookie that opens her overview. */
    public String welcome(List<PersonRef> persons, Language language) {
        return visits.welcome(persons, language);
    }

    /** Open requests whose last day is near or past. */
    public List<Request> pressing() {
        LocalDate today = changes.today();
        return database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, requests::open).stream().filter(request -> request.pressing(today)).toList();
    }

    /** Number of requests whose term is over without an answer. */
    public long overdue() {
        return database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> requests.overdue(tx, changes.today()));
    }

    /** Whether a copy of her data holds these words; for who made her up. */
    public boolean copyTells(PersonRef person, String words) {
        return Reveal.under(Purpose.SHOW_TO_SELF).of(Reveal.map(copies.json(List.of(person)), json -> json.contains(words)));
    }

    /** Whether she objected to this use of her data (art. 21 GDPR); asked by the room that uses it. */
    public boolean objects(PersonRef person, Purpose purpose) {
        return changes.objected(List.of(person)).contains(purpose.name());
    }

    /** Today in the Netherlands, by which terms are counted. */
    public LocalDate today() {
        return changes.today();
    }

    /** Open requests, the most pressing first; the Tx is of the staff login. */
    public List<Request> open(Tx tx) {
        return requests.open(tx);
    }

    /** Requests that were answered lately; the Tx is of the staff login. */
    public List<Request> closed(Tx tx) {
        return requests.closed(tx);
    }

    /** Recipients who must still hear that something changed (art. 19 GDPR), the longest first; the Tx is of the staff login. */
    public List<ToTell> toTell(Tx tx) {
        return changes.recipients().open(tx);
    }

    /** A recipient was told, or cannot be. Answers false when that was written down before. */
    public boolean told(Tx tx, UUID id, ToTell.State state) {
        return changes.recipients().close(tx, id, state, changes.today());
    }

    /** For a form on which a request is written down: sent twice, it is one request. */
    public RequestNumber newNumber() {
        return changes.newNumber();
    }

    /**
     * Somebody called or wrote. No name is asked and none is kept; what she wants herself she does by the link that goes to the mailbox of her order.
     *
     * @param received not after today
     */
    public RequestNumber register(Tx tx, RequestNumber number, Right kind, Channel channel, LocalDate received, Optional<OrderNumber> order) {
        var request = new Request(number, kind, channel, Request.State.OPEN, received, AnswerTerm.of(received), false, Optional.empty(), order,
                Optional.empty());
        requests.add(tx, request);
        return request.number();
    }

    /** It was answered. Says no when it was closed before. */
    public boolean done(Tx tx, RequestNumber number) {
        return requests.close(tx, number, Request.State.DONE, Optional.empty(), changes.today());
    }

    /** It is refused for this reason, which she was told with her right to complain (art. 12(4) GDPR). */
    public boolean refuse(Tx tx, RequestNumber number, Request.Reason reason) {
        return !reason.givesTime() && requests.close(tx, number, Request.State.REFUSED, Optional.of(reason), changes.today());
    }

    /** Two months more, once, when she was told why within the first (art. 12(3) GDPR): not after its last day. */
    public boolean extend(Tx tx, RequestNumber number, Request.Reason reason) {
        Optional<Request> request = requests.find(tx, number);
        boolean inTime = request.filter(found -> !found.late(changes.today())).isPresent();
        return inTime && reason.givesTime() && requests.extend(tx, number, reason, AnswerTerm.extended(request.get().receivedOn()));
    }
}
