package nl.lichtxpert.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.PostalRules;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Options;

/** What somebody asks. Closed at once; shown again only to who typed it. */
final class ContactForm {
    private static final int MOST_LINKS = 5;
    private static final Map<String, Integer> LONGEST = Map.of("name", 100, "email", 254, "telephone", 20, "order", 40, "subject", 150, "text",
            Correspondence.MOST_TEXT);
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);
    private final Category category;
    private final boolean callBack;

    private ContactForm(Category category, boolean callBack) {
        this.category = category;
        this.callBack = callBack;
    }

    static ContactForm read(Map<String, String> fields) {
        Category category = Arrays.stream(Category.values()).filter(known -> known.name().equals(fields.get("category"))).findFirst().orElse(Category.ORDER);
        var form = new ContactForm(category, fields.containsKey("callback"));
        LONGEST.forEach((name, longest) -> {
            String value = MimeReader.tidy(fields.getOrDefault(name, ""));
            String line = name.equals("text") ? value : value.replaceAll("\\s+", " ");
            form.typed.put(name, Personal.of(line.substring(0, Math.min(line.length(), longest))));
        });
        return form;
    }

    /** The form of somebody we know, with what she would have to type. */
    static ContactForm prefilled(Personal<Known> known) {
        return Reveal.under(Purpose.SHOW_TO_SELF).of(Reveal.map(known, who -> read(Map.of("name", who.name(), "email", who.email(), "telephone",
                who.telephone()))));
    }

    /** Who is asking, when she is signed in or holds an order's link. */
    record Known(String name, String email, String telephone) {
        /** Never the values. */
        @Override
        public String toString() {
            return "Known";
        }
    }

    Category category() {
        return category;
    }

    boolean callBack() {
        return callBack;
    }

    private String value(String name) {
        return self.of(typed.get(name));
    }

    Optional<nl.lichtxpert.orders.OrderNumber> order() {
        return Cases.orderIn(value("order"));
    }

    /** Whether it can be sent; else the fields say why. */
    boolean good(String fileFault) {
        faults.clear();
        if (!Field.looksLikeEmail(value("email"))) faults.put("email", "cases.error.email");
        if (callBack && !PostalRules.telephoneFits(value("telephone"))) faults.put("telephone", "cases.error.telephone");
        if (!callBack && !value("telephone").isEmpty()) typed.put("telephone", Personal.of(""));
        if (!value("order").isEmpty() && order().isEmpty()) faults.put("order", "cases.error.order");
        if (value("text").length() < 3) faults.put("text", "cases.error.text");
        if (value("text").split("(?i)https?://", -1).length - 1 > MOST_LINKS) faults.put("text", "cases.error.links");
        if (!fileFault.isEmpty()) faults.put("files", fileFault);
        return faults.isEmpty();
    }

    Personal<Beginning.Words> words(Texts texts, List<Enclosed> files) {
        String text = callBack ? value("text") + "\n\n" + texts.of("cases.wants-call") : value("text");
        return Personal.of(Beginning.Words.of(value("name"), value("email"), value("telephone"), value("subject"), text, files));
    }

    /** Which fields an employee must look at again; only the words are needed. */
    List<String> spokenFaults() {
        var wrong = new java.util.ArrayList<String>();
        if (!value("email").isEmpty() && !Field.looksLikeEmail(value("email"))) wrong.add("email");
        if (!value("telephone").isEmpty() && !PostalRules.telephoneFits(value("telephone"))) wrong.add("telephone");
        if (!value("order").isEmpty() && order().isEmpty()) wrong.add("order");
        if (value("text").length() < 3) wrong.add("text");
        return wrong;
    }

    /** What an employee wrote down of what was said. */
    Personal<Beginning.Words> spoken() {
        return Personal.of(Beginning.Words.of(value("name"), value("email"), value("telephone"), value("subject"), value("text"), List.of()));
    }

    /** What was wrong with the files, or empty. */
    String fileFault(Texts texts) {
        return faults.containsKey("files") ? texts.of(faults.get("files")) : "";
    }

    Options categories(Texts texts) {
        return new Options("category", texts.of("cases.category"), "", Arrays.stream(Category.values())
                .map(one -> new Options.Answer(one.name(), texts.of("cases.category." + one))).toList(), category.name());
    }

    private Field field(Texts texts, Field field) {
        Field shown = field.typed(value(field.name()));
        return faults.containsKey(field.name()) ? shown.wrong(texts.of(faults.get(field.name()))) : shown;
    }

    Field name(Texts texts) {
        return field(texts, Field.text("name", texts.of("cases.name"), "name").optional());
    }

    Field email(Texts texts) {
        return field(texts, Field.email("email", texts.of("cases.email")).hinted(texts.of("cases.email-hint")));
    }

    Field telephone(Texts texts) {
        return field(texts, Field.telephone("telephone", texts.of("cases.telephone")).hinted(texts.of("cases.telephone-hint")).optional());
    }

    Field orderField(Texts texts) {
        return field(texts, Field.text("order", texts.of("cases.order"), "off").hinted(texts.of("cases.order-hint")).half().optional());
    }

    Field subject(Texts texts) {
        return field(texts, Field.text("subject", texts.of("cases.subject"), "off").optional());
    }

    Field text(Texts texts) {
        return field(texts, Field.longText("text", texts.of("cases.text"), Correspondence.MOST_TEXT).hinted(texts.of("cases.text-hint")));
    }
}
