package nl.lichtxpert.lightplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.lightplan.Room.Walls;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Options;

/** The room as it was typed, its faults by field, and what is asked when there are none. */
final class PlanForm {
    /** A number with its decimals, its bounds, and by how much it is multiplied. */
    private record Number(String key, boolean needed, double least, double most, int times) {}

    private static final List<Number> NUMBERS = List.of(new Number("lengte", true, 0.5, 100, 100), new Number("breedte", true, 0.5, 100, 100),
            new Number("hoogte", true, 1.5, 20, 100), new Number("aantal", false, 1, Lumens.MOST_PIECES, 1), new Number("uren", false, 1, 8760, 1),
            new Number("tarief", false, 0.01, 5, 1000), new Number("oud-aantal", false, 1, 1000, 1), new Number("oud-watt", false, 1, 3000, 1));
    private final Map<String, String> typed;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    private PlanForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static PlanForm read(Map<String, String> typed) {
        var form = new PlanForm(typed);
        if (!form.blank()) NUMBERS.forEach(form::check);
        return form;
    }

    /** Nobody has asked anything yet. */
    boolean blank() {
        return text("lengte").isEmpty() && text("breedte").isEmpty() && text("taak").isEmpty();
    }

    private void check(Number number) {
        String text = text(number.key()).replace(',', '.');
        if (text.isEmpty()) {
            if (number.needed()) faults.put(number.key(), "lightplan.missing");
        } else if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            faults.put(number.key(), "lightplan.no-number");
        } else {
            double value = Double.parseDouble(text);
            boolean whole = number.times() > 1 || value == Math.rint(value);
            if (value < number.least() || value > number.most() || !whole) faults.put(number.key(), "lightplan.out-of-range");
            else values.put(number.key(), new BigDecimal(text).multiply(BigDecimal.valueOf(number.times())).intValue());
        }
    }

    String text(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    boolean right() {
        return faults.isEmpty();
    }

    /** Empty while something is wrong or nothing was asked. */
    Optional<Asked> asked() {
        if (blank() || !right()) return Optional.empty();
        Task task = task();
        int one = values.get("lengte");
        int other = values.get("breedte");
        Walls walls = Arrays.stream(Walls.values()).filter(wall -> wall.name().toLowerCase(Locale.ROOT).equals(text("wanden"))).findFirst()
                .orElse(Walls.LIGHT);
        var room = new Room(Math.max(one, other), Math.min(one, other), values.get("hoogte"), walls);
        String sku = text("armatuur").matches("[A-Z0-9][A-Z0-9._/-]{0,39}") ? text("armatuur") : "";
        return Optional.of(new Asked(room, task, sku, values.containsKey("aantal") ? OptionalInt.of(values.get("aantal")) : OptionalInt.empty(),
                values.getOrDefault("uren", task.place().hours()), values.getOrDefault("tarief", Asked.USUAL_TARIFF_MILLS),
                values.getOrDefault("oud-aantal", 0), values.getOrDefault("oud-watt", 0)));
    }

    Task task() {
        return Task.of(text("taak")).orElse(Task.LIVING);
    }

    Field field(Texts texts, String key) {
        Number number = NUMBERS.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        String hint = texts.has("lightplan.hint-" + key) ? texts.of("lightplan.hint-" + key) : "";
        Field plain = new Field(key, texts.of("lightplan.ask-" + key), hint, "text", "off", "decimal", 8, number.needed() ? "short" : "half", number.needed(),
                text(key), "");
        if (!faults.containsKey(key)) return plain;
        return plain.wrong(texts.of(faults.get(key), texts.of("lightplan.ask-" + key), figure(number.least()), figure(number.most())));
    }

    private static String figure(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    List<Field> wrong(Texts texts) {
        return faults.keySet().stream().map(key -> field(texts, key)).toList();
    }

    Options tasks(Texts texts) {
        var answers = Arrays.stream(Task.values())
                .map(task -> new Options.Answer(task.key(), texts.of("lightplan.task-" + task.key()) + " – " + task.lux() + " lx")).toList();
        return new Options("taak", texts.of("lightplan.ask-taak"), texts.of("lightplan.hint-taak"), answers, task().key());
    }

    Options walls(Texts texts) {
        var answers = new ArrayList<Options.Answer>();
        for (Walls walls : Walls.values()) {
            String key = walls.name().toLowerCase(Locale.ROOT);
            answers.add(new Options.Answer(key, texts.of("lightplan.walls-" + key)));
        }
        return new Options("wanden", texts.of("lightplan.ask-wanden"), "", answers, text("wanden").isEmpty() ? "light" : text("wanden"));
    }

    /** The parameters again, to be posted or linked to. */
    Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        for (String key : List.of("taak", "wanden", "armatuur")) if (!text(key).isEmpty()) carried.put(key, text(key));
        NUMBERS.forEach(number -> {
            if (!text(number.key()).isEmpty()) carried.put(number.key(), text(number.key()));
        });
        return carried;
    }
}
