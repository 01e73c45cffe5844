package nl.lichtxpert.search;

import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.StopWords;

/** What was left unsaid but is meant most: bulbs or luminaires, the ordinary ones, large or small; and of what the rest only says where it belongs. */
final class Leanings {
    private static final Set<Trait> OF_A_LUMINAIRE = Set.of(Trait.ROOM, Trait.FINISH, Trait.MATERIAL, Trait.STYLE, Trait.SENSOR, Trait.PROTECTION, Trait.SIZE);
    private static final int LARGE_FROM_MILLIMETRES = 450;
    private static final int SMALL_TO_MILLIMETRES = 260;
    private static final Set<String> LIGHT_WORDS = Set.of("licht", "verlichting", "light", "lighting");
    private static final Set<String> DEVICES = Set.of("melder", "schakelaar", "detector");
    private static final Set<String> OUTDOORS = Set.of("outdoor");
    private static final Set<String> APART = Set.of("los", "losse", "separate");
    static final Want LUMINAIRES = Want.parse("CATEGORY=indoor,outdoor,business"
            + "&!CATEGORY=shades,cord-sets,strips,rope-lights,track-lighting,emergency,festive");
    private static final Want LAMPS = Want.parse("CATEGORY=light-sources,indoor,outdoor");
    private static final Want NO_TUBES = Want.parse("!CATEGORY=led-tubes,fluorescent,pl-lamps");
    private static final Want NOT_OF_OLD = Want.parse("!CATEGORY=fluorescent,halogen");
    private static final Want ORDINARY_CAPS = Want.parse("FITTING=E27,E14");
    private static final Want SENSORS = Want.parse("CATEGORY=sensors");
    private static final Want ORDINARY = Want.parse("!CATEGORY=appliance-bulbs,signal-lamps,coloured-bulbs");
    private static final Want LIGHT_SOURCES = Want.parse("CATEGORY=light-sources");
    private static final Set<String> BULBS = Set.of("light-sources");
    private static final Set<String> SPOT_BULBS = Set.of("led-spots", "light-sources");
    private static final Want DRIVERS = Want.parse("CATEGORY=drivers");
    private static final String LED = "led";
    private static final String STRIP = "strip";
    private static final Want HOLDERS = Want.parse("CATEGORY=holders");

    private final Language language;
    private final List<Piece> pieces;
    private final List<Wish> wishes;

    Leanings(Language language, List<Piece> pieces, List<Wish> wishes) {
        this.language = language;
        this.pieces = pieces;
        this.wishes = wishes;
    }

    /** Adds what is preferred, and to the wishes the kind of article where only its cap was named. */
    void into(List<Want> preferred) {
        boolean ofAKind = wishes.stream().anyMatch(wish -> ofAKind(wish) && !wish.want().equals(LIGHT_SOURCES));
        if (ofAKind) wishes.removeIf(wish -> wish.want().equals(LIGHT_SOURCES));
        else preferred.add(ORDINARY);
        sourceOrLuminaire(preferred);
        largeOrSmall(preferred);
    }

    /** "A dimmer for GU10 spots", "starter for a 36 W tube": the gear is asked for, its lamp says only where it goes; a holder is known by its cap. */
    static void gearNotItsLamp(List<Wish> wishes) {
        boolean gear = wishes.stream().anyMatch(wish -> wish.trait() != Trait.SENSOR && !wish.negative() && Narrowing.technical(wish.want())
                && !holder(wish));
        if (gear) wishes.removeIf(wish -> !wish.negative() && (wish.trait() == Trait.FITTING || ofALamp(wish)));
    }

    /** Of gear the kind that suits what it is for: a strip wants a driver and no transformer for halogen, LED a dimmer made for it. */
    static List<Want> gearFor(List<Piece> pieces, List<Wish> wishes) {
        if (says(pieces, STRIP) && asks(wishes, "transformers")) return List.of(DRIVERS);
        return says(pieces, LED) && asks(wishes, "dimmers") ? List.of(new Want.Named(LED)) : List.of();
    }

    private static boolean says(List<Piece> pieces, String term) {
        return pieces.stream().anyMatch(piece -> piece.term().equals(term));
    }

    private static boolean asks(List<Wish> wishes, String category) {
        return wishes.stream().anyMatch(wish -> !wish.negative() && Context.categories(wish.want()).contains(category));
    }

    /** "Ledspots inbouw", "ledspot badkamer": with what only a luminaire has, a spot is the luminaire as much as the bulb; with a cap it stays the bulb. */
    static void spotOfARoom(List<Wish> wishes, Concepts.Concept spot, Language language) {
        boolean luminaire = wishes.stream().anyMatch(wish -> !wish.negative() && (wish.trait() == Trait.ROOM || wish.trait() == Trait.PROTECTION
                || Context.categories(wish.want()).contains("recessed-spots")));
        if (!luminaire || wishes.stream().anyMatch(wish -> wish.trait() == Trait.FITTING)) return;
        wishes.replaceAll(wish -> !wish.negative() && Context.categories(wish.want()).equals(SPOT_BULBS)
                ? new Wish(Trait.CATEGORY, spot.want(), "spot", spot.label().in(language), wish.start(), wish.end()) : wish);
    }

    private static boolean holder(Wish wish) {
        return Context.categories(wish.want()).equals(Context.categories(HOLDERS));
    }

    private static boolean ofALamp(Wish wish) {
        return wish.trait() == Trait.CATEGORY && !Narrowing.technical(wish.want()) && lamps(wish.want());
    }

    private static boolean lamps(Want want) {
        return Context.categories(want).stream().allMatch(category -> Labels.now().withAncestors(category).contains("light-sources"));
    }

    /** "A bulb for an oven" asks for the oven bulb; that for a desk lamp does not ask for the desk lamp. */
    static boolean bulbFor(Want want, List<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> BULBS.equals(Context.categories(wish.want()))) && lamps(want);
    }

    /** "Lamp E27" asks for a light source, not for a luminaire that takes one; "lamp badkamer" leaves it open. */
    private void sourceOrLuminaire(List<Want> preferred) {
        boolean ofAKind = wishes.stream().anyMatch(Leanings::ofAKind);
        boolean cap = wishes.stream().anyMatch(wish -> wish.trait() == Trait.FITTING);
        boolean luminaire = wishes.stream().anyMatch(wish -> !wish.negative() && (OF_A_LUMINAIRE.contains(wish.trait()) || Narrowing
                .withoutMains(wish.want())) && !(cap && (wish.trait() == Trait.SENSOR || Context.finishOfABulb(wish.want()))));
        boolean lamp = pieces.stream().anyMatch(piece -> piece.term().equals("lamp") || piece.term().equals("bulb"));
        boolean apart = pieces.stream().anyMatch(piece -> APART.contains(piece.word()));
        boolean sensor = (apart || !ofAKind || device()) && !lamp && wishes.stream().anyMatch(wish -> wish.trait() == Trait.SENSOR) && pieces.stream()
                .noneMatch(piece -> StopWords.accompanies(piece.word()) || LIGHT_WORDS.contains(piece.term()));
        if (sensor) preferred.add(SENSORS);
        if (!ofAKind && luminaire) preferred.add(LUMINAIRES);
        var word = pieces.stream().filter(piece -> piece.term().equals("lamp")).findFirst();
        boolean byPrice = !wishes.isEmpty() && wishes.stream().allMatch(wish -> Sort.of(wish.value()) != Sort.RELEVANCE);
        boolean nothingElse = byPrice || wishes.isEmpty() && says(pieces, LED);
        if (says(pieces, "bulb") && language == Language.EN) preferred.add(NO_TUBES);
        if (says(pieces, LED)) preferred.add(NOT_OF_OLD);
        if (says(pieces, "spar") || says(pieces, "saving")) preferred.add(ORDINARY_CAPS);
        if (wishes.isEmpty() && lamp) preferred.add(LAMPS);
        if (ofAKind || luminaire || wishes.isEmpty() && !nothingElse) return;
        boolean shape = wishes.stream().anyMatch(wish -> wish.trait() == Trait.SHAPE);
        if (lamp && (cap || nothingElse) && !shape && word.isPresent()) wishes.add(new Wish(Trait.CATEGORY, LIGHT_SOURCES, "light-sources",
                Labels.now().label(FacetKey.CATEGORY, "light-sources", language), word.get().start(), word.get().end()));
        else preferred.add(LIGHT_SOURCES);
    }

    /** A detector or a switch for outdoors is the thing itself, where a lamp with a sensor has one. */
    private boolean device() {
        boolean kindApart = wishes.stream().anyMatch(wish -> ofAKind(wish) && !Context.categories(wish.want()).equals(OUTDOORS));
        return !kindApart && pieces.stream().anyMatch(piece -> DEVICES.stream().anyMatch(piece.word()::endsWith));
    }

    /** Whether it names a kind of article; "replacement" only says which kinds not. */
    private static boolean ofAKind(Wish wish) {
        return wish.trait() == Trait.CATEGORY && !Context.categories(wish.want()).isEmpty();
    }

    /** Large and small are no conditions, but among lamps the large or the small come first. */
    private void largeOrSmall(List<Want> preferred) {
        for (Piece piece : pieces) {
            boolean said = wishes.stream().anyMatch(wish -> wish.start() <= piece.start() && piece.end() <= wish.end());
            if (said) continue;
            if (StopWords.large(piece.word())) preferred.add(Want.size(LARGE_FROM_MILLIMETRES, Integer.MAX_VALUE));
            if (StopWords.small(piece.word())) preferred.add(new Want.Lacks(Want.size(SMALL_TO_MILLIMETRES, Integer.MAX_VALUE)));
        }
    }
}
