package nl.lichtxpert.goods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.catalog.ArticleField;
import nl.lichtxpert.catalog.Finding;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/**
 * An article as a form: what is typed at each question, what is wrong with it, and what a colleague stored there meanwhile.
 *
 * @param sku article number as typed
 * @param mark of the sheet the form was made from; empty for a new article
 */
record ArticleForm(String sku, String mark, List<Question> questions) {
    /** Not typed by hand on the form of a new article's sibling: these are its own. */
    private static final Set<String> OWN = Set.of("ean", "slug", "name_nl", "name_en", "eprel");

    /**
     * @param now what is stored, when that differs from what is typed
     * @param error what is wrong, empty when all is well
     */
    record Question(ArticleField field, String typed, String error, Optional<String> now, List<ArticleField.Answer> answers) {
        boolean wrong() {
            return !error.isEmpty();
        }

        boolean chosen(String value) {
            return Arrays.asList(typed.split("\\|")).contains(value);
        }

        String id() {
            return field.name();
        }
    }

    /** A new article, or a new variant beside another. */
    static ArticleForm blank(Optional<ArticleDesk.Sheet> beside, List<Maker> makers, Language language) {
        Map<String, String> cells = beside.map(sheet -> without(sheet.cells())).orElse(Map.of());
        return of("", "", cells, Map.of(), Optional.empty(), makers, language);
    }

    private static Map<String, String> without(Map<String, String> cells) {
        return cells.entrySet().stream().filter(cell -> !OWN.contains(cell.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static ArticleForm stored(ArticleDesk.Sheet sheet, List<Maker> makers, Language language) {
        return of(sheet.sku(), sheet.mark(), sheet.cells(), Map.of(), Optional.empty(), makers, language);
    }

    /** What was typed, refused for these reasons. */
    static ArticleForm refused(String sku, String mark, Map<String, String> typed, List<Finding> findings, List<Maker> makers, Language language) {
        var errors = new HashMap<String, String>();
        for (Finding finding : findings) errors.putIfAbsent(finding.column(), said(finding, language));
        return of(sku, mark, typed, errors, Optional.empty(), makers, language);
    }

    /** What was typed, beside what a colleague stored meanwhile. */
    static ArticleForm overtaken(Map<String, String> typed, ArticleDesk.Sheet now, List<Maker> makers, Language language) {
        return of(now.sku(), now.mark(), typed, Map.of(), Optional.of(now), makers, language);
    }

    private static ArticleForm of(String sku, String mark, Map<String, String> typed, Map<String, String> errors, Optional<ArticleDesk.Sheet> now,
            List<Maker> makers, Language language) {
        var questions = new ArrayList<Question>();
        for (ArticleField field : ArticleField.all()) {
            if (field.group() == ArticleField.Group.OFFER && !mark.isEmpty()) continue;
            String text = typed.getOrDefault(field.name(), "");
            Optional<String> stored = now.map(sheet -> sheet.cell(field.name())).filter(cell -> !cell.equals(text));
            questions.add(new Question(field, text, errors.getOrDefault(field.name(), ""), stored, answers(field, makers, language)));
        }
        return new ArticleForm(sku, mark, List.copyOf(questions));
    }

    private static List<ArticleField.Answer> answers(ArticleField field, List<Maker> makers, Language language) {
        if (field.name().equals("maker")) return makers.stream().map(maker -> new ArticleField.Answer(maker.id(), maker.name())).toList();
        Texts texts = Texts.in(language);
        return field.answers(language).stream()
                .map(answer -> texts.has("goods.word-" + answer.label()) ? new ArticleField.Answer(answer.value(), texts.of("goods.word-"
                        + answer.label())) : answer)
                .toList();
    }

    static String said(Finding finding, Language language) {
        Texts texts = Texts.in(language);
        Object[] words = finding.arguments().toArray();
        return texts.of("catalog.import-" + finding.key(), words) + " " + texts.of("catalog.import-" + finding.key() + "-mend", words);
    }

    /** What the browser sent, one text per question; several boxes that were ticked are parted by bars. */
    static Map<String, String> typed(Map<String, List<String>> parameters) {
        var typed = new HashMap<String, String>();
        for (ArticleField field : ArticleField.all()) {
            List<String> given = parameters.getOrDefault(field.name(), List.of());
            boolean asked = field.kind() == ArticleField.Kind.CHOICES || parameters.containsKey(field.name());
            if (asked) typed.put(field.name(), String.join("|", given).strip().replace("\r\n", "\n"));
        }
        return typed;
    }

    List<ArticleField.Group> groups() {
        return Arrays.stream(ArticleField.Group.values()).filter(group -> questions.stream().anyMatch(question -> question.field.group() == group)).toList();
    }

    List<Question> of(ArticleField.Group group) {
        return questions.stream().filter(question -> question.field.group() == group).toList();
    }

    List<Question> wrong() {
        return questions.stream().filter(Question::wrong).toList();
    }

    boolean isNew() {
        return mark.isEmpty();
    }
}
