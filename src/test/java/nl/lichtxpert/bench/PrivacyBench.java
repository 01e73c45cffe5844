package nl.lichtxpert.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.retention.Retention;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.Erasure;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Rotation;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.privacy.vault.VaultFiller;

/**
 * The four roles of GDPRbench (Shastri et al., VLDB 2020: customer, controller, processor, regulator) on our own schema, each answer checked; then what a
 * rotation costs and what room sealing takes. One server, one caller, durable settings.
 */
public final class PrivacyBench {
    private static final int TURNS = 2_000;
    private static final Actor JOB = new Actor.Job("bench");
    private final OwnServer server;
    private final Clock clock = Clock.systemUTC();
    private final Ids ids = Ids.real(clock);
    private final KeyRing keys;
    private final Vault vault;
    private final Buyers buyers;
    private final List<PersonRef> people;
    private final VaultFiller filler;

    private PrivacyBench(OwnServer server, Path folder, int persons) {
        this.server = server;
        this.keys = KeyRing.open(folder, true);
        this.vault = new Vault(keys, ids, clock, new Ledger(clock));
        this.buyers = new Buyers(vault);
        this.filler = new VaultFiller(keys, ids);
        this.people = filler.people(persons);
    }

    /** @param arguments how many persons; 100,000 when nothing is said */
    public static void main(String[] arguments) throws Exception {
        int persons = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-databases")), "bench");
        try (var server = new OwnServer()) {
            new PrivacyBench(server, folder.resolve("keys"), persons).run();
        }
    }

    private void run() throws Exception {
        long begin = System.nanoTime();
        try (Connection superuser = server.superuser()) {
            filler.records(superuser, people, RetentionClass.ORDER, PrivacyBench::contact);
            filler.index(superuser, people, RetentionClass.ORDER, PrivacyBench::email);
        }
        System.out.printf("%,d persons, a contact record and a lookup hash each, loaded in %.1f s%n", people.size(), seconds(begin));
        server.execute("vacuum analyze");
        rotation("first rotation");
        rotation("a day's rotation");
        try (Connection superuser = server.superuser()) {
            filler.records(superuser, people, RetentionClass.INVOICE, i -> new Billing(address(i), "", "", ""));
        }
        server.execute("vacuum analyze");
        System.out.println("With a billing record each:");
        customer();
        controller();
        processor();
        regulator();
        space();
    }

    private void rotation(String name) {
        double before = processorSeconds();
        double own = ownSeconds();
        Rotation.Done done = new Rotation(server.database(), keys, clock, Duration.ZERO, _ -> {}).run();
        double wall = done.took().toMillis() / 1e3;
        System.out.printf("%s: %,d keys and %,d hashes in %.2f s, %.2f s of one core for shop (%.2f s) and database together (aim 5 s: %s)%n", name,
                done.keys(), done.hashes(), wall, processorSeconds() - before, ownSeconds() - own, wall <= 5 ? "kept" : "MISSED");
        require(done.keys() == people.size() && done.hashes() == people.size(), "all were rotated");
    }

    /** Processor time of this program and the database it started, the figure that holds on a busy machine. */
    private static double processorSeconds() {
        return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
                .mapToDouble(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3).sum();
    }

    private static double ownSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static PostalAddress address(int i) {
        return new PostalAddress("Persoon " + i, "", "Lampenlaan", String.valueOf(i % 300 + 1), "", "7317 BD", "Apeldoorn", "NL");
    }

    private static Contact contact(int i) {
        return new Contact(email(i), "06" + (10_000_000 + i), address(i));
    }

    private static String email(int i) {
        return "persoon" + i + "@bench.example";
    }

    /** A different person each turn, spread over all who do not leave. */
    private PersonRef person(int turn) {
        return people.get(number(turn));
    }

    private int number(int turn) {
        return (int) ((long) turn * 7_919 % (people.size() - TURNS));
    }

    private void customer() {
        Series.of("customer: reads her own record", 0, TURNS, turn -> asHerself(turn, tx -> {
            require(Reveal.under(tx.purpose()).of(buyers.contact(tx, person(turn), "").orElseThrow()).email().equals(email(number(turn))), "her own");
            return null;
        }));
        Series.of("customer: rectifies her record", 0, TURNS, turn -> asHerself(turn, tx -> {
            vault.replace(tx, person(turn), RetentionClass.ORDER, Personal.of(contact(number(turn))));
            return null;
        }));
        Series.of("customer: takes out all that is known, and who looked", 200, TURNS, turn -> asHerself(turn, tx -> {
            require(buyers.contact(tx, person(turn), "").isPresent() && buyers.billing(tx, person(turn), "").isPresent(), "both records");
            return new WhoLooked().about(tx, vault.aliases(tx, person(turn)), List.of());
        }));
        List<PersonRef> leaving = new ArrayList<>(people.subList(people.size() - TURNS, people.size()));
        Series.of("customer: is erased, what the law keeps apart", 50, TURNS, turn -> {
            PersonRef person = leaving.get(turn);
            var report = server.database().write(Zone.VAULT, JOB, Purpose.RETENTION, tx -> vault.eraseAll(tx, person, "R-" + turn));
            require(report.get(RetentionClass.ORDER) instanceof Erasure.Erased, "erased");
            require(report.get(RetentionClass.INVOICE) instanceof Erasure.Held, "held by law");
        });
    }

    private <T> void asHerself(int turn, java.util.function.Function<nl.lichtxpert.platform.Tx, T> work) {
        server.database().write(Zone.VAULT, new Actor.Self(person(turn)), Purpose.SHOW_TO_SELF, work);
    }

    private void controller() {
        Series.of("controller: takes in a new person", 0, TURNS, turn -> {
            PersonRef person = ids.person();
            server.database().write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
                buyers.seal(tx, person, Personal.of(contact(turn)), Personal.of(new Billing(address(turn), "", "", "")));
                return null;
            });
        });
        Series.of("controller: begins a term", 0, TURNS, turn -> server.database().write(Zone.VAULT, JOB, Purpose.RETENTION, tx -> {
            vault.startTerm(tx, person(turn), RetentionClass.ORDER, turn % 2 == 0 ? Instant.now().minusSeconds(60) : Instant.now().plusSeconds(86_400));
            return null;
        }));
        long begin = System.nanoTime();
        long gone = new Retention(server.database(), clock, new Ledger(clock), Path.of("target/none")).run().getOrDefault("vault.data_key", 0L);
        System.out.printf("  controller: ends %,d terms that are over in %.2f s%n", gone, seconds(begin));
        require(gone == TURNS / 2, "every second term was over");
    }

    private void processor() {
        Series.of("processor: opens a record for its purpose, ledgered", 0, TURNS, turn -> server.database().write(Zone.VAULT, JOB, Purpose.DELIVER,
                tx -> buyers.contact(tx, person(2 * turn + 1), "LX-" + turn)));
        Series.of("processor: finds somebody by her address", 0, TURNS, turn -> {
            int number = number(2 * turn + 1);
            List<PersonRef> found = server.database().read(Zone.VAULT, JOB, Purpose.SEND_ORDER_NEWS,
                    tx -> vault.people(tx, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(email(number))));
            require(found.isEmpty() || found.contains(people.get(number)), "the right one or nobody");
        });
    }

    private void regulator() {
        Series.of("regulator: who looked at this person", 0, TURNS, turn -> {
            var answer = server.database().read(Zone.VAULT, JOB, Purpose.RETENTION,
                    tx -> new WhoLooked().about(tx, vault.aliases(tx, person(2 * turn + 1)), List.of()));
            require(answer.lines().size() <= 50, "a few entries");
        });
        Series.of("regulator: whether anything of an erased person is left", 0, TURNS, turn -> {
            PersonRef gone = people.get(people.size() - 1 - turn);
            require(server.database().read(Zone.VAULT, JOB, Purpose.DELIVER, tx -> vault.open(tx, gone, RetentionClass.ORDER, Contact.class, "R").isEmpty()),
                    "erased stays erased");
        });
    }

    private void space() {
        long stored = server.number("select pg_total_relation_size('vault.sealed') + pg_total_relation_size('vault.data_key')"
                + " + pg_total_relation_size('vault.blind_index')");
        System.out.printf("Space: %,d MB for %,d MB of records in clear: factor %.1f%n", stored >> 20, filler.plainBytes() >> 20,
                (double) stored / filler.plainBytes());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void require(boolean right, String what) {
        if (!right) throw new IllegalStateException("wrong answer: " + what);
    }
}
