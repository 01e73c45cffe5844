package nl.lichtxpert.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.PasswordRules;
import nl.lichtxpert.credentials.Passwords;
import nl.lichtxpert.credentials.Pepper;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** From an invitation to an account. The link opens once within 24 hours; looking at its page does not use it up. */
final class BeginAccount {
    private static final Duration TERM = Duration.ofHours(24);
    /** How long support by the builder lasts (H3). */
    private static final Duration SUPPORT = Duration.ofHours(24);
    /** What the ledger says of a confidentiality statement that was accepted. */
    static final String ACCEPTED = "CONFIDENTIALITY";
    static final int TOTP_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_LETTERS = 12;
    private final Database database;
    private final Vault vault;
    private final Ledger ledger;
    private final Clock clock;
    private final Ids ids;
    private final Pepper pepper;
    private final Passwords passwords;
    private final AccountStore accounts = new AccountStore();

    BeginAccount(Database database, Vault vault, Ledger ledger, Clock clock, Ids ids, Credentials credentials) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
        this.ledger = ledger;
        this.pepper = credentials.pepper();
        this.passwords = credentials.passwords();
    }

    /** Secret of a link for the first account, as long as there is none. What an earlier start printed does not open any more. */
    Optional<String> first() {
        return write(Actor.VISITOR, tx -> {
            if (accounts.any(tx)) return Optional.empty();
            accounts.withdrawInvitations(tx, clock.instant());
            return Optional.of(invite(tx, Role.OWNER));
        });
    }

    String invite(Employee owner, Role role) {
        if (owner.role() != Role.OWNER) throw new IllegalStateException("only an owner invites");
        return write(owner.actor(), tx -> invite(tx, role));
    }

    private String invite(Tx tx, Role role) {
        String secret = ids.secret();
        accounts.invite(tx, Ids.hash(secret), role, clock.instant().plus(TERM));
        return secret;
    }

    boolean open(String secret) {
        return write(Actor.VISITOR, tx -> accounts.invited(tx, Ids.hash(secret), clock.instant())).isPresent();
    }

    /** The code's secret that belongs to a link: always the same, so nothing is kept until the account is there. Base32. */
    String totp(String secret) {
        return Totp.text(Arrays.copyOf(pepper.hash("totp", secret), TOTP_BYTES));
    }

    Beginning begin(String secret, Newcomer newcomer, Sessions sessions) {
        if (!open(secret)) return new Beginning.LinkGone();
        OptionalLong step = Totp.step(totp(secret), newcomer.code().replaceAll("\\s", ""), clock.instant(), 0);
        Map<String, String> faults = faults(newcomer, step);
        if (!faults.isEmpty()) return new Beginning.Faults(faults);
        String hash = passwords.hash(newcomer.password());
        PersonRef account = ids.person();
        List<String> codes = recoveryCodes(ids);
        return write(new Actor.Self(account), tx -> {
            Optional<Role> role = accounts.useInvitation(tx, Ids.hash(secret), clock.instant());
            if (role.isEmpty()) return new Beginning.LinkGone();
            var employee = new Employee(account, handle(newcomer), role.get(), Employee.Standing.CLEARED, newcomer.language());
            Optional<Instant> until = role.get() == Role.BUILDER ? Optional.of(clock.instant().plus(SUPPORT)) : Optional.empty();
            if (!accounts.add(tx, employee, hash, step.getAsLong(), clock.instant(), until)) return taken(tx, secret, role.get());
            vault.keep(tx, account, RetentionClass.STAFF, card(newcomer, totp(secret)));
            until.map(RetentionClass.STAFF::endFrom).ifPresent(due -> vault.startTerm(tx, account, RetentionClass.STAFF, due));
            ledger.changed(tx, Ledger.Subject.of("ROLE_GIVEN." + role.get(), employee.handle()));
            ledger.changed(tx, Ledger.Subject.of(ACCEPTED + "." + Confidentiality.VERSION, employee.handle()));
            accounts.addCodes(tx, account, codes.stream().map(code -> SignIn.recoveryHash(pepper, account, code)).toList());
            return new Beginning.Begun(sessions.begin(tx, account, Sessions.Stage.OPEN), codes);
        });
    }

    static List<String> recoveryCodes(Ids ids) {
        return Stream.generate(() -> ids.readable(RECOVERY_LETTERS)).limit(RECOVERY_CODES).toList();
    }

    /** The handle is somebody else's: the invitation is given back. */
    private Beginning taken(Tx tx, String secret, Role role) {
        accounts.invite(tx, Ids.hash(secret), role, clock.instant().plus(TERM));
        return new Beginning.Faults(Map.of("handle", "staff.fault-handle-taken"));
    }

    private static Map<String, String> faults(Newcomer newcomer, OptionalLong step) {
        var open = Reveal.under(Purpose.STAFF_ACCESS);
        String name = open.of(newcomer.name()).strip();
        String email = open.of(newcomer.email()).strip();
        var faults = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > 80) faults.put("name", "staff.fault-name");
        if (!email.matches("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}")) faults.put("mail", "staff.fault-mail");
        if (!handle(newcomer).matches("[a-z][0-9]{3,6}")) faults.put("handle", "staff.fault-handle");
        PasswordRules.fault(newcomer.password(), List.of(name, email, handle(newcomer))).ifPresent(fault -> faults.put("password", fault));
        if (step.isEmpty()) faults.put("code", "staff.fault-code");
        if (newcomer.confidentiality() == Newcomer.Confidentiality.NOT_ACCEPTED) faults.put("confidential", "staff.fault-confidential");
        return faults;
    }

    private static String handle(Newcomer newcomer) {
        return newcomer.handle().strip().toLowerCase(Locale.ROOT);
    }

    private static Personal<Card> card(Newcomer newcomer, String totp) {
        var open = Reveal.under(Purpose.STAFF_ACCESS);
        return Personal.of(new Card(open.of(newcomer.name()).strip(), open.of(newcomer.email()).strip(), totp));
    }

    private <T> T write(Actor actor, Function<Tx, T> work) {
        return database.write(Zone.VAULT, actor, Purpose.STAFF_ACCESS, work);
    }
}
