package nl.lichtxpert.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.recalls.RecallNumber;

/**
 * Something that must be told to whom bought.
 *
 * @param skus articles it is about, empty when it is about one order
 * @param order it is about, else empty text
 * @param expected new day of delivery, for a delay
 * @param dutch words of an employee, empty text for a recall, whose words are its own
 * @param recall it tells of
 * @param listed it is written down whom it goes to
 */
record Alert(AlertNumber number, Kind kind, List<String> skus, String order, Optional<LocalDate> expected, String dutch, String english,
        Optional<RecallNumber> recall, Instant made, boolean listed) {
    /** What is told, to whom, and what for. */
    enum Kind {
        /** To everybody who bought it and whose data is still held (art. 35 Regulation (EU) 2023/988). */
        RECALL(Purpose.WARN),
        /** To who still waits; offers to call it off (art. 6:230 and 7:9 BW). */
        DELAY(Purpose.SEND_ORDER_NEWS),
        /** To everybody who bought it. */
        TERMS(Purpose.WARN);

        private final Purpose purpose;

        Kind(Purpose purpose) {
            this.purpose = purpose;
        }

        Purpose purpose() {
            return purpose;
        }
    }

    /** How it stands with one order. */
    enum Delivery {
        WAITING, SENT,
        /** No mail reaches her: a letter is to be printed. */
        LETTER, PRINTED,
        /** Nothing of her is held any more. */
        NOBODY
    }

    String text(Language language) {
        return language == Language.NL ? dutch : english;
    }
}
