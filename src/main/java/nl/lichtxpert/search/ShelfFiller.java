package nl.lichtxpert.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/** Fills a {@link Shelf}, from nothing or from a copy of one. Used by one thread, and not again after {@link #shelf()}. */
final class ShelfFiller {
    private static final float IN_STOCK = 0.45f;
    private static final float PER_POWER_OF_TEN = 0.12f;

    private int capacity;
    private FixedBitSet alive;
    private String[] skus;
    private final Map<FacetKey, Map<String, FixedBitSet>> bits;
    private final Map<Column, int[]> columns;
    private float[] standing;
    private NavigableMap<String, Integer> slotOfCode;
    private boolean codesShared;

    ShelfFiller(int expected) {
        capacity = Math.max(64, expected + 63 & ~63);
        alive = new FixedBitSet(capacity);
        skus = new String[capacity];
        bits = new EnumMap<>(FacetKey.class);
        columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) columns.put(column, new int[capacity]);
        standing = new float[capacity];
        slotOfCode = new TreeMap<>();
    }

    ShelfFiller(Shelf shelf) {
        capacity = shelf.capacity();
        alive = shelf.everything();
        skus = shelf.copyOfSkus();
        bits = shelf.copyOfBits();
        columns = shelf.copyOfColumns();
        standing = shelf.copyOfStanding();
        slotOfCode = shelf.slotOfCode();
        codesShared = true;
    }

    /** Puts an article on its place, the one it had before or a new one behind all others, and says which. */
    int put(Listing listing) {
        String sku = listing.article().sku();
        Integer had = slotOfCode.get(code(sku));
        int slot = had != null && sku.equals(skus[had]) ? had : nextSlot();
        clear(slot);
        alive.set(slot);
        skus[slot] = sku;
        for (Column column : Column.values()) columns.get(column)[slot] = column.of(listing);
        for (FacetKey facet : FacetKey.values()) for (String value : Traits.of(listing, facet)) bit(facet, value).set(slot);
        standing[slot] = (listing.inStock() ? IN_STOCK : 0) + PER_POWER_OF_TEN * (float) Math.log10(1 + listing.popularity());
        remember(code(sku), slot);
        listing.article().ean().ifPresent(ean -> remember(code(ean), slot));
        return slot;
    }

    void remove(String sku) {
        Integer slot = slotOfCode.get(code(sku));
        if (slot == null || !sku.equals(skus[slot])) return;
        clear(slot);
        alive.clear(slot);
        ownCodes();
        slotOfCode.values().removeIf(slot::equals);
    }

    /** The shelf as filled. */
    Shelf shelf() {
        return new Shelf(capacity, alive, skus, bits, columns, standing, slotOfCode);
    }

    /** Codes are compared without case, spaces, hyphens, dots and slashes. */
    static String code(String text) {
        var code = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (Character.isLetterOrDigit(text.charAt(i))) code.append(text.charAt(i));
        return code.toString().toLowerCase(Locale.ROOT);
    }

    private void remember(String code, int slot) {
        if (slotOfCode.containsKey(code)) return;
        ownCodes();
        slotOfCode.put(code, slot);
    }

    /** The codes are many and seldom change: they are copied only when they do. */
    private void ownCodes() {
        if (codesShared) slotOfCode = new TreeMap<>(slotOfCode);
        codesShared = false;
    }

    private FixedBitSet bit(FacetKey facet, String value) {
        return bits.computeIfAbsent(facet, _ -> new HashMap<>()).computeIfAbsent(value, _ -> new FixedBitSet(capacity));
    }

    private void clear(int slot) {
        for (var values : bits.values()) for (var set : values.values()) set.clear(slot);
    }

    private int nextSlot() {
        int last = alive.prevSetBit(capacity - 1);
        if (last + 1 == capacity) grow(capacity + Math.max(64, capacity / 4 & ~63));
        return last + 1;
    }

    private void grow(int larger) {
        alive = enlarged(alive, larger);
        skus = Arrays.copyOf(skus, larger);
        standing = Arrays.copyOf(standing, larger);
        columns.replaceAll((_, values) -> Arrays.copyOf(values, larger));
        for (var values : bits.values()) values.replaceAll((_, set) -> enlarged(set, larger));
        capacity = larger;
    }

    private static FixedBitSet enlarged(FixedBitSet set, int larger) {
        var copy = new FixedBitSet(larger);
        copy.or(set);
        return copy;
    }
}
