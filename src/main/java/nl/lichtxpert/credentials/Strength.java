package nl.lichtxpert.credentials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * Estimates how many guesses a password takes, with lists of leaked passwords, names, English and Dutch words that lie here: nobody outside is asked. Made when
 * first needed.
 */
final class Strength {
    /** Bits; with Argon2id and a limit on attempts far out of reach, and less than four Dutch words have. */
    private static final double LEAST = 40;
    /** Beyond so many characters the estimate only costs time. */
    private static final int LOOKED_AT = 48;
    /** Every Dutch word counts as if it stood here in a list ordered by use. */
    private static final int RANK = 5_000;

    /** The same list that searching reads. */
    private static final String WORDS = "/nl/lichtxpert/search/language/dutch-words.gz";
    private static final int LONGEST_WORD = 7;

    private Strength() {}

    private static final class Judge {
        private static final Nbvcxz NBVCXZ = new Nbvcxz(configuration());

        private static Configuration configuration() {
            List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
            dictionaries.add(new DictionaryBuilder().setDictionaryName("dutch").setExclusion(false).addWords(words(), RANK).createDictionary());
            return new ConfigurationBuilder().setDictionaries(dictionaries).setDistanceCalc(false).setMaxLength(LOOKED_AT).setMinimumEntropy(LEAST)
                    .setCombinationAlgorithmTimeout(300L).createConfiguration();
        }

        private static List<String> words() {
            try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Strength.class.getResourceAsStream(WORDS)), StandardCharsets.UTF_8))) {
                return in.lines().filter(word -> word.length() <= LONGEST_WORD).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean enough(String password) {
        return bits(password) >= LEAST;
    }

    /** Logarithm of the guesses, base two. */
    static double bits(String password) {
        return Judge.NBVCXZ.estimate(password).getEntropy();
    }
}
