package nl.lichtxpert.storefront;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;

/** Leads who types "verzendkosten" or "track order" into the search box to the page that answers it: customers ask shops there. */
final class ServiceAnswers {
    private static final List<Page> PAGES = read();
    private static final int MOST = 2;

    private ServiceAnswers() {}

    private record Page(Words path, Words title, Words summary, List<Set<String>> dutch, List<Set<String>> english) {
        /** Words of the longest group that is wholly said; nought when none is. */
        int said(Set<String> words, Language language) {
            return groups(language).stream().filter(words::containsAll).mapToInt(Set::size).max().orElse(0);
        }

        List<Set<String>> groups(Language language) {
            return language == Language.NL ? dutch : english;
        }

        Hints.Answer answer(Language language) {
            return new Hints.Answer(title.in(language), language.prefix() + path.in(language), summary.in(language));
        }
    }

    /** The pages that answer a typed text, the best first; mostly none, never more than two. */
    static List<Hints.Answer> to(String text, Language language) {
        var words = words(text);
        return PAGES.stream().filter(page -> page.said(words, language) > 0)
                .sorted(Comparator.comparingInt((Page page) -> page.said(words, language)).reversed()).limit(MOST).map(page -> page.answer(language)).toList();
    }

    /** Whether a word is what such a page is about. */
    static boolean speakOf(String word, Language language) {
        return PAGES.stream().flatMap(page -> page.groups(language).stream()).anyMatch(group -> group.containsAll(words(word)));
    }

    private static Set<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^a-z0-9\\p{M}]+")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Set<String>> groups(String cell) {
        return Arrays.stream(cell.split(";")).map(ServiceAnswers::words).toList();
    }

    private static List<Page> read() {
        try (var in = ServiceAnswers.class.getResourceAsStream("service-answers.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).map(row -> new Page(new Words(row[0], row[1]),
                    new Words(row[2], row[3]), new Words(row[4], row[5]), groups(row[6]), groups(row[7]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
