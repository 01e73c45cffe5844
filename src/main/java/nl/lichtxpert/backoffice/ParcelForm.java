package nl.lichtxpert.backoffice;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which pieces go into a parcel, as an employee typed them: fields {@code stuks1}, {@code stuks2} and so on by position of the line. */
final class ParcelForm {
    private static final String FIELD = "stuks([1-9]\\d{0,2})";
    private static final int LONGEST = 5;

    private ParcelForm() {}

    static Map<Integer, String> typed(Map<String, String> form) {
        var typed = new TreeMap<Integer, String>();
        form.forEach((name, value) -> {
            String kept = value.strip().substring(0, Math.min(value.strip().length(), LONGEST));
            if (name.matches(FIELD)) typed.put(Integer.parseInt(name.replaceAll("\\D", "")), kept);
        });
        return typed;
    }

    /** Numbers, or empty when one is none. No field at all means everything. */
    static Optional<Map<Integer, Integer>> pieces(Map<Integer, String> typed) {
        if (!typed.values().stream().allMatch(value -> value.matches("\\d{1,3}"))) return Optional.empty();
        var pieces = new TreeMap<Integer, Integer>();
        typed.forEach((position, value) -> pieces.put(position, Integer.parseInt(value)));
        return Optional.of(pieces);
    }
}
