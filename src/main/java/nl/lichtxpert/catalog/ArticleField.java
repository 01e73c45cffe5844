package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/**
 * A question about an article as a form asks it. The columns of the import are the questions: what is typed is read by the same reader, so form and file agree
 * on every unit, word and limit.
 *
 * @param name header of the column in English, as {@code lumen}; the text {@code goods.col-NAME} names it
 * @param group heading it stands under
 * @param kind how it is answered
 * @param unit sign beside the number, empty for none
 */
public record ArticleField(String name, Group group, Kind kind, String unit) {
    /** Headings of the form, in order. */
    public enum Group { NAMES, LIGHT, ELECTRICAL, FORM, SIZE, SMART, SAFETY, TRADE, OFFER }

    /** How a question is answered. */
    public enum Kind { TEXT, LONG, NUMBER, FLAG, CHOICE, CHOICES }

    /** An answer of a closed list. */
    public record Answer(String value, String label) {}

    private static final List<ArticleField> ALL = ArticleQuestions.all();

    /** All, in the order of the form; those of {@link Group#OFFER} are asked of a new article only. */
    public static List<ArticleField> all() {
        return ALL;
    }

    public static Optional<ArticleField> named(String name) {
        return ALL.stream().filter(field -> field.name.equals(name)).findFirst();
    }

    /** Closed list of answers; empty for what is typed, and for makers, which the shop knows and not the program. */
    public List<Answer> answers(Language language) {
        return kind == Kind.CHOICE || kind == Kind.CHOICES ? ArticleQuestions.answers(name, language) : List.of();
    }
}
