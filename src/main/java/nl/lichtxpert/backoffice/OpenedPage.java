package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.shipping.TaskSheet;
import nl.lichtxpert.shipping.TaskState;

/**
 * One task, open: address and papers, until it closes by itself.
 *
 * @param ticks pieces scanned into the box, by line counted from 1
 * @param label PDF in a {@code data:} address: it is in this answer and nowhere else
 * @param slip likewise
 */
record OpenedPage(Desk desk, TaskSheet sheet, Map<Integer, Integer> ticks, List<TaskPage.Seen> openings, List<String> address, String label, String slip,
        Instant until, Instant now) {
    boolean mayPack() {
        return sheet.task().state() == TaskState.OPENED;
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "OpenedPage " + sheet.task().order();
    }
}
