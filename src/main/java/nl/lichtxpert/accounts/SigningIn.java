package nl.lichtxpert.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.lichtxpert.credentials.Attempts;
import nl.lichtxpert.credentials.Realm;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;

/**
 * Coming in by passkey, by password or by a one-time link in a letter, and then perhaps a code. An unknown address, an account without a password and a wrong
 * password get the same answer after the same work; the password is compared outside the transaction, since it takes long on purpose.
 */
public final class SigningIn {
    private final Room room;

    SigningIn(Room room) {
        this.room = room;
    }

    private record Asked(boolean allowed, Optional<AccountStore.Known> known) {}

    /**
     * @param typed her address, or the name she chose
     * @param network prefix of the address the request comes from
     */
    public Entry password(Personal<String> typed, String password, Entry.Stay stay, String network) {
        String whose = whose(typed);
        Asked asked = room.write(Actor.VISITOR, tx -> {
            boolean address = attempts().allowed(tx, Attempts.Of.ACCOUNT, whose);
            boolean fromThere = attempts().allowed(tx, Attempts.Of.NETWORK, network);
            return new Asked(address && fromThere, room.entering(tx, typed).flatMap(account -> room.store().find(tx, account)));
        });
        if (!asked.allowed()) return new Entry.TooMany();
        var passwords = room.credentials().passwords();
        Optional<String> hash = asked.known().flatMap(AccountStore.Known::passwordHash);
        if (hash.isEmpty()) {
            passwords.matchesNobody(password);
            return new Entry.Refused();
        }
        if (!passwords.matches(password, hash.get())) return new Entry.Refused();
        PersonRef account = asked.known().orElseThrow().account();
        Optional<String> renewed = passwords.old(hash.get()) ? Optional.of(passwords.hash(password)) : Optional.empty();
        return room.write(new Actor.Self(account), tx -> {
            renewed.ifPresent(fresh -> room.store().password(tx, account, fresh));
            attempts().oneLess(tx, Attempts.Of.NETWORK, network);
            attempts().forgive(tx, Attempts.Of.ACCOUNT, whose);
            return entered(tx, account, Sessions.By.PASSWORD, stay);
        });
    }

    private Entry entered(Tx tx, PersonRef account, Sessions.By by, Entry.Stay stay) {
        Optional<AccountStore.Known> known = room.store().find(tx, account);
        if (known.isEmpty()) return new Entry.Refused();
        if (known.get().totpStep().isPresent()) return room.sessions().beginHalfway(tx, account, by, stay);
        room.seen(tx, account);
        return room.sessions().begin(tx, account, by, stay);
    }

    /** @param typed six digits, or a recovery code */
    public Entry code(String token, String typed) {
        Optional<Sessions.Halfway> halfway = room.write(Actor.VISITOR, tx -> room.sessions().halfway(tx, token));
        if (halfway.isEmpty()) return new Entry.Gone();
        PersonRef account = halfway.get().account();
        if (!room.write(Actor.VISITOR, tx -> attempts().allowed(tx, Attempts.Of.CODE, account.toString()))) return new Entry.TooMany();
        return room.write(new Actor.Self(account), tx -> {
            if (!right(tx, account, typed.replaceAll("[\\s-]", ""))) return new Entry.Refused();
            attempts().forgive(tx, Attempts.Of.CODE, account.toString());
            room.sessions().end(tx, token);
            room.seen(tx, account);
            return room.sessions().begin(tx, account, halfway.get().by(), halfway.get().stay());
        });
    }

    private boolean right(Tx tx, PersonRef account, String typed) {
        if (!typed.matches("\\d{6}")) return room.store().useCode(tx, account, recoveryHash(room, account, typed));
        Optional<Personal<Profile>> profile = room.profile(tx, account);
        OptionalLong last = room.store().find(tx, account).map(AccountStore.Known::totpStep).orElse(OptionalLong.empty());
        if (profile.isEmpty() || last.isEmpty()) return false;
        OptionalLong step = Totp.step(Reveal.under(Purpose.ACCOUNT).of(profile.get()).totp(), typed, room.clock().instant(), last.getAsLong());
        return step.isPresent() && room.store().useStep(tx, account, step.getAsLong());
    }

    static String recoveryHash(Room room, PersonRef account, String code) {
        return room.credentials().pepper().hex("account-recovery|" + account, code.toUpperCase(Locale.ROOT));
    }

    /** What a browser needs for a passkey, as JSON. */
    public String passkeyOffer() {
        return room.write(Actor.VISITOR, tx -> room.credentials().passkeys().offerUsing(tx, Realm.CUSTOMER));
    }

    /** A passkey is two factors at once: no code is owed after it. */
    public Entry passkey(String answer, Entry.Stay stay, String network) {
        return room.write(Actor.VISITOR, tx -> {
            if (!attempts().allowed(tx, Attempts.Of.NETWORK, network)) return new Entry.TooMany();
            Optional<PersonRef> account = room.credentials().passkeys().use(tx, Realm.CUSTOMER, answer)
                    .filter(known -> room.store().find(tx, known).isPresent() && room.kept(tx, known));
            if (account.isEmpty()) return new Entry.Refused();
            attempts().oneLess(tx, Attempts.Of.NETWORK, network);
            room.seen(tx, account.get());
            return room.sessions().begin(tx, account.get(), Sessions.By.PASSKEY, stay);
        });
    }

    /** Asks for a one-time link by letter. For an unknown address the same is written, to nobody. Empty when there were too many. */
    public Optional<UUID> askLink(Personal<String> email, Language language, String network) {
        return room.write(Actor.VISITOR, tx -> {
            boolean address = attempts().allowed(tx, Attempts.Of.LINK, whose(email));
            if (!attempts().allowed(tx, Attempts.Of.LINK_NETWORK, network) || !address) return Optional.empty();
            PersonRef addressee = room.find(tx, email).orElseGet(room.ids()::person);
            return Optional.of(room.letters().tell(tx, addressee, LetterKind.SIGN_IN, language));
        });
    }

    /** Whether the link in a letter still signs somebody in. */
    public boolean opens(String secret) {
        return room.write(Actor.VISITOR, tx -> room.letters().opens(tx, secret)).filter(SigningIn::signsIn).isPresent();
    }

    public Entry link(String secret) {
        return room.write(Actor.VISITOR, tx -> room.letters().opens(tx, secret).filter(SigningIn::signsIn).isEmpty() ? new Entry.Gone()
                : room.letters().use(tx, secret).map(told -> entered(tx, told.person(), Sessions.By.LINK, Entry.Stay.SHORT)).orElseGet(Entry.Gone::new));
    }

    private static boolean signsIn(Letters.Told told) {
        return told.kind() == LetterKind.SIGN_IN || told.kind() == LetterKind.ALREADY;
    }

    public void signOut(String token) {
        room.write(Actor.VISITOR, tx -> {
            room.sessions().end(tx, token);
            return null;
        });
    }

    private Attempts attempts() {
        return room.credentials().attempts();
    }

    private static String whose(Personal<String> email) {
        return Reveal.under(Purpose.ACCOUNT).of(email).strip().toLowerCase(Locale.ROOT);
    }
}
