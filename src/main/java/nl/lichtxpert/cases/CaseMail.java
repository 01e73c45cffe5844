package nl.lichtxpert.cases;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.To;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * The mails about a case: that it is here, and each answer. Both carry the mark by which an answer by mail finds its case. That it is here is told without the
 * asker's own words, and to one address at most five times a day, so that nobody has the shop write to strangers.
 */
final class CaseMail {
    private static final int MOST_A_DAY = 5;
    private final Room room;
    private final Mail mail;
    private final Settings settings;
    private final Talk talk;
    private final ReplyToken token;

    CaseMail(Room room, Mail mail, Settings settings, Talk talk) {
        this.room = room;
        this.mail = mail;
        this.settings = settings;
        this.talk = talk;
        this.token = new ReplyToken(room.links());
    }

    private record Addressed(CaseStore.Whose whose, Personal<Correspondence> words, boolean often) {}

    void received(String subject) {
        find(new CaseNumber(subject)).filter(found -> !found.often()).ifPresent(found -> send(found, subject,
                Reveal.map(found.words(), words -> received(found.whose().facts(), words))));
    }

    void answered(String subject) {
        int dash = subject.lastIndexOf('-');
        int message = Integer.parseInt(subject.substring(dash + 1));
        find(new CaseNumber(subject.substring(0, dash))).ifPresent(found -> send(found, subject,
                Reveal.map(found.words(), words -> answered(found.whose().facts(), words, message))));
    }

    /** Empty when it was erased meanwhile, or there is no address. */
    private Optional<Addressed> find(CaseNumber number) {
        return room.vaulted(Room.CLERK, Purpose.ANSWER, tx -> room.store().lock(tx, number).flatMap(whose -> room.open(tx, whose.person(), number)
                .map(words -> {
            Personal<String> address = Reveal.map(words, known -> known.email().toLowerCase(Locale.ROOT));
            var people = room.vault().people(tx, RetentionClass.CASE, BlindIndex.EMAIL, address);
            return new Addressed(whose, words, room.store().lately(tx, people, room.clock().instant().minus(Duration.ofDays(1))) > MOST_A_DAY);
        }))).filter(found -> !Reveal.under(Purpose.ANSWER).of(found.words()).email().isEmpty());
    }

    private void send(Addressed to, String subject, Personal<Note> note) {
        Case facts = to.whose().facts();
        if (mail.hand(Purpose.ANSWER, new To(to.whose().person(), RetentionClass.CASE, facts.number().value(), subject), note) == Mail.Handed.REFUSED) {
            talk.note(Room.CLERK, "", facts.number(), Personal.of(Texts.in(Language.NL).of("cases.refused", subject)));
        }
    }

    private Note received(Case facts, Correspondence words) {
        Texts t = Texts.in(facts.language());
        String due = DateTimeFormatter.ofPattern("d MMMM yyyy", facts.language().locale()).format(facts.due());
        var parts = new ArrayList<Note.Part>();
        if (!words.name().isEmpty()) parts.add(plain(t.of("cases.mail.greeting", words.name())));
        parts.add(plain(t.of("cases.mail.received", facts.number(), due)));
        parts.add(new Note.Part(t.of("cases.mail.link"), List.of(link(facts))));
        facts.claimed().ifPresent(order -> parts.add(plain(t.of("cases.mail.claimed", order))));
        parts.add(plain(t.of("cases.mail.safe")));
        return new Note(words.email(), facts.language(), t.of("cases.mail.received-subject", facts.number()), parts, List.of(), "",
                reply(facts, 0, Note.Written.BY_PROGRAM));
    }

    private Note answered(Case facts, Correspondence words, int message) {
        Texts t = Texts.in(facts.language());
        var parts = new ArrayList<Note.Part>();
        if (!words.name().isEmpty()) parts.add(plain(t.of("cases.mail.greeting", words.name())));
        Arrays.stream(words.messages().get(message - 1).text().split("\\R\\s*\\R")).forEach(paragraph -> parts.add(new Note.Part("",
                paragraph.lines().toList())));
        parts.add(plain(t.of("cases.mail.regards")));
        parts.add(new Note.Part(t.of("cases.mail.link"), List.of(link(facts))));
        return new Note(words.email(), facts.language(), t.of("cases.mail.answer-subject", facts.number()), parts, List.of(), "",
                reply(facts, message, Note.Written.BY_SOMEBODY));
    }

    private String link(Case facts) {
        return settings.absolute(room.path(facts.number(), facts.language()));
    }

    /** Where an answer goes: to the mailbox that is read, when one is. */
    private Optional<Note.Reply> reply(Case facts, int message, Note.Written written) {
        return settings.mail().map(server -> {
            String domain = server.from().substring(server.from().lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
            String mark = token.of(facts.number());
            String first = mark + ".0@" + domain;
            return new Note.Reply(server.box().map(box -> token.address(facts.number(), box.address())).orElse(""), mark + "." + message + "@" + domain,
                    message == 0 ? "" : first, written);
        });
    }

    private static Note.Part plain(String text) {
        return new Note.Part("", List.of(text));
    }
}
