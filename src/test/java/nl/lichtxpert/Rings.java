package nl.lichtxpert;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what leans on itself by way of others. */
final class Rings {
    private Rings() {}

    /** Takes away what leans on nothing until nothing changes; what is left stands in rings. */
    static Set<String> of(Map<String, Set<String>> edges) {
        var left = new TreeMap<String, Set<String>>();
        edges.forEach((from, to) -> left.put(from, new TreeSet<>(to)));
        boolean changed = true;
        while (changed) {
            left.values().forEach(to -> to.retainAll(left.keySet()));
            changed = left.values().removeIf(Set::isEmpty);
        }
        return left.keySet();
    }
}
