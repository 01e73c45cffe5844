package nl.lichtxpert.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.Passkeys;
import nl.lichtxpert.credentials.Realm;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** The door of the staff room: who may come in, and who somebody is. */
public final class Staff {
    private static final String BEGIN = "/medewerker/begin/";
    private final Database database;
    private final Vault vault;
    private final Ledger ledger;
    private final Passkeys passkeys;
    private final Clock clock;
    private final Sessions sessions;
    private final SignIn signIn;
    private final BeginAccount beginnings;
    private final AccountStore accounts = new AccountStore();

    public Staff(Database database, Vault vault, Ledger ledger, Credentials credentials, Clock clock, Ids ids) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
        this.sessions = new Sessions(clock, ids);
        this.ledger = ledger;
        this.passkeys = credentials.passkeys();
        this.signIn = new SignIn(database, vault, clock, credentials, sessions);
        this.beginnings = new BeginAccount(database, vault, ledger, clock, ids, credentials);
    }

    /** What ends by itself is also taken away by itself. */
    public void schedule(Jobs jobs) {
        jobs.every(java.time.Duration.ofMinutes(5), "staff.forget", () -> database.write(Zone.VAULT, new Actor.Job("staff.forget"), Purpose.RETENTION,
                sessions::forget));
    }

    /** Path of a fresh link for the first account, as long as there is no account: for the terminal of whoever starts the shop, and nowhere else. */
    public Optional<String> beginLink() {
        return beginnings.first().map(secret -> BEGIN + secret);
    }

    /** Path of a link for a colleague's account; it opens once, within 24 hours. */
    public String invite(Employee owner, Role role) {
        return BEGIN + beginnings.invite(owner, role);
    }

    /** Whether a link still opens. */
    public boolean invited(String secret) {
        return beginnings.open(secret);
    }

    /** Secret for the code app that belongs to a link, Base32. */
    public String codeSecret(String secret) {
        return beginnings.totp(secret);
    }

    public Beginning begin(String secret, Newcomer newcomer) {
        return beginnings.begin(secret, newcomer, sessions);
    }

    /** First step; what passes is a secret for the second step only. */
    public Step password(String handle, String password, String network) {
        return signIn.password(handle, password, network);
    }

    /** Second step: six digits or a recovery code. What passes is the secret of a new session. */
    public Step code(String token, String typed) {
        return signIn.code(token, typed);
    }

    /** What a browser needs to sign in with a passkey, as JSON. */
    public String passkeyOffer() {
        return signIn.passkeyOffer();
    }

    /** Signing in with a passkey; what passes is the secret of a new session. */
    public Step passkey(String answer, String network) {
        return signIn.passkey(answer, network);
    }

    /** Whether this session began so lately that a way to sign in may be added or taken away. */
    public boolean fresh(String token) {
        return database.read(Zone.STAFF, Actor.VISITOR, Purpose.STAFF_ACCESS, tx -> sessions.fresh(tx, token));
    }

    /** She accepts the confidentiality statement in force; the ledger keeps which. */
    public void acceptConfidentiality(Employee me) {
        database.write(Zone.VAULT, me.actor(), Purpose.STAFF_ACCESS, tx -> {
            accounts.confidential(tx, me.account(), clock.instant());
            ledger.changed(tx, Ledger.Subject.of(BeginAccount.ACCEPTED + "." + Confidentiality.VERSION, me.handle()));
            return null;
        });
    }

    /** From now on her pages and letters are in this language. */
    public void speak(Employee me, Language language) {
        database.write(Zone.VAULT, me.actor(), Purpose.STAFF_ACCESS, tx -> {
            accounts.speak(tx, me.account(), language);
            return null;
        });
    }

    /** Whose open session this secret is. */
    public Optional<Employee> session(String token) {
        return database.write(Zone.STAFF, Actor.VISITOR, Purpose.STAFF_ACCESS, tx -> sessions.find(tx, token));
    }

    public void signOut(String token) {
        database.write(Zone.STAFF, Actor.VISITOR, Purpose.STAFF_ACCESS, tx -> {
            sessions.end(tx, token);
            return null;
        });
    }

    /** All accounts by number; the Tx is of the staff login. */
    public List<Colleague> colleagues(Tx tx) {
        return accounts.colleagues(tx);
    }

    /** The account of a number, also of who left; the Tx is of the staff login. */
    public Optional<PersonRef> account(Tx tx, String handle) {
        return accounts.account(tx, handle);
    }

    /** Numbers of accounts; the Tx is of the staff login. */
    public Map<PersonRef, String> handles(Tx tx, List<PersonRef> references) {
        return accounts.handles(tx, references.stream().map(PersonRef::value).toList());
    }

    /** Ends an account and its sessions at once; what is sealed of the employee goes when its term is over. An owner cannot end her own. */
    public boolean close(Employee owner, String handle) {
        if (owner.role() != Role.OWNER) throw new IllegalStateException("only an owner ends accounts");
        if (owner.handle().equals(handle)) return false;
        return database.write(Zone.VAULT, owner.actor(), Purpose.STAFF_ACCESS, tx -> {
            Optional<PersonRef> closed = accounts.close(tx, handle, clock.instant());
            closed.ifPresent(account -> vault.startTerm(tx, account, RetentionClass.STAFF, RetentionClass.STAFF.endFrom(clock.instant())));
            closed.ifPresent(account -> passkeys.removeAll(tx, Realm.EMPLOYEE, account));
            if (closed.isPresent()) ledger.changed(tx, Ledger.Subject.of("ROLE_TAKEN", handle));
            sessions.endAll(tx, handle);
            return closed.isPresent();
        });
    }
}
