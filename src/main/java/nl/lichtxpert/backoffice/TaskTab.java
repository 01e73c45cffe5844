package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.shipping.TaskFilter;
import nl.lichtxpert.shipping.TaskState;

/** A tab of the task list, with the word that stands in its address. */
enum TaskTab {
    TO_PACK("inpakken", TaskFilter.TO_PACK), PACKED("verzenden", TaskFilter.PACKED), SHIPPED("verzonden", TaskFilter.SHIPPED);

    private final String word;
    private final TaskFilter filter;

    TaskTab(String word, TaskFilter filter) {
        this.word = word;
        this.filter = filter;
    }

    static Optional<TaskTab> of(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word.equals(word)).findFirst();
    }

    TaskFilter filter() {
        return filter;
    }

    String path() {
        return "/medewerker/taken?staat=" + word;
    }

    String textKey() {
        return "tab-" + word;
    }

    int count(Map<TaskState, Integer> counts) {
        return counts.entrySet().stream().filter(entry -> filter.shows(entry.getKey())).mapToInt(Map.Entry::getValue).sum();
    }
}
