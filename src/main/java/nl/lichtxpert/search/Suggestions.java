package nl.lichtxpert.search;

import java.util.List;

/**
 * What may be meant by a text that is still being typed.
 *
 * @param completions whole texts to search for, the likeliest first
 * @param skus articles that come first for the likeliest of them
 */
public record Suggestions(List<Completion> completions, List<String> skus) {
    /** Nothing to suggest. */
    public static final Suggestions NONE = new Suggestions(List.of(), List.of());

    /**
     * A text to search for.
     *
     * @param count articles that meet it wholly, 1 or more
     */
    public record Completion(String text, int count) {}
}
