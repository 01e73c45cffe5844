package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskState;

/**
 * A page of tasks.
 *
 * @param counts number of tasks per state, for the tabs
 * @param last order number the next page begins after, absent on the last page
 * @param broken number of probes of the privacy statement that are red
 */
record TaskList(Desk desk, TaskTab tab, Map<TaskState, Integer> counts, List<Task> tasks, Optional<OrderNumber> last, Instant now, int broken) {
    List<TaskTab> tabs() {
        return List.of(TaskTab.values());
    }

    String state(Task task) {
        return desk.word("state-" + task.state());
    }

    String delivery(Task task) {
        return desk.word("delivery-" + task.delivery());
    }
}
