package nl.lichtxpert.staff;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** The confidentiality statement (T1). Its words stand in this room's texts; other words want another version, and a test holds the two together. */
public final class Confidentiality {
    /** Date from which these words hold. */
    public static final String VERSION = "2026-11-22";

    private Confidentiality() {}

    /** The statement as one text, for the test that pins it. */
    static String words(Language language) {
        var texts = Texts.in(language);
        return texts.of("staff.confidential-text-1") + "\n" + texts.of("staff.confidential-text-2");
    }
}
