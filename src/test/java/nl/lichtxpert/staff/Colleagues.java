package nl.lichtxpert.staff;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeySeal;
import nl.lichtxpert.privacy.vault.Vault;

/** Employees for tests, who came in the way employees do. */
public final class Colleagues {
    public static final String PASSWORD = "paard-nietje-groen-venster";
    private static final AccountStore ACCOUNTS = new AccountStore();
    private final MovingClock clock;
    private final Ids ids;
    public final Staff staff;

    public Colleagues(MovingClock clock, Vault vault, Path keys) {
        this.clock = clock;
        this.ids = Ids.real(clock);
        forgetPepperOf();
        this.staff = new Staff(TestDatabase.database(), vault, new Ledger(clock), credentials(keys), clock, ids);
    }

    private Credentials credentials(Path keys) {
        return new Credentials(TestDatabase.database(), KeySeal.NONE.texts(keys), "http://localhost:8080", clock, ids);
    }

    /** Another node, or the same one after a restart. */
    Staff afterARestart(Vault vault, Path keys) {
        return new Staff(TestDatabase.database(), vault, new Ledger(clock), credentials(keys), clock, ids);
    }

    /** Each test has keys of its own; accounts of another test would want theirs. */
    private static void forgetPepperOf() {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("delete from staff.account; delete from credentials.attempt; delete from credentials.pepper; delete from staff.invitation");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An account and what its holder keeps: the code secret, recovery codes and the cookie of her first session. */
    public record Known(String handle, String totp, List<String> recoveryCodes, String token) {}

    public Known hired(Role role) {
        String link = invitation(role);
        return hired(link, "m" + ThreadLocalRandom.current().nextInt(1_000, 999_999));
    }

    Known hired(String secret, String handle) {
        String totp = staff.codeSecret(secret);
        var begun = (Beginning.Begun) staff.begin(secret, newcomer(handle, PASSWORD, Totp.code(totp, clock.instant())));
        return new Known(handle, totp, begun.recoveryCodes(), begun.token());
    }

    static Newcomer newcomer(String handle, String password, String code) {
        return new Newcomer(Personal.of("Kanarie Testmans"), Personal.of("kanarie@example.nl"), handle, password, code, Newcomer.Confidentiality.ACCEPTED,
                Language.NL);
    }

    String invitation(Role role) {
        String secret = ids.secret();
        TestDatabase.database().write(Zone.VAULT, Actor.VISITOR, Purpose.STAFF_ACCESS, tx -> {
            ACCOUNTS.invite(tx, Ids.hash(secret), role, clock.instant().plus(Duration.ofHours(24)));
            return null;
        });
        return secret;
    }

    public Employee signedIn(Known known) {
        return staff.session(known.token()).orElseThrow();
    }

    /** The code of this moment. */
    public static String code(String totp, Clock clock) {
        return Totp.code(totp, clock.instant());
    }
}
