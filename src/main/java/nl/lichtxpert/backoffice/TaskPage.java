package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskLine;
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
 * @param typed pieces for this parcel as they were typed, by position of the line
 */
record TaskPage(Desk desk, TaskSheet sheet, Map<Integer, Integer> ticks, List<Seen> openings, Optional<Busy> busy, Instant now, String fault, Carrier carrier,
        Field code, Field scan, Map<Integer, String> typed) {
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
        return sheet.open().stream().allMatch(line -> ticks.getOrDefault(line.position(), 0) == line.open());
    }

    boolean packed() {
        return task().state() == TaskState.PACKED;
    }

    /** What stands in the box of a line until something else was typed: what was scanned, or all that is open when nothing was. */
    String pieces(TaskLine line) {
        int scanned = ticks.isEmpty() ? line.open() : Math.min(line.open(), ticks.getOrDefault(line.position(), 0));
        return typed.getOrDefault(line.position(), String.valueOf(scanned));
    }

    /** Whether the part to send must be seen: not everything was scanned, or it was typed wrong. */
    boolean inParts() {
        return fault.equals("wrong-pieces") || !ticks.isEmpty() && !complete();
    }

    String state() {
        return desk.word("state-" + task().state());
    }

    List<Carrier> carriers() {
        return List.of(Carrier.values());
    }
}
