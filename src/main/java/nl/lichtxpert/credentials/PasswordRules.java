package nl.lichtxpert.credentials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are taken (NIST SP 800-63B-4): 15 to 128 characters of any kind, no composition rules, and not made of what everybody tries first. Known
 * words and runs ("1234", "aaaa") count as nothing; at least eight characters must be left, and an estimate of the guesses must be high enough.
 */
public final class PasswordRules {
    private static final int LEAST = 15;
    private static final int MOST = 128;
    private static final int OWN = 8;
    private static final List<String> COMMON = common();

    private PasswordRules() {}

    /**
     * Text key of the fault, or empty when the password is fine.
     *
     * @param context words of this person and shop that are no secret: handle, name, mail address
     */
    public static Optional<String> fault(String password, List<String> context) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < LEAST) return Optional.of("credentials.fault-password-short");
        if (length > MOST) return Optional.of("credentials.fault-password-long");
        String left = bare(normal);
        for (String word : Stream.concat(context.stream().flatMap(text -> Stream.of(text.split("[\\s@.]+"))).map(PasswordRules::bare), COMMON.stream())
                .filter(word -> word.length() >= 3).sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            left = left.replace(word, "");
        }
        boolean common = own(left) < OWN || !Strength.enough(normal);
        return common ? Optional.of("credentials.fault-password-common") : Optional.empty();
    }

    /** One spelling of the same characters (NFKC). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", "");
    }

    /** Characters that do not merely repeat or count on from the one before. */
    private static long own(String text) {
        int[] points = text.codePoints().toArray();
        long own = 0;
        for (int i = 0; i < points.length; i++) {
            if (i == 0 || Math.abs(points[i] - points[i - 1]) > 1) own++;
        }
        return Math.min(own, 2 * java.util.Arrays.stream(points).distinct().count());
    }

    private static List<String> common() {
        try (var in = new BufferedReader(new InputStreamReader(PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
