package nl.lichtxpert.invoices;

/** Why an invoice carries VAT as it does; each but the ordinary one must be named on it (art. 35a Wet OB). */
enum VatTreatment {
    /** VAT of the country of destination. */
    ORDINARY,
    /** Goods to a business in another member state, 0 percent, art. 138 Directive 2006/112/EC. */
    INTRA_COMMUNITY,
    /** A service whose VAT the buyer accounts for, art. 196 of the same. */
    REVERSE_CHARGE,
    /** Small-business scheme: no VAT, art. 25 Wet OB. */
    SMALL_BUSINESS;

    /** Whether the buyer's VAT identification belongs on the invoice. */
    boolean namesBuyerVatId() {
        return this == INTRA_COMMUNITY || this == REVERSE_CHARGE;
    }

    /** Key of the sentence that must be printed. */
    String mention() {
        return "invoices.mention." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
