package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.lichtxpert.catalog.CsvRows.CsvRow;
import nl.lichtxpert.catalog.Finding.Level;
import nl.lichtxpert.catalog.Offer.Row;

/** A file to import: what kind it is shows in its first row. Rows that cannot be read are told and passed over. */
final class ImportFile {
    /** What a file holds. */
    enum Kind {
        /** Our columns, one article a row. */
        ARTICLES,
        /** {@code id, name, postal_address, electronic_address, responsible}. */
        MAKERS,
        /** Maker, article number and description, parted by tabs, without a header. */
        SUPPLIER,
        /** None of these. */
        UNKNOWN
    }

    private final String name;
    private final CsvRows rows;
    private final BiConsumer<Finding, ImportSummary> tell;
    private final SeenNumbers numbers = new SeenNumbers();
    private final Map<Integer, Column> columns = new java.util.HashMap<>();
    private List<String> header = List.of();
    private Optional<CsvRow> first = Optional.empty();
    private Kind kind = Kind.UNKNOWN;

    /** @param tell takes each finding of the file with what it adds to the summary */
    ImportFile(String name, BufferedReader reader, BiConsumer<Finding, ImportSummary> tell) {
        this.name = name;
        this.rows = new CsvRows(reader);
        this.tell = tell;
    }

    /** Reads the first row. */
    Kind open() {
        Optional<CsvRow> row = rows.next();
        header = row.flatMap(CsvRow::cells).orElse(List.of());
        boolean hasSku = header.stream().map(Column::of).flatMap(Optional::stream).anyMatch(Column.SKU::equals);
        if (hasSku) kind = Kind.ARTICLES;
        else if (header.contains("id") && header.contains("postal_address")) kind = Kind.MAKERS;
        else if (header.size() == 3 && rows.separatedByTabs()) kind = Kind.SUPPLIER;
        if (kind == Kind.SUPPLIER) first = row;
        if (kind == Kind.ARTICLES) columns();
        if (kind == Kind.UNKNOWN) say(1, "", Level.REFUSED, "no-sku", ImportSummary.NOTHING);
        return kind;
    }

    private void columns() {
        var taken = new ArrayList<Column>();
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i);
            Optional<Column> column = Column.of(title);
            if (column.isEmpty() && !title.isBlank()) say(1, title, Level.NOTE, "unknown-header", ImportSummary.NOTHING, title, Column.nearest(title));
            if (column.isPresent() && taken.contains(column.get())) say(1, title, Level.NOTE, "header-twice", ImportSummary.NOTHING, title);
            else if (column.isPresent()) columns.put(i, column.get());
            column.ifPresent(taken::add);
        }
    }

    /** The next article that can be read, or nothing at the end. */
    Optional<Row> next() {
        while (true) {
            Optional<CsvRow> row = nextRow();
            if (row.isEmpty()) return Optional.empty();
            Optional<Row> read = row.get().cells().isEmpty() ? unreadable(row.get()) : read(row.get().line(), row.get().cells().get());
            if (read.isPresent()) return read;
        }
    }

    private Optional<CsvRow> nextRow() {
        Optional<CsvRow> row = first.isPresent() ? first : rows.next();
        first = Optional.empty();
        return row;
    }

    private Optional<Row> read(long line, List<String> cells) {
        if (Letters.broken(cells)) {
            say(line, "", Level.REFUSED, "letters", ImportSummary.refusedRow());
            return Optional.empty();
        }
        if (kind == Kind.SUPPLIER) {
            if (cells.size() == 3 && !cells.get(1).isBlank() && !cells.get(2).isBlank()) {
                return Optional.of(SupplierRow.of(line, cells.get(0), cells.get(1), cells.get(2), numbers));
            }
            say(line, "", Level.REFUSED, "supplier-row", ImportSummary.refusedRow());
            return Optional.empty();
        }
        if (cells.size() != header.size()) {
            say(line, "", Level.REFUSED, "cells", ImportSummary.refusedRow(), cells.size(), header.size());
            return Optional.empty();
        }
        var byColumn = new EnumMap<Column, String>(Column.class);
        columns.forEach((index, column) -> byColumn.put(column, cells.get(index)));
        return Optional.of(new Row(line, kind, byColumn, List.of()));
    }

    /** The next maker that has all it must have, or nothing at the end. */
    Optional<Maker> nextMaker() {
        while (true) {
            Optional<CsvRow> row = nextRow();
            if (row.isEmpty()) return Optional.empty();
            List<String> cells = row.get().cells().orElse(List.of());
            var maker = new Maker(cell(cells, "id"), cell(cells, "name"), cell(cells, "postal_address"), cell(cells, "electronic_address"),
                    cell(cells, "responsible"));
            boolean whole = maker.id().matches("[a-z0-9-]{1,120}") && !maker.name().isEmpty() && !maker.postalAddress().isEmpty()
                    && !maker.electronicAddress().isEmpty();
            if (whole) return Optional.of(maker);
            say(row.get().line(), "", Level.REFUSED, "maker-row", ImportSummary.refusedRow());
        }
    }

    private String cell(List<String> cells, String title) {
        int at = header.indexOf(title);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private Optional<Row> unreadable(CsvRow row) {
        say(row.line(), "", Level.REFUSED, "unreadable", ImportSummary.refusedRow());
        return Optional.empty();
    }

    private void say(long line, String column, Level level, String key, ImportSummary counts, Object... arguments) {
        var words = new ArrayList<String>();
        for (Object argument : arguments) words.add(String.valueOf(argument));
        tell.accept(new Finding(name, line, column, level, key, words), counts);
    }
}
