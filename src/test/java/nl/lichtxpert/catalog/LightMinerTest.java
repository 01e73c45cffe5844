package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.lichtxpert.catalog.Mined.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The miner against every ninth line of the smart-lights list, labelled by hand. */
class LightMinerTest {

    /** The attributes measured, each with the column of the labels and what the miner says in the same words. */
    enum Attribute {
        FITTING(1, mined -> new HashSet<>(mined.fittings())),
        LUMEN(2, mined -> of(mined.lumens().stream().map(String::valueOf))),
        WATT(3, mined -> of(mined.milliwatt().stream().mapToObj(LightMinerTest::watts))),
        SHAPE(4, mined -> of(mined.shape().stream())),
        WHITES(5, mined -> tones(mined.tones())),
        DIMMABLE(6, mined -> mined.dimming().dims() ? Set.of("ja") : Set.of()),
        CATEGORY(7, mined -> of(mined.category().stream()));

        final int column;
        final Function<Mined, Set<String>> said;

        Attribute(int column, Function<Mined, Set<String>> said) {
            this.column = column;
            this.said = said;
        }
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void what_the_miner_says_is_right_and_little_is_missed(Attribute attribute) throws IOException {
        int right = 0;
        int said = 0;
        int labelled = 0;
        var wrong = new StringBuilder();
        List<String[]> labels = labels();
        for (String[] label : labels) {
            Set<String> truth = of(Arrays.stream(label[attribute.column].split("[, ]")).filter(word -> !word.isEmpty()));
            Set<String> mined = attribute.said.apply(LightMiner.mine(label[0]));
            long hits = mined.stream().filter(truth::contains).count();
            right += (int) hits;
            said += mined.size();
            labelled += truth.size();
            if (!mined.equals(truth)) wrong.append("\n  ").append(label[0]).append(": ").append(mined).append(" is ").append(truth);
        }
        double precision = said == 0 ? 1 : right / (double) said;
        double recall = labelled == 0 ? 1 : right / (double) labelled;
        System.out.printf("%s: precision %.3f, recall %.3f (%d said, %d labelled on %d lines)%s%n", attribute, precision, recall, said, labelled,
                labels.size(), wrong);
        assertThat(labels).hasSizeGreaterThanOrEqualTo(120);
        assertThat(precision).as("precision of %s%s", attribute, wrong).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).as("recall of %s%s", attribute, wrong).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void the_power_of_the_bulb_it_replaces_is_not_its_own_power() {
        assertThat(LightMiner.mine("Hue White 75W A19- E26 smart bulb (1100lm)").milliwatt()).isEmpty();
        assertThat(LightMiner.mine("ENKI LEXMAN E27 14W to 100W LED RGBW").milliwatt()).isEqualTo(OptionalInt.of(14_000));
    }

    @Test
    void the_capacity_of_a_driver_is_not_its_power() {
        assertThat(LightMiner.mine("TRADFRI LED driver, 30 w").milliwatt()).isEmpty();
        assertThat(LightMiner.mine("LED strip set max. 60W").milliwatt()).isEmpty();
        assertThat(LightMiner.mine("Dimmable light module 4-40W 220-240Vac").milliwatt()).isEmpty();
        assertThat(LightMiner.mine("SMART+ CLASSIC MULTICOLOUR 60 10W E27").milliwatt()).isEqualTo(OptionalInt.of(10_000));
    }

    @Test
    void several_values_are_all_said_and_a_range_is_none() {
        assertThat(LightMiner.mine("TRADFRI bulb E14/E12/E17, white spectrum, globe, clear, 440/470 lm").lumens()).containsExactly(440, 470);
        assertThat(LightMiner.mine("TRADFRI bulb E26/27, white spectrum").fittings()).containsExactly("E26", "E27");
        assertThat(LightMiner.mine("Zigbee 9W Downlight RGB+CCT 350-450 lm").lumens()).isEmpty();
        assertThat(LightMiner.mine("Outdoor smart spot colour, 230lm/spot, RGBW").lumens()).isEmpty();
    }

    @Test
    void a_colour_code_of_the_trade_says_the_kelvins() {
        assertThat(LightMiner.mine("LED OP A60 ZB 9W/827 E27").tones().kelvin()).contains(ColourTemperature.of(2700));
        assertThat(LightMiner.mine("LED Tube T8 EM Connected 1200 mm 16W 840").tones().kelvin()).contains(ColourTemperature.of(4000));
        assertThat(LightMiner.mine("AOne GLS lamp 9w tunable dimmable 2200-5000K").tones().kelvin()).contains(new ColourTemperature(2200, 5000));
    }

    @Test
    void inches_become_millimetres_and_two_sizes_become_none() {
        assertThat(LightMiner.mine("Hue white ambiance 4\" retrofit recessed downlight").millimetres().diameter()).isEqualTo(OptionalInt.of(102));
        assertThat(LightMiner.mine("ERIA Tunable White 5/6’’ Downlight").millimetres().diameter()).isEmpty();
        assertThat(LightMiner.mine("JETSTROM ceiling light panel, white spectrum, 100x40 cm").millimetres().length()).isEqualTo(OptionalInt.of(1000));
        assertThat(LightMiner.mine("Outdoor flex light colour LED strip 4m, 1440lm, RGBW").millimetres().length()).isEqualTo(OptionalInt.of(4000));
    }

    @Test
    void only_a_protocol_that_is_named_is_set() {
        assertThat(LightMiner.mine("Zigbee 5W GU10 Bulb RGBW").protocols()).containsExactly("zigbee");
        assertThat(LightMiner.mine("Hue white A60 bulb E27 bluetooth").protocols()).containsExactly("bluetooth");
        assertThat(LightMiner.mine("Generic light").protocols()).isEmpty();
    }

    @Test
    void a_thing_that_is_no_lamp_gets_no_kind() {
        for (String other : List.of("Smart power strip", "Outdoor sound and light alarm", "Fan and light controller with 3 speeds",
                "Smart light relay - 1 gang")) {
            assertThat(LightMiner.mine(other).category()).as(other).isEmpty();
        }
    }

    private static Set<String> tones(Mined.Tones tones) {
        var words = new HashSet<String>();
        var letters = new StringBuilder();
        for (Tone tone : List.of(Tone.COLOURS, Tone.TUNABLE, Tone.WHITE)) {
            if (tones.said().contains(tone)) letters.append(tone.name().charAt(0));
        }
        if (!letters.isEmpty()) words.add(letters.toString());
        tones.kelvin().ifPresent(white -> words.add(white.adjustable() ? white.fromKelvin() + "-" + white.toKelvin() : String.valueOf(white.fromKelvin())));
        return words;
    }

    private static String watts(int milliwatt) {
        return BigDecimal.valueOf(milliwatt, 3).stripTrailingZeros().toPlainString();
    }

    private static Set<String> of(java.util.stream.Stream<String> words) {
        return words.collect(java.util.stream.Collectors.toSet());
    }

    private static List<String[]> labels() throws IOException {
        var in = Objects.requireNonNull(LightMinerTest.class.getResourceAsStream("smart-lights-labelled.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        }
    }
}
