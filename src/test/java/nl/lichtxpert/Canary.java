package nl.lichtxpert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** An invented person whose every value is unique in the world, so that finding one anywhere means that it leaked. */
record Canary(String name, String street, String city, String email, String telephone, String company, String reference, String password) {
    static Canary fresh() {
        String mark = Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36 * 36), 36);
        return new Canary("Kanarie Zangveer" + mark, "Kwetterlaan" + mark, "Vogelstad" + mark, "kanarie." + mark + "@voliere-" + mark + ".example",
                "069" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L), "Voliere " + mark + " BV", "Zaadje-" + mark, "zonnige stok met "
                + mark + " veren");
    }

    /** What is looked for; of the name the part that nobody else bears. */
    List<String> values() {
        return List.of(name.substring(name.indexOf(' ') + 1), street, city, email, telephone, company, reference, password);
    }

    /** The form of the details step, filled in. */
    Map<String, String> form() {
        var form = new LinkedHashMap<>(Map.of("buyer", "consumer", "name", name, "street", street, "houseNumber", "12", "postcode", "1234 AB", "city", city,
                "country", "NL", "email", email, "telephone", telephone));
        form.put("billingCountry", "NL");
        return form;
    }

    Map<String, String> businessForm() {
        Map<String, String> form = form();
        form.putAll(Map.of("buyer", "business", "company", company, "kvk", "12345678", "reference", reference));
        return form;
    }

    /** Every value in every writing: as text of one and two bytes a letter, in small letters, in an address, in base64 at each of the three offsets, in hex. */
    Map<String, byte[]> writings() {
        var writings = new LinkedHashMap<String, byte[]>();
        for (String value : values()) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            writings.put(value, bytes);
            writings.put(value + " in small letters", value.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            writings.put(value + " in UTF-16", value.getBytes(StandardCharsets.UTF_16LE));
            writings.put(value + " in an address", java.net.URLEncoder.encode(value, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
            writings.put(value + " in hex", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
            writings.put(value + " in big hex", HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
            for (int offset = 0; offset < 3; offset++) writings.put(value + " in base64 +" + offset, base64(bytes, offset).getBytes(StandardCharsets.US_ASCII));
        }
        return writings;
    }

    /** The letters of base64 that depend on the value alone when {@code offset} other bytes stand before it. */
    private static String base64(byte[] value, int offset) {
        var shifted = new byte[offset + value.length];
        System.arraycopy(value, 0, shifted, offset, value.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return all.substring(offset == 0 ? 0 : offset + 1, shifted.length * 8 / 6);
    }

    /** Which of the writings stand in these bytes. */
    List<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        var found = new ArrayList<String>();
        writings().forEach((writing, needle) -> {
            if (text.contains(new String(needle, StandardCharsets.ISO_8859_1))) found.add(writing);
        });
        return found;
    }
}
