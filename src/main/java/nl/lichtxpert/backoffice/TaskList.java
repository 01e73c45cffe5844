package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskState;
import nl.lichtxpert.storefront.Field;

/**
 * A page of tasks.
 *
 * @param counts number of tasks per state that are to be done, for the tabs
 * @param busy staff number of who is at a task, by order number
 * @param last order number the next page begins after, absent on the last page
 * @param broken number of probes of the privacy statement that are red
 * @param old number of them that nobody looked at lately
 */
record TaskList(Desk desk, TaskChoice choice, Map<TaskState, Integer> counts, List<Task> tasks, Map<String, String> busy,
        Optional<OrderNumber> last, Instant now, int broken, int old, Field scan) {
    List<TaskTab> tabs() {
        return List.of(TaskTab.values());
    }

    /** All, or one way of delivery. */
    List<Optional<DeliveryChoice>> deliveries() {
        return List.of(Optional.empty(), Optional.of(DeliveryChoice.HOME), Optional.of(DeliveryChoice.PICK_UP));
    }

    String deliveryWord(Optional<DeliveryChoice> delivery) {
        return delivery.map(one -> desk.word("delivery-" + one)).orElseGet(() -> desk.word("delivery-all"));
    }

    /** A label can be printed for what is not collected and has not left. */
    boolean hasLabel(Task task) {
        return !task.collected() && choice.tab() != TaskTab.SHIPPED;
    }

    /** Word of a tab, with how many wait there; of what left nobody waits. */
    String tabWord(TaskTab tab) {
        if (tab == TaskTab.SHIPPED) return desk.word(tab.textKey());
        return desk.word(tab.textKey()) + " (" + (tab.count(counts) < 1000 ? tab.count(counts) : "1000+") + ")";
    }

    String state(Task task) {
        return desk.word("state-" + task.state());
    }

    String delivery(Task task) {
        return desk.word("delivery-" + task.delivery());
    }
}
