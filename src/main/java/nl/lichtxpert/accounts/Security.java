package nl.lichtxpert.accounts;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nl.lichtxpert.credentials.Passkey;
import nl.lichtxpert.credentials.Passkeys;
import nl.lichtxpert.credentials.PasswordRules;
import nl.lichtxpert.credentials.Realm;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * How she comes in, changed by herself. Each change wants a fresh proof of who she is, is told by letter, and where it could be a thief's doing ends all
 * her other sessions.
 */
public final class Security {
    private static final int TOTP_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_LETTERS = 12;
    private static final Duration PENDING = Duration.ofDays(1);
    private final Room room;

    Security(Room room) {
        this.room = room;
    }

    /**
     * What she has.
     *
     * @param password whether there is one
     * @param codes whether a code follows a password or link
     */
    public record Ways(boolean password, boolean codes, List<Passkey> passkeys, List<OpenSession> sessions) {}

    public Ways ways(SignedIn me) {
        return room.write(me.actor(), tx -> {
            AccountStore.Known known = room.store().find(tx, me.account()).orElseThrow();
            return new Ways(known.passwordHash().isPresent(), known.totpStep().isPresent(), passkeys().of(tx, Realm.CUSTOMER, me.account()),
                    room.sessions().of(tx, me.account()));
        });
    }

    /** Sets or changes the password; the text key of what is wrong with it, or empty. */
    public Optional<String> password(SignedIn me, String password) {
        mustBeFresh(me);
        Profile profile = Reveal.under(Purpose.ACCOUNT).of(room.write(me.actor(), tx -> room.profile(tx, me.account()).orElseThrow()));
        Optional<String> fault = PasswordRules.fault(password, List.of(profile.name(), profile.email()));
        if (fault.isPresent()) return fault;
        String hash = room.credentials().passwords().hash(password);
        return room.write(me.actor(), tx -> {
            room.store().password(tx, me.account(), hash);
            told(tx, me, LetterKind.PASSWORD_CHANGED);
            return Optional.empty();
        });
    }

    void told(Tx tx, SignedIn me, LetterKind kind) {
        room.sessions().endOthers(tx, me.account(), me.session());
        room.letters().spend(tx, me.account());
        room.letters().tell(tx, me.account(), kind, room.store().find(tx, me.account()).orElseThrow().language());
    }

    /** What a browser needs to make a passkey; the address is shown on her own device, to tell accounts apart. */
    public String passkeyOffer(SignedIn me) {
        mustBeFresh(me);
        return room.write(me.actor(), tx -> passkeys().offerMaking(tx, Realm.CUSTOMER, me.account(),
                Reveal.map(room.profile(tx, me.account()).orElseThrow(), Profile::email)));
    }

    /** Keeps the passkey a browser made; answers whether it holds. */
    public boolean addPasskey(SignedIn me, String answer) {
        mustBeFresh(me);
        return room.write(me.actor(), tx -> {
            boolean made = passkeys().make(tx, Realm.CUSTOMER, me.account(), answer);
            if (made) told(tx, me, LetterKind.PASSKEY_ADDED);
            return made;
        });
    }

    public void removePasskey(SignedIn me, String id) {
        mustBeFresh(me);
        room.write(me.actor(), tx -> {
            if (passkeys().remove(tx, Realm.CUSTOMER, me.account(), id)) told(tx, me, LetterKind.PASSKEY_REMOVED);
            return null;
        });
    }

    /** Secret for a code app, Base32: the same as long as this session lasts, so nothing is kept until the first code is right. */
    public String codeSecret(SignedIn me) {
        return Totp.text(Arrays.copyOf(room.credentials().pepper().hash("account-totp", me.account() + "|" + me.session()), TOTP_BYTES));
    }

    /** Codes are asked from now on; the recovery codes, each of which opens once, or none when the code was wrong. */
    public List<String> codesOn(SignedIn me, String typed) {
        mustBeFresh(me);
        OptionalLong step = Totp.step(codeSecret(me), typed.replaceAll("\\s", ""), room.clock().instant(), 0);
        if (step.isEmpty()) return List.of();
        List<String> codes = Stream.generate(() -> room.ids().readable(RECOVERY_LETTERS)).limit(RECOVERY_CODES).toList();
        return room.write(me.actor(), tx -> {
            change(tx, me, profile -> profile.withTotp(codeSecret(me)));
            room.store().codesOn(tx, me.account(), step.getAsLong(), codes.stream().map(code -> SigningIn.recoveryHash(room, me.account(), code)).toList());
            told(tx, me, LetterKind.CODE_ON);
            return codes;
        });
    }

    public void codesOff(SignedIn me) {
        mustBeFresh(me);
        room.write(me.actor(), tx -> {
            change(tx, me, profile -> profile.withTotp(""));
            room.store().codesOff(tx, me.account());
            told(tx, me, LetterKind.CODE_OFF);
            return null;
        });
    }

    void change(Tx tx, SignedIn me, java.util.function.UnaryOperator<Profile> change) {
        room.vault().replace(tx, me.account(), RetentionClass.ACCOUNT, Reveal.map(room.profile(tx, me.account()).orElseThrow(), change::apply));
    }

    public void endSession(SignedIn me, String name) {
        room.write(me.actor(), tx -> {
            room.sessions().endNamed(tx, me.account(), name);
            return null;
        });
    }

    public void endOtherSessions(SignedIn me) {
        room.write(me.actor(), tx -> {
            room.sessions().endOthers(tx, me.account(), me.session());
            return null;
        });
    }

    /** Asks the new address whether it is hers; nothing changes before it answers. The answer here is the same for an address in use. */
    public UUID askAddress(SignedIn me, Personal<String> email, Language language) {
        mustBeFresh(me);
        return room.write(me.actor(), tx -> room.letters().tell(tx, waiting(tx, email), Optional.of(me.account()), LetterKind.NEW_ADDRESS, language));
    }

    /** Somebody who is only an address, for a day: a letter can go there. */
    private PersonRef waiting(Tx tx, Personal<String> email) {
        PersonRef waiting = room.ids().person();
        room.vault().keep(tx, waiting, RetentionClass.ACCOUNT, Reveal.map(email, Profile::of));
        room.vault().startTerm(tx, waiting, RetentionClass.ACCOUNT, room.clock().instant().plus(PENDING));
        return waiting;
    }

    /** Whether the link in a letter still makes an address hers. */
    public boolean changesAddress(String secret) {
        return room.write(Actor.VISITOR, tx -> room.letters().opens(tx, secret)).filter(told -> told.kind() == LetterKind.NEW_ADDRESS).isPresent();
    }

    /** The new mailbox has answered; the old one is told. All sessions end. */
    public boolean changeAddress(String secret) {
        Optional<Letters.Told> told = room.write(Actor.VISITOR, tx -> room.letters().opens(tx, secret)).filter(t -> t.kind() == LetterKind.NEW_ADDRESS);
        Optional<PersonRef> mine = told.flatMap(Letters.Told::about);
        if (mine.isEmpty()) return false;
        PersonRef account = mine.get();
        return room.write(new Actor.Self(account), tx -> {
            Optional<Personal<Profile>> old = room.profile(tx, account);
            Optional<Personal<String>> email = room.profile(tx, told.get().person()).map(waiting -> Reveal.map(waiting, Profile::email));
            if (old.isEmpty() || email.isEmpty() || room.find(tx, email.get()).isPresent() || room.letters().use(tx, secret).isEmpty()) return false;
            String address = Reveal.under(Purpose.ACCOUNT).of(email.get());
            room.vault().replace(tx, account, RetentionClass.ACCOUNT, Reveal.map(old.get(), profile -> profile.withEmail(address)));
            room.vault().unindex(tx, account, RetentionClass.ACCOUNT, BlindIndex.EMAIL);
            room.vault().index(tx, account, RetentionClass.ACCOUNT, BlindIndex.EMAIL, email.get());
            room.sessions().endOthers(tx, account, "");
            room.letters().spend(tx, account);
            room.letters().tell(tx, waiting(tx, Reveal.map(old.get(), Profile::email)), LetterKind.ADDRESS_CHANGED, told.get().language());
            return true;
        });
    }

    static void mustBeFresh(SignedIn me) {
        if (!me.fresh()) throw new IllegalStateException("a change of the ways in wants a fresh proof");
    }

    private Passkeys passkeys() {
        return room.credentials().passkeys();
    }
}
