package nl.lichtxpert.fraud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;

/** What leaves of a case: asked by one employee, approved by another, taken within a day, in the ledger before it leaves. */
final class Extracts {
    private static final Duration TO_TAKE = Duration.ofHours(24);
    private final Database database;
    private final Disclosure disclosure;
    private final Ids ids;
    private final Clock clock;
    private final Ledger ledger;
    private final SuspicionStore suspicions = new SuspicionStore();
    private final ExtractStore extracts = new ExtractStore();

    Extracts(Database database, Disclosure disclosure, Ids ids, Clock clock) {
        this.database = database;
        this.disclosure = disclosure;
        this.ids = ids;
        this.clock = clock;
        this.ledger = new Ledger(clock);
    }

    /**
     * What is to go to an authority.
     *
     * @param reference as the authority writes it, {@code [A-Za-z0-9 ./-]{3,40}}
     * @param silentDays for how long it asks that the person is not told; 0 to 360
     */
    record Wanted(Authority authority, String reference, Set<Authority.Part> parts, int silentDays) {}

    /** Asks for an extract of an open case. Answers false when the article does not give a right to all of it, or the case is not open. */
    boolean ask(Actor.Staff by, String number, Wanted wanted) {
        if (!wanted.authority().allows(wanted.parts()) || wanted.silentDays() > 0 && !wanted.authority().maySilence()) return false;
        return write(by, tx -> {
            boolean open = suspicions.one(tx, number).filter(found -> found.state() == Suspicion.State.OPEN
                    && found.until().orElseThrow().isAfter(clock.instant())).isPresent();
            if (!open) return false;
            var extract = new Extract("FU-" + ids.readable(6), number, wanted.authority(), wanted.reference(), wanted.parts(), Extract.State.ASKED,
                    by.account(), clock.instant(), Optional.empty(), Optional.empty(), wanted.silentDays(), Optional.empty());
            extracts.put(tx, extract);
            ledger.changed(tx, Ledger.Subject.of("EXTRACT_ASKED", extract.number()));
            return true;
        });
    }

    Decided approve(Actor.Staff by, String number) {
        return decide(by, number, Optional.of(clock.instant().plus(TO_TAKE)));
    }

    Decided refuse(Actor.Staff by, String number) {
        return decide(by, number, Optional.empty());
    }

    private Decided decide(Actor.Staff by, String number, Optional<Instant> until) {
        return write(by, tx -> extracts.one(tx, number).map(extract -> {
            if (extract.askedBy().equals(by.account())) return Decided.OWN_REQUEST;
            if (!extracts.decide(tx, number, by.account(), clock.instant(), until)) return Decided.NOT_NOW;
            ledger.changed(tx, Ledger.Subject.of(until.isPresent() ? "EXTRACT_APPROVED" : "EXTRACT_REFUSED", number));
            if (until.isPresent() && extract.silentDays() > 0) ledger.changed(tx, Ledger.Subject.of("EXTRACT_SILENT", number));
            return Decided.DONE;
        }).orElse(Decided.NOT_NOW));
    }

    /** The authority no longer asks for silence: the person is told from now on. One employee is enough for that. */
    Decided speak(Actor.Staff by, String number) {
        return write(by, tx -> {
            if (!extracts.speak(tx, number, clock.instant())) return Decided.NOT_NOW;
            ledger.changed(tx, Ledger.Subject.of("EXTRACT_TOLD", number));
            return Decided.DONE;
        });
    }

    /** The extract as a file, for the authority alone: made anew each time, kept nowhere, and in the ledger before it leaves. */
    Optional<Personal<byte[]>> take(Actor.Staff by, String number, Disclosure.Form form) {
        Optional<Suspicion> about = database.read(Zone.VAULT, by, Purpose.FRAUD_CASE,
                tx -> extracts.one(tx, number).flatMap(extract -> suspicions.one(tx, extract.suspicion())));
        Optional<Disclosure.Books> books = about.flatMap(suspicion -> disclosure.books(by, suspicion.order()));
        if (books.isEmpty()) return Optional.empty();
        return write(by, tx -> {
            if (!extracts.take(tx, number, by.account(), clock.instant())) return Optional.empty();
            return Optional.of(disclosure.file(tx, extracts.one(tx, number).orElseThrow(), books.get(), form));
        });
    }

    private <T> T write(Actor.Staff by, Function<Tx, T> work) {
        return database.write(Zone.VAULT, by, Purpose.FRAUD_CASE, work);
    }
}
