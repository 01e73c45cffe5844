package nl.lichtxpert.myaccount;

import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;

/** Boxes that several pages of this room have. */
final class Fields {
    private Fields() {}

    /** @param autocomplete {@code current-password} or {@code new-password} */
    static Field password(Texts t, String autocomplete) {
        return new Field("password", t.of("myaccount.password"), "", "password", autocomplete, "text", 400, "full", true, "", "");
    }

    static Field userName(Texts t) {
        return new Field("userName", t.of("myaccount.user-name"), t.of("myaccount.user-name-hint"), "text", "username", "text", 40, "half", false, "", "");
    }

    /** Her address, or the name she chose. */
    static Field entering(Texts t) {
        return new Field("email", t.of("myaccount.email-or-name"), "", "text", "username", "email", 254, "full", true, "", "");
    }

    static Field code(Texts t) {
        return new Field("code", t.of("myaccount.code"), t.of("myaccount.code-hint"), "text", "one-time-code", "text", 20, "half", true, "", "");
    }
}
