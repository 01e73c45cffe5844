package nl.lichtxpert.advice;

import java.util.List;
import java.util.Set;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;

/**
 * A page of advice.
 *
 * @param key stable name, also of its prose
 * @param slug last part of its address
 * @param summary one sentence for lists and search engines
 * @param terms rows of a specification it explains: {@code cri}, {@code ip}
 * @param categories keys of the categories where it is pointed at
 */
public record Topic(String key, Words slug, Words title, Words summary, Set<String> terms, Set<String> categories, Triggers dutch, Triggers english) {
    /** Where all pages of advice are listed. */
    public static final Words INDEX = new Words("/lichtadvies", "/lighting-advice");

    /**
     * Stems of words that lead to the page.
     *
     * @param said groups of which each leads there when all its words are said
     * @param asked single words that do when a question is asked
     */
    record Triggers(List<Set<String>> said, Set<String> asked) {}

    /** Address of the page in a language. */
    public String path(Language language) {
        return index(language) + "/" + slug.in(language);
    }

    /** Address of the list of all pages. */
    public static String index(Language language) {
        return language.prefix() + INDEX.in(language);
    }

    Triggers triggers(Language language) {
        return switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
    }
}
