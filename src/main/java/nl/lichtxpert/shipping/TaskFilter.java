package nl.lichtxpert.shipping;

import java.util.List;

/** Which tasks a list shows. */
public enum TaskFilter {
    /** To be packed, oldest first. */
    TO_PACK(TaskState.OPEN, TaskState.OPENED),
    /** To be handed over, oldest first. */
    PACKED(TaskState.PACKED),
    /** Gone, newest first. */
    SHIPPED(TaskState.SHIPPED);

    private final List<TaskState> states;

    TaskFilter(TaskState... states) {
        this.states = List.of(states);
    }

    public boolean shows(TaskState state) {
        return states.contains(state);
    }
}
