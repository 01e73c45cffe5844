package nl.lichtxpert.search.language;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/**
 * Mends typing errors: one change in words of 4 letters and more, two from 8 where the first letter is right, as it mostly is: a {@code blacklight} is no
 * {@code tracklight}. A change is a letter too many, too few, wrong, or swapped with its neighbour. A word that is right Dutch is left alone, unless one change
 * makes a longer word of the trade of it.
 */
public final class Speller {
    private static final int SHORTEST = 4;
    private static final int TWO_CHANGES_FROM = 8;

    /** A real word of so many letters may still be meant as one of the trade: {@code plafon}. */
    private static final int MENDED_THOUGH_REAL = 6;
    private final Language language;
    private final List<Iterable<Vocable>> vocabularies;

    public Speller(Language language, List<Iterable<Vocable>> vocabularies) {
        this.language = language;
        this.vocabularies = List.copyOf(vocabularies);
    }

    /** Whether a word is right Dutch, though no article uses it. */
    public static boolean isDutch(String word) {
        return DutchWords.has(word);
    }

    /** The nearest known word, when one is near enough. Words of the trade go before other words, then the word most used. */
    public Optional<String> nearest(String word, int mostChanges) {
        if (word.length() < SHORTEST) return Optional.empty();
        boolean real = language == Language.NL && DutchWords.has(word);
        if (real && word.length() < MENDED_THOUGH_REAL) return Optional.empty();
        int most = real ? 1 : Math.min(mostChanges, word.length() >= TWO_CHANGES_FROM ? 2 : 1);
        var best = new Best(word, most, real ? Vocable.OF_THE_TRADE - 1 : 0);
        for (Iterable<Vocable> vocabulary : vocabularies) vocabulary.forEach(best::offer);
        return Optional.ofNullable(best.found);
    }

    private static final class Best {
        private final String word;
        private final int letters;
        private final int most;
        private final int leastUses;
        private String found;
        private int score = Integer.MAX_VALUE;

        Best(String word, int most, int leastUses) {
            this.word = word;
            this.leastUses = leastUses;
            letters = Vocable.of(word, 0).letters();
            this.most = most;
        }

        void offer(Vocable vocable) {
            if (vocable.uses() < leastUses) return;
            String candidate = vocable.word();
            if (Math.abs(candidate.length() - word.length()) > most || Integer.bitCount(letters ^ vocable.letters()) > 2 * most) return;
            int changes = changes(word, candidate, most);
            if (changes > most || changes > 1 && candidate.charAt(0) != word.charAt(0)) return;
            int rank = changes * 4000 + (candidate.charAt(0) == word.charAt(0) ? 0 : 2000) - vocable.uses();
            if (rank < score || rank == score && candidate.compareTo(found) < 0) {
                score = rank;
                found = candidate;
            }
        }
    }

    /** Optimal string alignment distance; anything above {@code most} may come back as {@code most + 1}. */
    static int changes(String one, String two, int most) {
        int[] before = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
                if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return most + 1;
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[two.length()];
    }
}
