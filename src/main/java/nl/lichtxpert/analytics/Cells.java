package nl.lichtxpert.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The counters of this node. Their number is bounded: too many different words end in {@code other}. */
final class Cells {
    private static final int MOST = 50_000;
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();

    Cell of(Metric metric, String word) {
        String key = metric.name() + '|' + word;
        Cell known = cells.get(key);
        if (known != null) return known;
        if (cells.size() >= MOST) return cells.computeIfAbsent(metric.name() + "|other", _ -> new Cell(metric, "other"));
        return cells.computeIfAbsent(key, _ -> new Cell(metric, word));
    }

    /** What was counted since the last time. */
    List<FigureStore.Figure> take(LocalDate day) {
        var taken = new ArrayList<FigureStore.Figure>();
        for (Cell cell : cells.values()) {
            long count = cell.take();
            if (count > 0) taken.add(new FigureStore.Figure(day, cell.metric(), cell.word(), count));
        }
        return taken;
    }
}
