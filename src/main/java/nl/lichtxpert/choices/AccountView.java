package nl.lichtxpert.choices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.consent.AccountAnswer;
import nl.lichtxpert.privacy.consent.Use;

/**
 * What an account says about consent, in words.
 *
 * @param says one sentence
 * @param rule how it meets a browser's answer; empty when there is nothing to answer
 * @param allowed titles of what it allows
 */
public record AccountView(String says, String rule, List<String> allowed) {
    /** Nobody is signed in. */
    static final AccountView NONE = new AccountView("", "", List.of());
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    static AccountView of(Optional<AccountAnswer> answer, List<Use> asked, Language language) {
        var t = Texts.in(language);
        if (asked.isEmpty()) return new AccountView(t.of("choices.account.nothing-asked"), "", List.of());
        if (answer.isEmpty()) return new AccountView(t.of("choices.account.none"), t.of("choices.account.rule"), List.of());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(java.util.Locale.forLanguageTag(language.tag()))
                .format(answer.get().at().atZone(HERE));
        String word = answer.get().refused() ? "choices.account.refused" : "choices.account.allowed";
        return new AccountView(t.of(word, day), t.of("choices.account.rule"),
                answer.get().allowed().stream().sorted().map(use -> t.of("choices.use." + use.word())).toList());
    }
}
