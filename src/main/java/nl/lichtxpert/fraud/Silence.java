package nl.lichtxpert.fraud;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/**
 * Of what a person is not told yet, because the authority that demanded her data asked so (art. 41(1) UAVG): the case, its extracts and what was opened for
 * them. Two employees decided it, it stands in the ledger, and it ends by itself; from then on her copy tells it all, with the moments at which it happened.
 */
public final class Silence {
    private static final Actor CLERK = new Actor.Job("rights");
    private static final Sql ABOUT = Sql.vault("""
            select s.number as case_number, x.number from fraud.suspicion s join fraud.extract x on x.suspicion = s.number
            where s.person = :person and exists (select from fraud.extract quiet where quiet.suspicion = s.number
                and quiet.state in ('APPROVED', 'TAKEN') and quiet.silent_until > :now)""");
    private final Database database;
    private final Clock clock;

    public Silence(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Numbers of the cases and extracts about her that must not be told now; nearly always none. */
    public Set<String> about(PersonRef person) {
        var numbers = new TreeSet<String>();
        database.read(Zone.VAULT, CLERK, Purpose.SHOW_TO_SELF, tx -> tx.sql(ABOUT).set("person", person).set("now", clock.instant())
                .list(row -> numbers.add(row.text("case_number")) | numbers.add(row.text("number"))));
        return numbers;
    }
}
