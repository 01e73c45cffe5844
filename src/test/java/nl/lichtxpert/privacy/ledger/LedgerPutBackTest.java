package nl.lichtxpert.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.KeySeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator takes the newest entries away with everything that tells of them, and puts an earlier head back, which the shop's own key once signed. */
class LedgerPutBackTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();

    private void some(OwnServer server, Sequencer sequencer) {
        for (int i = 0; i < 3; i++) {
            String task = "LX-" + i;
            server.database().write(Zone.VAULT, new Actor.Job("mail"), Purpose.SEND_ORDER_NEWS, tx -> {
                new Ledger(clock).opened(tx, new Alias("a".repeat(64)), new Ledger.Subject("ORDER", "Contact", task));
                return null;
            });
        }
        sequencer.keepHead();
    }

    @Test
    void a_ledger_that_was_put_back_to_an_earlier_head_is_whole_and_signed_but_not_the_one_that_was_seen() {
        try (var server = new OwnServer()) {
            String start = "set session_replication_role = replica; ";
            server.execute(start + "truncate ledger.entry, ledger.node, ledger.head; update ledger.tree set size = 0, root = sha256(''), signature = ''");
            HeadKey key = HeadKey.open(KeySeal.NONE.texts(folder), HeadKey.Start.NOTHING_SIGNED);
            var sequencer = new Sequencer(server.database(), clock, key);
            var books = new LedgerBooks(server.database(), clock, key);
            some(server, sequencer);
            assertThat(books.verifyRecent().faults()).isEmpty();
            some(server, sequencer);
            LedgerBooks.Finding six = books.verifyRecent();
            assertThat(six.faults()).isEmpty();
            assertThat(six.size()).isEqualTo(6);
            server.execute(start + """
                    delete from ledger.entry where seq >= 3; delete from ledger.head where size > 3; delete from ledger.node where (position + 1) << level > 3;
                    update ledger.tree set size = h.size, at = h.at, root = h.root, signature = h.signature from ledger.head h""");
            assertThat(books.verify().faults()).as("by itself it is sound").isEmpty();
            assertThat(books.verifyRecent().faults()).containsExactly("a signed tree of 6 entries has only 3 left");
        }
    }
}
