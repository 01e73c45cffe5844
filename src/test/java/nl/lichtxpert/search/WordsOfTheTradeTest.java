package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** What concepts.tsv asks of the articles is written in stems, by hand: a word that is none finds nothing, and nobody notices. */
class WordsOfTheTradeTest {
    @Test
    void each_word_a_concept_asks_for_is_written_as_it_stands_in_the_index() {
        var asked = new ArrayList<String>();
        for (String[] row : Labels.rows("/nl/lichtxpert/search/concepts.tsv")) terms(Want.parse(row[0]), asked);
        assertThat(asked.stream().filter(term -> !stem(term, Language.NL) && !stem(term, Language.EN))).isEmpty();
    }

    private static boolean stem(String term, Language language) {
        return Scanner.pieces(term, language).stream().map(Piece::term).toList().equals(List.of(term));
    }

    private static void terms(Want want, List<String> into) {
        switch (want) {
            case Want.Mentions mentions -> into.add(mentions.term());
            case Want.Named named -> into.add(named.term());
            case Want.Lacks lacks -> terms(lacks.want(), into);
            case Want.Either either -> either.wants().forEach(each -> terms(each, into));
            case Want.Both both -> both.wants().forEach(each -> terms(each, into));
            case Want.Ticked _, Want.Within _, Want.Silent _ -> {}
        }
    }
}
