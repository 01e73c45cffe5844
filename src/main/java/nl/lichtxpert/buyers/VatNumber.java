package nl.lichtxpert.buyers;

import java.util.Locale;

/** Form and check digits of VAT identification numbers of the countries delivered to. Says nothing of whether the number was given out: that takes VIES. */
public final class VatNumber {
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
            default -> number.matches("[A-Z]{2}[0-9A-Z]{2,12}");
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
