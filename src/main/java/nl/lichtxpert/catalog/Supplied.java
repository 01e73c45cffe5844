package nl.lichtxpert.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article as a company supplies it.
 *
 * @param supplier key of the company
 * @param number the article's at the supplier, 1 to 60 characters without a semicolon
 * @param netCents what it costs without VAT; absent when it is not known
 * @param days from order to arrival, 0 to 365; absent for those of the company
 */
record Supplied(String sku, String supplier, String number, OptionalInt netCents, OptionalInt days) {
    /** Column of a change under which this stands as one cell. */
    static final String CELL = "supply";

    /**
     * What a file says of it.
     *
     * @param before as the shop knew it, absent when it did not
     */
    record Change(Optional<Supplied> before, Supplied after) {
        ArticleChange.Cell cell() {
            return new ArticleChange.Cell(CELL, before.map(Supplied::text).orElse(""), after.text());
        }
    }

    /** In one cell: {@code acme;A-1042;12,50;3}. */
    String text() {
        return supplier + ";" + number + ";" + euro(netCents) + ";" + (days.isPresent() ? days.getAsInt() : "");
    }

    /** What {@link #text} wrote. */
    static Supplied of(String sku, String text) {
        String[] cells = text.split(";", -1);
        return new Supplied(sku, cells[0], cells[1], number(cells[2].replace(",", "")), number(cells[3]));
    }

    static String euro(OptionalInt cents) {
        return cents.isPresent() ? String.format(Locale.ROOT, "%d,%02d", cents.getAsInt() / 100, cents.getAsInt() % 100) : "";
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
