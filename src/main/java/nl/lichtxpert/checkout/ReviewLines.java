package nl.lichtxpert.checkout;

import java.util.List;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;

/** A buyer's own details in the lines the review page shows to herself; lives as long as that page is made. */
record ReviewLines(List<String> delivery, List<String> billing, String email, String telephone, String kvk, String vatNumber, String reference) {
    static ReviewLines of(Personal<Details> details, Language language) {
        Details d = Reveal.under(Purpose.SHOW_TO_SELF).of(details);
        return new ReviewLines(lines(d.delivery(), language), lines(d.billing(), language), d.email(), d.telephone(), d.kvk(), d.vatNumber(), d.reference());
    }

    private static List<String> lines(PostalAddress address, Language language) {
        return address.lines(language.locale());
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "ReviewLines";
    }
}
