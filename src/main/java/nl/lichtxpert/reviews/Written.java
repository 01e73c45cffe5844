package nl.lichtxpert.reviews;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A review as it was typed.
 *
 * @param stars as chosen, may be anything
 */
public record Written(String stars, String words, String penName) {
    static final int MOST_WORDS = 2_000;
    static final int MOST_NAME = 40;
    private static final Pattern CONTACT = Pattern.compile("\\S+@\\S+\\.\\S+|(?:https?://|www\\.)\\S+|(?:\\+\\d{1,3}[ -]?|\\b0)(?:\\d[ -]?){8,10}\\b");

    public Written {
        stars = stars.strip();
        words = words.strip();
        penName = penName.strip();
    }

    /** Key of what is wrong with the stars, empty when nothing is. */
    public Optional<String> starsFault() {
        return stars.matches("[1-5]") ? Optional.empty() : Optional.of("reviews.no-stars");
    }

    public Optional<String> wordsFault() {
        if (words.length() > MOST_WORDS) return Optional.of("reviews.too-long");
        return CONTACT.matcher(words).find() ? Optional.of("reviews.contact") : Optional.empty();
    }

    public Optional<String> nameFault() {
        if (penName.length() > MOST_NAME) return Optional.of("reviews.name-too-long");
        return CONTACT.matcher(penName).find() ? Optional.of("reviews.contact") : Optional.empty();
    }

    public boolean right() {
        return starsFault().isEmpty() && wordsFault().isEmpty() && nameFault().isEmpty();
    }
}
