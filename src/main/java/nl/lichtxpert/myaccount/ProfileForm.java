package nl.lichtxpert.myaccount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.buyers.PostalRules;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/**
 * What is typed of an account: person, address or both. Closed at once, its faults by field; shown again to who typed it. An address that is left wholly
 * empty is none, since none is needed to have an account.
 */
final class ProfileForm {
    private static final List<String> ADDRESS = List.of("postcode", "houseNumber", "addition", "street", "city");
    private static final List<String> NAMES = List.of("email", "name", "telephone", "recipient", "company", "postcode", "houseNumber", "addition", "street",
            "city", "country");
    private static final int LONGEST = 100;
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new HashMap<>();
    private final Reveal self = Reveal.under(Purpose.ACCOUNT);

    private ProfileForm() {}

    static ProfileForm blank() {
        return read(Map.of("country", "NL"));
    }

    static ProfileForm read(Map<String, String> parameters) {
        var form = new ProfileForm();
        for (String name : NAMES) {
            String value = parameters.getOrDefault(name, "").strip().replaceAll("\\p{Cntrl}", " ");
            form.typed.put(name, Personal.of(value.substring(0, Math.min(value.length(), 254))));
        }
        return form;
    }

    static ProfileForm of(Personal<Profile> profile) {
        Profile clear = Reveal.under(Purpose.ACCOUNT).of(profile);
        return read(Map.of("name", clear.name(), "telephone", clear.telephone(), "country", "NL"));
    }

    static ProfileForm of(PostalAddress a) {
        var values = new HashMap<String, String>(Map.of("recipient", a.name(), "company", a.company(), "postcode", a.postcode(), "houseNumber",
                a.houseNumber(), "addition", a.addition(), "street", a.street(), "city", a.city(), "country", a.country()));
        return read(values);
    }

    /** For registering: the profile, with an address only if one was typed. */
    Optional<Personal<Profile>> registration() {
        check("email", Field.looksLikeEmail(value("email")));
        person();
        boolean address = ADDRESS.stream().anyMatch(name -> !value(name).isEmpty());
        if (address) address();
        if (!faults.isEmpty()) return Optional.empty();
        List<PostalAddress> addresses = address ? List.of(postal(value("name"))) : List.of();
        return Optional.of(Personal.of(Profile.of(value("email"), value("name"), value("telephone"), addresses)));
    }

    /** For changing name and telephone. */
    boolean personFits() {
        person();
        return faults.isEmpty();
    }

    String name() {
        return value("name");
    }

    String telephone() {
        return value("telephone");
    }

    String country() {
        return value("country");
    }

    /** For the address book. */
    Optional<PostalAddress> addressBookEntry() {
        check("recipient", oneLine("recipient"));
        address();
        return faults.isEmpty() ? Optional.of(postal(value("recipient"))) : Optional.empty();
    }

    private void person() {
        check("name", oneLine("name"));
        check("telephone", value("telephone").isEmpty() || PostalRules.telephoneFits(value("telephone")));
    }

    private void address() {
        check("street", oneLine("street"));
        check("city", oneLine("city"));
        check("houseNumber", PostalRules.houseNumberFits(value("houseNumber")));
        boolean known = PostalRules.COUNTRIES.contains(country());
        check("country", known);
        check("postcode", known && PostalRules.postcodeFits(PostalRules.postcode(value("postcode"), country()), country()));
    }

    private boolean oneLine(String name) {
        return !value(name).isEmpty() && value(name).length() <= LONGEST;
    }

    private void check(String name, boolean good) {
        if (!good) faults.put(name, "myaccount.error." + name);
    }

    private PostalAddress postal(String recipient) {
        return new PostalAddress(recipient, value("company"), value("street"), value("houseNumber"), value("addition"),
                PostalRules.postcode(value("postcode"), country()), value("city"), country());
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

    /** All fields with a fault, for the summary on top; in the order in which they stand on the page. */
    List<Field> wrong(Texts texts) {
        var wrong = new ArrayList<Field>();
        for (String name : NAMES) if (faults.containsKey(name)) wrong.add(Field.text(name, name, "off").wrong(texts.of(faults.get(name))));
        return wrong;
    }
}
