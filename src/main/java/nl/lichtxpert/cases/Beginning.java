package nl.lichtxpert.cases;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.PersonRef;

/**
 * How a case begins, beside its words.
 *
 * @param order proven to be the asker's: she was signed in, held the order's link, or was recognised
 * @param claimed an order number she named without proof
 * @param account when she was signed in
 */
record Beginning(Category category, Channel channel, Language language, Optional<OrderNumber> order, Optional<OrderNumber> claimed,
        Optional<PersonRef> account) {
    static Beginning of(Category category, Channel channel, Language language) {
        return new Beginning(category, channel, language, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Beginning about(OrderNumber proven) {
        return new Beginning(category, channel, language, Optional.of(proven), Optional.empty(), account);
    }

    Beginning claiming(Optional<OrderNumber> named) {
        return order.isPresent() ? this : new Beginning(category, channel, language, order, named, account);
    }

    Beginning by(PersonRef holder) {
        return new Beginning(category, channel, language, order, claimed, Optional.of(holder));
    }

    /** What is said first, and by whom; lives only inside a {@code Personal}. */
    record Words(String name, String email, String telephone, String subject, String text, Correspondence.From from, String by, List<Enclosed> files) {
        /** A customer's own. */
        static Words of(String name, String email, String telephone, String subject, String text, List<Enclosed> files) {
            return new Words(name, email, telephone, subject, text, Correspondence.From.CUSTOMER, "", files);
        }

        /** Never the words. */
        @Override
        public String toString() {
            return "Words";
        }
    }
}
