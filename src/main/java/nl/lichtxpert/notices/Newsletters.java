package nl.lichtxpert.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.Offered;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/**
 * The door of the newsletter: written by an employee who never sees a reader, sent by the shop in batches. Whom it went to is noted before it goes: after a
 * crash a reader may miss an issue and never gets it twice. A mailbox that is full or slow holds up nobody else.
 */
public final class Newsletters {
    private static final int BATCH = 50;
    /** A mailbox that is full or slow is tried for about a day. */
    private static final Duration AGAIN = Duration.ofHours(4);
    private static final int MOST_TRIES = 6;
    private static final Actor WRITER = new Actor.Job("newsletter");
    private final Database database;
    private final Notices notices;
    private final Wording wording;
    private final Ids ids;
    private final Clock clock;
    private final NoticeStore readers = new NoticeStore();
    private final IssueStore store = new IssueStore();

    public Newsletters(Database database, Notices notices, java.util.function.Function<String, String> absolute, Ids ids, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.wording = new Wording(absolute, clock);
        this.ids = ids;
        this.clock = clock;
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(1), "newsletter-send", this::sendBatch);
    }

    /** Words of an issue as typed. */
    public record Draft(String subjectNl, String textNl, String subjectEn, String textEn) {}

    /** How a newsletter stands, for employees: numbers alone. */
    public record Standing(Issue issue, long delivered) {}

    public List<Standing> issues(Tx tx) {
        return store.standings(tx);
    }

    public long readers(Tx tx) {
        return readers.readers(tx);
    }

    public Optional<Issue> issue(Tx tx, UUID id) {
        return store.find(tx, id);
    }

    public void keep(Tx tx, Draft draft) {
        store.keep(tx, ids.uuid(), draft, clock.instant());
    }

    /** Other words for a draft; false when it was sent meanwhile, or thrown away. */
    public boolean mend(Tx tx, UUID id, Draft draft) {
        return store.mend(tx, id, draft);
    }

    /** Throws a draft away; what was sent stays. */
    public void drop(Tx tx, UUID id) {
        store.drop(tx, id);
    }

    /** From now on it is in the archive and goes to everybody who was a reader before this moment. Pressing twice sends once. */
    public void send(Tx tx, UUID id) {
        store.send(tx, id, clock.instant());
    }

    /** Somebody wants no notices of any kind any more, or is erased (art. 17 and 21 GDPR): hers end at once. Does nothing for who gets none. */
    public void noMore(PersonRef person) {
        database.read(Zone.WORKER, new Actor.Job("notices"), Purpose.SEND_NOTICES, tx -> readers.find(tx, person.value()))
                .ifPresent(asked -> notices.erase(asked, asked.kind() == Kind.NEWSLETTER ? Readers.Then.SUPPRESS : Readers.Then.NOTHING));
    }

    /** An issue as its readers get it, addressed to nobody, with a link that ends nothing. */
    public Note sample(Issue issue, Language language) {
        var nobody = new Subscription(new PersonRef(new UUID(0, 0)), Kind.NEWSLETTER, "", 0, language, Subscription.State.CONFIRMED);
        return wording.issue(issue, nobody, "niemand@example.org", "x".repeat(32));
    }

    /** What has been sent, newest first. */
    public List<Issue> archive() {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, store::archive);
    }

    /** The next readers of the oldest issue that has any; answers how many. Tests call it to wait for nothing. */
    public int sendBatch() {
        for (Issue issue : database.read(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, store::unfinished)) {
            List<Subscription> batch = database.read(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> readers.unsent(tx, issue, clock.instant(), BATCH));
            for (Subscription reader : batch) send(issue, reader);
            if (!batch.isEmpty()) return batch.size();
            finish(issue);
        }
        return 0;
    }

    private void finish(Issue issue) {
        database.write(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> {
            if (!store.putOff(tx, issue.id())) store.finished(tx, issue.id(), clock.instant());
            return null;
        });
    }

    private void delivered(Issue issue, Subscription reader) {
        database.write(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> {
            store.delivered(tx, issue.id(), reader.person());
            return null;
        });
    }

    private void send(Issue issue, Subscription reader) {
        boolean first = database.write(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> store.delivering(tx, issue.id(), reader.person(), clock.instant()));
        if (!first) return;
        try {
            Offered offered = notices.deliver(reader, "issue " + issue.id(), (known, secret) -> wording.issue(issue, reader, known.email(), secret));
            if (offered == Offered.LATER) later(issue, reader);
            else delivered(issue, reader);
        } catch (RuntimeException e) {
            database.write(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> {
                store.notDelivered(tx, issue.id(), reader.person());
                return null;
            });
            throw e;
        }
    }

    private void later(Issue issue, Subscription reader) {
        database.write(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> {
            store.later(tx, issue.id(), reader.person(), clock.instant().plus(AGAIN), MOST_TRIES);
            return null;
        });
    }
}
