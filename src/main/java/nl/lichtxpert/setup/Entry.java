package nl.lichtxpert.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.lichtxpert.platform.ShopIdentity;

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
    MAIL_PORT("mail.port", Section.MAIL, Asked.ALWAYS, text -> text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) < 65_536),
    MAIL_FROM("mail.from", Section.MAIL, Asked.ALWAYS, Entry::address),
    MAIL_USER("mail.user", Section.MAIL, Asked.IF_WANTED, text -> true),
    OWNER_MAIL("owner.mail", Section.MAIL, Asked.IF_WANTED, Entry::address);

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
        return Stream.of(MAIL_FROM, MAIL_USER, OWNER_MAIL).anyMatch(entry -> entry.key.equals(key))
                || Stream.of(values()).noneMatch(one -> one.key.equals(key));
    }

    /** As it is written down: a Dutch "nee" is the settings' {@code no}. */
    static String plain(String typed) {
        String text = typed.strip();
        if (text.equalsIgnoreCase("nee") || text.equalsIgnoreCase("no")) return "no";
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

    private static boolean days(String text) {
        return text.matches("\\d{1,2}(\\s*[-–]\\s*\\d{1,2})?");
    }

    private static boolean amount(String text) {
        return text.matches("\\d{1,4}([.,]\\d{1,2})?");
    }

    private static boolean address(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }
}
