package nl.lichtxpert.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.Offer.Known;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Spreadsheet;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * The whole catalogue as a file that the import reads: brought back unchanged it changes nothing. What only stands in for something that is missing is left
 * empty, so that it stays missing.
 */
public final class ArticleExport {
    private static final Sql NEXT = Sql.staff("select sku from catalog.article where sku > :after order by sku limit :limit");

    /**
     * Some rows.
     *
     * @param text with line ends
     * @param last article number of the last row, absent when there were none
     */
    public record Part(String text, Optional<String> last) {}

    /** The first row: headers in a language. */
    public String headers(Language language) {
        return Spreadsheet.row(Arrays.stream(Column.values()).map(column -> language == Language.NL ? column.dutch() : column.english()).toList());
    }

    /** @param after article number the rows begin after, empty text for the first */
    public Part part(Tx tx, String after, int limit, Instant now) {
        List<String> skus = tx.sql(NEXT).set("after", after).set("limit", limit).list(row -> row.text("sku"));
        if (skus.isEmpty()) return new Part("", Optional.empty());
        Map<String, Known> known = ImportStore.known(tx, skus, now);
        Map<String, Supplied> bought = SupplyStore.first(tx, skus);
        var text = new StringBuilder();
        for (String sku : skus) text.append(row(known.get(sku), Optional.ofNullable(bought.get(sku))));
        return new Part(text.toString(), Optional.of(skus.getLast()));
    }

    private static String row(Known known, Optional<Supplied> bought) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        ArticleCells.of(known.article()).forEach((column, cell) -> cells.put(column, ArticleDesk.plain(column, cell)));
        cells.put(Column.PRICE, Supplied.euro(known.grossCents()));
        cells.put(Column.LIST_PRICE, Supplied.euro(known.listCents()));
        cells.put(Column.STOCK, known.stock().isPresent() ? String.valueOf(known.stock().getAsInt()) : "");
        bought.ifPresent(one -> {
            cells.put(Column.SUPPLIER, one.supplier());
            cells.put(Column.SUPPLIER_NUMBER, one.number());
            cells.put(Column.PURCHASE_PRICE, Supplied.euro(one.netCents()));
            cells.put(Column.DELIVERY_DAYS, one.days().isPresent() ? String.valueOf(one.days().getAsInt()) : "");
        });
        known.gaps().forEach(gap -> Column.of(gap).ifPresent(cells::remove));
        var row = new ArrayList<String>();
        for (Column column : Column.values()) row.add(cells.getOrDefault(column, ""));
        return Spreadsheet.row(row);
    }
}
