package nl.lichtxpert.storefront;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import nl.lichtxpert.platform.DutchHolidays;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Own;

/** What a parcel within the Netherlands costs, told on every page before anybody orders (art. 6:230n BW). */
public final class Delivery {
    /** Where the shop's days begin and end. */
    static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final Map<Language, DateTimeFormatter> WRITTEN = new EnumMap<>(Map.of(Language.NL, written(Language.NL), Language.EN, written(Language.EN)));

    private Delivery() {}

    /** The day, at the latest, on which something in stock that is ordered today is delivered in the Netherlands: the last of the working days told. */
    static LocalDate latest(LocalDate today) {
        LocalDate day = today;
        for (int left = Own.inForce().delivery().home().to(); left > 0;) {
            day = day.plusDays(1);
            boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || DutchHolidays.includes(day);
            if (!free) left--;
        }
        return day;
    }

    /** A day as it is written to a customer. */
    static String written(LocalDate day, Language language) {
        return day.format(WRITTEN.get(language));
    }

    private static DateTimeFormatter written(Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale());
    }

    /** Parcel to an address in the Netherlands, VAT included. */
    public static Money parcel() {
        return Own.inForce().delivery().parcel();
    }

    /** From this order value on a parcel within the Netherlands is free. */
    public static Money freeFrom() {
        return Own.inForce().delivery().freeFrom();
    }

    /** Cost of a parcel within the Netherlands for goods of this value. */
    public static Money cost(Money goods) {
        return goods.compareTo(freeFrom()) >= 0 ? Money.ZERO : parcel();
    }
}
