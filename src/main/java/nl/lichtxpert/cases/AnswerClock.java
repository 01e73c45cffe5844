package nl.lichtxpert.cases;

import java.time.LocalDate;
import nl.lichtxpert.platform.DutchHolidays;
import nl.lichtxpert.rights.AnswerTerm;

/**
 * By when a case must be answered, in days of the Netherlands. Two working days is what the service page promises; a complaint 14 days, as the page on
 * complaints says; a request about data a month (art. 12(3) GDPR); something dangerous the next working day. Saturdays, Sundays and holidays are no working
 * days, and a last day on one moves on (Algemene termijnenwet).
 */
final class AnswerClock {
    private static final int USUAL = 2;
    private static final int URGENT = 1;
    private static final int COMPLAINT_DAYS = 14;

    private AnswerClock() {}

    /** Last day for an answer to what was received on this day. */
    static LocalDate due(Category category, LocalDate received) {
        return switch (category) {
            case MY_DATA -> AnswerTerm.of(received);
            case COMPLAINT -> DutchHolidays.workingDays(received.plusDays(COMPLAINT_DAYS), 0);
            case SAFETY -> DutchHolidays.workingDays(received, URGENT);
            case ORDER, DELIVERY, PAYMENT, RETURN, GUARANTEE, ADVICE, OTHER -> DutchHolidays.workingDays(received, USUAL);
        };
    }
}
