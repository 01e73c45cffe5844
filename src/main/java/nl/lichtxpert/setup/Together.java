package nl.lichtxpert.setup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What answers of one page must have to do with each other. Each was looked at by itself before. */
final class Together {
    private static final List<List<Entry>> TERMS = List.of(List.of(Entry.MAIL_FROM_DAY, Entry.MAIL_UNTIL), List.of(Entry.HOSTING_FROM, Entry.HOSTING_UNTIL),
            List.of(Entry.BUILDER_FROM, Entry.BUILDER_UNTIL));
    private final Map<String, String> said;
    private final Map<Entry, String> faults = new EnumMap<>(Entry.class);

    private Together(Map<String, String> said) {
        this.said = said;
    }

    /** Key of the text that tells what is wrong, by the question it stands at. */
    static Map<Entry, String> faults(Section section, Map<String, String> said) {
        var together = new Together(said);
        switch (section) {
            case PARTNERS -> TERMS.forEach(term -> together.term(term.getFirst(), term.getLast()));
            case BOX -> together.box();
            case CONSENT -> {
                together.wants(Entry.GOOGLE, Entry.GOOGLE_SIGNED, "setup.not-signed");
                together.wants(Entry.META, Entry.META_SIGNED, "setup.not-signed");
            }
            case SHOP, DELIVERY, PAYMENT, MAIL -> { }
        }
        return together.faults;
    }

    private void term(Entry from, Entry until) {
        wants(from, until, "setup.empty");
        wants(until, from, "setup.empty");
        boolean both = !text(from).isEmpty() && !text(until).isEmpty();
        if (both && text(until).compareTo(text(from)) < 0) faults.put(until, "setup.ends-first");
    }

    private void box() {
        for (Entry other : List.of(Entry.BOX_USER, Entry.BOX_ADDRESS)) {
            wants(Entry.BOX_HOST, other, "setup.empty");
            wants(other, Entry.BOX_HOST, "setup.empty");
        }
    }

    private void wants(Entry one, Entry other, String key) {
        if (!text(one).isEmpty() && text(other).isEmpty()) faults.put(other, key);
    }

    private String text(Entry entry) {
        return said.getOrDefault(entry.key(), "");
    }
}
