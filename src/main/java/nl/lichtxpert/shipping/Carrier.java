package nl.lichtxpert.shipping;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who brings the parcel, and what the codes on its labels look like. */
public enum Carrier {
    POSTNL("PostNL", "3S[A-Z0-9]{9,13}|[A-Z]{2}\\d{9}[A-Z]{2}", "3SABCD1234567", "https://jouw.postnl.nl/track-and-trace/"),
    DHL("DHL", "[A-Z0-9]{10,35}", "JVGL0612345678901234", "https://www.dhl.com/nl-nl/home/tracking.html?tracking-id="),
    DPD("DPD", "\\d{14}", "05212345678901", "https://tracking.dpd.de/status/nl_NL/parcel/"),
    GLS("GLS", "[A-Z0-9]{8,14}", "ZABCDE12", "https://gls-group.com/NL/nl/volg-je-pakket?match="),
    UPS("UPS", "1Z[A-Z0-9]{16}", "1Z12345E0205271688", "https://www.ups.com/track?tracknum=");

    private final String title;
    private final Pattern code;
    private final String example;
    private final String tracking;

    Carrier(String title, String code, String example, String tracking) {
        this.title = title;
        this.code = Pattern.compile(code);
        this.example = example;
        this.tracking = tracking;
    }

    /** The carrier's own page about a parcel; for a link to follow, nothing is loaded from it. */
    String trackPage(String code) {
        return tracking + code;
    }

    /** Name as the carrier writes it. */
    public String title() {
        return title;
    }

    /** A code of this carrier, for the hint at the field. */
    public String example() {
        return example;
    }

    /** The code as typed or scanned, without spaces and in capitals. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    public boolean wrote(String code) {
        return this.code.matcher(code).matches();
    }
}
