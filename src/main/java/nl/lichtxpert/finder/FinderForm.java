package nl.lichtxpert.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.fit.Cap;
import nl.lichtxpert.fit.Control;
import nl.lichtxpert.fit.Load;
import nl.lichtxpert.fit.OldLamp;
import nl.lichtxpert.fit.OldLight;
import nl.lichtxpert.fit.OldLight.Technique;
import nl.lichtxpert.fit.Supply;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;

/** What somebody says of the old lamp: the words as typed, the faults in them by field, and the lamp they describe. */
final class FinderForm {
    private static final int LONGEST_IN_CENTIMETRES = 240;
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final String cap;

    private FinderForm(Map<String, String> typed, String cap) {
        this.typed = typed;
        this.cap = cap;
    }

    /** Empty without a cap of the list: that is asked first. */
    static Optional<FinderForm> read(Map<String, String> typed) {
        return Cap.COMMON.stream().filter(cap -> cap.equalsIgnoreCase(typed.getOrDefault("fitting", "").strip())).findFirst().map(cap -> {
            var form = new FinderForm(typed, cap);
            for (Question question : Question.asked(cap)) if (question.kind() == Question.Kind.NUMBER) form.check(question);
            return form;
        });
    }

    private void check(Question question) {
        String text = text(question.key());
        if (text.isEmpty()) return;
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < question.least() || Integer.parseInt(text) > question.most()) {
            faults.put(question.key(), "finder.wrong-number");
        }
    }

    String cap() {
        return cap;
    }

    boolean right() {
        return faults.isEmpty();
    }

    String text(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    Field field(Texts texts, Question question) {
        String hint = texts.has("finder.hint-" + question.key()) ? texts.of("finder.hint-" + question.key()) : "";
        Field field = Field.number(question.key(), texts.of("finder.ask-" + question.key())).hinted(hint).typed(text(question.key()));
        return faults.containsKey(question.key()) ? field.wrong(texts.of(faults.get(question.key()), question.least(), question.most())) : field;
    }

    List<Field> wrong(Texts texts) {
        var wrong = new ArrayList<Field>();
        for (Question question : Question.asked(cap)) if (faults.containsKey(question.key())) wrong.add(field(texts, question));
        return wrong;
    }

    private OptionalInt number(String key) {
        String text = text(key);
        return text.isEmpty() || faults.containsKey(key) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** The lamp as far as it is described; what was typed wrongly counts as not said. */
    OldLamp lamp() {
        OldLamp lamp = OldLamp.of(cap).within(number("langste"), number("breedste")).on(supply()).by(control()).enclosed(text("dicht").equals("ja"))
                .times(number("aantal").orElse(1));
        if (!text("vorm").isEmpty() && Question.SHAPES.contains(text("vorm"))) lamp = lamp.shaped(text("vorm"));
        OptionalInt light = lumen();
        if (light.isPresent()) lamp = lamp.giving(light.getAsInt());
        return number("lengte").isPresent() ? lamp.asLongAs(millimetres(number("lengte").getAsInt())) : lamp;
    }

    /** Whether nothing can be found before the length is known. */
    boolean lengthMissing() {
        return Cap.sameLength(cap) && number("lengte").isEmpty();
    }

    /** Tubes are sold by centimetres and none of this cap is shorter than {@link #LONGEST_IN_CENTIMETRES} millimetres, so 120 is 120 cm. */
    private int millimetres(int length) {
        return cap.equals("G13") && length <= LONGEST_IN_CENTIMETRES ? length * 10 : length;
    }

    /** Lumens as printed, or reckoned from the old watts. */
    OptionalInt lumen() {
        if (number("lumen").isPresent()) return number("lumen");
        if (number("watt").isEmpty()) return OptionalInt.empty();
        Technique technique = Question.TECHNIQUES.stream().filter(word -> word.equals(text("soort"))).findFirst()
                .map(word -> Technique.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Cap.lowVoltage(cap) ? Technique.HALOGEN : Technique.INCANDESCENT);
        return OldLight.lumen(technique, number("watt").getAsInt(), cap, text("vorm"));
    }

    private Supply supply() {
        return switch (text("voeding")) {
            case "led" -> new Supply.LedTransformer(load("trafo", Supply.USUAL_LED));
            case "halogeen" -> new Supply.HalogenTransformer(load("trafo", Supply.USUAL_HALOGEN));
            case "starter" -> new Supply.Choke();
            case "hf" -> new Supply.Electronic();
            default -> Cap.supply(cap);
        };
    }

    private Control control() {
        return switch (text("dimmer")) {
            case "led" -> new Control.LedDimmer(load("dimmer", Control.USUAL_LED));
            case "oud", "onbekend" -> new Control.OldDimmer(load("dimmer", Control.USUAL_OLD));
            default -> new Control.Switched();
        };
    }

    private Load load(String device, Load usual) {
        int least = number(device + "-van").orElse(number(device + "-tot").isPresent() ? 0 : usual.leastWatt());
        int most = number(device + "-tot").orElse(Math.max(least, usual.mostWatt()));
        return new Load(least, Math.max(least, most));
    }
}
