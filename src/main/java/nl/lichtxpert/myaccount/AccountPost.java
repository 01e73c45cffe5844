package nl.lichtxpert.myaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.accounts.AccountLetter;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.LetterKind;
import nl.lichtxpert.accounts.Letters;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.mail.Letter;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** Writes the letters about accounts when the outbox says there is one, and hands them to the mail room, which seals the copy under the account. */
public final class AccountPost {
    private final Accounts accounts;
    private final Mail mail;
    private final Settings settings;

    public AccountPost(Accounts accounts, Mail mail, Settings settings) {
        this.accounts = accounts;
        this.mail = mail;
        this.settings = settings;
    }

    public void listen(Outbox outbox) {
        outbox.listen(AccountLetter.class, "accounts.post", letter -> write(UUID.fromString(letter)));
    }

    private void write(UUID number) {
        Optional<Letters.Told> told = accounts.letters().find(number);
        Optional<Personal<Profile>> addressee = told.flatMap(accounts.letters()::addressee);
        if (addressee.isEmpty()) return;
        Letters.Told letter = told.get();
        mail.acknowledge(Purpose.ACCOUNT, letter.person(), RetentionClass.ACCOUNT, number.toString(), Reveal.map(addressee.get(), to -> note(letter, to)));
        if (letter.kind() == LetterKind.CLOSED) accounts.letters().last(letter);
    }

    private Note note(Letters.Told letter, Profile to) {
        Texts texts = Texts.in(letter.language());
        var parts = new ArrayList<Note.Part>();
        if (!to.name().isEmpty()) parts.add(new Note.Part("", List.of(texts.of("mail.greeting", to.name()))));
        parts.add(new Note.Part("", List.of(texts.of("myaccount.letter." + letter.kind()))));
        link(letter).ifPresent(address -> parts.add(new Note.Part(texts.of("myaccount.letter-link." + letter.kind()), List.of(address))));
        parts.add(new Note.Part("", List.of(texts.of(closing(letter.kind())))));
        return new Note(to.email(), letter.language(), texts.of("myaccount.letter-subject." + letter.kind()), parts, List.of());
    }

    private static String closing(LetterKind kind) {
        if (kind == LetterKind.STATEMENT) return "myaccount.letter-service";
        return warns(kind) ? "myaccount.letter-not-you" : "myaccount.letter-nothing";
    }

    private static boolean warns(LetterKind kind) {
        return kind.link().isEmpty() && kind != LetterKind.CLOSED && kind != LetterKind.UNUSED_FIRST && kind != LetterKind.UNUSED_LAST
                && kind != LetterKind.STATEMENT;
    }

    private Optional<String> link(Letters.Told letter) {
        if (letter.kind() == LetterKind.STATEMENT) {
            return Optional.of(settings.absolute(letter.language() == Language.NL ? "/privacy/versies" : "/en/privacy/versions"));
        }
        return path(letter).map(settings::absolute);
    }

    private Optional<String> path(Letters.Told letter) {
        Language language = letter.language();
        Optional<Place> place = switch (letter.kind()) {
            case CONFIRM -> Optional.of(Place.CONFIRM);
            case ALREADY, SIGN_IN -> Optional.of(Place.LINK);
            case NEW_ADDRESS -> Optional.of(Place.ADDRESS_LINK);
            case INVITED -> Optional.of(Place.INVITATION);
            case ADDRESS_CHANGED, PASSWORD_CHANGED, USER_NAME_CHANGED, PASSKEY_ADDED, PASSKEY_REMOVED,
                    CODE_ON, CODE_OFF, CLOSED, UNUSED_FIRST, UNUSED_LAST, STATEMENT -> Optional.empty();
        };
        return place.map(page -> page.path(language) + "/" + accounts.letters().secret(letter.id()));
    }

    /** The letter as it was written, for the demo's reader. */
    Optional<Personal<Letter>> written(UUID number) {
        return accounts.letters().find(number).flatMap(letter -> mail.acknowledged(Purpose.ACCOUNT, letter.person(), RetentionClass.ACCOUNT,
                number.toString()));
    }

    /** Path of the link in it. */
    Optional<String> link(UUID number) {
        return accounts.letters().find(number).flatMap(this::path);
    }
}
