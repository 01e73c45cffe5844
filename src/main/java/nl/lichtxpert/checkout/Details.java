package nl.lichtxpert.checkout;

import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;

/**
 * What a buyer typed, checked; sealed under class DRAFT. Lives only inside a {@code Personal} or the sealed record.
 *
 * @param billing address of the invoice; equal to {@code delivery} unless another was given
 */
record Details(String email, String telephone, PostalAddress delivery, PostalAddress billing, boolean otherBilling, String kvk, String vatNumber,
        String reference) {
    Contact contact() {
        return new Contact(email, telephone, delivery, reference);
    }

    Billing bill() {
        return new Billing(billing, kvk, vatNumber, reference);
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Details";
    }
}
