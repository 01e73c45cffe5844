package nl.lichtxpert.choices;

import java.util.Arrays;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.web.Cookies;

/** A functional cookie of the shop as the cookie page tells it, from the list by which undeclared ones are refused. */
record OwnCookie(String name, String purpose, String term) {
    static List<OwnCookie> all(Language language) {
        var t = Texts.in(language);
        return Arrays.stream(Cookies.values()).map(cookie -> {
            long days = cookie.term().toDays();
            return new OwnCookie(cookie.plainName(), cookie.use(language),
                    days > 0 ? t.of("storefront.cookie.days", days) : t.of("storefront.cookie.hours", cookie.term().toHours()));
        }).toList();
    }
}
