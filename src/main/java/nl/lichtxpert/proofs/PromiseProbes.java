package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.ledger.LedgerBooks;
import nl.lichtxpert.privacy.register.Ending;
import nl.lichtxpert.privacy.register.Endings;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.retention.Retention;

/** Looks at what went out of the shop, at the book that tells of it, and at how everything ends. */
public final class PromiseProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Duration LATEST = Duration.ofHours(24);
    /** A rotation is due daily; this long without one is a promise broken. */
    private static final Duration OLDEST_EPOCH = Duration.ofHours(49);
    private static final Sql WENT_OUT = Sql.vault("""
            select distinct recipient, purpose, what from ledger.entry where act = 'DISCLOSED' and at > :after and person <> '-'
            union select distinct recipient, purpose, what from ledger.entry where act = 'DISCLOSED' and at > :after and person = '-'""");
    private static final Sql SENT_SILENTLY = Sql.worker("""
            select p.order_number from payments.payment p where p.provider_ref is not null and p.created_at > :after order by p.created_at desc limit 200""");
    private static final Sql TOLD = Sql.vault("select distinct task from ledger.entry where act = 'DISCLOSED' and task = any(:tasks)");
    private static final Sql TOO_SOON = Sql.worker("""
            select count(*) as found from orders.placed o join invoices.issued i on i.order_number = o.number
            where o.due_at < make_timestamptz(extract(year from i.issued_on)::integer + 1 + case when i.one_stop_shop then 10 else 7 end,
                1, 1, 0, 0, 0, 'Europe/Amsterdam')""");
    private static final Sql ANY_INVOICED = Sql.worker("""
            select exists (select 1 from orders.placed o join invoices.issued i on i.order_number = o.number) as found""");
    private static final Sql CANNOT_END = Sql.worker("""
            select t.name from unnest(:names::text[]) as t(name) where not exists (
                select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname || '.' || c.relname = t.name and has_table_privilege('lichtxpert_retention', c.oid, 'delete'))""");
    private static final Sql WRITES = Sql.worker("""
            select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname || '.' || c.relname = any(:names::text[]) and n.nspname || '.' || c.relname <> 'ledger.entry'
                and has_any_column_privilege('lichtxpert_retention', c.oid, 'insert, update')""");
    private static final Sql EPOCHS = Sql.vault("select count(*) as all, max(made_at) as newest from vault.epoch");
    private final Database database;
    private final Clock clock;
    private final Retention retention;
    private final LedgerBooks books;

    public PromiseProbes(Database database, Clock clock, Retention retention, LedgerBooks books) {
        this.database = database;
        this.clock = clock;
        this.retention = retention;
        this.books = books;
    }

    public List<Probe> probes() {
        return List.of(new Probe("proofs.recipients", List.of("I2", "A4", "T3"), this::recipients),
                new Probe("proofs.ledger", List.of("I2", "A4"), this::ledger),
                new Probe("proofs.endings", List.of("R1"), this::endings), new Probe("proofs.order-books", List.of("R2"), this::orderBooks),
                new Probe("proofs.old-copies", List.of("H6"), this::oldCopies));
    }

    /** Everything that left in two years went to somebody the statement names, for a purpose and with data it names; and nobody else can be told of. */
    private Finding recipients() {
        var wrong = new ArrayList<String>();
        Instant after = clock.instant().minus(Duration.ofDays(730));
        record Went(String recipient, String purpose, String what) {}
        database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> tx.sql(WENT_OUT).set("after", after)
                .list(row -> new Went(row.text("recipient"), row.text("purpose"), row.text("what")))).forEach(went -> {
                    Policy.Recipient known = Policy.inForce().recipients().get(went.recipient());
                    if (known == null) wrong.add("data went to " + went.recipient() + ", whom the statement does not name");
                    else if (!known.purposes().contains(Purpose.valueOf(went.purpose()))) wrong.add(went.recipient() + " got data for " + went.purpose());
                    else undeclared(known, went.what()).forEach(word -> wrong.add(went.recipient() + " got " + word));
                });
        List<String> paid = database.read(Zone.WORKER, PROVER, Purpose.HANDLE_PAYMENT,
                tx -> tx.sql(SENT_SILENTLY).set("after", clock.instant().minus(Duration.ofDays(90))).list(row -> row.text("order_number")));
        List<String> told = database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> tx.sql(TOLD).set("tasks", paid).list(row -> row.text("task")));
        long silent = paid.stream().distinct().filter(order -> !told.contains(order)).count();
        if (silent > 0) wrong.add(silent + " orders went to a payment service without an entry in the ledger");
        if (!strangersAreRefused()) wrong.add("data can be handed to a recipient nobody declared");
        return Finding.of(wrong);
    }

    private static List<String> undeclared(Policy.Recipient known, String what) {
        List<String> words = known.categories().stream().map(category -> category.name().toLowerCase(Locale.ROOT)).toList();
        return Arrays.stream(what.split(",")).filter(word -> !words.contains(word)).toList();
    }

    private boolean strangersAreRefused() {
        try {
            database.write(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> {
                new Ledger(clock).disclosed(tx, "data-broker", Ledger.Subject.of("email", "PROBE"));
                throw new Accepted();
            });
            return false;
        } catch (Accepted accepted) {
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    /** Rolls the trial back. */
    private static final class Accepted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Finding ledger() {
        return Finding.of(books.verifyRecent().faults());
    }

    private Finding endings() {
        var wrong = new ArrayList<String>();
        Instant late = clock.instant().minus(LATEST);
        retention.overdue().stream().filter(overdue -> overdue.since().isBefore(late))
                .forEach(overdue -> wrong.add(overdue.rows() + " of " + overdue.of() + " should be gone since " + overdue.since()));
        List<String> ending = Endings.inForce().all().stream().filter(one -> !(one instanceof Ending.Never) && !(one instanceof Ending.OldFile))
                .map(Ending::of).distinct().toList();
        database.read(Zone.WORKER, PROVER, Purpose.RETENTION, tx -> {
            tx.sql(CANNOT_END).set("names", ending).list(row -> row.text("name")).forEach(table -> wrong.add("retention may not end " + table));
            tx.sql(WRITES).set("names", ending).list(row -> row.text("name")).forEach(table -> wrong.add("retention may write to " + table));
            return null;
        });
        return Finding.of(wrong);
    }

    private Finding orderBooks() {
        long found = database.read(Zone.WORKER, PROVER, Purpose.INVOICE, tx -> tx.sql(TOO_SOON).only(row -> row.longInteger("found")));
        if (found > 0) return Finding.red(found + " invoiced orders would go before their seven or ten years");
        boolean any = database.read(Zone.WORKER, PROVER, Purpose.INVOICE, tx -> tx.sql(ANY_INVOICED).only(row -> row.flag("found")));
        return any ? Finding.GREEN : Finding.NOTHING;
    }

    /** A copy of the database made before the newest rotation opens with no key that still exists: what was erased is erased there too. */
    private Finding oldCopies() {
        record Epochs(long all, Instant newest) {}
        Epochs epochs = database.read(Zone.VAULT, PROVER, Purpose.RETENTION,
                tx -> tx.sql(EPOCHS).only(row -> new Epochs(row.longInteger("all"), row.instant("newest"))));
        if (epochs.newest().isBefore(clock.instant().minus(OLDEST_EPOCH))) return Finding.red("no key was rotated since " + epochs.newest());
        boolean underWay = epochs.newest().isAfter(clock.instant().minus(Duration.ofHours(1)));
        return epochs.all() == 1 || underWay ? Finding.GREEN : Finding.red("keys of " + epochs.all() + " epochs are in use; older copies still open");
    }
}
