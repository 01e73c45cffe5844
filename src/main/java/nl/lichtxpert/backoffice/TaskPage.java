package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskSheet;
import nl.lichtxpert.shipping.TaskState;
import nl.lichtxpert.storefront.Field;

/**
 * One task, closed: what is in the box, who has it open, and what comes next.
 *
 * @param ticks pieces scanned into the box, by line counted from 1
 * @param busy who is at it now
 * @param fault text key of what could not be done, or empty
 * @param carrier chosen in the form
 */
record TaskPage(Desk desk, TaskSheet sheet, Map<Integer, Integer> ticks, List<Seen> openings, Optional<Busy> busy, Instant now, String fault, Carrier carrier,
        Field code, Field scan) {
    /** An employee is at the task until then; {@code mine} when it is the one who looks. */
    record Busy(String handle, Instant until, boolean mine) {}


    /** A colleague opened the address. */
    record Seen(String handle, Instant at, Instant until) {
        boolean open(Instant now) {
            return until.isAfter(now);
        }
    }

    Task task() {
        return sheet.task();
    }

    boolean mayOpen() {
        return !task().collected() && task().state() != TaskState.SHIPPED && task().state() != TaskState.CANCELLED;
    }

    boolean mayPack() {
        return task().state() == TaskState.OPENED || (task().collected() && task().state() == TaskState.OPEN);
    }

    /** A colleague is at it: whoever looks may take over. */
    Optional<Busy> colleague() {
        return busy.filter(one -> !one.mine());
    }

    boolean mayScan() {
        return task().state() == TaskState.OPEN || task().state() == TaskState.OPENED;
    }

    /** Every piece of every line was scanned. */
    boolean complete() {
        var lines = sheet.lines();
        return IntStream.range(0, lines.size()).allMatch(i -> ticks.getOrDefault(i + 1, 0) == lines.get(i).quantity());
    }

    boolean packed() {
        return task().state() == TaskState.PACKED;
    }

    String state() {
        return desk.word("state-" + task().state());
    }

    List<Carrier> carriers() {
        return List.of(Carrier.values());
    }
}
