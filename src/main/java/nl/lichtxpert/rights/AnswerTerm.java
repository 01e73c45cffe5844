package nl.lichtxpert.rights;

import java.time.LocalDate;
import nl.lichtxpert.platform.DutchHolidays;

/**
 * By when a request must be answered (art. 12(3) GDPR): within a month of its receipt, or two months later still when she was told why within the first. A
 * month ends on the day of the same number, else on the last of that month; a last day in a weekend or on a holiday moves on to the next working day
 * (Regulation 1182/71, art. 3; Algemene termijnenwet).
 */
public final class AnswerTerm {
    private static final int MONTHS = 1;
    private static final int MONTHS_EXTENDED = 3;
    /** Days before the last at which the owner is warned: with a month of 30 days, day 21. */
    static final int WARN_DAYS = 9;

    private AnswerTerm() {}

    /** Last day, in the Netherlands, of a request received on this day. */
    public static LocalDate of(LocalDate received) {
        return working(received.plusMonths(MONTHS));
    }

    /** The same after extension. */
    public static LocalDate extended(LocalDate received) {
        return working(received.plusMonths(MONTHS_EXTENDED));
    }

    private static LocalDate working(LocalDate day) {
        return DutchHolidays.workingDays(day, 0);
    }
}
