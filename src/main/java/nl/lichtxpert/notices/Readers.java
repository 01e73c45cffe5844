package nl.lichtxpert.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;

/** The sealed addresses of those who asked, and the keyed hashes of those who must not be written to. */
final class Readers {
    private static final Actor WRITER = new Actor.Job("notices");
    private final Database database;
    private final Vault vault;
    private final Links links;
    private final Clock clock;
    private final NoticeStore store = new NoticeStore();

    Readers(Database database, Vault vault, Links links, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.links = links;
        this.clock = clock;
    }

    /** What is kept of an address that is destroyed. */
    enum Then { NOTHING, SUPPRESS }

    Optional<Personal<Reader>> open(Subscription asked) {
        return database.write(Zone.VAULT, WRITER, Purpose.SEND_NOTICES,
                tx -> vault.open(tx, asked.person(), asked.kind().kept(), Reader.class, asked.kind().name()));
    }

    String secret(Subscription asked, Reader reader) {
        return secret(asked.kind(), asked.sku(), reader.email());
    }

    String secret(Kind kind, String sku, String email) {
        return links.secret("notice|" + kind + "|" + sku + "|" + email);
    }

    /** She said yes from her mailbox: an earlier end no longer holds. @param until when her address ends at the latest, for what is sent once */
    void welcome(Subscription asked, Optional<Instant> until) {
        database.write(Zone.VAULT, new Actor.Self(asked.person()), Purpose.SEND_NOTICES, tx -> {
            vault.open(tx, asked.person(), asked.kind().kept(), Reader.class, asked.kind().name())
                    .ifPresent(reader -> store.welcome(tx, suppression(Reveal.under(Purpose.SEND_NOTICES).of(reader))));
            until.ifPresent(end -> vault.startTerm(tx, asked.person(), asked.kind().kept(), end));
            return null;
        });
    }

    /** Destroys the address. */
    void forget(Subscription asked, Then then) {
        database.write(Zone.VAULT, new Actor.Self(asked.person()), Purpose.SEND_NOTICES, tx -> {
            if (then == Then.SUPPRESS) {
                vault.open(tx, asked.person(), asked.kind().kept(), Reader.class, asked.kind().name())
                        .ifPresent(reader -> store.suppress(tx, suppression(Reveal.under(Purpose.SEND_NOTICES).of(reader)), clock.instant()));
            }
            vault.forget(tx, asked.kind().kept(), asked.person());
            return null;
        });
    }

    /** Destroys the address and what was asked. */
    void erase(Subscription asked, Then then) {
        forget(asked, then);
        database.write(Zone.WORKER, WRITER, Purpose.SEND_NOTICES, tx -> {
            store.remove(tx, asked.person());
            return null;
        });
    }

    boolean suppressed(Personal<Reader> reader) {
        String hash = suppression(Reveal.under(Purpose.SEND_NOTICES).of(reader));
        return database.read(Zone.VAULT, WRITER, Purpose.SEND_NOTICES, tx -> store.suppressed(tx, hash));
    }

    private String suppression(Reader reader) {
        return links.secret("suppressed|" + reader.email());
    }
}
