package nl.lichtxpert.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * Accounts that nobody uses end by the declared term, after two letters: sixty and fourteen days before. Whoever signs in or orders begins the term anew. An
 * account whose letters came late ends late: never without both.
 */
final class Unused {
    private static final Actor KEEPER = new Actor.Job("accounts.unused");
    private static final Duration FIRST = Duration.ofDays(60);
    private static final Duration LAST = Duration.ofDays(14);
    private final Room room;

    Unused(Room room) {
        this.room = room;
    }

    void look() {
        Instant now = room.clock().instant();
        Instant over = now.atZone(ZoneOffset.UTC).minus(RetentionClass.ACCOUNT.term()).toInstant();
        write(tx -> {
            for (var account : room.store().unused(tx, over.plus(FIRST))) {
                room.store().warnedFirst(tx, account.account(), now);
                atLeast(tx, account, now.plus(FIRST));
                room.letters().tell(tx, account.account(), LetterKind.UNUSED_FIRST, account.language());
            }
            for (var account : room.store().unusedLong(tx, over.plus(LAST), now.minus(LAST))) {
                room.store().warnedLast(tx, account.account(), now);
                atLeast(tx, account, now.plus(LAST));
                room.letters().tell(tx, account.account(), LetterKind.UNUSED_LAST, account.language());
            }
            for (var account : room.store().over(tx, over, now.minus(LAST))) {
                Accounts.end(room, tx, account.account());
                room.vault().erase(tx, account.account(), RetentionClass.ACCOUNT, "accounts.unused");
            }
            return null;
        });
    }

    /** The key lives until the account ends, and not a day longer than declared unless a letter was late. */
    private void atLeast(Tx tx, AccountStore.Unused account, Instant due) {
        room.vault().startTerm(tx, account.account(), RetentionClass.ACCOUNT, due.plus(Duration.ofDays(1)));
    }

    private void write(Function<Tx, Void> work) {
        room.database().write(Zone.VAULT, KEEPER, Purpose.RETENTION, work);
    }
}
