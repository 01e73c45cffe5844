package nl.lichtxpert.dashboard;

import java.time.LocalDate;
import nl.lichtxpert.platform.Money;

/**
 * What was sold on a day, in Amsterdam.
 *
 * @param orders binding and not called off
 * @param revenue of those, VAT and delivery included
 * @param margin of the pieces whose purchase price is known, without VAT
 * @param pieces of all lines
 * @param known pieces among them whose purchase price is known
 */
record Day(LocalDate day, int orders, Money revenue, Money margin, long pieces, long known) {
    static Day none(LocalDate day) {
        return new Day(day, 0, Money.ZERO, Money.ZERO, 0, 0);
    }
}
