package nl.lichtxpert.goods;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.lichtxpert.platform.Money;

/** What employees type, as values. */
final class Typed {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Typed() {}

    /** Euros with a comma or point and at most two decimals, more than nothing and less than a million. */
    static Optional<Money> euros(String typed) {
        String text = typed.strip().replaceFirst("^€\\s*", "");
        if (!text.matches("\\d{1,6}([.,]\\d{1,2})?")) return Optional.empty();
        Money money = Money.ofCents(new BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact());
        return money.cents() > 0 ? Optional.of(money) : Optional.empty();
    }

    /** A money value as it is typed: {@code 12,95}. */
    static String euros(Money money) {
        return BigDecimal.valueOf(money.cents(), 2).toPlainString().replace('.', ',');
    }

    /** A day and time of the Netherlands, as {@code 2026-11-27T00:00}; a day alone is its beginning. */
    static Optional<Instant> moment(String typed) {
        try {
            String text = typed.strip();
            LocalDateTime time = text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
            return time.getYear() < 2000 || time.getYear() > 2200 ? Optional.empty() : Optional.of(time.atZone(HERE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String moment(Instant at) {
        return LocalDateTime.ofInstant(at, HERE).withSecond(0).withNano(0).toString();
    }

    /** A whole number from nothing to a limit. */
    static Optional<Integer> whole(String typed, int most) {
        String text = typed.strip();
        if (!text.matches("\\d{1,8}")) return Optional.empty();
        int number = Integer.parseInt(text);
        return number <= most ? Optional.of(number) : Optional.empty();
    }
}
