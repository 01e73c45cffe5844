package nl.lichtxpert.returns;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.mail.Kind;
import nl.lichtxpert.mail.Sent;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.DutchHolidays;
import nl.lichtxpert.platform.Language;

/**
 * The time in which a consumer may withdraw (art. 6:230o BW): fourteen days, counted from the day after the last article was received, to the end of the last
 * day in the Netherlands. A last day in a weekend or on a holiday moves on to the next working day (art. 1 Algemene termijnenwet). Declared in that time is in
 * time, whenever it is read. As long as the buyer was not told of her right on a durable medium (our confirmation tells it) the term is longer by up to twelve
 * months; told late, she has fourteen days from then (art. 6:230o(2) BW).
 *
 * @param lastDay included
 */
public record WithdrawalTerm(LocalDate lastDay) {
    static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS = 14;
    private static final int MONTHS_UNTOLD = 12;
    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The term of an order whose last article was received on this day, its buyer having been told of her right by then. */
    public static WithdrawalTerm afterReceipt(LocalDate lastReceived) {
        return working(lastReceived.plusDays(DAYS));
    }

    /** @param told day on which the buyer was told of her right; empty while she was not */
    public static WithdrawalTerm afterReceipt(LocalDate lastReceived, Optional<LocalDate> told) {
        LocalDate end = lastReceived.plusDays(DAYS);
        LocalDate longest = end.plusMonths(MONTHS_UNTOLD);
        LocalDate sinceTold = told.map(day -> day.plusDays(DAYS)).filter(day -> day.isBefore(longest)).orElse(longest);
        return working(sinceTold.isAfter(end) ? sinceTold : end);
    }

    private static WithdrawalTerm working(LocalDate end) {
        LocalDate day = end;
        while (WEEKEND.contains(day.getDayOfWeek()) || DutchHolidays.includes(day)) day = day.plusDays(1);
        return new WithdrawalTerm(day);
    }

    /**
     * The term of a consumer's order, as far as the shop knows. What is collected is received when it is handed over; of a parcel only the carrier knows, and
     * nobody has told us, so its term is not known to have begun. What is made to measure has none.
     *
     * @param letters sent about the order
     */
    public static Optional<WithdrawalTerm> of(Order order, List<Sent> letters) {
        if (!order.withdrawable() || order.delivery() != DeliveryChoice.PICK_UP) return Optional.empty();
        Optional<LocalDate> told = letters.stream().filter(letter -> letter.kind() == Kind.CONFIRMATION).map(letter -> day(letter.at()))
                .min(Comparator.naturalOrder());
        return order.shippedAt().map(collected -> afterReceipt(day(collected), told));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SHOP_TIME);
    }

    /** Fourteen days after a declaration: the last day on which the buyer sends the articles (art. 6:230s BW) and on which we pay back (art. 6:230r BW). */
    public static LocalDate fulfilled(Instant submitted) {
        return day(submitted).plusDays(DAYS);
    }

    /** Whether something declared at that moment was declared in time. */
    public boolean includes(Instant submitted) {
        return !day(submitted).isAfter(lastDay);
    }

    /** The last day as people say it: {@code maandag 23 november 2026}. */
    public String lastDayIn(Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale()).format(lastDay);
    }
}
