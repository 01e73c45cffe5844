package nl.lichtxpert.fraud;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;

/** The form on which a case is asked for: what was typed, and what is wrong with it. */
final class AskedForm {
    static final List<Integer> DAYS = List.of(30, 90, 180, 360);
    private static final Pattern ORDER = Pattern.compile("LX([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{4})");
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    AskedForm(Map<String, String> typed) {
        this.typed = typed;
    }

    String typed(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** What is asked, when nothing is wrong with it. */
    Optional<Fraud.Asked> asked() {
        Matcher order = ORDER.matcher(typed("order").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        Optional<Suspicion.Reason> reason = Choice.of(Suspicion.Reason.values(), typed("reason"));
        Optional<Suspicion.Ground> ground = Choice.of(Suspicion.Ground.values(), typed("ground"));
        Optional<Integer> days = DAYS.stream().filter(known -> typed("days").equals(String.valueOf(known))).findFirst();
        if (!order.matches()) faults.put("order", "fraud.order-wrong");
        if (!typed("story").matches("(?s).{20,2000}")) faults.put("story", "fraud.story-wrong");
        if (!faults.isEmpty() || reason.isEmpty() || ground.isEmpty() || days.isEmpty()) return Optional.empty();
        return Optional.of(new Fraud.Asked(new OrderNumber("LX-" + order.group(1) + "-" + order.group(2)), reason.get(), ground.get(), days.get(),
                typed("story")));
    }

    /** There is no such order, or a case about its buyer stands. */
    AskedForm refused() {
        faults.put("order", "fraud.order-refused");
        return this;
    }

    List<Field> fields(Texts t) {
        var fields = List.of(Field.text("order", t.of("fraud.order"), "off").hinted(t.of("fraud.order-hint")).half(),
                Field.longText("story", t.of("fraud.story"), 2_000).hinted(t.of("fraud.story-hint")));
        return fields.stream().map(field -> field.typed(typed(field.name())))
                .map(field -> faults.containsKey(field.name()) ? field.wrong(t.of(faults.get(field.name()))) : field).toList();
    }

    /** Picks a word of a list by its name. */
    static final class Choice {
        private Choice() {}

        static <E extends Enum<E>> Optional<E> of(E[] words, String typed) {
            return Arrays.stream(words).filter(word -> word.name().equals(typed)).findFirst();
        }
    }
}
