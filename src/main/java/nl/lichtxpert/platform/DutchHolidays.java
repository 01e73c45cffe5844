package nl.lichtxpert.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The generally recognised holidays of art. 3 Algemene termijnenwet, with Good Friday, which the second paragraph puts beside them. Days that a decree makes
 * equal for a single year are not known here; a term that ends on one ends a day early, which the judging employee may forgive.
 */
public final class DutchHolidays {
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Days from Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
    private static final Set<Long> FROM_EASTER = Set.of(-2L, 0L, 1L, 39L, 49L, 50L);

    private DutchHolidays() {}

    /** The day that so many working days, Monday to Friday, have passed since. @param days 0 for the first working day that is not before {@code from} */
    public static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        int passed = 0;
        while (passed < days || !works(day)) {
            day = day.plusDays(1);
            if (works(day)) passed++;
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !includes(day);
    }

    public static boolean includes(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || day.equals(kingsDay(day.getYear()))
                || FROM_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday of the Gregorian calendar, by the method printed anonymously in Nature, 20 April 1876. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
