package nl.lichtxpert.staff;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.lichtxpert.credentials.Attempts;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.PasswordRules;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * How an employee comes in, as she changes it herself: her password, her code app with its recovery codes, and where she is signed in. What came in by the old
 * way goes out: each change ends her other sessions and is told to her by mail (OWASP ASVS 5, V6 and V7).
 */
public final class OwnSignIn {
    private final Database database;
    private final Vault vault;
    private final Credentials credentials;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;
    private final Sessions sessions;
    private final AccountStore accounts = new AccountStore();

    public OwnSignIn(Database database, Vault vault, Credentials credentials, Outbox outbox, Clock clock, Ids ids) {
        this.database = database;
        this.vault = vault;
        this.credentials = credentials;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
        this.sessions = new Sessions(clock, ids);
    }

    /** What comes of renewing the code app. */
    public sealed interface Renewed {
        /** Holds from now on. @param recoveryCodes shown once */
        record Codes(List<String> recoveryCodes) implements Renewed {
            /** Never the codes. */
            @Override
            public String toString() {
                return "Codes";
            }
        }

        /** The code was not the new app's of this moment, or was tried too often. */
        record Wrong() implements Renewed {}
    }

    /** Her open sessions, the latest first. @param token the secret of the one she asks from */
    public List<OpenSession> sessions(Employee me, String token) {
        return database.read(Zone.STAFF, me.actor(), Purpose.STAFF_ACCESS, tx -> sessions.open(tx, me.account(), token));
    }

    public void end(Employee me, String name) {
        database.write(Zone.STAFF, me.actor(), Purpose.STAFF_ACCESS, tx -> {
            sessions.endOne(tx, me.account(), name);
            return null;
        });
    }

    public void endOthers(Employee me, String token) {
        write(me, tx -> {
            sessions.endOthers(tx, me.account(), token);
            return null;
        });
    }

    /** Takes another password; answers the text keys of the faults by box, {@code current} and {@code password}, or nothing when it holds. */
    public Map<String, String> password(Employee me, String token, String current, String wanted) {
        var faults = new LinkedHashMap<String, String>();
        String hash = write(me, tx -> {
            if (!credentials.attempts().allowed(tx, Attempts.Of.HANDLE, me.handle())) faults.put("current", "staff.fault-many");
            return accounts.hashOf(tx, me.account());
        });
        if (faults.isEmpty() && !credentials.passwords().matches(current, hash)) faults.put("current", "staff.fault-current");
        PasswordRules.fault(wanted, secretless(me)).ifPresent(fault -> faults.put("password", fault));
        if (!faults.isEmpty()) return faults;
        String next = credentials.passwords().hash(wanted);
        write(me, tx -> {
            accounts.hash(tx, me.account(), next);
            credentials.attempts().forgive(tx, Attempts.Of.HANDLE, me.handle());
            sessions.endOthers(tx, me.account(), token);
            outbox.tell(tx, new PasswordChanged(me.account().value()));
            return null;
        });
        return Map.of();
    }

    /** Words of hers that are no secret, which a password is not made of. */
    private List<String> secretless(Employee me) {
        Card card = Reveal.under(Purpose.STAFF_ACCESS).of(card(me));
        return List.of(card.name(), card.email(), me.handle());
    }

    private Personal<Card> card(Employee me) {
        return write(me, tx -> vault.open(tx, me.account(), RetentionClass.STAFF, Card.class, "").orElseThrow());
    }

    /** The secret a new code app would get in this session, Base32; it holds once a code of it was typed. */
    public String codeSecret(String token) {
        return Totp.text(Arrays.copyOf(credentials.pepper().hash("totp-renewed", token), BeginAccount.TOTP_BYTES));
    }

    /** Another code app instead of the one she had, with new recovery codes. @param typed six digits of the new app */
    public Renewed renew(Employee me, String token, String typed) {
        String secret = codeSecret(token);
        boolean allowed = write(me, tx -> credentials.attempts().allowed(tx, Attempts.Of.CODE, me.account().toString()));
        OptionalLong step = Totp.step(secret, typed.replaceAll("[\\s-]", ""), clock.instant(), 0);
        if (!allowed || step.isEmpty()) return new Renewed.Wrong();
        List<String> codes = BeginAccount.recoveryCodes(ids);
        return write(me, tx -> {
            Personal<Card> old = vault.open(tx, me.account(), RetentionClass.STAFF, Card.class, "").orElseThrow();
            vault.replace(tx, me.account(), RetentionClass.STAFF, Reveal.map(old, card -> new Card(card.name(), card.email(), secret)));
            accounts.step(tx, me.account(), step.getAsLong());
            accounts.removeCodes(tx, me.account());
            accounts.addCodes(tx, me.account(), codes.stream().map(code -> SignIn.recoveryHash(credentials.pepper(), me.account(), code)).toList());
            credentials.attempts().forgive(tx, Attempts.Of.CODE, me.account().toString());
            sessions.endOthers(tx, me.account(), token);
            outbox.tell(tx, new CodesRenewed(me.account().value()));
            return new Renewed.Codes(codes);
        });
    }

    private <T> T write(Employee me, Function<Tx, T> work) {
        return database.write(Zone.VAULT, me.actor(), Purpose.STAFF_ACCESS, work);
    }
}
