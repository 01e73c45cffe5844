package nl.lichtxpert.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lichtxpert.cases.Correspondence.From;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** Begins cases and adds to them. What is said, its files, the state and the last day change in one transaction, one at a time per case. */
final class Talk {
    /** As long a second press of a button may come after the first. */
    private static final Duration TWICE = Duration.ofMinutes(1);
    private final Room room;

    Talk(Room room) {
        this.room = room;
    }

    CaseNumber begin(Actor actor, Beginning beginning, Personal<Beginning.Words> said) {
        return room.vaulted(actor, Purpose.ANSWER, tx -> begin(tx, beginning, said));
    }

    CaseNumber begin(Tx tx, Beginning beginning, Personal<Beginning.Words> said) {
        return begin(tx, room.ids().person(), beginning, said);
    }

    /** @param person a fresh reference: what is said in a case has a key of its own */
    CaseNumber begin(Tx tx, PersonRef person, Beginning beginning, Personal<Beginning.Words> said) {
        Beginning.Words words = Reveal.under(Purpose.ANSWER).of(said);
        String letters = room.ids().readable(8);
        var number = new CaseNumber("KV-" + letters.substring(0, 4) + "-" + letters.substring(4));
        var facts = new Case(number, beginning.category(), beginning.channel(), Case.State.NEW, beginning.language(), room.clock().instant(),
                AnswerClock.due(beginning.category(), room.today()), beginning.order(), beginning.claimed(), 1);
        room.store().add(tx, new CaseStore.Whose(person, facts), Ids.hash(room.secret(number)));
        beginning.account().ifPresent(account -> room.store().own(tx, account, number));
        List<Correspondence.Kept> kept = kept(words.files());
        var first = new Correspondence.Message(words.from(), words.by(), room.clock().instant(), words.text(), kept);
        room.vault().keep(tx, person, RetentionClass.CASE, Personal.of(new Correspondence(words.name(), words.email(), words.telephone(), words.subject(),
                List.of(first), List.of())));
        if (!words.email().isEmpty()) {
            room.vault().index(tx, person, RetentionClass.CASE, BlindIndex.EMAIL, Personal.of(words.email().toLowerCase(Locale.ROOT)));
        }
        room.keepFiles(tx, person, kept, words.files());
        room.outbox().tell(tx, new CaseReceived(number));
        return number;
    }

    private List<Correspondence.Kept> kept(List<Enclosed> files) {
        return files.stream().map(file -> new Correspondence.Kept(room.ids().uuid(), file.name(), file.kind(), file.bytes().length)).toList();
    }

    /** The customer says something: the case waits for us again, and its clock starts anew unless an answer was owed already. */
    boolean customerSays(Actor actor, CaseNumber number, Personal<String> text, List<Enclosed> files) {
        return room.vaulted(actor, Purpose.ANSWER, tx -> says(tx, number, From.CUSTOMER, "", text, files));
    }

    boolean customerSays(Tx tx, CaseNumber number, Personal<String> text, List<Enclosed> files) {
        return says(tx, number, From.CUSTOMER, "", text, files);
    }

    /** An employee answers. */
    boolean shopSays(Actor.Staff by, String handle, CaseNumber number, Personal<String> text) {
        return room.vaulted(by, Purpose.ANSWER, tx -> shopSays(tx, handle, number, text));
    }

    boolean shopSays(Tx tx, String handle, CaseNumber number, Personal<String> text) {
        return says(tx, number, From.SHOP, handle, text, List.of());
    }

    private boolean says(Tx tx, CaseNumber number, From from, String by, Personal<String> text, List<Enclosed> files) {
        Optional<CaseStore.Whose> found = room.store().lock(tx, number);
        Optional<Personal<Correspondence>> before = found.flatMap(whose -> room.open(tx, whose.person(), number));
        if (before.isEmpty() || found.get().facts().messages() >= Correspondence.MOST_MESSAGES) return false;
        if (files.isEmpty() && again(before.get(), from, by, text)) return true;
        PersonRef person = found.get().person();
        Case facts = found.get().facts();
        List<Correspondence.Kept> kept = kept(files);
        Personal<Correspondence.Message> message = Reveal.map(text,
                words -> new Correspondence.Message(from, by, room.clock().instant(), words, kept));
        room.vault().replace(tx, person, RetentionClass.CASE,
                Reveal.map(before.get(), words -> words.with(Reveal.under(Purpose.ANSWER).of(message))));
        room.keepFiles(tx, person, kept, files);
        boolean customer = from == From.CUSTOMER;
        Case.State next = !customer ? Case.State.ANSWERED : facts.state() == Case.State.NEW ? Case.State.NEW : Case.State.OPEN;
        int messages = room.store().said(tx, number, next, customer && !facts.waiting() ? Optional.of(AnswerClock.due(facts.category(), room.today()))
                : Optional.empty(), room.clock().instant());
        if (facts.state() == Case.State.CLOSED) room.startYear(tx, person);
        if (!customer) room.outbox().tell(tx, new CaseAnswered(number, messages));
        return true;
    }

    /** Whether the last thing said is this very thing, by the same person a moment ago: a button that was pressed twice. */
    private boolean again(Personal<Correspondence> before, From from, String by, Personal<String> text) {
        List<Correspondence.Message> said = Reveal.under(Purpose.ANSWER).of(before).messages();
        return !said.isEmpty() && said.getLast().from() == from && said.getLast().by().equals(by) && lately(said.getLast().at())
                && said.getLast().text().equals(Masks.mask(Reveal.under(Purpose.ANSWER).of(text)));
    }

    private boolean lately(Instant at) {
        return at.isAfter(room.clock().instant().minus(TWICE));
    }

    private boolean noted(Personal<Correspondence> before, String handle, Personal<String> text) {
        List<Correspondence.Remark> notes = Reveal.under(Purpose.ANSWER).of(before).notes();
        return !notes.isEmpty() && notes.getLast().by().equals(handle) && lately(notes.getLast().at())
                && notes.getLast().text().equals(Masks.mask(Reveal.under(Purpose.ANSWER).of(text)));
    }

    /** A note among employees. */
    boolean note(Actor by, String handle, CaseNumber number, Personal<String> text) {
        return room.vaulted(by, Purpose.ANSWER, tx -> {
            Optional<CaseStore.Whose> found = room.store().lock(tx, number);
            Optional<Personal<Correspondence>> before = found.flatMap(whose -> room.open(tx, whose.person(), number));
            before.filter(words -> !noted(words, handle, text))
                    .ifPresent(words -> room.vault().replace(tx, found.get().person(), RetentionClass.CASE, Reveal.map(words, known ->
                    known.with(new Correspondence.Remark(handle, room.clock().instant(), Reveal.under(Purpose.ANSWER).of(text))))));
            return before.isPresent();
        });
    }

    /** Done: what was said ends a year from now. */
    boolean close(Actor by, CaseNumber number) {
        return room.vaulted(by, Purpose.ANSWER, tx -> {
            Optional<CaseStore.Whose> found = room.store().lock(tx, number).filter(whose -> whose.facts().state() != Case.State.CLOSED);
            found.ifPresent(whose -> {
                room.store().state(tx, number, Case.State.CLOSED, room.clock().instant());
                room.startYear(tx, whose.person());
            });
            return found.isPresent();
        });
    }
}
