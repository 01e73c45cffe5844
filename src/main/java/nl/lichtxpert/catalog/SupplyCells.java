package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads of a row who supplies its article. A row without a supplier says nothing of it; a column the file does not have keeps what is known. */
final class SupplyCells {
    private static final Pattern NUMBER = Pattern.compile("[^;\\p{Cntrl}]{1,60}");
    private static final List<Column> OTHERS = List.of(Column.SUPPLIER_NUMBER, Column.PURCHASE_PRICE, Column.DELIVERY_DAYS);
    private final String file;
    private final Set<String> suppliers;
    private final Map<String, Supplied> known;
    private final Consumer<Finding> findings;

    /**
     * @param suppliers keys of the companies there are
     * @param known by {@link #key}
     */
    SupplyCells(String file, Set<String> suppliers, Map<String, Supplied> known, Consumer<Finding> findings) {
        this.file = file;
        this.suppliers = suppliers;
        this.known = known;
        this.findings = findings;
    }

    static String key(String sku, String supplier) {
        return supplier + " " + sku;
    }

    /** What a row says of a supplier. */
    sealed interface Said {
        /** Nothing, or what is known already. */
        record Nothing() implements Said {}

        /** Something wrong, which was told. */
        record Wrong() implements Said {}

        /** Something new. */
        record New(Supplied.Change change) implements Said {}
    }

    static boolean says(Offer.Row row) {
        return row.says(Column.SUPPLIER) || OTHERS.stream().anyMatch(row::says);
    }

    Said read(Offer.Row row) {
        if (!says(row)) return new Said.Nothing();
        var cells = new Cells(file, row, Vocabulary.read(), findings);
        Optional<String> supplier = cells.required(Column.SUPPLIER);
        supplier.filter(key -> !suppliers.contains(key)).ifPresent(key -> cells.refuse(Column.SUPPLIER, "unknown-supplier", key));
        Optional<Supplied> before = supplier.map(key -> known.get(key(row.sku(), key)));
        Optional<String> number = cells.matching(Column.SUPPLIER_NUMBER, NUMBER, "A-1042").or(() -> keeps(row, Column.SUPPLIER_NUMBER, before)
                .map(Supplied::number));
        OptionalInt cents = cells.cents(Column.PURCHASE_PRICE, 0, 10_000_000);
        OptionalInt days = cells.whole(Column.DELIVERY_DAYS, 0, 365);
        if (number.isEmpty() && !cells.refused()) cells.refuse(Column.SUPPLIER_NUMBER, "required");
        if (cells.refused()) return new Said.Wrong();
        var after = new Supplied(row.sku(), supplier.orElseThrow(), number.orElseThrow(),
                keeps(row, Column.PURCHASE_PRICE, before).map(Supplied::netCents).orElse(cents),
                keeps(row, Column.DELIVERY_DAYS, before).map(Supplied::days).orElse(days));
        return before.filter(after::equals).isPresent() ? new Said.Nothing() : new Said.New(new Supplied.Change(before, after));
    }

    /** What is known, when the file has no such column. */
    private static Optional<Supplied> keeps(Offer.Row row, Column column, Optional<Supplied> before) {
        return row.cells().containsKey(column) ? Optional.empty() : before;
    }
}
