package nl.lichtxpert.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.lichtxpert.catalog.Finding.Level;
import nl.lichtxpert.platform.Spreadsheet;

/** The cells of one row, read as typed values. A cell that is wrong gives a finding, refuses the row, and reads as absent. */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}([.,]\\d{3})+");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?|\\d{1,3}(\\.\\d{3})+,\\d{1,3}|\\d{1,3}(,\\d{3})+\\.\\d{1,3}");
    private static final Pattern KELVIN = Pattern.compile("(\\d{4,5})(?:\\s*[-–]\\s*(\\d{4,5}))?\\s*[kK]?");

    private final String file;
    private final Offer.Row row;
    private final Vocabulary vocabulary;
    private final Consumer<Finding> findings;
    private boolean refused;

    Cells(String file, Offer.Row row, Vocabulary vocabulary, Consumer<Finding> findings) {
        this.file = file;
        this.row = row;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    boolean refused() {
        return refused;
    }

    void refuse(Column column, String key, Object... arguments) {
        refused = true;
        say(column.english(), Level.REFUSED, key, arguments);
    }

    void say(String column, Level level, String key, Object... arguments) {
        var words = new ArrayList<String>();
        for (Object argument : arguments) words.add(String.valueOf(argument));
        findings.accept(new Finding(file, row.line(), column, level, key, words));
    }

    Optional<String> text(Column column) {
        String cell = row.cells().getOrDefault(column, "").strip();
        if (Spreadsheet.guarded(cell)) cell = cell.substring(1);
        if (cell.indexOf('\uFFFD') >= 0) refuse(column, "not-utf8");
        if (cell.indexOf('\0') >= 0 || cell.length() > 4000) {
            refuse(column, "text-too-long");
            return Optional.empty();
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    Optional<String> required(Column column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) refuse(column, "required");
        return text;
    }

    Optional<String> matching(Column column, Pattern pattern, String example) {
        Optional<String> text = text(column);
        if (text.isEmpty() || pattern.matcher(text.get()).matches()) return text;
        refuse(column, "pattern", text.get(), example);
        return Optional.empty();
    }

    /** A whole number; a dot or comma before three digits parts the thousands, as in {@code 2.700}. */
    OptionalInt whole(Column column, int from, int to) {
        Optional<String> text = text(column);
        if (text.isEmpty()) return OptionalInt.empty();
        var bounds = new Bounds(from, to, 0);
        if (!WHOLE.matcher(text.get()).matches()) return wrongNumber(column, text.get(), bounds);
        return within(column, new BigDecimal(text.get().replaceAll("[.,]", "")), text.get(), bounds);
    }

    /** A decimal number in thousandths (watts to milliwatts). {@code 1.250} can be read two ways and is refused. */
    OptionalInt thousandths(Column column, int from, int to) {
        return scaled(column, 3, from, to);
    }

    /** Euro to cents. */
    OptionalInt cents(Column column, int from, int to) {
        return scaled(column, 2, from, to);
    }

    private OptionalInt scaled(Column column, int places, int from, int to) {
        Optional<String> text = text(column).map(cell -> cell.replaceFirst("^€\\s*", "").strip());
        if (text.isEmpty()) return OptionalInt.empty();
        if (THOUSANDS.matcher(text.get()).matches()) {
            refuse(column, "two-readings", text.get());
            return OptionalInt.empty();
        }
        var bounds = new Bounds(from, to, places);
        if (!DECIMAL.matcher(text.get()).matches()) return wrongNumber(column, text.get(), bounds);
        BigDecimal value = decimal(text.get()).movePointRight(places);
        if (value.stripTrailingZeros().scale() > 0) return wrongNumber(column, text.get(), bounds);
        return within(column, value, text.get(), bounds);
    }

    /** What is allowed, in the smallest unit; told as it is typed: a price in euro, a power in watt. */
    private record Bounds(int from, int to, int places) {
        boolean hold(BigDecimal value) {
            return value.compareTo(BigDecimal.valueOf(from)) >= 0 && value.compareTo(BigDecimal.valueOf(to)) <= 0;
        }

        private String typed(int bound) {
            return BigDecimal.valueOf(bound, places).stripTrailingZeros().toPlainString().replace('.', ',');
        }

        Object[] told(String text) {
            return new Object[] {text, typed(from), typed(to)};
        }
    }

    /** The last separator is the decimal one. */
    private static BigDecimal decimal(String text) {
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (point < 0) return new BigDecimal(text);
        return new BigDecimal(text.substring(0, point).replaceAll("[.,]", "") + "." + text.substring(point + 1));
    }

    private OptionalInt within(Column column, BigDecimal value, String text, Bounds bounds) {
        if (!bounds.hold(value)) {
            refuse(column, "range", bounds.told(text));
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.intValueExact());
    }

    private OptionalInt wrongNumber(Column column, String text, Bounds bounds) {
        refuse(column, "number", bounds.told(text));
        return OptionalInt.empty();
    }

    /** {@code 2700} or {@code 2200-6500}, with or without K. */
    Optional<ColourTemperature> kelvin() {
        Optional<String> text = text(Column.KELVIN);
        if (text.isEmpty()) return Optional.empty();
        var match = KELVIN.matcher(text.get());
        if (match.matches()) {
            int from = Integer.parseInt(match.group(1));
            int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
            if (from >= 1000 && to <= 10_000 && from <= to) return Optional.of(new ColourTemperature(from, to));
        }
        refuse(Column.KELVIN, "kelvin", text.get());
        return Optional.empty();
    }

    /** Ja, nee, yes, no, true, false, 1 or 0; an empty cell is no. */
    boolean flag(Column column) {
        String word = text(column).orElse("nee").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "ja", "j", "yes", "y", "true", "waar", "1" -> true;
            case "nee", "n", "no", "false", "onwaar", "0" -> false;
            default -> {
                refuse(column, "flag", word);
                yield false;
            }
        };
    }

    /** One word of a closed list. */
    Optional<String> key(Column column, String kind) {
        Optional<String> text = text(column);
        return text.flatMap(word -> key(column, kind, word));
    }

    /** Words of a closed list, parted by {@code |}. */
    List<String> keys(Column column, String kind) {
        var keys = new ArrayList<String>();
        for (String word : text(column).orElse("").split("\\|")) {
            if (!word.isBlank()) key(column, kind, word).filter(key -> !keys.contains(key)).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    private Optional<String> key(Column column, String kind, String word) {
        Optional<String> key = vocabulary.key(kind, word);
        if (key.isEmpty()) refuse(column, "word", word.strip(), kind);
        return key;
    }

    /** A word of an enum, in capitals or not. */
    <E extends Enum<E>> Optional<E> word(Column column, Class<E> type) {
        Optional<String> text = text(column);
        if (text.isEmpty()) return Optional.empty();
        String name = text.get().toUpperCase(Locale.ROOT);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) return Optional.of(value);
        }
        refuse(column, "one-of", text.get(), List.of(type.getEnumConstants()));
        return Optional.empty();
    }
}
