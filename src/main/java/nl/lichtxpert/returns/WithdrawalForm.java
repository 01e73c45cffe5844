package nl.lichtxpert.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;

/**
 * The first step: what was typed, closed at once, its faults by field, and the checked declaration. Between the steps it travels with the pages and is stored
 * nowhere.
 */
final class WithdrawalForm {
    /** A trap for machines: people see no such question. */
    static final String TRAP = "website";
    private static final List<String> NAMES = List.of("name", "order", "email", "articles", "reason", TRAP);
    private static final int LONGEST = 1_000;
    private static final int LONGEST_LINE = 100;
    private final Map<String, Personal<String>> typed = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<OfferedLine> lines;
    private final Reveal self = Reveal.under(Purpose.SHOW_TO_SELF);

    /** A value on its way to the next step. */
    record Carried(String name, String value) {
        /** Never the value. */
        @Override
        public String toString() {
            return "Carried";
        }
    }

    private WithdrawalForm(List<OfferedLine> lines) {
        this.lines = lines;
    }

    /** Nothing typed, no order known. */
    static WithdrawalForm blank() {
        return read(Map.of());
    }

    /** Closes what came in with the request. Only the form's own fields are looked at. */
    static WithdrawalForm read(Map<String, String> parameters) {
        return read(parameters, List.of());
    }

    /** The same of somebody who came by the link of an order: its number is not asked. */
    static WithdrawalForm read(Map<String, String> parameters, KnownOrder known) {
        var values = new HashMap<>(parameters);
        values.put("order", known.order().number().value());
        return read(values, known.lines());
    }

    /** Filled in beforehand with what the shop knows of the link's holder. */
    static WithdrawalForm of(KnownOrder known, Optional<Personal<Contact>> contact) {
        var values = new HashMap<String, String>();
        contact.map(Reveal.under(Purpose.SHOW_TO_SELF)::of).ifPresent(c -> values.putAll(Map.of("name", c.delivery().name(), "email", c.email())));
        return read(values, known);
    }

    private static WithdrawalForm read(Map<String, String> parameters, List<OfferedLine> lines) {
        var form = new WithdrawalForm(lines);
        var names = Stream.concat(NAMES.stream(), lines.stream().flatMap(line -> Stream.of(tick(line), pieces(line)))).toList();
        for (String name : names) {
            String value = parameters.getOrDefault(name, "").replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
            form.typed.put(name, Personal.of(value.substring(0, Math.min(value.length(), LONGEST))));
        }
        return form;
    }

    static String tick(OfferedLine line) {
        return "line" + line.position();
    }

    static String pieces(OfferedLine line) {
        return "pieces" + line.position();
    }

    List<OfferedLine> lines() {
        return lines;
    }

    boolean ticked(OfferedLine line) {
        return !value(tick(line)).isEmpty();
    }

    /** What stands in the box: all that was bought until something else is typed. */
    String wanted(OfferedLine line) {
        return value(pieces(line)).isEmpty() ? String.valueOf(line.line().quantity()) : value(pieces(line));
    }

    /** The checked declaration, or empty with the faults at their fields. Name, order and address for the receipt are all it needs. */
    Optional<Personal<Declaration>> checked() {
        faults.clear();
        check("name", oneLine("name"));
        check("order", oneLine("order"));
        check("email", Field.looksLikeEmail(value("email")));
        check(TRAP, value(TRAP).isEmpty());
        for (OfferedLine line : lines) {
            if (ticked(line) && !(wanted(line).matches("[1-9]\\d{0,2}") && Integer.parseInt(wanted(line)) <= line.line().quantity())) {
                faults.put(pieces(line), "returns.error.pieces");
            }
        }
        return faults.isEmpty() ? Optional.of(Personal.of(declaration())) : Optional.empty();
    }

    private boolean oneLine(String name) {
        return !value(name).isEmpty() && value(name).length() <= LONGEST_LINE && !value(name).contains("\n");
    }

    private void check(String name, boolean good) {
        if (!good) faults.put(name, "returns.error." + name);
    }

    private Declaration declaration() {
        var items = new ArrayList<Declaration.Item>();
        for (OfferedLine line : lines) {
            if (ticked(line)) items.add(new Declaration.Item(line.line().sku(), line.line().name(), Integer.parseInt(wanted(line)), line.customMade()));
        }
        return new Declaration(value("name"), value("order"), value("email"), items, value("articles"), value("reason"));
    }

    private String value(String name) {
        return self.of(typed.get(name));
    }

    /** A field of the page with what was typed and what is wrong with it. */
    Field field(Texts texts, Field field) {
        Field shown = field.typed(value(field.name()));
        return wrong(field.name()) ? shown.wrong(texts.of(faults.get(field.name()))) : shown;
    }

    boolean wrong(String name) {
        return faults.containsKey(name);
    }

    /** All fields with a fault, for the summary on top. */
    List<Field> wrong(Texts texts) {
        var wrong = new ArrayList<Field>();
        faults.forEach((name, key) -> wrong.add(Field.text(name, name, "off").wrong(texts.of(key))));
        return wrong;
    }

    /** All that was typed, for the hidden fields of the review. */
    List<Carried> carried() {
        return typed.keySet().stream().map(name -> new Carried(name, value(name))).filter(carried -> !carried.value().isEmpty()).toList();
    }
}
