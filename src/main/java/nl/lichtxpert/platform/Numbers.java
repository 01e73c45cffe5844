package nl.lichtxpert.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader of a language writes them: {@code 1.234,5} in Dutch, {@code 1,234.5} in English. */
public final class Numbers {
    private static final int GROUP = 3;

    private Numbers() {}

    /** At most so many decimals, without zeros at the end. */
    public static String of(double value, int decimals, Language language) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return of(rounded.scale() < 0 ? rounded.setScale(0) : rounded, language);
    }

    /** With the decimals it has; {@code -} before what is below zero. */
    public static String of(BigDecimal value, Language language) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        var written = new StringBuilder(plain.length() + 4);
        if (value.signum() < 0) written.append('-');
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) written.append(language == Language.NL ? '.' : ',');
            written.append(plain.charAt(i));
        }
        if (point >= 0) written.append(language == Language.NL ? ',' : '.').append(plain, point + 1, plain.length());
        return written.toString();
    }
}
