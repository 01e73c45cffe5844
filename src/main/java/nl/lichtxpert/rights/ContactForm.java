package nl.lichtxpert.rights;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/** A contact record to be corrected: what there is, what was typed instead, and the faults by field. */
final class ContactForm {
    private static final List<String> NAMES = List.of("name", "street", "houseNumber", "addition", "postcode", "city", "telephone", "email");
    private static final int LONGEST = 100;
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);
    private final Contact now;

    private ContactForm(Contact now) {
        this.now = now;
    }

    static ContactForm of(Personal<Contact> contact) {
        Contact c = Reveal.under(Purpose.SHOW_TO_SELF).of(contact);
        PostalAddress a = c.delivery();
        return read(contact, Map.of("name", a.name(), "street", a.street(), "houseNumber", a.houseNumber(), "addition", a.addition(), "postcode", a.postcode(),
                "city", a.city(), "telephone", c.telephone(), "email", c.email()));
    }

    static ContactForm read(Personal<Contact> contact, Map<String, String> parameters) {
        var form = new ContactForm(Reveal.under(Purpose.SHOW_TO_SELF).of(contact));
        for (String name : NAMES) {
            String value = parameters.getOrDefault(name, "").strip().replaceAll("\\p{Cntrl}", " ");
            form.typed.put(name, Personal.of(value.substring(0, Math.min(value.length(), 254))));
        }
        return form;
    }

    /** The corrected record, or empty with the faults at their fields. */
    Optional<Personal<Contact>> checked() {
        faults.clear();
        for (String name : List.of("name", "street", "city")) check(name, !value(name).isEmpty() && value(name).length() <= LONGEST);
        check("houseNumber", value("houseNumber").matches("\\d{1,5}[A-Za-z]?"));
        check("addition", value("addition").length() <= 10);
        check("postcode", value("postcode").matches(now.delivery().country().equals("NL") ? "[1-9]\\d{3} ?[A-Za-z]{2}" : "[A-Za-z0-9 -]{4,10}"));
        check("telephone", value("telephone").isEmpty() || value("telephone").matches("\\+?[0-9 ()./-]{6,25}"));
        check("email", Field.looksLikeEmail(value("email")));
        return faults.isEmpty() ? Optional.of(Personal.of(contact())) : Optional.empty();
    }

    private void check(String name, boolean good) {
        if (!good) faults.put(name, "rights.error-" + name);
    }

    private Contact contact() {
        PostalAddress was = now.delivery();
        return new Contact(value("email"), value("telephone"), new PostalAddress(value("name"), was.company(), value("street"), value("houseNumber"),
                value("addition"), value("postcode").toUpperCase(java.util.Locale.ROOT), value("city"), was.country()), now.reference());
    }

    /** The billing record moves with the delivery address while both were the same; an address of its own stays. */
    Optional<Personal<Billing>> billing(Optional<Personal<Billing>> billing) {
        return billing.filter(bill -> self.of(bill).address().equals(now.delivery())).map(bill -> Reveal.map(bill,
                was -> new Billing(contact().delivery(), was.kvk(), was.vatNumber(), was.reference())));
    }

    private String value(String name) {
        return self.of(typed.get(name));
    }

    List<Field> fields(Texts texts) {
        var kinds = new HashMap<String, Field>();
        kinds.put("addition", Field.text("addition", texts.of("rights.field.addition"), "off").narrow(10).optional());
        kinds.put("houseNumber", Field.text("houseNumber", texts.of("rights.field.houseNumber"), "off").narrow(6));
        kinds.put("postcode", Field.text("postcode", texts.of("rights.field.postcode"), "postal-code").narrow(10));
        kinds.put("telephone", Field.telephone("telephone", texts.of("rights.field.telephone")).optional());
        kinds.put("email", Field.email("email", texts.of("rights.field.email")));
        return NAMES.stream().map(name -> {
            Field field = kinds.getOrDefault(name, Field.text(name, texts.of("rights.field." + name), name.equals("name") ? "name" : "off"));
            Field shown = field.typed(value(name));
            return faults.containsKey(name) ? shown.wrong(texts.of(faults.get(name))) : shown;
        }).toList();
    }
}
