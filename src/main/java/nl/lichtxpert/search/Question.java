package nl.lichtxpert.search;

import java.util.Optional;
import nl.lichtxpert.platform.Language;

/**
 * What a customer asks of the list.
 *
 * @param text as typed, may be empty: then it is a category or the whole range
 * @param category key of a category; its descendants count too
 * @param selection filters ticked, all binding
 * @param page 1 or more
 * @param pageSize 1 to 200
 */
public record Question(Language language, String text, Optional<String> category, Selection selection, Sort sort, int page, int pageSize) {
    /** Longest text that is read; the rest is cut off. */
    public static final int MOST_CHARACTERS = 200;

    public Question {
        if (page < 1 || pageSize < 1 || pageSize > 200) throw new IllegalArgumentException("page from 1, page size 1 to 200");
        if (text.length() > MOST_CHARACTERS) text = text.substring(0, MOST_CHARACTERS);
    }

    /** The first page for a text, without filters. */
    public static Question of(Language language, String text) {
        return new Question(language, text, Optional.empty(), Selection.NONE, Sort.RELEVANCE, 1, 48);
    }

    /** In this order, unless the customer chose one. */
    Question inOrder(Sort other) {
        return sort == Sort.RELEVANCE ? new Question(language, text, category, selection, other, page, pageSize) : this;
    }

    /** Never the text: what customers type stays out of logs. */
    @Override
    public String toString() {
        return "Question[" + language + ", " + category + ", " + sort + ", page " + page + "]";
    }
}
