package nl.lichtxpert.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;

/** One setting of the set-up: its key among the settings, where it is asked and what is taken for an answer. */
enum Entry {
    NAME("shop.name", Section.SHOP, Asked.ALWAYS, text -> identity(text, 0)),
    STREET("shop.street", Section.SHOP, Asked.ALWAYS, text -> identity(text, 1)),
    POSTCODE("shop.postcode", Section.SHOP, Asked.ALWAYS, text -> identity(text, 2)),
    CITY("shop.city", Section.SHOP, Asked.ALWAYS, text -> identity(text, 3)),
    TELEPHONE("shop.telephone", Section.SHOP, Asked.ALWAYS, text -> identity(text, 4)),
    EMAIL("shop.email", Section.SHOP, Asked.ALWAYS, text -> identity(text, 5) && !text.endsWith(".example")),
    KVK("shop.kvk", Section.SHOP, Asked.ALWAYS, text -> identity(text, 6)),
    VAT("shop.vat", Section.SHOP, Asked.ALWAYS, text -> identity(text, 7)),
    IBAN("shop.iban", Section.SHOP, Asked.IF_WANTED, text -> identity(text, 8)),
    HOURS_NL("shop.hours-nl", Section.SHOP, Asked.IF_WANTED, text -> true),
    HOURS_EN("shop.hours-en", Section.SHOP, Asked.IF_WANTED, text -> true),
    PARCEL("delivery.parcel", Section.DELIVERY, Asked.ALWAYS, Entry::amount),
    FREE_FROM("delivery.free-from", Section.DELIVERY, Asked.ALWAYS, Entry::amount),
    BELGIUM("delivery.belgium", Section.DELIVERY, Asked.ALWAYS, text -> text.equals("no") || amount(text)),
    GERMANY("delivery.germany", Section.DELIVERY, Asked.ALWAYS, text -> text.equals("no") || amount(text)),
    FREE_ABROAD("delivery.free-abroad-from", Section.DELIVERY, Asked.ALWAYS, Entry::amount),
    ONE_STOP_SHOP("vat.one-stop-shop", Section.DELIVERY, Asked.ALWAYS, text -> text.equals("no") || day(text)),
    DAYS("delivery.days", Section.DELIVERY, Asked.IF_WANTED, Entry::days),
    DAYS_ABROAD("delivery.days-abroad", Section.DELIVERY, Asked.IF_WANTED, Entry::days),
    PAY_NOW("payment.online", Section.PAYMENT, Asked.ALWAYS, text -> text.matches("yes|no")),
    MAIL_HOST("mail.host", Section.MAIL, Asked.ALWAYS, text -> text.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+") && !text.matches("127\\..*")),
    MAIL_PORT("mail.port", Section.MAIL, Asked.ALWAYS, Entry::port),
    MAIL_FROM("mail.from", Section.MAIL, Asked.ALWAYS, Entry::address),
    MAIL_USER("mail.user", Section.MAIL, Asked.IF_WANTED, text -> true),
    OWNER_MAIL("owner.mail", Section.MAIL, Asked.IF_WANTED, Entry::address),
    WITNESS("ledger.witness-mail", Section.MAIL, Asked.IF_WANTED, Entry::address),
    BOX_HOST("mail.in.host", Section.BOX, Asked.IF_WANTED, text -> text.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")),
    BOX_PORT("mail.in.port", Section.BOX, Asked.IF_WANTED, Entry::port),
    BOX_USER("mail.in.user", Section.BOX, Asked.IF_WANTED, text -> true),
    BOX_ADDRESS("mail.in.address", Section.BOX, Asked.IF_WANTED, text -> text.matches("[A-Za-z0-9._-]{1,40}@[A-Za-z0-9.-]+")),
    MAIL_FROM_DAY("agreement.mail-server.from", Section.PARTNERS, Asked.ALWAYS, Entry::day),
    MAIL_UNTIL("agreement.mail-server.until", Section.PARTNERS, Asked.ALWAYS, Entry::day),
    HOSTING_FROM("agreement.hosting.from", Section.PARTNERS, Asked.IF_WANTED, Entry::day),
    HOSTING_UNTIL("agreement.hosting.until", Section.PARTNERS, Asked.IF_WANTED, Entry::day),
    BUILDER_FROM("agreement.builder.from", Section.PARTNERS, Asked.IF_WANTED, Entry::day),
    BUILDER_UNTIL("agreement.builder.until", Section.PARTNERS, Asked.IF_WANTED, Entry::day),
    OFFERS("offers.personal", Section.CONSENT, Asked.ALWAYS, text -> text.matches("on|off")),
    GENDER("question.gender", Section.CONSENT, Asked.ALWAYS, text -> text.matches("on|off")),
    GOOGLE("google.measurement-id", Section.CONSENT, Asked.IF_WANTED, text -> text.matches("G-[A-Z0-9]{4,16}")),
    GOOGLE_SIGNED("google.agreement", Section.CONSENT, Asked.IF_WANTED, Entry::day),
    META("meta.pixel-id", Section.CONSENT, Asked.IF_WANTED, text -> text.matches("[0-9]{8,20}")),
    META_SIGNED("meta.agreement", Section.CONSENT, Asked.IF_WANTED, Entry::day),
    VIDEOS("video.youtube", Section.CONSENT, Asked.IF_WANTED, text -> text.matches("[a-z-]{2,40}=[\\w-]{11}(\\s*,\\s*[a-z-]{2,40}=[\\w-]{11})*"));

    /** Whether an empty answer is taken. */
    enum Asked { ALWAYS, IF_WANTED }

    private final String key;
    private final Section section;
    private final Asked asked;
    private final Predicate<String> good;

    Entry(String key, Section section, Asked asked, Predicate<String> good) {
        this.key = key;
        this.section = section;
        this.asked = asked;
        this.good = good;
    }

    /** Answers of a closed list; none where something is typed. */
    List<String> choices() {
        return switch (this) {
            case PAY_NOW -> List.of("yes", "no");
            case OFFERS, GENDER -> List.of("off", "on");
            default -> List.of();
        };
    }

    /** Whether a day is asked, which a browser has a calendar for. */
    boolean asksDay() {
        return section == Section.PARTNERS || this == GOOGLE_SIGNED || this == META_SIGNED;
    }

    /** A value as it stands in a box: an amount and a refusal in the language of who reads, which {@link #plain} and {@link #takes} understand too. */
    String shown(String value, Texts t) {
        if (value.equals("no") && choices().isEmpty()) return t.of("setup.none");
        return section == Section.DELIVERY && value.matches("\\d{1,4}\\.\\d{2}") ? value.replace(".", t.of("setup.decimal")) : value;
    }

    String key() {
        return key;
    }

    Section section() {
        return section;
    }

    boolean needed() {
        return asked == Asked.ALWAYS;
    }

    /** Name of the box and id of the question: the key without dots. */
    String box() {
        return key.replace('.', '-');
    }

    boolean takes(String text) {
        return text.isEmpty() ? !needed() : text.length() <= 200 && good.test(text);
    }

    /** Whether a key's value may be a person's, or is none of a log's business: then only that it changed is noted. */
    static boolean sealed(String key) {
        return Stream.of(MAIL_FROM, MAIL_USER, OWNER_MAIL, WITNESS, BOX_USER, BOX_ADDRESS).anyMatch(entry -> entry.key.equals(key))
                || Stream.of(values()).noneMatch(one -> one.key.equals(key));
    }

    /** As it is written down: a Dutch "nee" is the settings' {@code no}, and amounts have a point. */
    static String plain(String typed) {
        String text = typed.strip();
        if (text.equalsIgnoreCase("nee") || text.equalsIgnoreCase("no")) return "no";
        if (text.matches("\\d{1,4},\\d{1,2}")) return text.replace(',', '.');
        return text.equalsIgnoreCase("ja") || text.equalsIgnoreCase("yes") ? "yes" : text;
    }

    /** Whether a shop could be called so: the usual one with one thing changed. */
    private static boolean identity(String text, int place) {
        var usual = ShopIdentity.LICHTXPERT;
        String[] parts = {usual.legalName(), usual.street(), usual.postcode(), usual.city(), usual.telephone(), usual.email(), usual.kvk(), usual.vatId(), ""};
        parts[place] = text;
        try {
            new ShopIdentity(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7],
                    java.util.Optional.of(parts[8]).filter(iban -> !iban.isEmpty()));
            return true;
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    private static boolean day(String text) {
        try {
            return !LocalDate.parse(text).isAfter(LocalDate.of(2199, 12, 31));
        } catch (DateTimeException no) {
            return false;
        }
    }

    /** As the settings take it: at most thirty, the shorter time first. */
    private static boolean days(String text) {
        if (!text.matches("\\d{1,2}(\\s*[-–]\\s*\\d{1,2})?")) return false;
        String[] parts = text.split("\\s*[-–]\\s*");
        int from = Integer.parseInt(parts[0]);
        int to = Integer.parseInt(parts[parts.length - 1]);
        return from <= to && to <= 30;
    }

    private static boolean port(String text) {
        return text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) < 65_536;
    }

    private static boolean amount(String text) {
        return text.matches("\\d{1,4}([.,]\\d{1,2})?");
    }

    private static boolean address(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }
}
