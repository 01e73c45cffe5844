package nl.lichtxpert.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/** Which mailbox, and an order number for who has one at hand. Closed at once; shown again only to who typed it. */
final class AskForm {
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);

    private AskForm() {}

    static AskForm read(Map<String, String> parameters) {
        var form = new AskForm();
        for (String name : List.of("email", "order")) {
            String value = parameters.getOrDefault(name, "").strip().replaceAll("\\p{Cntrl}", " ");
            form.typed.put(name, Personal.of(value.substring(0, Math.min(value.length(), 254))));
        }
        return form;
    }

    boolean good() {
        faults.clear();
        if (!Field.looksLikeEmail(value("email"))) faults.put("email", "rights.error-email");
        return faults.isEmpty();
    }

    Personal<String> email() {
        return typed.get("email");
    }

    String order() {
        return value("order");
    }

    private String value(String name) {
        return self.of(typed.get(name));
    }

    Field field(Texts texts, Field field) {
        Field shown = field.typed(value(field.name()));
        return faults.containsKey(field.name()) ? shown.wrong(texts.of(faults.get(field.name()))) : shown;
    }

    List<Field> fields(Texts texts) {
        return List.of(field(texts, Field.email("email", texts.of("rights.email")).hinted(texts.of("rights.email-hint"))),
                field(texts, Field.text("order", texts.of("rights.order"), "off").hinted(texts.of("rights.order-hint")).optional()));
    }
}
