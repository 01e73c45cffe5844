package nl.lichtxpert.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.KeySeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One signing key of the ledger after another. */
class SuccessionTest {
    @TempDir
    Path folder;

    private final OwnServer server = new OwnServer();
    private final MovingClock clock = new MovingClock();
    private HeadKey key;
    private Sequencer sequencer;
    private LedgerBooks books;

    @BeforeEach
    void fresh() {
        key = HeadKey.open(KeySeal.NONE.texts(folder), HeadKey.Start.NOTHING_SIGNED);
        sequencer = new Sequencer(server.database(), clock, key);
        books = new LedgerBooks(server.database(), clock, key);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void note() {
        server.database().write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            new Ledger(clock).changed(tx, Ledger.Subject.of("GRANTS", "1"));
            return null;
        });
    }

    private void some(int entries) {
        for (int i = 0; i < entries; i++) note();
        sequencer.keepHead();
    }

    @Test
    void a_new_key_signs_the_old_ones_last_head_and_what_the_old_one_signs_later_is_not_believed() throws IOException {
        some(6);
        HeadKey first = key;
        SignedHead last = sequencer.keepHead().orElseThrow();
        HeadKey second = first.succeed(KeySeal.NONE.texts(folder), last);
        assertThat(HeadKey.open(KeySeal.NONE.texts(folder), HeadKey.Start.HEADS).publicHex()).isEqualTo(second.publicHex()).isNotEqualTo(first.publicHex());
        sequencer = new Sequencer(server.database(), clock, second);
        books = new LedgerBooks(server.database(), clock, second);
        some(4);
        assertThat(books.verify().faults()).as("old heads and new ones").isEmpty();
        var lines = new ArrayList<String>();
        books.export(lines::add);
        Path file = Files.write(folder.resolve("export-" + System.nanoTime()), lines);
        assertThat(books.verify(file).faults()).isEmpty();
        Files.write(file, lines.stream().filter(line -> !line.startsWith("succession")).toList());
        assertThat(books.verify(file).faults()).as("an export that hides the succession").isNotEmpty();
        HeadKey third = second.succeed(KeySeal.NONE.texts(folder), sequencer.keepHead().orElseThrow());
        assertThat(new LedgerBooks(server.database(), clock, third).verify().faults()).as("a chain of three").isEmpty();
        new Sequencer(server.database(), clock, first).sequence();
        note();
        new Sequencer(server.database(), clock, first).keepHead();
        assertThat(new LedgerBooks(server.database(), clock, third).verify().faults()).as("a thief with the first key")
                .anyMatch(fault -> fault.contains("is not signed by this shop's key"));
        Files.delete(folder.resolve("ledger-head.key"));
    }
}
