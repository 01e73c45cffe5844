package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/** The tree of categories as {@code categories.tsv} draws it, two levels deep, in the order it is shown. Fixed while the program runs. */
public final class CategoryTree {
    private static final List<Category> ALL = read();

    private CategoryTree() {}

    /**
     * A shelf of the shop.
     *
     * @param key stable name in code and tables
     * @param parent key of the category above, empty text at the top
     * @param slug last part of its address
     * @param name what the sign says
     */
    public record Category(String key, String parent, Words slug, Words name) {
        public boolean top() {
            return parent.isEmpty();
        }

        /** Address of the category's page in a language. */
        public String path(Language language) {
            String above = top() ? "" : "/" + find(parent).orElseThrow().slug.in(language);
            return language.prefix() + above + "/" + slug.in(language);
        }
    }

    public static List<Category> all() {
        return ALL;
    }

    public static List<Category> tops() {
        return ALL.stream().filter(Category::top).toList();
    }

    public static List<Category> below(String key) {
        return ALL.stream().filter(category -> category.parent().equals(key)).toList();
    }

    public static Optional<Category> find(String key) {
        return ALL.stream().filter(category -> category.key().equals(key)).findFirst();
    }

    /** The category a path of a language leads to. */
    public static Optional<Category> at(String path, Language language) {
        return ALL.stream().filter(category -> category.path(language).equals(path)).findFirst();
    }

    private static List<Category> read() {
        var categories = new ArrayList<Category>();
        try (var reader = new BufferedReader(new InputStreamReader(CategoryTree.class.getResourceAsStream("categories.tsv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t")).forEach(cell ->
                    categories.add(new Category(cell[0], cell[1], new Words(cell[2], cell[3]), new Words(cell[4], cell[5]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(categories);
    }
}
