package nl.lichtxpert.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rest of the text says about a bare measure: 36 W is a length for a tube, 60 W a brightness for a bulb. */
record Context(boolean tube, boolean compact, boolean bulb, boolean linear, boolean recessed, boolean byLength, boolean spot, boolean lowVoltage,
        boolean batten, boolean saving, boolean hot, boolean replacing) {
    private static final Set<String> BULB_CAPS = Set.of("e27", "e14", "b22d", "gu10", "g9", "g4");

    private static final Set<String> BULB_FINISHES = Set.of("gold", "amber", "smoke", "opal", "clear", "red", "green", "blue", "yellow", "pink");

    private static final Set<String> REPLACES = Set.of("vervangt", "vervanger", "vervangen", "vervanging", "replaces", "replace", "replacing",
            "replacement");

    static Context of(List<Piece> pieces, List<Wish> wishes) {
        var terms = new HashSet<String>();
        for (Piece piece : pieces) terms.add(piece.term());
        var asked = new HashSet<String>();
        for (Wish wish : wishes) collect(wish.want(), asked);
        boolean plainLamp = terms.contains("lamp") && wishes.stream().noneMatch(wish -> wish.trait() == Trait.CATEGORY || wish.trait() == Trait.ROOM);
        boolean tube = terms.contains("tl") || terms.contains("t8") || terms.contains("t5") || terms.contains("g13") || asked.contains("led-tubes");
        boolean compact = asked.contains("pl-lamps");
        boolean bulb = asked.contains("light-sources") && !tube && !compact || terms.contains("gloei") || terms.contains("peer")
                || asked.contains("candle") || asked.contains("a60") || terms.stream().anyMatch(BULB_CAPS::contains) || terms.contains("bulb") || plainLamp
                || asked.contains("E27") || asked.contains("E14");
        boolean saving = !compact && (terms.contains("spar") || terms.contains("cfl") || terms.contains("saving"));
        boolean recessed = asked.contains("recessed-spots") || asked.contains("downlights");
        boolean byLength = asked.contains("strips") || asked.contains("strip") || asked.contains("profile") || asked.contains("rope-lights")
                || asked.contains("cord-sets") || asked.contains("string-lights")
                || asked.contains("festive");
        boolean batten = asked.contains("battens") || asked.contains("waterproof") || asked.contains("line-lighting");
        boolean lowVoltage = asked.contains("GU5.3") || asked.contains("GU4") || asked.contains("12 V*");
        boolean spot = lowVoltage && !byLength || asked.contains("led-spots") || asked.contains("GU10");
        return new Context(tube, compact, bulb, asked.contains("linear-bulbs") || asked.contains("R7s"), recessed, byLength, spot, lowVoltage,
                batten, saving, asked.contains("appliance-bulbs"), replacing(pieces, wishes));
    }

    /** "Replaces 75 W" and nothing of what: the watts are those on the old box, and no driver of as many is meant. */
    private static boolean replacing(List<Piece> pieces, List<Wish> wishes) {
        return pieces.stream().map(Piece::word).anyMatch(REPLACES::contains) && wishes.stream().allMatch(wish -> categories(wish.want()).isEmpty());
    }

    /** A bare number with these is a size: a hole, a length. */
    boolean ofSizes() {
        return recessed || tube || linear || batten || byLength;
    }

    /** The categories a condition names. */
    static Set<String> categories(Want want) {
        return switch (want) {
            case Want.Ticked ticked -> ticked.facet() == FacetKey.CATEGORY ? new HashSet<>(ticked.values()) : Set.of();
            case Want.Either either -> union(either.wants());
            case Want.Both both -> union(both.wants());
            case Want.Within _, Want.Silent _, Want.Lacks _, Want.Mentions _, Want.Named _ -> Set.of();
        };
    }

    /** Glass of bulbs comes in these; a luminaire in gold is asked for without a cap. */
    static boolean finishOfABulb(Want want) {
        return switch (want) {
            case Want.Ticked ticked -> ticked.facet() == FacetKey.COLOUR && BULB_FINISHES.contains(ticked.values().getFirst());
            case Want.Either either -> finishOfABulb(either.wants().getFirst());
            case Want.Both _, Want.Within _, Want.Silent _, Want.Lacks _, Want.Mentions _, Want.Named _ -> false;
        };
    }

    private static Set<String> union(List<Want> wants) {
        var all = new HashSet<String>();
        for (Want want : wants) all.addAll(categories(want));
        return all;
    }

    private static void collect(Want want, Set<String> asked) {
        switch (want) {
            case Want.Ticked ticked -> asked.add(ticked.values().getFirst());
            case Want.Either either -> collect(either.wants().getFirst(), asked);
            case Want.Both both -> both.wants().forEach(each -> collect(each, asked));
            case Want.Within _, Want.Silent _, Want.Lacks _, Want.Mentions _, Want.Named _ -> {}
        }
    }
}
