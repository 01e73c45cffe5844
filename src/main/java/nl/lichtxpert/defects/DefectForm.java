package nl.lichtxpert.defects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/** What a buyer typed about an article, closed where it is about her, with its faults by field. */
final class DefectForm {
    private static final int LONGEST = 4_000;
    private final Map<String, String> typed;
    private final Personal<String> words;
    private final Whereto whereto;
    private final boolean asksAddress;
    private final List<String> faults = new ArrayList<>();
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);

    /** @param asksAddress whether the shop does not know any more how to reach her */
    DefectForm(Map<String, String> typed, boolean asksAddress) {
        this.typed = typed;
        this.words = Personal.of(cut(typed.getOrDefault("text", ""), LONGEST));
        this.whereto = new Whereto(typed);
        this.asksAddress = asksAddress;
    }

    private static String cut(String value, int most) {
        String clean = value.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
        return clean.substring(0, Math.min(clean.length(), most));
    }

    /** Checks it against the order; faults stand at their fields. */
    boolean good(Order order, String photoFault) {
        faults.clear();
        if (position(order).isEmpty()) faults.add("line");
        if (kind().isEmpty()) faults.add("kind");
        if (pieces(order).isEmpty()) faults.add("pieces");
        if (self.of(words).length() < 3) faults.add("text");
        if (!photoFault.isEmpty()) faults.add("photos");
        if (asksAddress) faults.addAll(whereto.faults(order.country()));
        return faults.isEmpty();
    }

    boolean asksAddress() {
        return asksAddress;
    }

    boolean chosen(String name, String value) {
        return typed.getOrDefault(name, "").equals(value);
    }

    String piecesTyped() {
        return cut(typed.getOrDefault("pieces", "1"), 5);
    }

    boolean wrong(String field) {
        return faults.contains(field);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private Optional<Integer> position(Order order) {
        String line = typed.getOrDefault("line", "");
        return line.matches("[1-9]\\d{0,2}") && Integer.parseInt(line) <= order.lines().size() ? Optional.of(Integer.parseInt(line)) : Optional.empty();
    }

    private Optional<Report.Kind> kind() {
        return Arrays.stream(Report.Kind.values()).filter(kind -> chosen("kind", kind.name())).findFirst();
    }

    private Optional<Integer> pieces(Order order) {
        if (!piecesTyped().matches("[1-9]\\d{0,2}")) return Optional.empty();
        int most = position(order).map(at -> order.lines().get(at - 1).quantity()).orElse(999);
        return Optional.of(Integer.parseInt(piecesTyped())).filter(pieces -> pieces <= most);
    }

    /** Of a form without faults. */
    Defects.Told told(Order order) {
        Report.Wish wish = Arrays.stream(Report.Wish.values()).filter(one -> chosen("wish", one.name())).findFirst().orElse(Report.Wish.NONE);
        return new Defects.Told(typed.getOrDefault("form", ""), position(order).orElseThrow(), pieces(order).orElseThrow(), kind().orElseThrow(), wish);
    }

    /** How she is reached from now on; of a form without faults. */
    Personal<Contact> contact(Order order) {
        return whereto.contact(order.country());
    }

    /** What goes into the case. */
    Personal<Cases.Told> words(Texts texts, Order order, Personal<Sender> from) {
        Defects.Told told = told(order);
        String subject = texts.of("defects.kind." + told.kind()) + ": " + order.lines().get(told.position() - 1).name();
        String first = texts.of("defects.told", told.pieces(), order.lines().get(told.position() - 1).name(), texts.of("defects.kind." + told.kind()),
                texts.of("defects.wish." + told.wish()));
        return Reveal.map(words, text -> {
            Sender sender = Reveal.under(Purpose.ANSWER).of(from);
            return new Cases.Told(sender.name(), sender.email(), subject, first + "\n\n" + text);
        });
    }

    /** Who reports; lives only inside a {@code Personal}. */
    record Sender(String name, String email) {
        /** Never the values. */
        @Override
        public String toString() {
            return "Sender";
        }
    }

    Field text(Texts t) {
        return faulty(t, Field.longText("text", t.of("defects.text"), LONGEST).hinted(t.of("defects.text-hint")).typed(self.of(words)));
    }

    /** What is asked again when the shop does not know any more how to reach her. */
    List<Field> whereto(Texts t, Order order) {
        return whereto.fields(t, faults, order.country());
    }

    private Field faulty(Texts t, Field field) {
        return wrong(field.name()) ? field.wrong(t.of("defects.error." + field.name())) : field;
    }
}
