package nl.lichtxpert.backoffice;

import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.storefront.Field;

/** The boxes of the employees' forms. */
final class Fields {
    private Fields() {}

    static List<Field> signIn(Texts t, String handle) {
        return List.of(Field.text("handle", t.of("backoffice.handle"), "username").narrow(10).typed(handle), password(t, "current-password"));
    }

    static Field code(Texts t, String label) {
        return new Field("code", t.of(label), "", "text", "one-time-code", "text", 20, "half", true, "", "");
    }

    static Field password(Texts t, String autocomplete) {
        return new Field("password", t.of("backoffice.password"), "", "password", autocomplete, "text", 200, "full", true, "", "");
    }

    /** The password of now and the one to be, never filled in. */
    static List<Field> newPassword(Texts t, Map<String, String> faults) {
        var fields = List.of(new Field("current", t.of("backoffice.password-current"), "", "password", "current-password", "text", 200, "full", true, "", ""),
                new Field("password", t.of("backoffice.password-new"), t.of("backoffice.password-hint"), "password", "new-password", "text", 200, "full", true,
                        "", ""));
        return fields.stream().map(field -> faults.containsKey(field.name()) ? field.wrong(t.of(faults.get(field.name()))) : field).toList();
    }

    /** Boxes of the page that begins an account; what was typed comes back, except the password and the code. */
    static List<Field> begin(Texts t, Map<String, String> typed, Map<String, String> faults) {
        var fields = List.of(Field.text("name", t.of("backoffice.name"), "name").hinted(t.of("backoffice.name-hint")),
                Field.email("mail", t.of("backoffice.mail")).hinted(t.of("backoffice.mail-hint")),
                Field.text("handle", t.of("backoffice.handle"), "username").hinted(t.of("backoffice.handle-hint")).narrow(10),
                password(t, "new-password").hinted(t.of("backoffice.password-hint")),
                code(t, "backoffice.begin-code").hinted(t.of("backoffice.begin-code-hint")));
        return fields.stream().map(field -> field.typed(typed.getOrDefault(field.name(), "")))
                .map(field -> faults.containsKey(field.name()) ? field.wrong(t.of(faults.get(field.name()))) : field).toList();
    }

    static Field track(Texts t, Carrier carrier) {
        return Field.text("code", t.of("backoffice.track-code"), "off").hinted(t.of("backoffice.track-hint", carrier.title(), carrier.example()));
    }

    /** Where the scanner types: it is a keyboard that ends with Enter. */
    static Field scan(Texts t) {
        return new Field("scan", t.of("backoffice.scan"), t.of("backoffice.scan-hint"), "text", "off", "text", 60, "full", true, "", "");
    }
}
