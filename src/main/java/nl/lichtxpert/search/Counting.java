package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.CategoryTree;
import org.apache.lucene.util.FixedBitSet;

/** Counts, per filter value, the articles there would be with it. What is ticked within a filter does not take from its own counts. */
final class Counting {
    private final Shelf shelf;
    private final Question question;
    private final FixedBitSet meant;
    private final Map<FacetKey, FixedBitSet> ticked = new EnumMap<>(FacetKey.class);
    private final FixedBitSet found;

    Counting(Shelf shelf, Question question, FixedBitSet meant) {
        this.shelf = shelf;
        this.question = question;
        this.meant = meant;
        question.selection().chosen().forEach((facet, values) -> ticked.put(facet, shelf.any(facet, values)));
        found = ticked.isEmpty() ? meant : meetingAllBut(null);
    }

    /** Articles that are meant and meet every filter ticked. */
    FixedBitSet found() {
        return found;
    }

    List<Facet> facets() {
        var facets = new ArrayList<Facet>();
        for (FacetKey key : FacetKey.values()) {
            var values = values(key, ticked.containsKey(key) ? meetingAllBut(key) : found);
            if (!values.isEmpty()) facets.add(new Facet(key, values));
        }
        return facets;
    }

    private FixedBitSet meetingAllBut(FacetKey left) {
        var meeting = meant.clone();
        ticked.forEach((facet, set) -> {
            if (facet != left) meeting.and(set);
        });
        return meeting;
    }

    private List<Facet.Value> values(FacetKey key, FixedBitSet among) {
        var chosen = question.selection().of(key);
        var known = shelf.values(key);
        var keys = new LinkedHashSet<String>(key.kind() == FacetKey.Kind.RANGE ? key.buckets() : known.keySet());
        keys.addAll(chosen);
        var values = new ArrayList<Facet.Value>();
        for (String value : keys) {
            if (key == FacetKey.CATEGORY && !chosen.contains(value) && (Labels.now().isParent(value) || CategoryTree.shown(value).isEmpty())) continue;
            var set = known.get(value);
            int count = set != null ? (int) FixedBitSet.intersectionCount(set, among) : chosen.contains(value) ? count(key, value, among) : 0;
            if (count > 0 || chosen.contains(value)) values.add(new Facet.Value(value, Selection.label(key, value, question.language()), count,
                    chosen.contains(value)));
        }
        values.sort(order(key));
        return values;
    }

    private int count(FacetKey key, String value, FixedBitSet among) {
        return (int) FixedBitSet.intersectionCount(shelf.any(key, java.util.Set.of(value)), among);
    }

    private static Comparator<Facet.Value> order(FacetKey key) {
        return switch (key) {
            case KELVIN, DIMMABLE -> Comparator.comparingInt(value -> Labels.now().place(key, value.key()));
            case ENERGY, IP -> Comparator.comparing(Facet.Value::key);
            case LUMEN, PRICE, BEAM, CRI, LENGTH, CUT_OUT -> Comparator.comparingInt(value -> Range.of(value.key()).from());
            case CATEGORY, FITTING, SHAPE, ROOM, COLOUR, MATERIAL, STYLE, SENSOR, SMART, BRAND, STOCK,
                    VOLTAGE -> Comparator.comparingInt(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
        };
    }
}
