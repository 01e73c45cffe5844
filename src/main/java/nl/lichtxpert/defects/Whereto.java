package nl.lichtxpert.defects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.buyers.PostalRules;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/** How a buyer is reached and where something goes, asked of her again when the order's contact record has ended; closed at once. */
final class Whereto {
    private static final List<String> NAMES = List.of("name", "email", "street", "houseNumber", "addition", "postcode", "city");
    private static final int LONGEST = 100;
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);

    Whereto(Map<String, String> parameters) {
        for (String name : NAMES) {
            String value = parameters.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
            typed.put(name, Personal.of(value.substring(0, Math.min(value.length(), LONGEST))));
        }
    }

    /** Names of the fields that are wrong. */
    List<String> faults(String country) {
        var faults = new ArrayList<String>();
        for (String name : List.of("name", "street", "city")) if (value(name).isEmpty()) faults.add(name);
        if (!Field.looksLikeEmail(value("email"))) faults.add("email");
        if (!PostalRules.houseNumberFits(value("houseNumber"))) faults.add("houseNumber");
        if (!PostalRules.postcodeFits(postcode(country), country)) faults.add("postcode");
        return faults;
    }

    /** As the checkout keeps it. */
    private String postcode(String country) {
        String bare = value("postcode").replace(" ", "").toUpperCase(Locale.ROOT);
        return country.equals("NL") && bare.length() == 6 ? bare.substring(0, 4) + " " + bare.substring(4) : bare;
    }

    private String value(String name) {
        return self.of(typed.get(name));
    }

    /** Of fields without faults. */
    Personal<Contact> contact(String country) {
        var address = new PostalAddress(value("name"), "", value("street"), value("houseNumber"), value("addition"), postcode(country), value("city"), country);
        return Personal.of(new Contact(value("email"), "", address));
    }

    /** The questions with what was typed, in their order. */
    List<Field> fields(Texts t, List<String> faults, String country) {
        var fields = List.of(Field.text("name", t.of("returns.name"), "name"), Field.email("email", t.of("returns.email")),
                Field.text("street", t.of("checkout.street"), "address-line1"), Field.text("houseNumber", t.of("checkout.house-number"), "off").narrow(6),
                Field.text("addition", t.of("checkout.addition"), "off").narrow(10).optional(),
                Field.text("postcode", t.of("checkout.postcode"), "postal-code").narrow(10), Field.text("city", t.of("checkout.city"), "address-level2"));
        return fields.stream().map(field -> {
            Field shown = field.typed(value(field.name()));
            return faults.contains(field.name()) ? shown.wrong(fault(t, field.name(), country)) : shown;
        }).toList();
    }

    /** What is wrong with a field, in words. */
    static String fault(Texts t, String name, String country) {
        return switch (name) {
            case "name", "email" -> t.of("defects.error." + name);
            case "houseNumber" -> t.of("checkout.error.house-number");
            case "postcode" -> t.of("checkout.error.postcode-" + country.toLowerCase(Locale.ROOT));
            default -> t.of("checkout.error." + name);
        };
    }
}
