package nl.lichtxpert.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.lichtxpert.platform.Administrator;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;

/** Lets technical support in: asked with a reason, approved by an owner, opened once, ended by itself. Each step stands in the ledger. */
public final class Support {
    private static final Sql ASK = Sql.worker("""
            insert into support.ticket (number, reason, hours, state, asked_at) values (:number, :reason, :hours, 'ASKED', :now)""");
    private static final Sql NEWEST = Sql.staff("select number, reason, hours, state, asked_at, until from support.ticket order by asked_at desc limit 50");
    private static final Sql DECIDE = Sql.staff("""
            update support.ticket set state = :state, decided_by = :by, decided_at = :now where number = :number and state = 'ASKED'""");
    private static final Sql OPEN = Sql.worker("""
            update support.ticket set state = 'OPEN', until = :now::timestamptz + hours * interval '1 hour' where number = :number and state = 'APPROVED'
            returning until""");
    private static final Sql OVER = Sql.worker("select number from support.ticket where state = 'OPEN' and (until <= :now or number = :number)");
    private static final Sql ENDED = Sql.worker("update support.ticket set state = 'ENDED', ended_at = :now where number = :number and state = 'OPEN'");
    private static final Actor KEYBOARD = new Actor.Job("support");

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Ledger ledger;
    private final Supplier<Optional<Administrator>> administrator;

    /** @param administrator of the embedded server; nobody where the database is the owner's own */
    public Support(Database database, Ids ids, Clock clock, Supplier<Optional<Administrator>> administrator) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.ledger = new Ledger(clock);
        this.administrator = administrator;
    }

    /** Ends what is over, every minute. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(1), "support-ends", () -> end(""));
    }

    /** Asks to be let in; answers the ticket's number. */
    public String ask(String reason, int hours) {
        String number = "ST-" + ids.readable(6);
        database.write(Zone.WORKER, KEYBOARD, Purpose.NO_PERSON, tx -> {
            tx.sql(ASK).set("number", number).set("reason", reason).set("hours", hours).set("now", clock.instant()).update();
            ledger.changed(tx, Ledger.Subject.of("SUPPORT_ASKED", number));
            return null;
        });
        return number;
    }

    /** The newest tickets, at most fifty. Zone staff. */
    public List<Ticket> tickets(Tx tx) {
        return tx.sql(NEWEST).list(Support::ticket);
    }

    private static Ticket ticket(Row row) {
        return new Ticket(row.text("number"), row.text("reason"), row.integer("hours"), Ticket.State.valueOf(row.text("state")), row.instant("asked_at"),
                row.optionalInstant("until"));
    }

    /** What an owner says to it. */
    public enum Decision {
        APPROVED, REFUSED
    }

    /** Decides a ticket that waits; one that does not stays as it is. */
    public void decide(Actor.Staff by, String number, Decision decision) {
        database.write(Zone.STAFF, by, Purpose.STAFF_ACCESS, tx -> {
            int changed = tx.sql(DECIDE).set("number", number).set("state", decision).set("by", by.account()).set("now", clock.instant()).update();
            if (changed > 0) ledger.changed(tx, Ledger.Subject.of("SUPPORT_" + decision, number));
            return null;
        });
    }

    /** Makes the login of an approved ticket. */
    public Opening open(String number) {
        String password = ids.secret();
        Optional<Instant> until = database.write(Zone.WORKER, KEYBOARD, Purpose.NO_PERSON, tx -> {
            Optional<Instant> end = tx.sql(OPEN).set("number", number).set("now", clock.instant()).one(row -> row.instant("until"));
            if (end.isPresent()) ledger.changed(tx, Ledger.Subject.of("SUPPORT_OPENED", number));
            return end;
        });
        if (until.isEmpty()) return new Opening.NotApproved();
        List<String> statements = SupportLogin.make(number, password, until.get());
        Optional<Administrator> ours = administrator.get();
        if (ours.isEmpty()) return new Opening.ForAdministrator(SupportLogin.name(number), password, until.get(), statements);
        ours.get().execute(statements);
        return new Opening.Open(SupportLogin.name(number), password, until.get());
    }

    /** Ends every ticket whose time is over, and this one if it is open; answers how many. */
    public int end(String number) {
        List<String> over = database.read(Zone.WORKER, KEYBOARD, Purpose.NO_PERSON,
                tx -> tx.sql(OVER).set("now", clock.instant()).set("number", number).list(row -> row.text("number")));
        for (String ticket : over) {
            administrator.get().ifPresent(ours -> ours.execute(SupportLogin.end(ticket)));
            database.write(Zone.WORKER, KEYBOARD, Purpose.NO_PERSON, tx -> {
                if (tx.sql(ENDED).set("number", ticket).set("now", clock.instant()).update() > 0) {
                    ledger.changed(tx, Ledger.Subject.of("SUPPORT_ENDED", ticket));
                }
                return null;
            });
        }
        return over.size();
    }

    /** Statements that end a login at once in a database of the owner's own. */
    public static List<String> endStatements(String number) {
        return SupportLogin.end(number);
    }
}
