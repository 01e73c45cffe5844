package nl.lichtxpert.buyers;

import java.util.List;
import java.util.Locale;

/** What an address of a country we deliver to looks like. */
public final class PostalRules {
    /** ISO 3166-1 alpha-2, the most usual first. */
    public static final List<String> COUNTRIES = List.of("NL", "BE", "DE");

    private PostalRules() {}

    /** One spelling: {@code 1234 AB} in the Netherlands, digits elsewhere. */
    public static String postcode(String typed, String country) {
        String plain = typed.toUpperCase(Locale.ROOT).replace(" ", "");
        return country.equals("NL") && plain.matches("\\d{4}[A-Z]{2}") ? plain.substring(0, 4) + " " + plain.substring(4) : plain;
    }

    /** Whether a postcode in that spelling can be one. */
    public static boolean postcodeFits(String postcode, String country) {
        return postcode.matches(country.equals("NL") ? "[1-9]\\d{3} [A-Z]{2}" : country.equals("BE") ? "[1-9]\\d{3}" : "\\d{5}");
    }

    public static boolean houseNumberFits(String houseNumber) {
        return houseNumber.matches("\\d{1,5}[A-Za-z]?");
    }

    /** A telephone number as people write it. */
    public static boolean telephoneFits(String telephone) {
        return telephone.matches("\\+?[0-9 ()./-]{6,25}");
    }
}
