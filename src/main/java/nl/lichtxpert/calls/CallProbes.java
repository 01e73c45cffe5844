package nl.lichtxpert.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.evidence.Synthetic;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;

/** Opens the number of somebody made up as two employees made up, and tries to call her for a reason there is not. */
public final class CallProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final String NUMBER = "000 0000000";
    private static final Sql NOTED = Sql.vault("""
            select count(*) as found from ledger.entry where act = 'OPENED' and purpose = 'CALL' and task = :task and actor = :actor""");
    private static final Sql TO_SELL = Sql.staff("""
            insert into calls.task (number, case_number, reason, asked_by, state, made_at, tries) select 'BT-2222-2222', :case, 'OFFER', 'EMPLOYEE', 'OPEN', now(), 0""");
    private final Calls calls;
    private final Cases cases;
    private final Database database;
    private final Synthetic people;
    private final Ids ids;

    /** So that what was allowed is taken back. */
    private static final class Allowed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    public CallProbes(Calls calls, Cases cases, Database database, Synthetic people, Ids ids) {
        this.calls = calls;
        this.cases = cases;
        this.database = database;
        this.people = people;
        this.ids = ids;
    }

    public List<Probe> probes() {
        return List.of(new Probe("calls.numbers", List.of("P4"), () -> people.person(this::numbers)));
    }

    private Finding numbers(PersonRef person) {
        CaseNumber about = cases.madeUp(person, NUMBER);
        try {
            return Finding.of(tried(about));
        } finally {
            cases.takeAway(about);
        }
    }

    private List<String> tried(CaseNumber about) {
        var wrong = new ArrayList<String>();
        Employee one = employee();
        Employee two = employee();
        if (sold(one, about)) wrong.add("somebody can be called for another reason than the statement names");
        calls.about(one, about, Reason.DELIVERY);
        Optional<Call> task = calls.open(one).stream().filter(call -> call.about().equals(about)).findFirst();
        if (task.isEmpty()) return List.of("a call task is not made");
        boolean shown = calls.open(one, task.get().number()) instanceof OpenedCall.Opened opened && opened.telephone().equals(NUMBER);
        if (!shown) wrong.add("the number of a task is not shown to who calls");
        if (!(calls.open(two, task.get().number()) instanceof OpenedCall.WithColleague)) wrong.add("a number is shown to two employees at once");
        int noted = database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON,
                tx -> tx.sql(NOTED).set("task", about.value()).set("actor", one.actor().code()).only(row -> row.integer("found")));
        if (noted != 1) wrong.add("a number was shown and the ledger does not know it");
        return wrong;
    }

    private Employee employee() {
        return new Employee(ids.person(), "m0000", Role.SERVICE, Employee.Standing.CLEARED, Language.NL);
    }

    private boolean sold(Employee by, CaseNumber about) {
        try {
            database.write(Zone.STAFF, by.actor(), Purpose.CALL, tx -> {
                tx.sql(TO_SELL).set("case", about.value()).update();
                throw new Allowed();
            });
            return true;
        } catch (Allowed e) {
            return true;
        } catch (DatabaseFault refused) {
            return false;
        }
    }
}
