package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskSheet;
import nl.lichtxpert.shipping.TaskState;
import nl.lichtxpert.storefront.Field;

/**
 * One task, closed: what is in the box, who has it open, and what comes next.
 *
 * @param fault text key of what could not be done, or empty
 * @param carrier chosen in the form
 */
record TaskPage(Desk desk, TaskSheet sheet, List<Seen> openings, Instant now, String fault, Carrier carrier, Field code) {
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
