package nl.lichtxpert.notices;

import nl.lichtxpert.mail.To;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.PersonRef;

/**
 * A request to be told something.
 *
 * @param sku article it is about, empty for the newsletter
 * @param belowCents price when she asked, gross; 0 when it does not matter
 */
record Subscription(PersonRef person, Kind kind, String sku, long belowCents, Language language, State state) {
    /** Asked by anybody; confirmed from the mailbox. */
    enum State { ASKED, CONFIRMED }

    /** @param message what tells it from her others */
    To to(String message) {
        return new To(person, kind.kept(), kind.name(), message);
    }
}
