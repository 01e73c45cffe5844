package nl.lichtxpert.choices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.register.Words;

/**
 * One thing consent is asked for, in words.
 *
 * @param letter value in forms
 * @param category analytic or tracking
 * @param party who places and receives
 * @param title short
 * @param purpose one or two sentences
 * @param items what is kept in the browser
 * @param hosts where something goes
 */
record AskedUse(String letter, String category, String party, String title, String purpose, List<Kept> items, List<String> hosts) {
    /** Something kept in the browser, as a row of a table. */
    record Kept(String name, String place, String purpose, String term) {}

    static AskedUse of(Declared declared, Language language) {
        var t = Texts.in(language);
        String word = declared.use().word();
        String category = declared.use().category().name().toLowerCase(Locale.ROOT);
        List<Kept> items = declared.items().stream().map(item -> new Kept(item.key(),
                t.of(item.place() == Words.Place.COOKIE ? "choices.place.cookie" : "choices.place.storage"), item.title().in(language),
                t.of("choices.days", item.term().toDays()))).toList();
        return new AskedUse(String.valueOf(declared.use().letter()), t.of("choices.category." + category),
                t.of("choices.use." + word + ".party", Own.inForce().identity().legalName()),
                t.of("choices.use." + word), t.of("choices.use." + word + ".purpose"), items,
                Stream.concat(declared.scripts().stream(), declared.calls().stream()).map(host -> host.replace("https://", "")).toList());
    }
}
