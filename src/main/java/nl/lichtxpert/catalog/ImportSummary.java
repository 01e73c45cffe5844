package nl.lichtxpert.catalog;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/**
 * What came of an import.
 *
 * @param read rows read, header not counted
 * @param added articles the shop did not have
 * @param changed articles that differ from what the shop had
 * @param unchanged articles that are as the shop had them; nothing is written for these
 * @param drafts articles that lack something the publish gate wants, among added, changed and unchanged
 * @param refused rows of which nothing was taken
 */
public record ImportSummary(long read, long added, long changed, long unchanged, long drafts, long refused) {
    static final ImportSummary NOTHING = new ImportSummary(0, 0, 0, 0, 0, 0);

    ImportSummary plus(ImportSummary other) {
        return new ImportSummary(read + other.read, added + other.added, changed + other.changed, unchanged + other.unchanged, drafts + other.drafts,
                refused + other.refused);
    }

    static ImportSummary refusedRow() {
        return new ImportSummary(1, 0, 0, 0, 0, 1);
    }

    /** One sentence. */
    public String in(Language language) {
        return Texts.in(language).of("catalog.import-summary", read, added, changed, unchanged, drafts, refused);
    }
}
