package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word with a name, and the lines below it that are set in. Reading takes lines out; what is left at the end nobody knows, and is a fault. A fault never
 * stops the reading: all are told together.
 */
final class Stanza {
    private final String file;
    private final int line;
    private final String word;
    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults;

    /** A line below the head. */
    record Entry(int line, String word, String rest) {}

    private Stanza(String file, int line, String word, String name, List<Fault> faults) {
        this.file = file;
        this.line = line;
        this.word = word;
        this.name = name;
        this.faults = faults;
    }

    /** The stanzas of one file; {@code #} at the start of a word begins a remark. */
    static List<Stanza> read(String file, String text, List<Fault> faults) {
        var stanzas = new ArrayList<Stanza>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replaceAll("(^|\\s)#.*", "");
            if (line.isBlank()) continue;
            String[] parts = line.strip().split("\\s+", 2);
            String rest = parts.length > 1 ? parts[1].strip() : "";
            if (!Character.isWhitespace(line.charAt(0))) stanzas.add(new Stanza(file, number, parts[0], rest, faults));
            else if (stanzas.isEmpty()) faults.add(new Fault(file, number, "stands before the first stanza"));
            else stanzas.getLast().entries.add(new Entry(number, parts[0], rest));
        }
        return stanzas;
    }

    String word() {
        return word;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void fault(String what) {
        faults.add(new Fault(file, line, what));
    }

    void fault(int at, String what) {
        faults.add(new Fault(file, at, what));
    }

    /** All lines with this word, taken out. */
    List<Entry> take(String key) {
        List<Entry> found = entries.stream().filter(entry -> entry.word().equals(key)).toList();
        entries.removeAll(found);
        return found;
    }

    /** The one line with this word, or nothing; twice is a fault. */
    Optional<Entry> optional(String key) {
        List<Entry> found = take(key);
        if (found.size() > 1) fault(found.get(1).line(), word + " " + name + " says '" + key + "' twice");
        return found.stream().findFirst();
    }

    /** The text after a word that must be there; empty text when it is not, and then a fault is noted. */
    String text(String key) {
        Optional<Entry> found = optional(key);
        if (found.isEmpty() || found.get().rest().isEmpty()) fault(word + " " + name + " says no '" + key + "'");
        return found.map(Entry::rest).orElse("");
    }

    /** A title in both languages: the lines {@code nl} and {@code en}, with this ending. */
    Policy.Said said(String ending) {
        return new Policy.Said(text("nl" + ending), text("en" + ending));
    }

    /** One word of a type of the program. */
    <E extends Enum<E>> Optional<E> one(String key, Class<E> type) {
        Optional<Entry> found = optional(key);
        if (found.isEmpty()) fault(word + " " + name + " says no '" + key + "'; known: " + known(type));
        return found.flatMap(entry -> word(entry.line(), entry.rest(), type));
    }

    /** All words of a type of the program after this key, in every line of it. */
    <E extends Enum<E>> List<E> some(String key, Class<E> type) {
        var words = new ArrayList<E>();
        for (Entry entry : take(key)) words(entry.line(), entry.rest(), type).forEach(words::add);
        return words;
    }

    <E extends Enum<E>> List<E> words(int at, String text, Class<E> type) {
        return text.isBlank() ? List.of() : Arrays.stream(text.strip().split("[\\s,]+")).flatMap(each -> word(at, each, type).stream()).toList();
    }

    <E extends Enum<E>> Optional<E> word(int at, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) if (kebab(constant).equals(text)) return Optional.of(constant);
        fault(at, "'" + text + "' is not one of " + known(type));
        return Optional.empty();
    }

    /** What nobody took is unknown. */
    void done(String known) {
        for (Entry entry : entries) fault(entry.line(), "unknown word '" + entry.word() + "' in " + word + " " + name + "; known: " + known);
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> String known(Class<E> type) {
        return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Stanza::kebab).toList());
    }
}
