package nl.lichtxpert.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.lichtxpert.credentials.Attempts;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.Passkeys;
import nl.lichtxpert.credentials.Passwords;
import nl.lichtxpert.credentials.Pepper;
import nl.lichtxpert.credentials.Realm;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * Signing in, in two steps. An unknown handle, a wrong password and a closed account get the same answer after the same work; the password is compared outside
 * the transaction, since it takes long on purpose.
 */
final class SignIn {
    private final Database database;
    private final Vault vault;
    private final Clock clock;
    private final Pepper pepper;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Attempts attempts;
    private final AccountStore accounts = new AccountStore();

    SignIn(Database database, Vault vault, Clock clock, Credentials credentials, Sessions sessions) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
        this.pepper = credentials.pepper();
        this.passwords = credentials.passwords();
        this.passkeys = credentials.passkeys();
        this.sessions = sessions;
        this.attempts = credentials.attempts();
    }

    private record Asked(boolean allowed, Optional<AccountStore.Known> known) {}

    /** @param network prefix of the address the request comes from */
    Step password(String typedHandle, String password, String network) {
        String handle = typedHandle.strip().toLowerCase(Locale.ROOT);
        Asked asked = write(Actor.VISITOR, tx -> {
            boolean handleAllowed = attempts.allowed(tx, Attempts.Of.HANDLE, handle);
            boolean networkAllowed = attempts.allowed(tx, Attempts.Of.NETWORK, network);
            return new Asked(handleAllowed && networkAllowed, accounts.byHandle(tx, handle, clock.instant()));
        });
        if (!asked.allowed()) return new Step.TooMany();
        if (asked.known().isEmpty()) {
            passwords.matchesNobody(password);
            return new Step.Refused();
        }
        AccountStore.Known known = asked.known().get();
        if (!passwords.matches(password, known.passwordHash())) return new Step.Refused();
        Optional<String> renewed = passwords.old(known.passwordHash()) ? Optional.of(passwords.hash(password)) : Optional.empty();
        return write(Actor.VISITOR, tx -> {
            renewed.ifPresent(hash -> accounts.hash(tx, known.account(), hash));
            attempts.oneLess(tx, Attempts.Of.NETWORK, network);
            attempts.forgive(tx, Attempts.Of.HANDLE, handle);
            return new Step.Passed(sessions.begin(tx, known.account(), Sessions.Stage.CODE));
        });
    }

    /** What the browser needs for a passkey. */
    String passkeyOffer() {
        return write(Actor.VISITOR, tx -> passkeys.offerUsing(tx, Realm.EMPLOYEE));
    }

    /** A passkey is two factors at once: what passes is the secret of a new session. */
    Step passkey(String answer, String network) {
        return write(Actor.VISITOR, tx -> {
            if (!attempts.allowed(tx, Attempts.Of.NETWORK, network)) return new Step.TooMany();
            Optional<PersonRef> account = passkeys.use(tx, Realm.EMPLOYEE, answer).filter(known -> accounts.active(tx, known, clock.instant()));
            if (account.isEmpty()) return new Step.Refused();
            attempts.oneLess(tx, Attempts.Of.NETWORK, network);
            return new Step.Passed(sessions.begin(tx, account.get(), Sessions.Stage.OPEN));
        });
    }

    /** @param typed six digits, or a recovery code */
    Step code(String token, String typed) {
        Optional<PersonRef> halfway = write(Actor.VISITOR, tx -> sessions.halfway(tx, token));
        if (halfway.isEmpty()) return new Step.Expired();
        PersonRef account = halfway.get();
        boolean allowed = write(Actor.VISITOR, tx -> attempts.allowed(tx, Attempts.Of.CODE, account.toString()));
        if (!allowed) return new Step.TooMany();
        return write(new Actor.Self(account), tx -> {
            if (sessions.halfway(tx, token).isEmpty()) return new Step.Expired();
            if (!right(tx, account, typed.replaceAll("[\\s-]", ""))) return new Step.Refused();
            attempts.forgive(tx, Attempts.Of.CODE, account.toString());
            sessions.endHalfway(tx, token);
            return new Step.Passed(sessions.begin(tx, account, Sessions.Stage.OPEN));
        });
    }

    private boolean right(Tx tx, PersonRef account, String typed) {
        if (!typed.matches("\\d{6}")) return accounts.useCode(tx, account, recoveryHash(pepper, account, typed));
        Card card = Reveal.under(Purpose.STAFF_ACCESS).of(vault.open(tx, account, RetentionClass.STAFF, Card.class, "").orElseThrow());
        OptionalLong step = Totp.step(card.totp(), typed, clock.instant(), accounts.lastStep(tx, account));
        return step.isPresent() && accounts.useStep(tx, account, step.getAsLong());
    }

    static String recoveryHash(Pepper pepper, PersonRef account, String code) {
        return pepper.hex("recovery|" + account, code.toUpperCase(Locale.ROOT));
    }

    private <T> T write(Actor actor, Function<Tx, T> work) {
        return database.write(Zone.VAULT, actor, Purpose.STAFF_ACCESS, work);
    }
}
