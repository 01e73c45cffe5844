package nl.lichtxpert.proofs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Evidence;
import nl.lichtxpert.privacy.evidence.Synthetic;
import nl.lichtxpert.privacy.evidence.Verdict;
import nl.lichtxpert.privacy.ledger.Heads;
import nl.lichtxpert.privacy.ledger.SignedHead;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.rights.Rights;

/** The door of the proofs: the house's own probes, and how all of them stand. */
public final class Proofs {
    private final Evidence evidence;
    private final Database database;
    private final FrontDoor door;

    /** @param abandon ends what was typed with the cart of this secret */
    public Proofs(Settings settings, Database database, Ids ids, Clock clock, Evidence evidence, Synthetic people, Buyers buyers, Rights rights,
            Consumer<String> abandon) {
        this.evidence = evidence;
        this.database = database;
        this.door = new FrontDoor(settings);
        var walls = new WallProbes(database, Register.inForce());
        evidence.add(new VaultProbes(database, buyers, people, ids, settings).probes());
        evidence.add(walls.probes());
        evidence.add(new DoorProbes(door, Own.inForce().identity()).probes());
        evidence.add(new GuestProbes(door, database, walls, abandon).probes());
        evidence.add(new BookProbes(database, clock).probes());
        evidence.add(new TamperProbes(database, clock).probes());
        evidence.add(new BuilderProbes(database).probes());
        evidence.add(new OpenProbes(door, database, Own.inForce().identity(), clock).probes());
        evidence.add(new RecordProbes(database, clock).probes());
        evidence.add(new FraudProbes(database, clock).probes());
        evidence.add(new RightsProbes(door, database, buyers, rights, people, ids).probes());
        evidence.add(new AccountProbes(door, database).probes());
        evidence.add(new SystemProbes(door, database, ids, settings).probes());
    }

    /** Whether the jobs that end things come belongs to what is proven. */
    public Proofs watching(Jobs jobs, Clock clock) {
        evidence.add(new TermProbes(database, jobs, clock).probes());
        return this;
    }

    /** The shop answers on this port of the loopback from now on; before that a look through the door is red. */
    public void opened(int port) {
        door.opened(port);
    }

    FrontDoor door() {
        return door;
    }

    /** Lets every probe look now, because an employee asked. */
    public void lookNow() {
        evidence.look();
    }

    /** How every probe stands, for the public page. */
    List<Verdict> verdicts() {
        return evidence.verdicts(Zone.SHOP, Actor.VISITOR);
    }

    /** The ledger's signed head, once there is an entry. */
    Optional<SignedHead> head() {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, new Heads()::newest);
    }

    /** How every probe stands, for the employees' page. */
    public List<Standing> standings(Actor.Staff employee) {
        return evidence.verdicts(Zone.STAFF, employee).stream().map(Standing::of).toList();
    }

    /** Names of the probes that are red. */
    public Set<String> red() {
        return evidence.red(Zone.STAFF, new Actor.Job("evidence"));
    }

    /** Names of the probes at which nobody looked for two hours: the looking itself stands still. */
    public Set<String> old() {
        return evidence.old(Zone.STAFF, new Actor.Job("evidence"));
    }
}
