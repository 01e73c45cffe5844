package nl.lichtxpert.platform;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text that is kept in the open says nothing by which somebody is reached: an e-mail address, a telephone number, an account number, a postcode. A
 * name alone no program knows; the form asks to leave it out.
 */
public final class NamesNobody {
    private static final Pattern SOMEBODY = Pattern.compile("@"
            + "|(?<![\\d-])(?!\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})(?:\\+|0)\\d(?:[ ()./-]{0,2}\\d){8,12}"
            + "|\\b[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}"
            + "|\\b[1-9]\\d{3} ?[A-Z]{2}\\b");

    private NamesNobody() {}

    public static boolean in(String text) {
        return !SOMEBODY.matcher(text).find();
    }

    /** Nobody but the shop itself, which may say how it is reached. */
    public static boolean butTheShop(String text, ShopIdentity shop) {
        String others = text;
        for (String own : List.of(shop.email(), shop.telephone(), shop.postcode(), shop.iban().orElse(shop.email()), shop.printedIban().orElse(shop.email()))) {
            others = others.replace(own, "");
        }
        return in(others);
    }
}
