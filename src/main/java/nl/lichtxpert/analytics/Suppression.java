package nl.lichtxpert.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What may be shown of a row of counts. Less than ten is hidden, and so much beside it that no hidden count follows from a sum: at least two are hidden
 * together, and together they are at least ten.
 */
public final class Suppression {
    /** The smallest count that is shown. */
    public static final int FEWEST = 10;

    private Suppression() {}

    /** A count that may be seen. */
    public record Shown(String word, long count) {}

    /**
     * @param shown largest first
     * @param hidden how many words are not shown
     * @param rest the sum of the hidden, absent when that too is small
     */
    public record Safe(List<Shown> shown, int hidden, OptionalLong rest) {}

    public static Safe safe(Map<String, Long> counts) {
        List<Shown> all = new ArrayList<>();
        counts.forEach((word, count) -> all.add(new Shown(word, count)));
        all.removeIf(cell -> cell.count() == 0);
        all.sort(Comparator.comparingLong(Shown::count).reversed().thenComparing(Shown::word));
        var hidden = new ArrayList<Shown>();
        while (!all.isEmpty() && (all.getLast().count() < FEWEST || !hidden.isEmpty() && (hidden.size() < 2 || sum(hidden) < FEWEST))) {
            hidden.add(all.removeLast());
        }
        long rest = sum(hidden);
        return new Safe(List.copyOf(all), hidden.size(), hidden.size() > 1 && rest >= FEWEST ? OptionalLong.of(rest) : OptionalLong.empty());
    }

    /**
     * What may be shown of counts that still run: full tens, and nothing of the rest. Who keeps looking sees ten things become twenty, and neither a single one
     * nor what is too small.
     */
    static Safe running(Map<String, Long> counts) {
        List<Shown> tens = counts.entrySet().stream().map(entry -> new Shown(entry.getKey(), entry.getValue() / FEWEST * FEWEST))
                .filter(cell -> cell.count() > 0).sorted(Comparator.comparingLong(Shown::count).reversed().thenComparing(Shown::word)).toList();
        return new Safe(tens, 0, OptionalLong.empty());
    }

    private static long sum(List<Shown> cells) {
        return cells.stream().mapToLong(Shown::count).sum();
    }
}
