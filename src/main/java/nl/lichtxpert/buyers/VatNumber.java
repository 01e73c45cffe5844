package nl.lichtxpert.buyers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Form of VAT identification numbers of the member states and Northern Ireland (Council Directive 2006/112/EC, art. 215, as VIES lists them), and check digits
 * of the countries delivered to. Says nothing of whether the number was given out: that takes VIES.
 */
public final class VatNumber {
    private static final Pattern FORMS = Pattern.compile("""
            ATU\\d{8}|BG\\d{9,10}|CY\\d{8}[A-Z]|CZ\\d{8,10}|DK\\d{8}|EE\\d{9}|EL\\d{9}|ES[0-9A-Z]\\d{7}[0-9A-Z]|FI\\d{8}|FR[0-9A-Z]{2}\\d{9}|HR\\d{11}|HU\\d{8}|\
            IE\\d[0-9A-Z+*]\\d{5}[A-Z]{1,2}|IT\\d{11}|LT(\\d{9}|\\d{12})|LU\\d{8}|LV\\d{11}|MT\\d{8}|PL\\d{10}|PT\\d{9}|RO\\d{2,10}|SE\\d{12}|SI\\d{8}|SK\\d{10}|\
            XI(\\d{9}|\\d{12}|(GD|HA)\\d{3})""");

    private VatNumber() {}

    /** Capitals without blanks, dots and hyphens. */
    public static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
    }

    /** Whether a number in that spelling has the form its country gives out. */
    public static boolean valid(String number) {
        return switch (number.length() < 2 ? "" : number.substring(0, 2)) {
            case "NL" -> number.matches("NL\\d{9}B\\d{2}") && (elevens(number.substring(2, 11)) || modulo97(number));
            case "BE" -> number.matches("BE[01]\\d{9}") && 97 - Long.parseLong(number.substring(2, 10)) % 97 == Long.parseLong(number.substring(10));
            case "DE" -> number.matches("DE[1-9]\\d{8}") && german(number.substring(2));
            default -> FORMS.matcher(number).matches();
        };
    }

    private static boolean elevens(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) sum += (9 - i) * (digits.charAt(i) - '0');
        return sum % 11 == digits.charAt(8) - '0';
    }

    private static boolean modulo97(String characters) {
        int remainder = 0;
        for (char c : characters.toCharArray()) {
            int value = Character.digit(c, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /** ISO 7064, MOD 11,10. */
    private static boolean german(String digits) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digits.charAt(8) - '0';
    }
}
