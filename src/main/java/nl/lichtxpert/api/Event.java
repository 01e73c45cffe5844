package nl.lichtxpert.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a webhook tells: that something is to do or was done, by its number. */
enum Event {
    /** An order may be packed. */
    TASK_READY("task.ready"),
    /** An order was called off before it left. */
    TASK_CANCELLED("task.cancelled"),
    /** A parcel left; the number is the order's with that of the parcel. */
    PARCEL_LEFT("parcel.left");

    private final String word;

    Event(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static String words(Set<Event> events) {
        return events.stream().map(Event::word).collect(Collectors.joining(" "));
    }

    static Set<Event> read(String words) {
        return Arrays.stream(values()).filter(event -> Set.of(words.split(" ")).contains(event.word)).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Event.class)));
    }
}
