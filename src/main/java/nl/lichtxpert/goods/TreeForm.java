package nl.lichtxpert.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.CategoryTree.Category;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Options;

/**
 * A category as it is typed, held against the tree.
 *
 * @param fields in the order of the form, with what is wrong
 * @param parent key of the category above, empty text at the top
 * @param parentError what is wrong with that, or empty
 * @param spoken in which language the form asks
 */
record TreeForm(List<Field> fields, String parent, String parentError, boolean hidden, Language spoken) {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 60;

    static TreeForm empty(Language spoken) {
        return new TreeForm(fields(spoken, name -> ""), "", "", false, spoken);
    }

    static TreeForm of(Category category, Language spoken) {
        var texts = Map.of("kenmerk", category.key(), "naam_nl", category.name().nl(), "naam_en", category.name().en(), "adres_nl", category.slug().nl(),
                "adres_en", category.slug().en());
        return new TreeForm(fields(spoken, texts::get), category.parent(), "", category.hidden(), spoken);
    }

    static TreeForm typed(Map<String, String> typed, Language spoken) {
        return new TreeForm(fields(spoken, name -> typed.getOrDefault(name, "").strip()), typed.getOrDefault("boven", "").strip(), "",
                "ja".equals(typed.get("verborgen")), spoken);
    }

    private static List<Field> fields(Language spoken, UnaryOperator<String> typed) {
        return Stream.of("kenmerk", "naam_nl", "naam_en", "adres_nl", "adres_en").map(name -> {
            var field = new Field(name, say(spoken, "tree-" + name), name.equals("kenmerk") ? say(spoken, "tree-kenmerk-hint") : "", "text", "off", "text",
                    LONGEST, "half", true, typed.apply(name), "");
            return name.startsWith("adres") ? field.hinted(say(spoken, "tree-adres-hint")) : field;
        }).toList();
    }

    private static String say(Language spoken, String key) {
        return Texts.in(spoken).of("goods." + key);
    }

    /**
     * The same with what is wrong at each box.
     *
     * @param known whether the category is changed, not added
     * @param taken first words of addresses that other pages have, {@code en/} before those of English ones
     */
    TreeForm judged(List<Category> tree, boolean known, Predicate<String> taken) {
        var judged = new ArrayList<Field>();
        for (Field field : fields) judged.add(fault(field, tree, known, taken).map(key -> field.wrong(say(spoken, key))).orElse(field));
        return new TreeForm(List.copyOf(judged), parent, parentFault(tree).map(key -> say(spoken, key)).orElse(""), hidden, spoken);
    }

    private Optional<String> fault(Field field, List<Category> tree, boolean known, Predicate<String> taken) {
        String text = field.typed();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) return Optional.of("tree-needed");
        if (field.name().startsWith("naam")) return Optional.empty();
        if (!text.matches(SLUG)) return Optional.of("tree-slug-wrong");
        if (field.name().equals("kenmerk")) return !known && tree.stream().anyMatch(one -> one.key().equals(text)) ? Optional.of("tree-key-taken")
                : Optional.empty();
        Language language = field.name().endsWith("nl") ? Language.NL : Language.EN;
        boolean another = tree.stream().anyMatch(one -> !one.key().equals(text("kenmerk")) && one.slug().in(language).equals(text));
        boolean page = parent.isEmpty() && taken.test((language == Language.NL ? "" : "en/") + text);
        return another || page ? Optional.of("tree-slug-taken") : Optional.empty();
    }

    private Optional<String> parentFault(List<Category> tree) {
        if (parent.isEmpty()) return Optional.empty();
        Optional<Category> above = tree.stream().filter(one -> one.key().equals(parent)).findFirst();
        if (above.isEmpty() || !above.get().top() || parent.equals(text("kenmerk"))) return Optional.of("tree-parent-wrong");
        boolean carries = tree.stream().anyMatch(one -> one.parent().equals(text("kenmerk")));
        return carries ? Optional.of("tree-parent-carries") : Optional.empty();
    }

    /** Each category followed by those below it. */
    static List<Category> nested(List<Category> tree) {
        return tree.stream().filter(Category::top).flatMap(top -> Stream.concat(Stream.of(top), tree.stream().filter(one -> one.parent().equals(top.key()))))
                .toList();
    }

    boolean wrong() {
        return !parentError.isEmpty() || fields.stream().anyMatch(Field::wrong);
    }

    String text(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow().typed();
    }

    /** Only of a form that is not wrong. */
    Category category() {
        return new Category(text("kenmerk"), parent, new Words(text("adres_nl"), text("adres_en")), new Words(text("naam_nl"), text("naam_en")), hidden);
    }

    /** Where it may stand: at the top, or below one that does. */
    Options parents(List<Category> tree) {
        var answers = Stream.concat(Stream.of(new Options.Answer("", say(spoken, "tree-top"))), tree.stream().filter(Category::top)
                .filter(one -> !one.key().equals(text("kenmerk"))).map(one -> new Options.Answer(one.key(), one.name().in(spoken)))).toList();
        return new Options("boven", say(spoken, "tree-boven"), "", answers, parent);
    }
}
