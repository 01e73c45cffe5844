package nl.lichtxpert.buyers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A postal address as it goes on an envelope. Lives only inside a {@code Personal} or a sealed record.
 *
 * @param name of the person
 * @param company empty text for a consumer
 * @param addition of the house number, may be empty text
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(String name, String company, String street, String houseNumber, String addition, String postcode, String city, String country) {
    /** The same place, for a company. */
    public PostalAddress of(String company) {
        return new PostalAddress(name, company, street, houseNumber, addition, postcode, city, country);
    }

    /** Lines of the envelope in the order of the country; the country's name only when it is not the Netherlands. */
    public List<String> lines(Locale reader) {
        var lines = new ArrayList<String>();
        if (!company.isEmpty()) lines.add(company);
        lines.add(name);
        lines.add((street + " " + houseNumber + (addition.isEmpty() ? "" : " " + addition)).strip());
        lines.add(postcode + (country.equals("NL") ? "  " : " ") + city);
        if (!country.equals("NL")) lines.add(Locale.of("", country).getDisplayCountry(reader).toUpperCase(reader));
        return lines;
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "PostalAddress";
    }
}
