package nl.lichtxpert.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.Employee;

/** What an employee does with cases. Lists and facts name nobody; words come out one case at a time, and the ledger knows it each time. */
final class CaseDesk {
    static final Duration TIME = Duration.ofMinutes(30);
    private static final int FORM = 12;
    private final Room room;
    private final Talk talk;
    private final OpeningStore openings = new OpeningStore();
    private final TemplateStore templates = new TemplateStore();

    CaseDesk(Room room, Talk talk) {
        this.room = room;
        this.talk = talk;
    }

    /**
     * A case that is open before one employee. How the asker is reached is not in it: answers find their way by themselves, telephone numbers come by a task.
     *
     * @param reachable whether an answer leaves by mail
     * @param callable whether a telephone number is there for a call task
     */
    record Opened(Case facts, String name, String subject, List<Correspondence.Message> messages, List<Correspondence.Remark> notes, boolean reachable,
            boolean callable, Instant until) {
        /** Never the words. */
        @Override
        public String toString() {
            return "Opened " + facts.number();
        }
    }

    private <T> T read(Employee me, Function<Tx, T> work) {
        return room.database().read(Zone.STAFF, me.actor(), Purpose.ANSWER, work);
    }

    private <T> T write(Employee me, Function<Tx, T> work) {
        return room.database().write(Zone.STAFF, me.actor(), Purpose.ANSWER, work);
    }

    LocalDate today() {
        return room.today();
    }

    Instant now() {
        return room.clock().instant();
    }

    /** @param after number of the last one seen, or empty */
    List<Case> waiting(Employee me, Optional<Category> category, String after, int most) {
        return read(me, tx -> room.store().waiting(tx, category, after, most));
    }

    List<Case> rest(Employee me, Case.State state, Optional<Category> category, String after, int most) {
        return read(me, tx -> room.store().rest(tx, state, category, after, most));
    }

    CaseStore.Counts counts(Employee me) {
        return read(me, tx -> room.store().counts(tx, today()));
    }

    Optional<Case> find(Employee me, CaseNumber number) {
        return read(me, tx -> room.store().find(tx, number));
    }

    List<OpeningStore.Opening> openings(Employee me, CaseNumber number) {
        return read(me, tx -> openings.of(tx, number));
    }

    /** Opens what was said, for half an hour; noted in the ledger under the asker's alias. */
    Optional<Personal<Opened>> open(Employee me, CaseNumber number) {
        Instant until = now().plus(TIME);
        if (find(me, number).isEmpty()) return Optional.empty();
        write(me, tx -> {
            openings.open(tx, room.ids().uuid(), number, me.account(), now(), until);
            return null;
        });
        return room.vaulted(me.actor(), Purpose.ANSWER, tx -> room.store().lock(tx, number).flatMap(whose -> room.open(tx, whose.person(), number)
                .map(words -> Reveal.map(words, clear -> opened(whose.facts(), clear, until)))));
    }

    private static Opened opened(Case facts, Correspondence words, Instant until) {
        return new Opened(facts, words.name(), words.subject(), words.messages(), words.notes(), !words.email().isEmpty(),
                !words.telephone().isEmpty() || facts.order().isPresent(), until);
    }

    boolean answer(Employee me, CaseNumber number, Personal<String> text) {
        boolean said = talk.shopSays(me.actor(), me.handle(), number, text);
        if (said) shut(me, number);
        return said;
    }

    boolean note(Employee me, CaseNumber number, Personal<String> text) {
        return talk.note(me.actor(), me.handle(), number, text);
    }

    boolean close(Employee me, CaseNumber number) {
        boolean closed = talk.close(me.actor(), number);
        if (closed) shut(me, number);
        return closed;
    }

    private void shut(Employee me, CaseNumber number) {
        write(me, tx -> {
            openings.close(tx, number, me.account(), now());
            return null;
        });
    }

    /** It is about something else than was thought: the clock runs from the day it came. */
    void category(Employee me, CaseNumber number, Category category) {
        room.vaulted(me.actor(), Purpose.ANSWER, tx -> {
            room.store().lock(tx, number).ifPresent(whose -> room.store().category(tx, number, category,
                    AnswerClock.due(category, LocalDate.ofInstant(whose.facts().received(), Room.HERE))));
            return null;
        });
    }

    /** A file of the case; ledgered. */
    Optional<Personal<byte[]>> file(Employee me, CaseNumber number, String id) {
        return room.vaulted(me.actor(), Purpose.ANSWER, tx -> room.store().lock(tx, number).flatMap(whose -> room.file(tx, whose.person(), id)));
    }

    /** Name of a form that is given out now. */
    String form() {
        return room.ids().readable(FORM);
    }

    /**
     * What somebody said by telephone or wrote in a letter; absent when this form was sent before: pressed twice, it is one case.
     *
     * @param form its name, as it came back
     */
    Optional<CaseNumber> begin(Employee me, String form, Beginning beginning, Personal<Beginning.Words> words) {
        return room.vaulted(me.actor(), Purpose.ANSWER, tx -> {
            boolean again = form.length() == FORM && !room.store().take(tx, Ids.hash("desk-form|" + form), room.clock().instant());
            return again ? Optional.empty() : Optional.of(talk.begin(tx, beginning, words));
        });
    }

    List<TemplateStore.Template> templates(Employee me) {
        return read(me, templates::all);
    }

    Optional<TemplateStore.Template> template(Employee me, String id) {
        return read(me, tx -> templates.find(tx, id));
    }

    void keep(Employee me, TemplateStore.Template template) {
        write(me, tx -> {
            templates.keep(tx, template);
            return null;
        });
    }

    void remove(Employee me, java.util.UUID template) {
        write(me, tx -> {
            templates.remove(tx, template);
            return null;
        });
    }
}
