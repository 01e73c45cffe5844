package nl.lichtxpert.buyers;

/**
 * How a buyer is reached and where the parcel goes; class ORDER.
 *
 * @param telephone empty text when not given
 */
public record Contact(String email, String telephone, PostalAddress delivery) {
    /** Never the values. */
    @Override
    public String toString() {
        return "Contact";
    }
}
