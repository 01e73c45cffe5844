package nl.lichtxpert.search.language;

/**
 * A word the speller may offer.
 *
 * @param word folded
 * @param letters bit set of the letters it has, to pass over words that cannot be near
 * @param uses times seen, at most {@link #OF_THE_TRADE}
 */
public record Vocable(String word, int letters, int uses) {
    /** Uses that words of the trade count as. */
    public static final int OF_THE_TRADE = 1000;

    public static Vocable of(String word, int uses) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) & 31);
        return new Vocable(word, letters, uses);
    }

    /** The same word, seen once more. */
    public Vocable oncemore() {
        return uses < OF_THE_TRADE - 1 ? new Vocable(word, letters, uses + 1) : this;
    }
}
