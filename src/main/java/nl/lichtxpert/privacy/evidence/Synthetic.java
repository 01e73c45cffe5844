package nl.lichtxpert.privacy.evidence;

import java.time.Clock;
import java.util.List;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/**
 * People that do not exist. A probe that needs somebody makes one up here: she is written down first, lives for the length of one look, and is erased. Whoever
 * was left by a look that broke off is erased before the next one.
 */
public final class Synthetic {
    private static final Sql ADD = Sql.worker("insert into evidence.synthetic (person, made_at) values (:person, :now)");
    private static final Sql ALL = Sql.worker("select person from evidence.synthetic");
    private static final Sql GONE = Sql.worker("delete from evidence.synthetic where person = :person");
    private static final Actor PROVER = new Actor.Job("evidence");
    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Eraser eraser;

    /** Takes away all there is of a made-up person. Must bear being asked twice. */
    public interface Eraser {
        void erase(PersonRef person);
    }

    /** What is to be seen while she is there. */
    public interface Look {
        Finding at(PersonRef person) throws Exception;
    }

    public Synthetic(Database database, Ids ids, Clock clock, Eraser eraser) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.eraser = eraser;
    }

    /** Makes somebody up, looks, and erases her whatever was found. */
    public Finding person(Look look) throws Exception {
        PersonRef person = ids.person();
        database.write(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(ADD).set("person", person).set("now", clock.instant()).update());
        try {
            return look.at(person);
        } finally {
            erase(person);
        }
    }

    /** Erases whoever a broken look left behind. */
    public void sweep() {
        List<PersonRef> left = database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(ALL).list(row -> new PersonRef(row.uuid("person"))));
        left.forEach(this::erase);
    }

    private void erase(PersonRef person) {
        eraser.erase(person);
        database.write(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(GONE).set("person", person).update());
    }
}
