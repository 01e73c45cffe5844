package nl.lichtxpert.defects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/**
 * What an employee may know of a report without opening its case.
 *
 * @param position line of the order, from 1
 * @param answerBy the buyer hears from us on this day at the latest
 * @param outcome what was decided; empty before
 */
record Report(ReportNumber number, OrderNumber order, int position, int pieces, Kind kind, Wish wish, State state, Optional<CaseNumber> caseNumber,
        Instant madeAt, LocalDate answerBy, Optional<Outcome> outcome) {
    /** What is wrong. */
    enum Kind {
        /** It is broken or stopped working. */
        DEFECT,
        /** It arrived damaged. */
        DAMAGED,
        /** It is not what was ordered. */
        WRONG,
        /** Pieces or parts are not there. */
        MISSING
    }

    /** What the buyer would like (art. 7:21 BW: the choice is hers, unless it is impossible or out of proportion). */
    enum Wish {
        REPAIR,
        /** By a new one. */
        REPLACEMENT,
        /** By one that was repaired before: only when she asks for it. */
        REFURBISHED,
        NONE
    }

    enum State { RECEIVED, REPAIRING, DONE }

    /** What was decided. */
    sealed interface Outcome {
        Instant at();

        /** @param done when it was repaired and went back */
        record Repair(Instant at, Optional<Instant> done) implements Outcome {}

        record Replacement(Instant at, OrderNumber order) implements Outcome {}

        record Refund(Instant at, Money amount) implements Outcome {}

        record Refused(Instant at) implements Outcome {}
    }
}
