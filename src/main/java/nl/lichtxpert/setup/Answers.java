package nl.lichtxpert.setup;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.platform.Texts;

/**
 * A page of the set-up as it was sent.
 *
 * @param said what every question says now, with what was typed, right or wrong
 * @param good what was typed and is right, by key
 * @param faults what is wrong, at its question
 */
record Answers(Map<String, String> said, Map<String, String> good, Map<Entry, String> faults) {
    private static final int LONGEST_SHOWN = 400;

    /** @param fixed keys that cannot be answered here */
    static Answers read(Section section, Map<String, String> typed, Map<String, String> now, Set<String> fixed, Texts t) {
        var said = new HashMap<>(now);
        var good = new HashMap<String, String>();
        var faults = new EnumMap<Entry, String>(Entry.class);
        for (Entry entry : section.entries()) {
            if (fixed.contains(entry.key()) || !typed.containsKey(entry.box())) continue;
            String text = Entry.plain(typed.get(entry.box()));
            said.put(entry.key(), text.substring(0, Math.min(text.length(), LONGEST_SHOWN)));
            if (entry.takes(text)) good.put(entry.key(), text);
            else faults.put(entry, t.of(text.isEmpty() ? "setup.empty" : "setup.wrong-" + entry.box()));
        }
        Together.faults(section, said).forEach((entry, key) -> faults.putIfAbsent(entry, t.of(key)));
        return new Answers(said, good, faults);
    }
}
