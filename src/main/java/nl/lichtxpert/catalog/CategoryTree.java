package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/**
 * The tree of categories, two levels deep, in the order it is shown. Every page asks for it, so each process keeps it at hand: at first as
 * {@code categories.tsv} draws it, then as {@link Categories} has it, exchanged as a whole when employees changed it.
 */
public final class CategoryTree {
    private static volatile Drawing drawing = Drawing.of(read());

    private CategoryTree() {}

    /**
     * A shelf of the shop.
     *
     * @param key stable name in code and tables
     * @param parent key of the category above, empty text at the top
     * @param slug last part of its address
     * @param name what the sign says
     * @param hidden whether visitors do not see it now; what stands below a hidden category is not seen either
     */
    public record Category(String key, String parent, Words slug, Words name, boolean hidden) {
        public boolean top() {
            return parent.isEmpty();
        }

        /** Address of the category's page in a language. */
        public String path(Language language) {
            return drawing.path(this, language);
        }
    }

    /** The tree of one moment; looked at, never changed. */
    record Drawing(Map<String, Category> all, List<Category> shown, Map<String, Category> addresses) {
        static Drawing of(List<Category> categories) {
            var all = new LinkedHashMap<String, Category>();
            categories.forEach(category -> all.put(category.key(), category));
            List<Category> shown = categories.stream().filter(category -> !category.hidden() && (category.top() || !all.get(category.parent()).hidden()))
                    .toList();
            var addresses = new HashMap<String, Category>();
            for (Language language : Language.values()) shown.forEach(category -> addresses.put(path(all, category, language), category));
            return new Drawing(all, shown, addresses);
        }

        String path(Category category, Language language) {
            return path(all, category, language);
        }

        private static String path(Map<String, Category> all, Category category, Language language) {
            String above = category.top() ? "" : "/" + all.get(category.parent()).slug().in(language);
            return language.prefix() + above + "/" + category.slug().in(language);
        }
    }

    /** What visitors see. */
    public static List<Category> all() {
        return drawing.shown();
    }

    /** Every one, hidden or not: for employees, and for articles that stand on a hidden shelf. */
    public static List<Category> drawn() {
        return List.copyOf(drawing.all().values());
    }

    public static List<Category> tops() {
        return all().stream().filter(Category::top).toList();
    }

    public static List<Category> below(String key) {
        return all().stream().filter(category -> category.parent().equals(key)).toList();
    }

    /** Hidden or not. */
    public static Optional<Category> find(String key) {
        return Optional.ofNullable(drawing.all().get(key));
    }

    /** The category of this key, when visitors see it. */
    public static Optional<Category> shown(String key) {
        Drawing now = drawing;
        return Optional.ofNullable(now.all().get(key)).filter(now.shown()::contains);
    }

    /** The category a path of a language leads to. */
    public static Optional<Category> at(String path, Language language) {
        return Optional.ofNullable(drawing.addresses().get(path)).filter(category -> category.path(language).equals(path));
    }

    /** Addresses by key in a tree that may not be shown yet, as an employee has just drawn it. */
    public static Map<String, String> paths(List<Category> tree, Language language) {
        Drawing drawn = Drawing.of(tree);
        var paths = new HashMap<String, String>();
        tree.forEach(category -> paths.put(category.key(), drawn.path(category, language)));
        return paths;
    }

    /** Changes whenever another tree is shown: what is worked out from the tree may be kept as long as this stays. */
    public static Object edition() {
        return drawing;
    }

    /** From now on this is the tree; an empty one is not a shop and changes nothing. */
    public static void show(List<Category> categories) {
        Drawing next = Drawing.of(categories);
        if (!categories.isEmpty() && !categories.equals(drawn())) drawing = next;
    }

    /** The tree every shop begins with. */
    static List<Category> read() {
        try (var reader = new BufferedReader(new InputStreamReader(CategoryTree.class.getResourceAsStream("categories.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t"))
                    .map(cell -> new Category(cell[0], cell[1], new Words(cell[2], cell[3]), new Words(cell[4], cell[5]), false)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
