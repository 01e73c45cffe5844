package nl.lichtxpert.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.time.LocalDate;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.Realm;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** The door of the accounts room: who is signed in, what she keeps here, and how she leaves. */
public final class Accounts {
    private static final Duration LAST_LETTER = Duration.ofDays(1);
    private final Room room;
    private final Registering registering;
    private final SigningIn signingIn;
    private final Security security;
    private final UserNames userNames;
    private final OwnOrders ownOrders;

    public Accounts(Database database, Vault vault, Credentials credentials, Orders orders, Outbox outbox, Links links, Clock clock, Ids ids) {
        var letters = new Letters(database, vault, outbox, links, clock, ids);
        this.room = new Room(database, vault, credentials, letters, new Sessions(clock, ids), new AccountStore(), clock, ids);
        this.registering = new Registering(room);
        this.signingIn = new SigningIn(room);
        this.security = new Security(room);
        this.userNames = new UserNames(room, security);
        this.ownOrders = new OwnOrders(room, orders);
    }

    public Registering registering() {
        return registering;
    }

    public SigningIn signingIn() {
        return signingIn;
    }

    public Security security() {
        return security;
    }

    public UserNames userNames() {
        return userNames;
    }

    public Invitations invitations() {
        return new Invitations(room);
    }

    public OwnOrders orders() {
        return ownOrders;
    }

    public Letters letters() {
        return room.letters();
    }

    /** What ends by itself is also taken away by itself. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(10), "accounts.forget", () -> room.database().write(Zone.VAULT, new Actor.Job("accounts.forget"), Purpose.RETENTION,
                tx -> room.sessions().forget(tx) + room.letters().forget(tx) + room.store().removeErased(tx)));
        jobs.every(Duration.ofHours(6), "accounts.unused", this::endUnused);
    }

    /**
     * Tells holders of accounts that a version of the statement holds which they have not heard of (T6); each once, two hundred at a time.
     *
     * @return how many letters were written
     */
    public int tellOf(LocalDate version, Instant published) {
        return room.database().write(Zone.VAULT, new Actor.Job("accounts.statement"), Purpose.ACCOUNT, tx -> {
            List<AccountStore.Unused> waiting = room.store().notTold(tx, version, published);
            for (AccountStore.Unused account : waiting) {
                room.store().toldOf(tx, account.account(), version);
                room.letters().tell(tx, account.account(), LetterKind.STATEMENT, account.language());
            }
            return waiting.size();
        });
    }

    void endUnused() {
        new Unused(room).look();
    }

    /** Whose open session this secret is. */
    public Optional<SignedIn> session(String token) {
        return room.database().write(Zone.SHOP, new Actor.LinkHolder(Ids.hash(token)), Purpose.ACCOUNT, tx -> room.sessions().find(tx, token));
    }

    /** What she keeps here; her own look is not noted. Empty when the account ended meanwhile. */
    public Optional<Personal<Profile>> profile(SignedIn me) {
        return room.write(me.actor(), tx -> room.profile(tx, me.account()));
    }

    /** Changes name, telephone or addresses. */
    public void change(SignedIn me, UnaryOperator<Profile> change) {
        room.write(me.actor(), tx -> {
            room.profile(tx, me.account()).ifPresent(old -> room.vault().replace(tx, me.account(), RetentionClass.ACCOUNT, Reveal.map(old, change::apply)));
            return null;
        });
    }

    /** In which language letters go to her. */
    public Language language(SignedIn me) {
        return room.write(me.actor(), tx -> room.store().find(tx, me.account()).map(AccountStore.Known::language).orElse(Language.NL));
    }

    public void language(SignedIn me, Language language) {
        room.write(me.actor(), tx -> room.store().language(tx, me.account(), language));
    }

    /**
     * Closes the account: nobody comes in any more, the address is forgotten as a way in at once, and the profile with the last letter, within a day at most.
     * Orders and invoices are not the account's: they end by their own terms.
     */
    public void close(SignedIn me) {
        if (!me.fresh()) throw new IllegalStateException("closing wants a fresh proof");
        room.write(me.actor(), tx -> {
            Language language = room.store().find(tx, me.account()).map(AccountStore.Known::language).orElse(Language.NL);
            end(room, tx, me.account());
            room.vault().startTerm(tx, me.account(), RetentionClass.ACCOUNT, room.clock().instant().plus(LAST_LETTER));
            room.letters().tell(tx, me.account(), LetterKind.CLOSED, language);
            return null;
        });
    }

    /** Whoever erased what is kept of her account has none any more: nobody stays signed in to what is not there. */
    public void endErased(PersonRef account) {
        room.database().write(Zone.VAULT, new Actor.Job("accounts.forget"), Purpose.RETENTION, tx -> {
            if (room.store().removeErased(tx) > 0 && room.store().find(tx, account).isEmpty()) {
                room.credentials().passkeys().removeAll(tx, Realm.CUSTOMER, account);
            }
            return null;
        });
    }

    /** No way in is left, and no order is tied to it. */
    static void end(Room room, Tx tx, PersonRef account) {
        room.letters().spend(tx, account);
        room.vault().unindex(tx, account, RetentionClass.ACCOUNT, BlindIndex.EMAIL);
        room.vault().unindex(tx, account, RetentionClass.ACCOUNT, BlindIndex.USER_NAME);
        room.credentials().passkeys().removeAll(tx, Realm.CUSTOMER, account);
        room.store().remove(tx, account);
    }
}
