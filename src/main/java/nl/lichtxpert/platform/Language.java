package nl.lichtxpert.platform;

import java.util.Locale;

/** The languages the shop speaks. Dutch lives at the root, English below {@code /en}. */
public enum Language {
    NL("nl", "", "nl-NL"), EN("en", "/en", "en-GB");

    private final String tag;
    private final String prefix;
    private final Locale locale;

    Language(String tag, String prefix, String locale) {
        this.tag = tag;
        this.prefix = prefix;
        this.locale = Locale.forLanguageTag(locale);
    }

    /** BCP 47 tag for {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    /** What comes before a path of this language: nothing, or {@code /en}. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** The language a path speaks. */
    public static Language ofPath(String path) {
        return path.equals("/en") || path.startsWith("/en/") ? EN : NL;
    }
}
