package nl.lichtxpert.checkout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.buyers.PostalRules;
import nl.lichtxpert.buyers.VatNumber;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/**
 * The details step: what was typed, closed at once, its faults by field, and the checked result. What was typed is shown again to who typed it and to nobody
 * else; it is not stored while there is a fault.
 */
final class CheckoutForm {
    private static final List<String> NAMES = List.of("email", "telephone", "name", "postcode", "houseNumber", "addition", "street", "city", "country", "buyer",
            "company", "kvk", "vat", "reference", "otherBilling", "billingName", "billingPostcode", "billingHouseNumber", "billingAddition", "billingStreet",
            "billingCity", "billingCountry");
    private static final int LONGEST = 100;
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);

    private CheckoutForm() {}

    /** Nothing typed yet. */
    static CheckoutForm blank() {
        return read(Map.of("country", "NL", "billingCountry", "NL", "buyer", "consumer"));
    }

    /** Closes what came in with the request. Only the form's own fields are looked at. */
    static CheckoutForm read(Map<String, String> parameters) {
        var form = new CheckoutForm();
        for (String name : NAMES) {
            String value = parameters.getOrDefault(name, "").strip().replaceAll("\\p{Cntrl}", " ");
            form.typed.put(name, Personal.of(value.substring(0, Math.min(value.length(), 254))));
        }
        return form;
    }

    /** What a draft holds, to be shown to who typed it. */
    static CheckoutForm of(Personal<Details> details, boolean business) {
        Details d = Reveal.under(Purpose.SHOW_TO_SELF).of(details);
        var values = new HashMap<String, String>(Map.of("email", d.email(), "telephone", d.telephone(), "buyer", business ? "business" : "consumer", "company",
                d.delivery().company(), "kvk", d.kvk(), "vat", d.vatNumber(), "reference", d.reference()));
        address(values, d.delivery(), "name", "postcode", "houseNumber", "addition", "street", "city", "country");
        address(values, d.billing(), "billingName", "billingPostcode", "billingHouseNumber", "billingAddition", "billingStreet", "billingCity",
                "billingCountry");
        if (d.otherBilling()) values.put("otherBilling", "yes");
        return read(values);
    }

    private static void address(Map<String, String> values, PostalAddress a, String... names) {
        String[] parts = {a.name(), a.postcode(), a.houseNumber(), a.addition(), a.street(), a.city(), a.country()};
        for (int i = 0; i < parts.length; i++) values.put(names[i], parts[i]);
    }

    boolean business() {
        return value("buyer").equals("business");
    }

    boolean otherBilling() {
        return !value("otherBilling").isEmpty();
    }

    String country() {
        return value("country");
    }

    String billingCountry() {
        return value("billingCountry");
    }

    /** The checked details, or empty with the faults at their fields. */
    Optional<Personal<Details>> checked() {
        faults.clear();
        check("email", Field.looksLikeEmail(value("email")));
        check("telephone", value("telephone").isEmpty() || PostalRules.telephoneFits(value("telephone")));
        address("", country());
        if (business()) company();
        if (otherBilling()) address("billing", billingCountry());
        return faults.isEmpty() ? Optional.of(Personal.of(details())) : Optional.empty();
    }

    private void company() {
        needed("company");
        check("kvk", value("kvk").isEmpty() || value("kvk").replace(" ", "").matches("\\d{8}"));
        check("vat", value("vat").isEmpty() || VatNumber.valid(VatNumber.normal(value("vat"))));
        if (value("kvk").isEmpty() && value("vat").isEmpty()) faults.putIfAbsent("kvk", "checkout.error.kvk-or-vat");
    }

    private void address(String prefix, String country) {
        needed(key(prefix, "name"));
        needed(key(prefix, "street"));
        needed(key(prefix, "city"));
        check(key(prefix, "houseNumber"), PostalRules.houseNumberFits(value(key(prefix, "houseNumber"))));
        if (!countries().contains(country)) {
            faults.put(key(prefix, "country"), "checkout.error.country");
        } else if (!PostalRules.postcodeFits(postcode(prefix, country), country)) {
            faults.put(key(prefix, "postcode"), "checkout.error.postcode-" + country.toLowerCase(Locale.ROOT));
        }
    }

    private static String key(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void needed(String name) {
        check(name, !value(name).isEmpty() && value(name).length() <= LONGEST);
    }

    private void check(String name, boolean good) {
        if (!good) faults.put(name, "checkout.error." + plain(name));
    }

    private static String plain(String name) {
        String base = name.startsWith("billing") ? Character.toLowerCase(name.charAt(7)) + name.substring(8) : name;
        return base.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Details details() {
        PostalAddress delivery = postal("", country(), business() ? value("company") : "");
        PostalAddress billing = otherBilling() ? postal("billing", billingCountry(), business() ? value("company") : "") : delivery;
        return new Details(value("email"), value("telephone"), delivery, billing, otherBilling(), business() ? value("kvk").replace(" ", "") : "",
                business() ? VatNumber.normal(value("vat")) : "", business() ? value("reference") : "");
    }

    private PostalAddress postal(String prefix, String country, String company) {
        return new PostalAddress(value(key(prefix, "name")), company, value(key(prefix, "street")), value(key(prefix, "houseNumber")),
                value(key(prefix, "addition")), postcode(prefix, country), value(key(prefix, "city")), country);
    }

    private String postcode(String prefix, String country) {
        return PostalRules.postcode(value(key(prefix, "postcode")), country);
    }

    private String value(String name) {
        return self.of(typed.get(name));
    }

    /** A field of the page with what was typed and what is wrong with it. */
    Field field(Texts texts, Field field) {
        Field shown = field.typed(value(field.name()));
        String fault = faults.get(field.name());
        return fault == null ? shown : shown.wrong(texts.of(fault));
    }

    /** All fields with a fault, for the summary on top. */
    List<Field> wrong(Texts texts) {
        var wrong = new ArrayList<Field>();
        faults.forEach((name, key) -> wrong.add(Field.text(name, name, "off").wrong(texts.of(key))));
        return wrong;
    }

    /** Where the shop delivers. */
    static List<String> countries() {
        return PostalRules.COUNTRIES.stream().filter(country -> Own.inForce().delivery().parcelTo(country).isPresent()).toList();
    }
}
