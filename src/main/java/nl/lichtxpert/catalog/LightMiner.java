package nl.lichtxpert.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Mined.Tone;

/**
 * Reads the facts about a lamp out of a supplier's English one-line description. Only what is literally said counts: no figure follows from a brand, a picture
 * or what such lamps usually are. Names a trade uses for a fixed thing count as said ("GLS" is the pear shape, "white ambiance" is adjustable white).
 */
final class LightMiner {
    private static final Pattern FITTING = words("E ?(?:10|12|14|17|26|27|40)|B22d?|GU-?(?:10|24|4|5\\.3)|GX53|GY6\\.35|G(?:13|4|5|9)|R7s|2G11|S14[ds]|S19");
    private static final Pattern SECOND_EDISON = words("(E\\d\\d)/(1\\d|2\\d)");
    private static final Pattern LUMEN = words("(\\d+(?:\\s?[/-]\\s?\\d+)*)\\s?(?:lm|lumens?)\\b(?!\\s?/)");
    private static final Pattern WATT = Pattern.compile("(?i)(?<!max\\. |[\\d.,-]|to )(?:(\\d{1,2})x)?(\\d{1,3}(?:[.,]\\d+)?)\\s?W(?:att)?\\b");
    private static final Pattern WATT_FOR_WATT = words("(\\d+(?:[.,]\\d+)?)\\s?W?\\s+to\\s+\\d+\\s?W");
    private static final Pattern NO_OWN_POWER = words("drivers?|controller|power supply|ballast");
    private static final Pattern KELVIN_RANGE = Pattern.compile("(?i)(\\d{4})\\s?K?\\s?[-–]\\s?(\\d{4})\\s?K\\b");
    private static final Pattern KELVIN = Pattern.compile("(?i)(?<![-–\\d])(\\d{4})\\s?K\\b(?!\\s?[-–])");
    private static final Pattern COLOUR_CODE = Pattern.compile("(?i)\\dW[/ ][89](\\d\\d)\\b");
    private static final Pattern TUNABLE = words("tune?able|adjustable (?:white|colou?r)|(?:adjustable )?LED with adjustable colou?r temp|CCT|RGBCCT"
            + "|RGBCW|RGBTW|TW"
            + "|(?:white|full) spectrum|warm[ -]to[ -]cool|cool[ -]to[ -]warm|colou?r temp(?:erature)?|ambi[ea]n(?:ce|ance)|WW/CW|WW-CW|dual white|CT");
    private static final Pattern COLOURS = words("(?:full |extended |multi)?colou?rs?(?! temp)|colou?r changing|RGBW{0,2}|RGBCC?T|RGBCW|RGBTW|RGB\\+?W");
    private static final Pattern NO_COLOURS = words("single colou?r|(?:adjustable|LED) colou?r temp\\w*");
    private static final Pattern WHITE = words("RGBWW?|RGB\\+W|RGB WW|(?:warm|soft|cool|cold|bright|dimmable|LED|hue|filament|bulb|W"
            + "|adjustable) white(?! spectrum)"
            + "|white (?:bulb|LED|filament|E\\d\\d|GU10|dimmable|A\\d\\d|\\d+ ?lm|\\d{4})|white[ ,]?[+&][ ]?colou?r|colou?rs? ?[+&] ?white|white and colou?r"
            + "|(?<=, )white(?=,)|W(?= \\()|W$");
    private static final Pattern DIMMABLE = words("dimmable|dimmbar|DIM");
    private static final Pattern DIM_TO_WARM = words("warm dimm(?:ing|able)|dim[ -]to[ -]warm");
    private static final Pattern AREA = words("(\\d{2,3})\\s?x\\s?(\\d{2,3})\\s?cm");
    private static final Pattern DIAMETER = Pattern.compile("(?i)(?:Ø\\s?(\\d{1,3})\\s?cm|\\b(\\d{2,3})\\s?mm\\b)");
    private static final Pattern INCHES = Pattern.compile("(?i)(?<![/\\d])(\\d{1,2})\\s?(?:\"|''|’’|”|[- ]{0,3}inch\\b|in\\.)");
    private static final Pattern TWO_INCH_SIZES = Pattern.compile("\\d/\\d{1,2}\\s?(?:\"|’’|'')");
    private static final Pattern DESIGNATED = Pattern.compile("\\b(?:A(60|67)|G(80|93|95|120|125)|P(45)|C(35)|B(35|39)|ST(64|72))\\b");
    private static final Pattern METRES = Pattern.compile("(?i)(?<![\\d.])(\\d{1,2})\\s?m\\b");
    private static final Pattern FEET = words("(\\d{1,2})\\s?ft");
    private static final Pattern LONG_MILLIMETRES = words("(\\d{3,4})\\s?mm");
    private static final Map<String, Pattern> PROTOCOLS = new TreeMap<>(Map.of("zigbee", words("zigbee"), "wifi", words("wlan|wi-?fi"), "bluetooth",
            words("bluetooth"), "matter", words("matter")));
    private static final Pattern IP = words("IP\\d\\d");
    private static final Pattern UGR = words("UGR ?(\\d\\d)");
    private static final Pattern POINTS = words("(\\d) spot(?:light)?s?");
    private static final Pattern FINISH = Pattern.compile("(?i)[(](white|black|wood|oak|chrome|anthracite|aluminium)[)]");

    private LightMiner() {}

    static Mined mine(String description) {
        List<String> fittings = fittings(description);
        List<Integer> lumens = lumens(description);
        Optional<String> category = LightWords.category(description, !fittings.isEmpty());
        return new Mined(fittings, lumens, milliwatt(description, lumens), LightWords.shape(description, category), category, tones(description),
                dimming(description), sizes(description, category), first(IP, description), number(UGR, description), number(POINTS, description),
                finish(description), protocols(description));
    }

    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> fittings(String description) {
        String spelt = SECOND_EDISON.matcher(description).replaceAll("$1/E$2");
        return found(FITTING, spelt).map(m -> Fitting.named(m.group())).flatMap(Optional::stream).distinct().toList();
    }

    private static List<Integer> lumens(String description) {
        return found(LUMEN, description).map(m -> m.group(1)).filter(figures -> !figures.contains("-"))
                .flatMap(figures -> Stream.of(figures.split("\\s?/\\s?"))).map(Integer::valueOf).filter(lumen -> lumen >= 10).distinct().toList();
    }

    /** One power only; under 35 lumen a watt it is not the power of a LED but that of the bulb it replaces. */
    private static OptionalInt milliwatt(String description, List<Integer> lumens) {
        if (NO_OWN_POWER.matcher(description).find()) return OptionalInt.empty();
        var each = WATT_FOR_WATT.matcher(description);
        if (each.find()) return OptionalInt.of(thousandths(each.group(1)));
        Set<Integer> powers = new TreeSet<>();
        found(WATT, description).forEach(m -> powers.add(thousandths(m.group(2)) * (m.group(1) == null ? 1 : Integer.parseInt(m.group(1)))));
        if (powers.size() != 1) return OptionalInt.empty();
        int power = powers.iterator().next();
        boolean replaced = lumens.stream().anyMatch(lumen -> lumen * 1000L < 35L * power);
        return power == 0 || replaced ? OptionalInt.empty() : OptionalInt.of(power);
    }

    private static int thousandths(String figure) {
        return new BigDecimal(figure.replace(',', '.')).movePointRight(3).intValue();
    }

    private static Mined.Tones tones(String description) {
        var said = EnumSet.noneOf(Tone.class);
        if (TUNABLE.matcher(description).find()) said.add(Tone.TUNABLE);
        if (COLOURS.matcher(NO_COLOURS.matcher(description).replaceAll("")).find()) said.add(Tone.COLOURS);
        if (!said.contains(Tone.TUNABLE) && WHITE.matcher(description).find()) said.add(Tone.WHITE);
        Optional<ColourTemperature> kelvin = kelvin(description);
        kelvin.ifPresent(white -> {
            said.remove(white.adjustable() ? Tone.WHITE : Tone.TUNABLE);
            said.add(white.adjustable() ? Tone.TUNABLE : Tone.WHITE);
        });
        return new Mined.Tones(said, kelvin);
    }

    private static Optional<ColourTemperature> kelvin(String description) {
        var range = KELVIN_RANGE.matcher(description);
        if (range.find()) return white(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        var code = COLOUR_CODE.matcher(description);
        if (code.find()) return white(Integer.parseInt(code.group(1)) * 100, Integer.parseInt(code.group(1)) * 100);
        List<Integer> single = found(KELVIN, description).map(m -> Integer.valueOf(m.group(1))).distinct().toList();
        return single.size() == 1 ? white(single.getFirst(), single.getFirst()) : Optional.empty();
    }

    private static Optional<ColourTemperature> white(int from, int to) {
        return from >= 1000 && from <= to && to <= 10_000 ? Optional.of(new ColourTemperature(from, to)) : Optional.empty();
    }

    private static Dimming dimming(String description) {
        if (DIM_TO_WARM.matcher(description).find()) return Dimming.DIM_TO_WARM;
        boolean controller = LightWords.CONTROLLER.matcher(description).find();
        return !controller && DIMMABLE.matcher(description).find() ? Dimming.APP : Dimming.UNKNOWN;
    }

    private static Mined.Sizes sizes(String description, Optional<String> category) {
        var area = AREA.matcher(description);
        if (area.find()) {
            return new Mined.Sizes(OptionalInt.of(Integer.parseInt(area.group(1)) * 10), OptionalInt.of(Integer.parseInt(area.group(2)) * 10),
                    OptionalInt.empty());
        }
        if (category.filter(Set.of("strips", "led-tubes", "string-lights")::contains).isPresent()) {
            return new Mined.Sizes(length(description), OptionalInt.empty(), OptionalInt.empty());
        }
        var all = new TreeSet<Integer>();
        found(DIAMETER, description).forEach(m -> all.add(m.group(1) != null ? Integer.parseInt(m.group(1)) * 10 : Integer.parseInt(m.group(2))));
        found(INCHES, description).forEach(m -> all.add(inches(m.group(1))));
        found(DESIGNATED, description).forEach(m -> all.add(Integer.parseInt(m.group().replaceAll("\\D", ""))));
        boolean oneOnly = all.size() == 1 && !TWO_INCH_SIZES.matcher(description).find();
        return new Mined.Sizes(OptionalInt.empty(), OptionalInt.empty(), oneOnly ? OptionalInt.of(all.first()) : OptionalInt.empty());
    }

    private static OptionalInt length(String description) {
        var millimetres = LONG_MILLIMETRES.matcher(description);
        if (millimetres.find()) return OptionalInt.of(Integer.parseInt(millimetres.group(1)));
        var metres = METRES.matcher(description);
        if (metres.find()) return OptionalInt.of(Integer.parseInt(metres.group(1)) * 1000);
        var feet = FEET.matcher(description);
        return feet.find() ? OptionalInt.of(Math.round(Integer.parseInt(feet.group(1)) * 304.8f)) : OptionalInt.empty();
    }

    private static int inches(String figure) {
        return Math.round(Integer.parseInt(figure) * 25.4f);
    }

    private static Optional<String> finish(String description) {
        Matcher matcher = FINISH.matcher(description);
        if (!matcher.find()) return Optional.empty();
        String word = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
        return Optional.of(word.equals("oak") ? "wood" : word);
    }

    private static List<String> protocols(String description) {
        var keys = new ArrayList<String>();
        PROTOCOLS.forEach((key, word) -> {
            if (word.matcher(description).find()) keys.add(key);
        });
        return List.copyOf(keys);
    }

    private static Stream<MatchResult> found(Pattern pattern, String description) {
        return pattern.matcher(description).results();
    }

    private static Optional<String> first(Pattern pattern, String description) {
        return found(pattern, description).map(m -> m.group().toUpperCase(java.util.Locale.ROOT)).findFirst();
    }

    private static OptionalInt number(Pattern pattern, String description) {
        return found(pattern, description).mapToInt(m -> Integer.parseInt(m.group(1))).findFirst();
    }
}
