package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Replaces 36 W" and nothing of what: the watts stand on the box of what has to go, and it may have been a bulb, a halogen spot or a tube. */
final class OldBox {
    private OldBox() {}

    /**
     * What may take its place.
     *
     * @param replaced whose maker says it replaces as many watts
     * @param spotLumen flux of a halogen spot of as many watts, in lumen; empty when there was none
     * @param tubeMillimetres length of a fluorescent tube of as many watts; empty when there was none
     */
    static Want of(Want replaced, Optional<Integer> spotLumen, Optional<Integer> tubeMillimetres) {
        var any = new ArrayList<Want>(List.of(replaced));
        spotLumen.ifPresent(lumen -> any.add(both("led-spots", new Want.Within(Column.LUMEN, lumen * 95 / 100, lumen * 7 / 4))));
        tubeMillimetres.ifPresent(length -> any.add(both("led-tubes", new Want.Within(Column.LENGTH, length - length / 30, length + length / 30))));
        return new Want.Either(any);
    }

    private static Want both(String category, Want want) {
        return new Want.Both(List.of(new Want.Ticked(FacetKey.CATEGORY, List.of(category)), want));
    }
}
