package nl.lichtxpert.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a file that a spreadsheet opens: what it would take for a formula begins with an apostrophe, which reading takes off again. */
final class Spreadsheet {
    private static final String FORMULA = "(?s)[=+@\\-].*";

    private Spreadsheet() {}

    /** Whether a cell was given an apostrophe by {@link #row}. */
    static boolean guarded(String cell) {
        return cell.startsWith("'") && cell.substring(1).matches(FORMULA);
    }

    /** One row with its line end. */
    static String row(List<String> cells) {
        return cells.stream().map(Spreadsheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = text.matches(FORMULA) ? "'" + text : text;
        return plain.matches("(?s).*[;\"\\t\r\n].*") || !plain.equals(plain.strip()) ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
