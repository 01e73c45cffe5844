package nl.lichtxpert.returns;

import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.PersonRef;

/**
 * A declaration without what was declared: facts for who judges it.
 *
 * @param order when it was recognised
 * @param business the recognised order was placed by a business
 * @param submittedAt decides whether it was in time; whole seconds of the server's clock
 * @param term when it is known to have begun
 */
record Registered(WithdrawalNumber number, PersonRef person, Optional<OrderNumber> order, KnownBy knownBy, boolean business, Language language,
        Instant submittedAt,
        Optional<WithdrawalTerm> term) {
    /** How the order came to be known. */
    enum KnownBy {
        /** By the secret link only its buyer has. */
        LINK,
        /** By a number somebody typed. */
        NUMBER,
        /** Not at all. */
        NOTHING
    }
}
