package nl.lichtxpert.catalog;

import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/**
 * Something an import wants its reader to know: where, what is wrong and how to mend it.
 *
 * @param file name of the file
 * @param line first line of the row, from 1
 * @param column header in English, empty when the whole row is meant
 * @param level what it does to the row
 * @param key last part of the text keys {@code catalog.import-<key>} and {@code catalog.import-<key>-mend}
 * @param arguments what the texts mention
 */
public record Finding(String file, long line, String column, Level level, String key, List<String> arguments) {

    /** What a finding does to its row. */
    public enum Level {
        /** The row is not imported at all. */
        REFUSED,
        /** The row is imported, but cannot be published. */
        DRAFT,
        /** The row is imported as if nothing happened. */
        NOTE
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** One line: {@code lamps.csv:12 [lumen] what is wrong - how to mend it}. */
    public String in(Language language) {
        var texts = Texts.in(language);
        Object[] words = arguments.toArray();
        String place = file + ":" + line + (column.isEmpty() ? "" : " [" + column + "]");
        return place + " " + texts.of("catalog.import-" + key, words) + " " + texts.of("catalog.import-" + key + "-mend", words);
    }
}
