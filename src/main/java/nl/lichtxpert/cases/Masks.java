package nl.lichtxpert.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Masks what a shop must not keep: citizen service numbers (art. 46 UAVG; nine digits that pass the test of eleven) and numbers of payment cards (12 to 19
 * digits of a known issuer that pass Luhn's test). Digits may stand in groups with spaces, dots, dashes, strokes or the end of a line between, of whatever kind
 * a program writes them. What merely looks like one, an article number or telephone number, stays.
 */
final class Masks {
    /** Stands where a number stood. */
    static final String MASK = "•••";
    /** What stands between two groups: any space, invisible sign or dash, and the end of a line. */
    private static final String BETWEEN = "[\\p{Z}\\p{Cf}\\p{Pd}\\s./_\u2212]{1,3}+";
    private static final String WORD = "bsn|sofi|nummer|number|kaart|card|visa";
    /** Never steps back, so that a long row of digits costs no more than reading it. */
    private static final Pattern GROUPS = Pattern.compile("(?:(?<![\\p{L}\\p{N}+])|(?<=(?i:" + WORD + ")))\\p{Nd}++(?:" + BETWEEN + "\\p{Nd}++)*+");
    private static final Pattern GROUP = Pattern.compile("\\p{Nd}++");
    /** How people write a citizen service number: in one piece, by threes, as 1234.56.789, digit by digit. */
    private static final Pattern CITIZEN = Pattern.compile("9|3-3-3|4-2-3|2-3-4|4-3-2|1(?:-1){8}");
    private static final int CITIZEN_DIGITS = 9;
    private static final int MOST_DIGITS = 19;
    /** Visa, Mastercard, American Express, Diners, Maestro, Discover, UnionPay. */
    private static final Pattern ISSUER = Pattern.compile("4\\d{12}|4\\d{15}|4\\d{18}|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}"
            + "|3[47]\\d{13}|3(?:0[0-5]|[689]\\d)\\d{11}|(?:50|5[6-9]|6\\d)\\d{10,17}");
    private static final int EAN_DIGITS = 13;

    private Masks() {}

    /** The text with every such number masked. */
    static String mask(String text) {
        return GROUPS.matcher(text).replaceAll(run -> java.util.regex.Matcher.quoteReplacement(masked(run.group())));
    }

    /** Whether masking changes it. */
    static boolean touches(String text) {
        return !mask(text).equals(text);
    }

    private static String masked(String run) {
        List<MatchResult> groups = GROUP.matcher(run).results().toList();
        var kept = new StringBuilder();
        int at = 0;
        for (int first = 0; first < groups.size(); first++) {
            int last = longest(groups, first);
            if (last < 0) continue;
            kept.append(run, at, groups.get(first).start()).append(MASK);
            at = groups.get(last).end();
            first = last;
        }
        return kept.append(run.substring(at)).toString();
    }

    /** Last group of the longest number that begins at this group, or -1. */
    private static int longest(List<MatchResult> groups, int first) {
        var digits = new StringBuilder();
        var shape = new ArrayList<String>();
        int longest = -1;
        for (int last = first; last < groups.size(); last++) {
            String group = groups.get(last).group();
            int length = group.codePointCount(0, group.length());
            if (digits.length() + length > MOST_DIGITS) return longest;
            group.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
            shape.add(String.valueOf(length));
            if (secret(digits.toString(), shape)) longest = last;
        }
        return longest;
    }

    private static boolean secret(String digits, List<String> shape) {
        return citizen(digits, shape) || ISSUER.matcher(digits).matches() && luhn(digits) && !article(digits);
    }

    private static boolean citizen(String digits, List<String> shape) {
        return digits.length() == CITIZEN_DIGITS && CITIZEN.matcher(String.join("-", shape)).matches() && eleven(digits);
    }

    /** The test of eleven: weights 9 to 2 and -1 over nine digits. */
    static boolean eleven(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) sum += (9 - i) * (digits.charAt(i) - '0');
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    /** Luhn's test (ISO/IEC 7812-1, annex B). */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
        }
        return sum % 10 == 0;
    }

    /** A bar code of thirteen digits (GTIN-13) rather than a card that went out of use long ago. */
    private static boolean article(String digits) {
        if (digits.length() != EAN_DIGITS) return false;
        int sum = 0;
        for (int i = 0; i < EAN_DIGITS; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }
}
