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

/** What a parcel within the Netherlands costs, told on every page before anybody orders (art. 6:230n BW). */
public final class Delivery {
    /** Parcel to an address, VAT included. */
    public static final Money PARCEL = Money.ofCents(595);
    /** From this order value on a parcel is free. */
    public static final Money FREE_FROM = Money.ofCents(7500);

    /** Where the shop's days begin and end. */
    static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final int MOST_WORKING_DAYS = 3;
    private static final Map<Language, DateTimeFormatter> WRITTEN = new EnumMap<>(Map.of(Language.NL, written(Language.NL), Language.EN, written(Language.EN)));

    private Delivery() {}

    /** The day, at the latest, on which something in stock that is ordered today is delivered in the Netherlands: the third working day after it. */
    static LocalDate latest(LocalDate today) {
        LocalDate day = today;
        for (int left = MOST_WORKING_DAYS; left > 0;) {
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

    /** Cost of a parcel for goods of this value. */
    public static Money cost(Money goods) {
        return goods.compareTo(FREE_FROM) >= 0 ? Money.ZERO : PARCEL;
    }
}
