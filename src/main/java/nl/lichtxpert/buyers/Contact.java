package nl.lichtxpert.buyers;

/**
 * How a buyer is reached and where the parcel goes; class ORDER.
 *
 * @param telephone empty text when not given
 * @param reference the buyer's own purchase reference, for the packing slip; may be empty text
 */
public record Contact(String email, String telephone, PostalAddress delivery, String reference) {
    /** Without a reference. */
    public Contact(String email, String telephone, PostalAddress delivery) {
        this(email, telephone, delivery, "");
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Contact";
    }
}
