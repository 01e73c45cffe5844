package nl.lichtxpert.photometry;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Lettering;
import nl.lichtxpert.platform.Lettering.Anchor;
import nl.lichtxpert.platform.Lettering.Style;
import nl.lichtxpert.platform.Lettering.Weight;
import nl.lichtxpert.platform.Lettering.Word;

/**
 * The words in both drawings of a light.
 *
 * @param angles at the ends of the axes of the polar diagram
 * @param rings candela of each of its rings
 * @param metres distance of each line of the cone
 * @param lux the light there
 */
record Labels(List<Word> angles, List<Word> rings, List<Word> metres, List<Word> lux) {
    private static final double AXIS = 26;
    private static final double RING = 20;

    static Labels of(Drawing drawing, Language language) {
        List<PolarDiagram.Ring> rings = drawing.polar().rings();
        List<LightCone.Spot> spots = drawing.cone().map(LightCone::spots).orElse(List.of());
        return new Labels(
                List.of(word("0°", 326, 634, AXIS), word("90°", 606, 314, AXIS), word("90°", 0, 314, AXIS), word("180°", 326, 30, AXIS)),
                rings.stream().map(ring -> word(Figures.whole(ring.candela(), language) + (ring == rings.getLast() ? " cd" : ""),
                        324 + ring.radius() * 7 / 10, 316 - ring.radius() * 7 / 10, RING)).toList(),
                spots.stream().map(spot -> word(Figures.metres(spot.metres(), language), 20, foot(spots.indexOf(spot)), AXIS)).toList(),
                spots.stream().map(spot -> Lettering.word(Figures.lux(spot.middleLux(), language), 620, foot(spots.indexOf(spot)),
                        new Style(AXIS, Weight.REGULAR, Anchor.END))).toList());
    }

    /** Outline of every letter in them, by its name. */
    SortedMap<String, String> shapes() {
        return Lettering.shapes(Stream.of(angles, rings, metres, lux).flatMap(Collection::stream).toList());
    }

    /** Words on the cone stand just above their line. */
    private static int foot(int line) {
        return 14 + 50 * (line + 1);
    }

    private static Word word(String words, double x, double y, double size) {
        return Lettering.word(words, x, y, new Style(size, Weight.REGULAR, Anchor.START));
    }
}
