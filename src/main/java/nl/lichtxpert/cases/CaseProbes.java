package nl.lichtxpert.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** Asks something of the real desk as somebody made up, in one transaction that takes it away again: nobody sees it, and nothing stays when it breaks off. */
final class CaseProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final String NUMBER = "111222333";
    private static final int PATIENCE_DAYS = 7;
    private static final Sql FORGOTTEN = Sql.staff("select count(*) as found from cases.matter where state in ('NEW', 'OPEN') and due_on < :before");
    private static final Sql STORED = Sql.vault("""
            select body from vault.sealed where person = :person union all select convert_to(m::text, 'UTF8') from cases.matter m where m.person = :person""");
    private final Room room;
    private final Talk talk;

    CaseProbes(Room room, Talk talk) {
        this.room = room;
        this.talk = talk;
    }

    List<Probe> probes() {
        return List.of(new Probe("cases.answered", List.of("S1"), this::answered), new Probe("cases.sealed", List.of("D9"), this::sealed));
    }

    private interface Look {
        void at(Tx tx, PersonRef person, CaseNumber number);
    }

    /** A question of somebody made up, looked at and erased. */
    private void ask(String text, Look look) {
        PersonRef person = room.ids().person();
        room.vaulted(new Actor.Self(person), Purpose.ANSWER, tx -> {
            CaseNumber number = talk.begin(tx, person, Beginning.of(Category.ADVICE, Channel.FORM, Language.NL),
                    Personal.of(Beginning.Words.of("", "", "", "", text, List.of())));
            look.at(tx, person, number);
            room.vault().forget(tx, RetentionClass.CASE, person);
            room.store().remove(tx, number);
            return null;
        });
    }

    private String said(Tx tx, PersonRef person, CaseNumber number) {
        return room.open(tx, person, number).map(words -> Reveal.under(Purpose.ANSWER).of(words).messages().getLast().text()).orElse("");
    }

    /** What is asked is kept, has a last day, is answered in the same thread, and no question waits a week beyond its day. */
    private Finding answered() {
        var wrong = new ArrayList<String>();
        String mark = room.ids().readable(12);
        try {
            ask(mark, (tx, person, number) -> {
                Case asked = room.store().find(tx, number).orElseThrow();
                LocalDate due = AnswerClock.due(Category.ADVICE, room.today());
                if (!asked.due().equals(due) || !asked.waiting()) wrong.add("a question waits without its last day");
                if (!said(tx, person, number).equals(mark)) wrong.add("what was asked is not what was kept");
                talk.shopSays(tx, "", number, Personal.of(mark + mark));
                boolean answered = room.store().find(tx, number).filter(one -> one.state() == Case.State.ANSWERED).isPresent();
                if (!answered || !said(tx, person, number).equals(mark + mark)) wrong.add("an answer does not come into the thread");
            });
        } catch (DatabaseFault e) {
            wrong.add("a question is not taken (" + e.getMessage() + ")");
        }
        int forgotten = room.database().read(Zone.STAFF, PROVER, Purpose.NO_PERSON,
                tx -> tx.sql(FORGOTTEN).set("before", room.today().minusDays(PATIENCE_DAYS)).only(row -> row.integer("found")));
        if (forgotten > 0) wrong.add(forgotten + " questions wait a week beyond their last day");
        return Finding.of(wrong);
    }

    /** What is told is ciphertext, has no number of a citizen in it, and is gone once it is erased. */
    private Finding sealed() {
        var wrong = new ArrayList<String>();
        String mark = room.ids().readable(12);
        var last = new ArrayList<PersonRef>();
        ask(mark + " " + NUMBER, (tx, person, number) -> {
            last.add(person);
            tx.sql(STORED).set("person", person).list(row -> row.bytes("body")).stream()
                    .filter(body -> new String(body, StandardCharsets.ISO_8859_1).contains(mark)).forEach(_ -> wrong.add("what is told lies in clear"));
            if (!said(tx, person, number).equals(mark + " " + Masks.MASK)) wrong.add("the number of a citizen is kept");
        });
        boolean left = room.vaulted(new Actor.Self(last.getFirst()), Purpose.ANSWER,
                tx -> !tx.sql(STORED).set("person", last.getFirst()).list(row -> row.bytes("body")).isEmpty());
        if (left) wrong.add("what was told is still there after it was erased");
        return Finding.of(wrong);
    }
}
