package nl.lichtxpert.backoffice;

import java.util.regex.Pattern;

/**
 * Whether a text that is kept in the open says nothing by which somebody is reached: an e-mail address, a telephone number, an account number, a postcode. A
 * name alone no program knows; the form asks to leave it out.
 */
final class NamesNobody {
    private static final Pattern SOMEBODY = Pattern.compile("@"
            + "|(?<![\\d-])(?!\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})(?:\\+|0)\\d(?:[ ()./-]{0,2}\\d){8,12}"
            + "|\\b[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}"
            + "|\\b[1-9]\\d{3} ?[A-Z]{2}\\b");

    private NamesNobody() {}

    static boolean in(String text) {
        return !SOMEBODY.matcher(text).find();
    }
}
