package nl.lichtxpert;

import java.time.Duration;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.ledger.Heads;
import nl.lichtxpert.privacy.ledger.LedgerBooks;
import nl.lichtxpert.privacy.ledger.Sequencer;
import nl.lichtxpert.privacy.ledger.SignedHead;

/** The ledger's own work: numbers within seconds, a head kept each hour, and the newest head told to whoever the owner chose as a witness. */
final class LedgerRounds {
    final Sequencer sequencer;
    final LedgerBooks books;
    final HeadKey key;
    private final Settings settings;

    LedgerRounds(Database database, java.time.Clock clock, Settings settings, KeyTexts keys) {
        boolean any = database.read(Zone.VAULT, new Actor.Job("ledger"), Purpose.NO_PERSON, new Heads()::newest).isPresent();
        this.key = HeadKey.open(keys, any ? HeadKey.Start.HEADS : HeadKey.Start.NOTHING_SIGNED);
        this.sequencer = new Sequencer(database, clock, key);
        this.books = new LedgerBooks(database, clock, key);
        this.settings = settings;
    }

    void schedule(Jobs jobs, Mail mail) {
        jobs.every(Duration.ofSeconds(5), "ledger-number", sequencer::sequence);
        jobs.every(Duration.ofHours(1), "ledger-head", () -> sequencer.hourly().ifPresent(this::file));
        settings.witness().mail().ifPresent(to -> jobs.every(Duration.ofDays(1), "ledger-witness",
                () -> sequencer.keepHead().ifPresent(head -> mail.witness(to, "LichtXpert ledger " + head.size(), letter(head)))));
    }

    private void file(SignedHead head) {
        settings.witness().file().ifPresent(file -> books.witness(file, head));
    }

    /** Two lines that {@code ./shop ledger verify} reads when they are kept as a file. */
    private String letter(SignedHead head) {
        return "key\t" + key.publicHex() + "\n" + head.line() + "\n";
    }
}
