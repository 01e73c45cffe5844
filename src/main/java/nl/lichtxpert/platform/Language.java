package nl.lichtxpert.platform;

import java.util.Locale;

/** The languages the shop speaks. Dutch lives at the root, English below {@code /en}. */
public enum Language {
    NL("nl", ""), EN("en", "/en");

    private final String tag;
    private final String prefix;

    Language(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
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
        return Locale.forLanguageTag(this == NL ? "nl-NL" : "en-GB");
    }

    /** The language a path speaks. */
    public static Language ofPath(String path) {
        return path.equals("/en") || path.startsWith("/en/") ? EN : NL;
    }
}
