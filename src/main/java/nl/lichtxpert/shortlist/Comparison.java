package nl.lichtxpert.shortlist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.storefront.Card;

/**
 * Articles side by side.
 *
 * @param differing what is not the same of all, in the order of a specification
 * @param same what is
 */
record Comparison(List<Card> cards, List<Row> differing, List<Row> same) {
    /** @param values one an article, a dash where it is not known */
    record Row(String name, List<String> values) {}

    static final int MOST = 4;
    private static final String UNKNOWN = "–";

    /** @param sheets of each card the names and values of its specification */
    static Comparison of(List<Card> cards, List<Map<String, String>> sheets) {
        Set<String> names = new LinkedHashSet<>();
        sheets.forEach(sheet -> names.addAll(sheet.keySet()));
        var differing = new ArrayList<Row>();
        var same = new ArrayList<Row>();
        for (String name : names) {
            var row = new Row(name, sheets.stream().map(sheet -> sheet.getOrDefault(name, UNKNOWN)).toList());
            (row.values().stream().distinct().count() > 1 ? differing : same).add(row);
        }
        return new Comparison(cards, List.copyOf(differing), List.copyOf(same));
    }
}
