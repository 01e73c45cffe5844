package nl.lichtxpert.finder;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.fit.Cap;
import nl.lichtxpert.fit.Supply;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Options;

/**
 * One question about the old lamp.
 *
 * @param key parameter and text key; the same in both languages, so that an address can be sent on
 * @param kind how it is answered
 * @param least and {@code most} of a number
 * @param answers of a choice, without the empty one
 */
record Question(String key, Kind kind, int least, int most, List<String> answers) {
    /** How a question is answered. */
    enum Kind { NUMBER, CHOICE }

    static final List<String> SHAPES = List.of("a60", "candle", "candle-tip", "ball", "globe", "edison", "tubular", "spot", "spot-small", "reflector",
            "par", "ar111", "capsule", "disc", "fridge", "high-bay-lamp");
    static final List<String> TECHNIQUES = List.of("incandescent", "halogen", "compact");
    private static final List<String> SCREW_SHAPES = List.of("a60", "candle", "candle-tip", "ball", "globe", "edison", "tubular", "reflector", "par", "fridge");

    /** Those that matter for a cap, in the order asked. */
    static List<Question> asked(String cap) {
        var asked = new ArrayList<Question>();
        if (List.of("E27", "E14", "B22d").contains(cap)) asked.add(choice("vorm", SCREW_SHAPES));
        if (Cap.sameLength(cap)) asked.add(number("lengte", 50, 2500));
        if (!Cap.tube(cap)) {
            asked.add(choice("soort", TECHNIQUES));
            asked.add(number("watt", 1, 1000));
            asked.add(number("lumen", 10, 50_000));
        }
        if (!Cap.sameLength(cap)) asked.add(number("langste", 10, 1000));
        asked.add(number("breedste", 5, 500));
        fed(cap, asked);
        asked.add(choice("dicht", List.of("ja")));
        asked.add(number("aantal", 1, 100));
        return asked;
    }

    private static void fed(String cap, List<Question> asked) {
        if (Cap.lowVoltage(cap)) {
            asked.add(choice("voeding", List.of("halogeen", "led")));
            asked.add(number("trafo-van", 0, 1000));
            asked.add(number("trafo-tot", 1, 2000));
        } else if (Cap.tube(cap)) {
            asked.add(choice("voeding", List.of("starter", "hf")));
        }
        if (Cap.lowVoltage(cap) || Cap.supply(cap) instanceof Supply.Mains) {
            asked.add(choice("dimmer", List.of("led", "oud", "onbekend")));
            asked.add(number("dimmer-van", 0, 1000));
            asked.add(number("dimmer-tot", 1, 2000));
        }
    }

    private static Question number(String key, int least, int most) {
        return new Question(key, Kind.NUMBER, least, most, List.of());
    }

    private static Question choice(String key, List<String> answers) {
        return new Question(key, Kind.CHOICE, 0, 0, answers);
    }

    Options options(Texts texts, String chosen) {
        var shown = new ArrayList<Options.Answer>();
        shown.add(new Options.Answer("", texts.of("finder.none-" + key)));
        for (String answer : answers) shown.add(new Options.Answer(answer, texts.of("finder.answer-" + key + "-" + answer)));
        return new Options(key, texts.of("finder.ask-" + key), texts.has("finder.hint-" + key) ? texts.of("finder.hint-" + key) : "", shown,
                answers.contains(chosen) ? chosen : "");
    }
}
