package nl.lichtxpert.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Language;

/**
 * Days as bars, and the same as words for the table beside them.
 *
 * @param total of all days, as words
 * @param width of the drawing, in its own units
 */
record Bars(String title, String total, List<Bar> bars, int width) {
    static final int HIGHEST = 120;
    private static final int WIDE = 700;

    /** One day: place and size in units of the drawing. */
    record Bar(String day, String says, int x, int width, int height) {}

    static Bars of(String title, String total, List<Day> days, ToLongFunction<Day> value, Function<Day, String> says, Language language) {
        long most = Math.max(1, days.stream().mapToLong(value).max().orElse(1));
        int step = Math.max(3, WIDE / days.size());
        var names = DateTimeFormatter.ofPattern("EEE d MMM", language.locale());
        List<Bar> bars = IntStream.range(0, days.size()).mapToObj(i -> new Bar(names.format(days.get(i).day()), says.apply(days.get(i)), i * step, step - 1,
                height(value.applyAsLong(days.get(i)), most))).toList();
        return new Bars(title, total, bars, step * days.size());
    }

    /** A day with little is still seen; a loss is drawn as nothing and stands in the table. */
    private static int height(long value, long most) {
        return value <= 0 ? 0 : (int) Math.max(2, value * HIGHEST / most);
    }
}
