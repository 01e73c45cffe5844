package nl.lichtxpert.privacy.ledger;

import java.time.Clock;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** Notes that somebody's data was opened, in the transaction that opened it. */
public final class Ledger {
    private static final Sql NOTE = Sql.vault("""
            insert into ledger.entry (at, actor, purpose, person, class, what, task) values (:at, :actor, :purpose, :person, :class, :what, :task)""");
    private final Clock clock;

    public Ledger(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param kept retention class opened
     * @param what kind of record or document
     * @param task order or task number it was opened for
     */
    public void note(Tx tx, PersonRef person, String kept, String what, String task) {
        tx.sql(NOTE).set("at", clock.instant()).set("actor", tx.actor().code()).set("purpose", tx.purpose()).set("person", person).set("class", kept)
                .set("what", what).set("task", task).update();
    }
}
