package nl.lichtxpert.payments;

import java.net.URI;

/** What can come of sending a buyer to pay. */
public sealed interface Beginning {
    /** Send the browser there. */
    record Pay(URI checkout) implements Beginning {}

    /** She has paid and her bank is at work; {@code path} is the page that tells how it stands. */
    record AtBank(String path) implements Beginning {}

    /** Nothing to pay any more. */
    record AlreadyPaid() implements Beginning {}

    /** The order is not hers, was cancelled, or its time to pay has passed. */
    record Closed() implements Beginning {}

    /** The provider does not answer, or the shop has none; trying again later is safe. */
    record Unreachable() implements Beginning {}
}
