package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a description that name a kind of article or its outline. */
final class LightWords {
    static final Pattern CONTROLLER = LightMiner.words("controllers?|contol|receiver");
    private static final Pattern NO_LIGHT =
            LightMiner.words("power strip|alarm|siren|weather station|meter interface|transmitter|relay|fan|socket|shutter|key control|light control"
            + "|repeater(?! & night)|RCU");
    private static final Pattern BULB = LightMiner.words("bulbs?|led-?bulb|candle|GLS|filament|globe|CLA60|MR16|MR11|P?AR16|Q?PAR111|PAR\\d\\d|BR30|A19|A60"
            + "|P45|C35|ST64");
    private static final Pattern SQUARE = Pattern.compile("(?i)6[02] ?x ?6[02]|\\b(?:595|625)\\b");
    private static final Pattern LONG = Pattern.compile("(?i)30 ?x ?120|120 ?x ?30");

    /** @param shape key of the outline, empty when the word names a kind but no outline */
    private record Kind(Pattern words, String category, String shape) {
        Kind(String words, String category, String shape) {
            this(LightMiner.words(words), category, shape);
        }
    }

    /** The first that fits counts. */
    private static final List<Kind> KINDS = List.of(
            new Kind("controllers?|receiver", "controllers", ""),
            new Kind("drivers?", "drivers", "driver"),
            new Kind("ballast", "starters", "ballast"),
            new Kind("power supply", "drivers", ""),
            new Kind("tube T8|T8", "led-tubes", "tube-t8"),
            new Kind("under ?cabinet", "cabinet-lighting", "cabinet-bar"),
            new Kind("mirror", "mirror-lights", "mirror-bar"),
            new Kind("bulbs?", "smart-bulbs", ""),
            new Kind("down ?lights?", "downlights", "downlight"),
            new Kind("recessed", "recessed-spots", ""),
            new Kind("panels?", "panels", ""),
            new Kind("strip|stripe|(?:led-?)?strip(?:e|s)?|lightstrip|led band|led-strip|led-stripe", "strips", "strip"),
            new Kind("light string|string lights?|light chain", "string-lights", "string-lights"),
            new Kind("pendant|pendulum|hanging", "pendants", ""),
            new Kind("round ceil(?:i)?ng (?:light|lamp)", "ceiling-lights", "ceiling-round"),
            new Kind("ceiling/wall|ceil(?:i)?ng|flush mount", "ceiling-lights", ""),
            new Kind("outdoor [\\w ]*wall|wall [\\w ]*outdoor", "outdoor-wall", ""),
            new Kind("wall (?:light|lamp)s?|wall mountable light", "wall-lights", ""),
            new Kind("desk lamp", "desk-lamps", "desk-arm"),
            new Kind("outdoor floor", "", ""),
            new Kind("floor (?:light|lamp)", "floor-lamps", ""),
            new Kind("portable table (?:light|lamp)", "table-lamps", "table-portable"),
            new Kind("table (?:light|lamp)|table/wall lamp|tischleuchte", "table-lamps", ""),
            new Kind("track", "track-lighting", ""),
            new Kind("pedestal", "pedestals", "pedestal"),
            new Kind("post light", "lamp-posts", "lamp-post"),
            new Kind("flood light", "floodlights", "floodlight"),
            new Kind("garden (?:light|lamp)|gardenspot|garden led spotlight", "garden-lights", ""),
            new Kind("batten", "battens", "batten"),
            new Kind("night light", "night-lights", "night-light"),
            new Kind("solar", "solar", ""));

    /** Outlines that a code of the trade names: they win from a word, since "Edison filament globe G25" is a globe. */
    private static final List<Kind> CODES = List.of(
            new Kind("ST ?\\d\\d", "", "edison"),
            new Kind("G ?(?:25|40|80|9\\d|120|125)", "", "globe"),
            new Kind("globe\\d{2,3}", "", "globe"),
            new Kind("[CB] ?3[579]|(?:classic|CL) B ?\\d\\d", "", "candle"),
            new Kind("P ?4[05]", "", "ball"),
            new Kind("PAR ?(?:30|38)", "", "par"),
            new Kind("PAR ?16|MR ?16", "", "spot"),
            new Kind("MR ?11", "", "spot-small"),
            new Kind("BR ?\\d\\d|R(?:50|63|80)", "", "reflector"),
            new Kind("Q?PAR ?111|AR ?111", "", "ar111"),
            new Kind("GX53", "", "disc"),
            new Kind("A ?(?:60|67|19|21)|GLS|CLA ?60|classic A", "", "a60"),
            new Kind("T\\d{2,3} cylinder", "", "tubular"));

    private static final List<Kind> OUTLINES = List.of(
            new Kind("edison", "", "edison"),
            new Kind("globe|led-globe", "", "globe"),
            new Kind("candle", "", "candle"),
            new Kind("spots?|spotlights?|led-spotlights?", "", "spot"));

    private LightWords() {}

    /** @param capped whether the text names a lamp cap: what has a cap and is called nothing else is a lamp */
    static Optional<String> category(String description, boolean capped) {
        if (NO_LIGHT.matcher(description).find()) return Optional.empty();
        for (Kind kind : KINDS) {
            if (kind.words().matcher(description).find()) return Optional.of(kind.category()).filter(key -> !key.isEmpty());
        }
        boolean lamp = capped || BULB.matcher(description).find() || !shapes(CODES, description).isEmpty();
        return lamp ? Optional.of("smart-bulbs") : Optional.empty();
    }

    static Optional<String> shape(String description, Optional<String> category) {
        if (NO_LIGHT.matcher(description).find()) return Optional.empty();
        Set<String> codes = shapes(CODES, description);
        if (!codes.isEmpty()) return only(codes);
        if (category.filter("smart-bulbs"::equals).isPresent()) return only(shapes(OUTLINES, description));
        Optional<String> panel = panel(description, category);
        if (panel.isPresent()) return panel;
        for (Kind kind : KINDS) {
            if (kind.words().matcher(description).find()) return Optional.of(kind.shape()).filter(key -> !key.isEmpty());
        }
        return Optional.empty();
    }

    private static Optional<String> panel(String description, Optional<String> category) {
        if (category.filter("panels"::equals).isEmpty()) return Optional.empty();
        if (SQUARE.matcher(description).find()) return Optional.of("panel-square");
        return LONG.matcher(description).find() ? Optional.of("panel-long") : Optional.empty();
    }

    private static Optional<String> only(Set<String> shapes) {
        return shapes.size() == 1 ? Optional.of(shapes.iterator().next()) : Optional.empty();
    }

    private static Set<String> shapes(List<Kind> kinds, String description) {
        var found = new TreeSet<String>();
        for (Kind kind : kinds) {
            if (kind.words().matcher(description).find()) found.add(kind.shape());
        }
        return found;
    }
}
