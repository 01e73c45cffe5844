package nl.lichtxpert.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file row by row, in constant memory. A quote that is never closed would swallow the rest of the file: after {@link #LINES_IN_A_CELL} lines the row it
 * stands in is given up and reading goes on with the line after it, so that one stray inch mark costs one article and not all of them.
 */
final class CsvRows {
    /** More lines than this in one cell is a quote that was not closed. */
    static final int LINES_IN_A_CELL = 60;
    private static final int CHARACTERS_IN_A_ROW = 64 * 1024;

    /** One row; {@code cells} is empty when it cannot be read, and {@code line} says where it begins, from 1. */
    record CsvRow(long line, Optional<List<String>> cells) {}

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long line;
    private char separator = ',';
    private boolean begun;

    CsvRows(BufferedReader reader) {
        this.reader = reader;
    }

    /**
     * The next row that is not blank, or nothing at the end. The first row decides the separator: a tab if it has one, else comma or semicolon, the commoner.
     */
    Optional<CsvRow> next() {
        Optional<String> first = line();
        while (first.isPresent() && first.get().isBlank()) first = line();
        if (first.isEmpty()) return Optional.empty();
        if (!begun) begin(first.get());
        long at = line;
        return Optional.of(new CsvRow(at, closed(first.get()).flatMap(this::cells)));
    }

    boolean separatedByTabs() {
        return separator == '\t';
    }

    private void begin(String header) {
        begun = true;
        if (count(header, ';') > count(header, ',')) separator = ';';
        if (header.indexOf('\t') >= 0) separator = '\t';
    }

    private static long count(String text, char what) {
        return text.chars().filter(c -> c == what).count();
    }

    /** The row's text with the lines its quoted cells run on to. */
    private Optional<String> closed(String first) {
        if (!endsInsideQuotes(first)) return Optional.of(first);
        var taken = new ArrayDeque<String>();
        var text = new StringBuilder(first);
        while (taken.size() < LINES_IN_A_CELL && text.length() < CHARACTERS_IN_A_ROW) {
            Optional<String> more = line();
            if (more.isEmpty()) break;
            taken.add(more.get());
            text.append('\n').append(more.get());
            if (!endsInsideQuotes(text)) return Optional.of(text.toString());
        }
        line -= taken.size();
        while (!taken.isEmpty()) ahead.addFirst(taken.removeLast());
        return Optional.empty();
    }

    /** Quotes count only where a cell begins with one, as RFC 4180 has it; an inch mark inside a cell is a letter like any other. */
    private boolean endsInsideQuotes(CharSequence text) {
        if (text.toString().indexOf('"') < 0) return false;
        boolean inside = false;
        boolean cellBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') i++;
                else if (c == '"') inside = false;
            } else if (c == '"' && cellBegins) {
                inside = true;
            }
            cellBegins = !inside && (c == separator || c == '\n');
        }
        return inside;
    }

    private Optional<List<String>> cells(String row) {
        if (row.length() > CHARACTERS_IN_A_ROW) return Optional.empty();
        if (row.indexOf('"') < 0) return Optional.of(List.of(row.split(String.valueOf(separator), -1)));
        try {
            var builder = CsvReader.builder().fieldSeparator(separator).allowExtraCharsAfterClosingQuote(true);
            return Optional.of(builder.ofSingleCsvRecord(row).getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** A line to its end; of one that is longer than any row no more is kept than shows that it is. */
    private Optional<String> read() throws IOException {
        var text = new StringBuilder();
        int c = reader.read();
        if (c < 0) return Optional.empty();
        for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) if (text.length() <= CHARACTERS_IN_A_ROW) text.append((char) c);
        if (c == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') reader.reset();
        }
        return Optional.of(text.toString());
    }

    private Optional<String> line() {
        try {
            Optional<String> next = ahead.isEmpty() ? read() : Optional.of(ahead.removeFirst());
            if (next.isPresent()) line++;
            return next.map(text -> line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
