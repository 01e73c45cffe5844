package nl.lichtxpert.buyers;

/**
 * What the law wants on the invoice (art. 35a Wet OB); class INVOICE. No telephone, no e-mail.
 *
 * @param kvk number of the trade register, empty text for a consumer
 * @param vatNumber VAT identification number, empty text when none
 * @param reference the buyer's own purchase reference, may be empty text
 */
public record Billing(PostalAddress address, String kvk, String vatNumber, String reference) {
    /** Never the values. */
    @Override
    public String toString() {
        return "Billing";
    }
}
