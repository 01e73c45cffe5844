package nl.lichtxpert.credentials;

import java.time.Clock;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The room's parts, put together once. */
public final class Credentials {
    private final Database database;
    private final Pepper pepper;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Passkeys passkeys;

    /**
     * @param keys folder of the key files
     * @param address what visitors type, scheme and host and perhaps a port: passkeys belong to it
     */
    public Credentials(Database database, KeyTexts keys, String address, Clock clock, Ids ids) {
        this.database = database;
        this.pepper = Pepper.open(database, keys);
        this.passwords = new Passwords(pepper);
        this.attempts = new Attempts(pepper, clock);
        this.passkeys = new Passkeys(address, clock, ids);
    }

    public Pepper pepper() {
        return pepper;
    }

    public Passwords passwords() {
        return passwords;
    }

    public Attempts attempts() {
        return attempts;
    }

    public Passkeys passkeys() {
        return passkeys;
    }

    /** What ends by itself is also taken away by itself. */
    public void schedule(Jobs jobs) {
        jobs.every(java.time.Duration.ofMinutes(5), "credentials.forget", () -> database.write(Zone.VAULT, new Actor.Job("credentials.forget"),
                Purpose.RETENTION, tx -> attempts.forget(tx) + passkeys.forget(tx)));
    }
}
