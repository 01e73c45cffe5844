package nl.lichtxpert.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;

/** Turns numbers with units into wishes. Customers round; so what is asked for has a margin. */
final class Measures {
    /** Whether a number is meant as such, as a floor or as a ceiling. */
    enum Bound { ABOUT, AT_LEAST, AT_MOST }

    /** Flux an incandescent lamp of these watts gave, in lumen: table 4 of Regulation (EU) 2019/2020 annex II. */
    private static final Map<Integer, Integer> LUMEN_OF_OLD_WATT = Map.of(15, 136, 25, 249, 40, 470, 60, 806, 75, 1055, 100, 1521, 150, 2452, 200, 3452);
    /** Useful flux halogen spots gave: table 6 of the same annex, GU10 first, then 12 V. */
    private static final Map<Integer, Integer> LUMEN_OF_OLD_SPOT_WATT = Map.of(20, 90, 25, 125, 35, 200, 50, 300, 75, 500);
    private static final Map<Integer, Integer> LUMEN_OF_OLD_LOW_VOLTAGE_SPOT_WATT = Map.of(20, 180, 35, 300, 50, 540);
    /** Flux that saving lamps (compact fluorescent, with their gear) of these watts gave, in lumen, as usual on their boxes. */
    private static final Map<Integer, Integer> LUMEN_OF_SAVING_WATT = Map.of(5, 230, 7, 370, 8, 430, 9, 450, 11, 600, 12, 650, 15, 870, 18, 1100, 20, 1250,
            23, 1500);
    /** Length in millimetres of fluorescent tubes by watts: T8 first, then T5 high efficiency and high output. */
    private static final Map<Integer, Integer> TUBE_MILLIMETRES_OF_WATT = Map.ofEntries(Map.entry(18, 600), Map.entry(30, 900), Map.entry(36, 1200),
            Map.entry(58, 1500), Map.entry(70, 1800),
            Map.entry(14, 549), Map.entry(21, 849), Map.entry(28, 1149), Map.entry(35, 1449), Map.entry(24, 549), Map.entry(39, 849), Map.entry(54, 1149),
                    Map.entry(49, 1449), Map.entry(80, 1449));
    /** Caps of compact fluorescent lamps by watts. */
    private static final Map<Integer, String> COMPACT_CAPS_OF_WATT = Map.of(10, "G24d-1,G24q-1", 13, "G24d-1,G24q-1,GX24q-1", 18,
            "G24d-2,G24q-2,2G11,GX24q-2", 26, "G24d-3,G24q-3,GX24q-3",
            9, "G23,2G7", 11, "G23,2G7", 24, "2G11", 36, "2G11", 55, "2G11", 32, "GX24q-3");
    /** Part of the watts of a compact fluorescent lamp that LED of the same light takes. */
    private static final double LED_LEAST = 0.3;
    private static final double LED_MOST = 0.55;
    private static final Set<Integer> KELVINS = Set.of(1800, 2000, 2200, 2700, 3000, 3500, 4000, 5000, 5700, 6000, 6500);
    private static final Set<Integer> TUBE_CENTIMETRES = Set.of(45, 60, 90, 120, 150, 180);

    private Measures() {}

    static Optional<Wish> wish(Piece.Measure measure, Context context, Language language, Bound bound) {
        int value = (int) Math.round(measure.value());
        return switch (measure.unit()) {
            case MM -> length(measure, context);
            case AREA -> Optional.of(made(measure, Trait.SIZE, area(measure), centimetres(measure, language)));
            case KELVIN -> kelvin(measure, value);
            case WATT -> Optional.of(made(measure, Trait.POWER, watt(measure, value, context, bound),
                    bounded(Scanner.plain(measure.value()) + " W", bound, language) + (bound == Bound.ABOUT ? meaning(value, context, language) : "")));
            case LUMEN -> Optional.of(made(measure, Trait.LUMEN, lumen(measure, value, bound), bounded(measure.span() + " lm", bound, language)));
            case DEGREES -> Optional.of(context.hot() ? made(measure, Trait.WORD, new Want.Mentions(String.valueOf(value)), value + " °C")
                    : made(measure, Trait.BEAM, new Want.Within(Column.BEAM, value - Math.max(3, value / 8), value + Math.max(3,
                    value / 8)), value + "°"));
            case VOLT -> {
                String volt = value >= 220 && value <= 240 ? "230" : Scanner.plain(measure.value());
                yield Optional.of(made(measure, Trait.VOLTAGE, either(new Want.Ticked(FacetKey.VOLTAGE, List.of(volt + " V*")),
                        new Want.Mentions(measure.term())), said(measure.value(), language) + " V"));
            }
            case HOURS -> Optional.of(made(measure, Trait.WORD, new Want.Mentions(measure.term()), value + (language == Language.NL ? " uur" : " hours")));
            case MILLIAMPERE -> Optional.of(made(measure, Trait.POWER, new Want.Mentions(measure.term()), value + " mA"));
            case VOLT_AMPERE -> Optional.of(made(measure, Trait.POWER, either(watt(measure, value, context, bound), new Want.Mentions(value + "w")), value
                    + " VA"));
            case EURO -> Optional.of(price(measure, value, language, bound));
            case NUMBER -> bound == Bound.ABOUT || context.ofSizes() || KELVINS.contains(value) ? number(measure, value, context)
                    : Optional.of(price(measure, value, language, bound));
        };
    }

    /** Where no article is just so, what is near it comes first: from two thirds to one and a half times as long, strong or bright. */
    static Optional<Want> near(Piece.Measure measure, Context context) {
        double value = measure.value();
        return switch (measure.unit()) {
            case MM -> Optional.of(context.linear() || context.byLength() || context.tube() ? new Want.Within(Column.LENGTH, least(value), most(value))
                    : Want.size(least(value), most(value)));
            case WATT, VOLT_AMPERE -> power(value, context);
            case LUMEN -> Optional.of(new Want.Within(Column.LUMEN, least(value), most(value)));
            case AREA, KELVIN, DEGREES, VOLT, HOURS, EURO, MILLIAMPERE, NUMBER -> Optional.empty();
        };
    }

    private static Optional<Want> power(double watt, Context context) {
        if (context.compact()) return Optional.of(new Want.Within(Column.MILLIWATT, (int) (watt * 1000 * LED_LEAST), (int) (watt * 1000 * LED_MOST)));
        if (context.tube() || context.bulb() || context.spot()) return Optional.empty();
        return Optional.of(new Want.Within(Column.MILLIWATT, least(watt * 1000), most(watt * 1000)));
    }

    private static int least(double value) {
        return (int) (value / 1.5);
    }

    private static int most(double value) {
        return (int) Math.ceil(value * 1.5);
    }

    private static Wish price(Piece.Measure measure, int euro, Language language, Bound bound) {
        if (measure.second() > measure.value()) return made(measure, Trait.PRICE, new Want.Within(Column.PRICE, euro * 100, (int) measure.second() * 100),
                "€ " + euro + "–" + (int) measure.second());
        var words = bound == Bound.AT_LEAST ? new Words("vanaf € ", "from €") : new Words("tot € ", "up to €");
        Want want = bound == Bound.AT_LEAST ? new Want.Within(Column.PRICE, euro * 100, Integer.MAX_VALUE) : new Want.Within(Column.PRICE, 0, euro * 100);
        return made(measure, Trait.PRICE, want, words.in(language) + euro);
    }

    /** What watts of an old lamp stand for, said beside them: the light it gave, or its length. */
    private static String meaning(int watt, Context context, Language language) {
        Integer tube = TUBE_MILLIMETRES_OF_WATT.get(watt);
        if (context.tube() && tube != null) return " (" + Math.round(tube / 50.0) * 5 + " cm)";
        Integer spot = (context.lowVoltage() ? LUMEN_OF_OLD_LOW_VOLTAGE_SPOT_WATT : LUMEN_OF_OLD_SPOT_WATT).get(watt);
        if (context.replacing()) return new Words(" van vroeger", " of old").in(language);
        Integer bulb = context.saving() ? LUMEN_OF_SAVING_WATT.get(watt) : watt < 25 ? null : LUMEN_OF_OLD_WATT.get(watt);
        if (context.compact() || !(context.spot() && spot != null) && !((context.bulb() || context.saving()) && bulb != null)) return "";
        return new Words(" van vroeger, nu ± ", " of old, now ± ").in(language) + (context.spot() && spot != null ? spot : bulb) + " lm";
    }

    private static String bounded(String shown, Bound bound, Language language) {
        return switch (bound) {
            case ABOUT -> shown;
            case AT_LEAST -> new Words("vanaf ", "from ").in(language) + shown;
            case AT_MOST -> new Words("tot ", "up to ").in(language) + shown;
        };
    }

    private static Want lumen(Piece.Measure measure, int value, Bound bound) {
        return measure.second() > value ? new Want.Within(Column.LUMEN, value, (int) measure.second()) : switch (bound) {
            case ABOUT -> new Want.Within(Column.LUMEN, value * 9 / 10, value * 5 / 4);
            case AT_LEAST -> new Want.Within(Column.LUMEN, value, Integer.MAX_VALUE);
            case AT_MOST -> new Want.Within(Column.LUMEN, 1, value);
        };
    }

    private static Optional<Wish> kelvin(Piece.Measure measure, int value) {
        if (value < 1000) return Optional.empty();
        if (measure.second() > measure.value()) return Optional.of(made(measure, Trait.WHITE, Want.reaches(value, (int) measure.second()), value + "–"
                + (int) measure.second() + " K"));
        int margin = value < 2600 ? 200 : value < 4500 ? 150 : 600;
        var near = Want.reaches(value - margin, value + margin);
        return Optional.of(made(measure, Trait.WHITE, new Want.Either(List.of(near,
                new Want.Both(List.of(new Want.Silent(FacetKey.KELVIN), new Want.Mentions(measure.term()))))), value + " K"));
    }

    private static Optional<Wish> length(Piece.Measure measure, Context context) {
        return Optional.of(made(measure, context.tube() || context.linear() || context.byLength() ? Trait.LENGTH : Trait.SIZE, size(measure.value(), context,
                measure.term()), shown(measure.value(), context)));
    }

    private static Want size(double millimetres, Context context, String term) {
        int margin = (int) Math.max(3, Math.round(millimetres * 0.03));
        int from = (int) millimetres - margin;
        int to = (int) millimetres + margin;
        if (context.tube() || context.linear()) return either(new Want.Within(Column.LENGTH, from, to), new Want.Mentions(term));
        if (context.recessed()) return either(new Want.Within(Column.CUT_OUT, from, to), new Want.Within(Column.DIAMETER, from, to), new Want.Mentions(term));
        if (context.byLength()) return either(new Want.Within(Column.LENGTH, from, to), new Want.Within(Column.CABLE, from, to), new Want.Mentions(term));
        int wide = (int) Math.max(5, Math.round(millimetres * 0.06));
        return either(Want.size((int) millimetres - wide, (int) millimetres + wide), new Want.Mentions(term));
    }

    private static String said(double value, Language language) {
        String plain = Scanner.plain(value);
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }

    private static Want area(Piece.Measure measure) {
        return either(sides(measure.value(), measure.second()), sides(measure.second(), measure.value()), new Want.Mentions(measure.term()));
    }

    private static String centimetres(Piece.Measure measure, Language language) {
        String shown = "%s×%s cm".formatted(Scanner.plain(measure.value() / 10), Scanner.plain(measure.second() / 10));
        return language == Language.NL ? shown.replace('.', ',') : shown;
    }

    private static Want sides(double length, double width) {
        return new Want.Both(List.of(new Want.Within(Column.LENGTH, (int) (length * 0.94), (int) (length * 1.06)), new Want.Within(Column.WIDTH,
                (int) (width * 0.94), (int) (width * 1.06))));
    }

    private static Want watt(Piece.Measure measure, int value, Context context, Bound bound) {
        if (bound == Bound.AT_MOST) return new Want.Within(Column.MILLIWATT, 1, value * 1000);
        if (bound == Bound.AT_LEAST) return new Want.Within(Column.MILLIWATT, value * 1000, Integer.MAX_VALUE);
        int margin = (int) Math.max(500, measure.value() * 100);
        Want real = new Want.Within(Column.MILLIWATT, (int) (measure.value() * 1000) - margin, (int) (measure.value() * 1000) + margin);
        Want replaced = new Want.Within(Column.REPLACES, value, value);
        if (context.replacing()) return OldBox.of(replaced, Optional.ofNullable(LUMEN_OF_OLD_SPOT_WATT.get(value)),
                Optional.ofNullable(TUBE_MILLIMETRES_OF_WATT.get(value)));
        Want written = new Want.Mentions(measure.term());
        Integer tube = TUBE_MILLIMETRES_OF_WATT.get(value);
        if (context.tube() && tube != null) return either(new Want.Within(Column.LENGTH, tube - tube / 30, tube + tube / 30), written);
        String caps = COMPACT_CAPS_OF_WATT.get(value);
        if (context.compact() && caps != null) return either(new Want.Ticked(FacetKey.FITTING, List.of(caps.split(","))), real, replaced);
        Integer spot = (context.lowVoltage() ? LUMEN_OF_OLD_LOW_VOLTAGE_SPOT_WATT : LUMEN_OF_OLD_SPOT_WATT).get(value);
        if (context.spot() && spot != null) return either(replaced, new Want.Within(Column.LUMEN, spot * 95 / 100, spot * 7 / 4), real);
        Integer saving = LUMEN_OF_SAVING_WATT.get(value);
        if (context.saving() && saving != null) return new Want.Within(Column.LUMEN, saving * 9 / 10, saving * 3 / 2);
        Integer floor = LUMEN_OF_OLD_WATT.get(value);
        if (context.bulb() && floor != null && value >= 25) return either(replaced, new Want.Within(Column.LUMEN, floor * 95 / 100, floor * 3 / 2), real);
        return either(real, replaced, written);
    }

    private static Optional<Wish> number(Piece.Measure measure, int value, Context context) {
        if (KELVINS.contains(value)) return kelvin(measure, value);
        boolean centimetres = (context.tube() || context.batten()) && TUBE_CENTIMETRES.contains(value);
        if (centimetres) return Optional.of(made(measure, Trait.LENGTH, size(value * 10.0, context, value * 10 + "mm"), value + " cm"));
        boolean hole = context.recessed() && value >= 40 && value <= 250;
        if (hole || context.linear() && value >= 70 && value <= 350) return Optional.of(made(measure, Trait.SIZE, size(value, context, value + "mm"), value
                + " mm"));
        return value < 10 ? Optional.empty() : Optional.of(made(measure, Trait.WORD, either(new Want.Mentions(measure.term()),
                new Want.Mentions(value * 10 + "mm")), measure.term()));
    }

    private static Want either(Want... wants) {
        return new Want.Either(List.of(wants));
    }

    private static Wish made(Piece.Measure measure, Trait trait, Want want, String label) {
        return new Wish(trait, want, measure.term(), label.replace(' ', '\u00a0'), measure.start(), measure.end());
    }

    /** As it is said on the shop's floor: holes and linear bulbs in millimetres, all else from ten centimetres on in centimetres or metres. */
    private static String shown(double millimetres, Context context) {
        if (millimetres >= 2000 && millimetres % 500 == 0) return Scanner.plain(millimetres / 1000).replace('.', ',') + " m";
        int leastCentimetres = context.recessed() || context.linear() ? 200 : 100;
        return millimetres % 10 == 0 && millimetres >= leastCentimetres ? Scanner.plain(millimetres / 10) + " cm" : Scanner.plain(millimetres) + " mm";
    }
}
