package nl.lichtxpert.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.FixedBitSet;

/**
 * All articles as bits and columns: one place (slot) per article, one bit set per filter value, one whole number per {@link Column}. Never changes; an update
 * makes a new one. 100,000 articles take about 20 MB.
 */
final class Shelf {
    private final int capacity;
    private final FixedBitSet alive;
    private final String[] skus;
    private final Map<FacetKey, Map<String, FixedBitSet>> bits;
    private final Map<Column, int[]> columns;
    private final float[] standing;
    private final NavigableMap<String, Integer> slotOfCode;
    private final Map<Sort, int[]> orders = new ConcurrentHashMap<>();

    Shelf(int capacity, FixedBitSet alive, String[] skus, Map<FacetKey, Map<String, FixedBitSet>> bits, Map<Column, int[]> columns, float[] standing,
            NavigableMap<String, Integer> slotOfCode) {
        this.capacity = capacity;
        this.alive = alive;
        this.skus = skus;
        this.bits = bits;
        this.columns = columns;
        this.standing = standing;
        this.slotOfCode = slotOfCode;
    }

    /** Bits a set over this shelf has. */
    int capacity() {
        return capacity;
    }

    FixedBitSet everything() {
        return alive.clone();
    }

    int count() {
        return alive.cardinality();
    }

    String sku(int slot) {
        return skus[slot];
    }

    /** What lifts an article among equals: in stock, and asked for. */
    float standing(int slot) {
        return standing[slot];
    }

    /** All places in an order, the best first; worked out when first asked for. */
    int[] order(Sort sort) {
        return orders.computeIfAbsent(sort, this::ordered);
    }

    private int[] ordered(Sort sort) {
        int[] values = columns.get(sort == Sort.LUMEN ? Column.LUMEN : Column.PRICE);
        long[] keys = new long[capacity];
        for (int slot = 0; slot < capacity; slot++) keys[slot] = (long) switch (sort) {
            case PRICE_UP -> values[slot];
            case PRICE_DOWN, LUMEN -> -values[slot];
            case NEWEST -> -slot;
            case RELEVANCE -> -Math.round(standing[slot] * 1000);
        } << 32 | slot;
        Arrays.sort(keys);
        int[] order = new int[capacity];
        for (int place = 0; place < capacity; place++) order[place] = (int) keys[place];
        return order;
    }

    int[] column(Column column) {
        return columns.get(column);
    }

    /** Values of a filter with the articles that answer to them. */
    Map<String, FixedBitSet> values(FacetKey facet) {
        return bits.getOrDefault(facet, Map.of());
    }

    NavigableMap<String, Integer> slotOfCode() {
        return slotOfCode;
    }

    /** Articles that answer to any of the values; a range of the customer's own is read from the column. */
    FixedBitSet any(FacetKey facet, Set<String> chosen) {
        var found = new FixedBitSet(capacity);
        for (String value : chosen) {
            FixedBitSet known = values(facet).get(value);
            if (known != null) found.or(known);
            else if (facet.kind() == FacetKey.Kind.RANGE) found.or(range(facet, Range.of(value)));
            else if (facet == FacetKey.KELVIN && Selection.isRange(value)) found.or(whites(Range.of(value)));
        }
        return found;
    }

    /** Articles whose number lies between, both ends included. */
    FixedBitSet within(Column column, int from, int to) {
        var found = new FixedBitSet(capacity);
        int[] values = columns.get(column);
        for (int slot = 0; slot < values.length; slot++) if (values[slot] >= from && values[slot] <= to && values[slot] != Column.ABSENT) found.set(slot);
        found.and(alive);
        return found;
    }

    /** Articles of which nothing is known for this filter. */
    FixedBitSet silent(FacetKey facet) {
        var silent = alive.clone();
        for (FixedBitSet known : values(facet).values()) silent.andNot(known);
        return silent;
    }

    Map<FacetKey, Map<String, FixedBitSet>> copyOfBits() {
        var copy = new EnumMap<FacetKey, Map<String, FixedBitSet>>(FacetKey.class);
        bits.forEach((facet, values) -> {
            var values2 = new java.util.HashMap<String, FixedBitSet>(values.size() * 2);
            values.forEach((value, set) -> values2.put(value, set.clone()));
            copy.put(facet, values2);
        });
        return copy;
    }

    Map<Column, int[]> copyOfColumns() {
        var copy = new EnumMap<Column, int[]>(Column.class);
        columns.forEach((column, values) -> copy.put(column, values.clone()));
        return copy;
    }

    String[] copyOfSkus() {
        return skus.clone();
    }

    float[] copyOfStanding() {
        return standing.clone();
    }

    /** Whites that reach into these kelvins, both ends included. */
    private FixedBitSet whites(Range range) {
        var found = within(Column.KELVIN_FROM, 1, range.to());
        found.and(within(Column.KELVIN_TO, range.from(), Integer.MAX_VALUE));
        return found;
    }

    private FixedBitSet range(FacetKey facet, Range range) {
        long scale = facet == FacetKey.PRICE ? 100 : 1;
        long to = range.to() == Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.min(range.to() * scale - 1, Integer.MAX_VALUE);
        return within(columnOf(facet), (int) Math.min(range.from() * scale, Integer.MAX_VALUE), (int) to);
    }

    private static Column columnOf(FacetKey facet) {
        return switch (facet) {
            case LUMEN -> Column.LUMEN;
            case PRICE -> Column.PRICE;
            case BEAM -> Column.BEAM;
            case CRI -> Column.CRI;
            case LENGTH -> Column.LENGTH;
            case CUT_OUT -> Column.CUT_OUT;
            default -> throw new IllegalArgumentException("not a range: " + facet);
        };
    }
}
