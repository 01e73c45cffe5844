package nl.lichtxpert.analytics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Where words from outside wait: what somebody typed, the host she came from. A word goes through once ten different visits of a day brought it, and never when
 * it looks like something about a person. Until then it is in the memory of this node only, beside hashes that mean nothing tomorrow.
 */
final class Gate {
    private static final int MOST_WORDS = 20_000;
    private static final int LONGEST = 60;
    /** An address, five digits in a row, a postcode, a bank account, a name with a title. */
    private static final Pattern PERSONAL = Pattern.compile("@|\\d{5}|\\b\\d{4} ?(?!mm|lm|cm|kw|hz|kv)[a-z]{2}\\b|\\b[a-z]{2}\\d{2} ?[a-z]{4}|"
            + "\\b(dhr|mevr|mw|mr|mrs|ms|familie|fam)\\b|\\b(straat|laan|weg|plein) \\d|\\d[ -]\\d{6,}|\\+\\d{2}");
    private final Map<String, Waiting> words = new ConcurrentHashMap<>();

    /** A word at the gate: the visits that brought it, until there are enough. */
    private static final class Waiting {
        private final long[] visits = new long[Suppression.FEWEST];
        private int known;

        /** How many to count now: nothing while waiting, all of them when the gate opens, then each. */
        synchronized int arrive(long visit) {
            if (known == visits.length) return 1;
            for (int i = 0; i < known; i++) if (visits[i] == visit) return 0;
            visits[known++] = visit;
            if (known < visits.length) return 0;
            Arrays.fill(visits, 0);
            return known;
        }
    }

    /** A word as it is counted: small letters, single blanks. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static boolean looksPersonal(String normal) {
        return normal.length() > LONGEST || PERSONAL.matcher(normal).find();
    }

    /** How often to count this word now that this visit brought it; 0 while it waits or may not pass. */
    int pass(Metric metric, String normal, long visit) {
        if (normal.isEmpty() || looksPersonal(normal)) return 0;
        String key = metric + "|" + normal;
        if (words.size() >= MOST_WORDS && !words.containsKey(key)) return 0;
        return words.computeIfAbsent(key, _ -> new Waiting()).arrive(visit);
    }

    /** Forgets all that waits: another day, another salt. */
    void clear() {
        words.clear();
    }
}
