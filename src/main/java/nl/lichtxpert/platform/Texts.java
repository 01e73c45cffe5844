package nl.lichtxpert.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words on the screen, per room and language. A key is {@code room.some-key} and stands in {@code texts_nl.properties} and {@code texts_en.properties} of
 * that room; a missing key is a wrong program and throws. Placeholders are {@code {0}}, {@code {1}}, filled as plain text. An apostrophe is written once.
 */
public final class Texts {
    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();
    private final Map<String, String> words;

    private Texts(Map<String, String> words) {
        this.words = words;
    }

    /** All rooms' texts of one language. */
    public static Texts in(Language language) {
        Texts loaded = LOADED.get(language);
        return loaded == null ? LOADED.computeIfAbsent(language, Texts::load) : loaded;
    }

    /** @throws IllegalArgumentException when no room says this key */
    public String of(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) throw new IllegalArgumentException("no text for key " + key);
        if (arguments.length == 0) return pattern;
        return filled(pattern, arguments);
    }

    /** A gap without its argument stays as it is. */
    private static String filled(String pattern, Object[] arguments) {
        var text = new StringBuilder(pattern.length() + 16 * arguments.length);
        int from = 0;
        for (int gap = pattern.indexOf('{'); gap >= 0 && gap + 2 < pattern.length(); gap = pattern.indexOf('{', gap + 1)) {
            int number = pattern.charAt(gap + 1) - '0';
            if (pattern.charAt(gap + 2) != '}' || number < 0 || number >= arguments.length) continue;
            text.append(pattern, from, gap).append(arguments[number]);
            from = gap + 3;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    private static Texts load(Language language) {
        var all = new HashMap<String, String>();
        for (String room : Rooms.ALL) readRoom(room, language, all);
        return new Texts(all);
    }

    private static void readRoom(String room, Language language, Map<String, String> all) {
        String path = "/nl/lichtxpert/" + room + "/texts_" + language.tag() + ".properties";
        try (var in = Texts.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("room " + room + " has no texts in " + language.tag());
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            // Keys are the same objects as the words in the templates, so that asking one is a look at an address.
            properties.forEach((key, value) -> all.put(((String) key).intern(), (String) value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rooms that say something; a test holds this list against the packages. */
    static final class Rooms {
        /** One a line, so that two new rooms never meet. */
        static final List<String> ALL = List.of(
                "alerts",
                "api",
                "backoffice",
                "calls",
                "cart",
                "cases",
                "catalog",
                "changes",
                "checkout",
                "choices",
                "companies",
                "credentials",
                "dashboard",
                "defects",
                "exchanges",
                "finder",
                "fit",
                "fraud",
                "goods",
                "inspections",
                "invoices",
                "lightplan",
                "mail",
                "money",
                "myaccount",
                "myorder",
                "notices",
                "openness",
                "payments",
                "photometry",
                "proofs",
                "returns",
                "reviews",
                "rights",
                "search",
                "setup",
                "shipping",
                "shortlist",
                "staff",
                "statement",
                "storefront",
                "suppliers",
                "testbank",
                "worklists");

        private Rooms() {}
    }
}
