package nl.lichtxpert.payments;

import java.util.UUID;
import nl.lichtxpert.platform.Language;

/** Where a browser goes after paying: first to our own return page, then to the order's page if this browser holds its link. */
final class ReturnPaths {
    private ReturnPaths() {}

    /** The return page of a payment. Says nothing but a number, so the provider may know it. */
    static String back(Language language, UUID payment) {
        return (language == Language.NL ? "/betalen/terug/" : "/en/payment/return/") + payment;
    }

    /** The order's page; {@code secret} is the capability in the link. */
    static String order(Language language, String secret) {
        return (language == Language.NL ? "/bestelling/" : "/en/order/") + secret;
    }
}
