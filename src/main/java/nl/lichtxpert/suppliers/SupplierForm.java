package nl.lichtxpert.suppliers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;

/** A supplier as it is typed. */
record SupplierForm(Texts texts, List<Field> fields) {
    static SupplierForm empty(Texts t) {
        return of(t, name -> "");
    }

    static SupplierForm of(Texts t, Supplier supplier) {
        return of(t, Map.of("kenmerk", supplier.id(), "naam", supplier.name(), "bestellen", supplier.orderAt(), "levertijd",
                String.valueOf(supplier.days()))::get);
    }

    static SupplierForm typed(Texts t, Map<String, String> typed) {
        return of(t, name -> typed.getOrDefault(name, "").strip());
    }

    private static SupplierForm of(Texts t, UnaryOperator<String> typed) {
        return new SupplierForm(t, List.of(Field.text("kenmerk", t.of("suppliers.id"), "off").narrow(40).hinted(t.of("suppliers.id-hint"))
                .typed(typed.apply("kenmerk")), Field.text("naam", t.of("suppliers.name"), "off").typed(typed.apply("naam")),
                Field.text("bestellen", t.of("suppliers.order-at"), "off").optional().hinted(t.of("suppliers.order-at-hint")).typed(typed.apply("bestellen")),
                new Field("levertijd", t.of("suppliers.days"), t.of("suppliers.days-hint"), "text", "off", "numeric", 3, "short", true,
                        typed.apply("levertijd"), "")));
    }

    /** With what is wrong at each box; {@code known} are the suppliers whose key is taken. */
    SupplierForm judged(List<Supplier> known) {
        return new SupplierForm(texts, fields.stream().map(field -> fault(field, known).map(key -> field.wrong(texts.of("suppliers." + key))).orElse(field))
                .toList());
    }

    private static Optional<String> fault(Field field, List<Supplier> known) {
        String text = field.typed();
        return switch (field.name()) {
            case "kenmerk" -> !text.matches("[a-z0-9-]{1,40}") ? Optional.of("id-wrong")
                    : known.stream().anyMatch(one -> one.id().equals(text)) ? Optional.of("id-taken") : Optional.empty();
            case "levertijd" -> text.matches("\\d{1,3}") && Integer.parseInt(text) <= 365 ? Optional.empty() : Optional.of("days-wrong");
            case "naam" -> text.isEmpty() || text.length() > 100 || text.indexOf('\0') >= 0 ? Optional.of("name-wrong") : Optional.empty();
            default -> text.length() > 100 || text.indexOf('\0') >= 0 ? Optional.of("order-at-wrong") : Optional.empty();
        };
    }

    boolean wrong() {
        return fields.stream().anyMatch(Field::wrong);
    }

    /** Only of a form that is not wrong. */
    Supplier supplier() {
        return new Supplier(text(0), text(1), text(2), Integer.parseInt(text(3)));
    }

    private String text(int place) {
        return fields.get(place).typed();
    }
}
