package nl.lichtxpert.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a file that a spreadsheet opens: what it would take for a formula begins with an apostrophe (OWASP, "CSV injection"), which reading takes off again.
 */
public final class Spreadsheet {
    private static final String FORMULA = "(?s)[=+@\\-\\t\\r\\n].*";

    private Spreadsheet() {}

    /** A cell's text, with an apostrophe where it would be a formula. */
    public static String guard(String text) {
        return text.matches(FORMULA) ? "'" + text : text;
    }

    /** Whether a cell was given an apostrophe by {@link #guard}. */
    public static boolean guarded(String cell) {
        return cell.startsWith("'") && cell.substring(1).matches(FORMULA);
    }

    /** One row with its line end, cells apart by semicolons. */
    public static String row(List<String> cells) {
        return cells.stream().map(Spreadsheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = guard(text);
        return plain.matches("(?s).*[;\"\\t\r\n].*") || !plain.equals(plain.strip()) ? quoted(text) : plain;
    }

    /** A cell between quotation marks (RFC 4180), guarded. */
    public static String quoted(String text) {
        return '"' + guard(text).replace("\"", "\"\"") + '"';
    }
}
