package nl.lichtxpert.testbank;

import java.net.URI;
import java.util.OptionalLong;
import nl.lichtxpert.payments.Amount;
import nl.lichtxpert.payments.ProviderStatus.Reported;
import nl.lichtxpert.platform.Language;

/** A payment in the bank's own books. */
record BankPayment(String ref, Amount asked, String description, Language language, URI returnUrl, URI webhookUrl, Reported state, OptionalLong received) {
    /** What came in, or what was asked as long as nothing did. */
    Amount amount() {
        return new Amount(received.orElse(asked.cents()), asked.currency());
    }
}
