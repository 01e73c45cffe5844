package nl.lichtxpert.fit;

import java.util.Arrays;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/**
 * One reason for or against, with its figures.
 *
 * @param key of the sentence {@code fit.why-...}
 * @param figures that go into it
 */
public record Point(String key, List<String> figures) {
    static Point of(String key, Object... figures) {
        return new Point(key, Arrays.stream(figures).map(String::valueOf).toList());
    }

    public String in(Language language) {
        Object[] written = figures.stream()
                .map(figure -> language == Language.NL && figure.matches("[0-9]+\\.[0-9]+") ? figure.replace('.', ',') : figure).toArray();
        return Texts.in(language).of("fit.why-" + key, written);
    }
}
