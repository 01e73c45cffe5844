package nl.lichtxpert.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.To;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** Tells an employee by mail that how she comes in has changed. No copy is kept: it says nothing but that, and to whom to turn. */
public final class StaffPost {
    private static final Actor WRITER = new Actor.Job("passkeys.post");
    private final Database database;
    private final Vault vault;
    private final Mail mail;
    private final AccountStore accounts = new AccountStore();

    public StaffPost(Database database, Vault vault, Mail mail) {
        this.database = database;
        this.vault = vault;
        this.mail = mail;
    }

    public void listen(Outbox outbox) {
        outbox.listen(PasskeyAdded.class, "passkeys.added", account -> tell(UUID.fromString(account), "passkey-added"));
        outbox.listen(PasskeyRemoved.class, "passkeys.removed", account -> tell(UUID.fromString(account), "passkey-removed"));
        outbox.listen(PasswordChanged.class, "signin.password", account -> tell(UUID.fromString(account), "password-changed"));
        outbox.listen(CodesRenewed.class, "signin.codes", account -> tell(UUID.fromString(account), "codes-renewed"));
    }

    private void tell(UUID account, String what) {
        var reader = new PersonRef(account);
        Optional<Letter> letter = database.write(Zone.VAULT, WRITER, Purpose.STAFF_ACCESS, tx -> vault
                .open(tx, reader, RetentionClass.STAFF, Card.class, "").map(card -> new Letter(card, accounts.languageOf(tx, reader))));
        letter.ifPresent(to -> mail.hand(Purpose.STAFF_ACCESS, new To(reader, RetentionClass.STAFF, what),
                Reveal.map(to.card(), card -> note(card, to.language(), what))));
    }

    /** To whom, and in the language she works in. */
    private record Letter(Personal<Card> card, Language language) {}

    private static Note note(Card to, Language language, String what) {
        Texts t = Texts.in(language);
        return new Note(to.email(), language, t.of("staff.letter-subject-" + what), List.of(new Note.Part("", List.of(t.of("staff.letter-" + what))),
                new Note.Part("", List.of(t.of("staff.letter-not-you")))), List.of());
    }
}
