package nl.lichtxpert.staff;

import java.util.List;
import java.util.function.Function;
import nl.lichtxpert.credentials.Passkey;
import nl.lichtxpert.credentials.Passkeys;
import nl.lichtxpert.credentials.Realm;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;

/** An employee's own passkeys. Each change is told to her by mail, so that one she did not make herself does not stay unseen. */
public final class OwnPasskeys {
    private final Database database;
    private final Passkeys passkeys;
    private final Outbox outbox;

    public OwnPasskeys(Database database, Passkeys passkeys, Outbox outbox) {
        this.database = database;
        this.passkeys = passkeys;
        this.outbox = outbox;
    }

    /** What a browser needs to make a passkey for this employee, as JSON; her number is all it says of her. */
    public String offer(Employee me) {
        return vault(me, tx -> passkeys.offerMaking(tx, Realm.EMPLOYEE, me.account(), Personal.of(me.handle())));
    }

    /** Keeps the passkey a browser made; answers whether it holds. */
    public boolean add(Employee me, String answer) {
        return vault(me, tx -> {
            boolean made = passkeys.make(tx, Realm.EMPLOYEE, me.account(), answer);
            if (made) outbox.tell(tx, new PasskeyAdded(me.account().value()));
            return made;
        });
    }

    public List<Passkey> all(Employee me) {
        return vault(me, tx -> passkeys.of(tx, Realm.EMPLOYEE, me.account()));
    }

    public void remove(Employee me, String id) {
        vault(me, tx -> {
            boolean gone = passkeys.remove(tx, Realm.EMPLOYEE, me.account(), id);
            if (gone) outbox.tell(tx, new PasskeyRemoved(me.account().value()));
            return gone;
        });
    }

    private <T> T vault(Employee me, Function<Tx, T> work) {
        return database.write(Zone.VAULT, me.actor(), Purpose.STAFF_ACCESS, work);
    }
}
