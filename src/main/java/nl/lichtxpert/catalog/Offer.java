package nl.lichtxpert.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * An article as a file offers it, with what does not belong to the catalogue itself.
 *
 * @param article typed and in range
 * @param grossCents price with VAT, when the file gives one
 * @param listCents the maker's advised price with VAT, when the file gives one
 * @param stock pieces that can be sold, when the file says so
 * @param gaps attributes that keep it from being published, as English column headers; {@code copy} for a forbidden claim in the texts
 */
record Offer(Article article, OptionalInt grossCents, OptionalInt listCents, OptionalInt stock, SortedSet<String> gaps) {

    /**
     * One row before it is typed.
     *
     * @param line where it begins, from 1
     * @param from what kind of file it stands in
     * @param cells what the row says, empty text where a given column has an empty cell; a column that is absent keeps what the shop knows
     * @param gaps what the reader of the file already knows to be missing
     */
    record Row(long line, ImportFile.Kind from, Map<Column, String> cells, List<String> gaps) {
        Row {
            cells = new EnumMap<>(cells);
            gaps = List.copyOf(gaps);
        }

        String sku() {
            return cells.getOrDefault(Column.SKU, "").strip().toUpperCase(java.util.Locale.ROOT);
        }

        boolean says(Column column) {
            return !cells.getOrDefault(column, "").isBlank();
        }
    }

    /**
     * What the shop knows of an article number.
     *
     * @param grossCents regular price now
     * @param listCents advised price beside it
     * @param stock pieces that can be sold
     */
    record Known(Article article, SortedSet<String> gaps, OptionalInt grossCents, OptionalInt listCents, OptionalInt stock) {}

    /** Gaps remain, or publishing is not asked for: then it stays a draft. */
    Offer publishedIn(ImportMode mode, Optional<Known> known) {
        boolean was = known.map(k -> k.article().published()).orElse(false);
        boolean now = gaps.isEmpty() && (was || mode == ImportMode.PUBLISH);
        return new Offer(article.published(now), grossCents, listCents, stock, gaps);
    }

    /** Stock that the shop keeps itself is not taken from a file: since it was made, pieces were sold, counted and booked in. */
    Offer keepingStock(Optional<Known> known) {
        return known.isPresent() && known.get().stock().isPresent() ? new Offer(article, grossCents, listCents, OptionalInt.empty(), gaps) : this;
    }

    boolean changes(Optional<Known> known) {
        return known.isEmpty() || !known.get().article().equals(article) || !known.get().gaps().equals(gaps) || pricedAnew(known) || stockedAnew(known);
    }

    /** The file's price differs from the regular price now: price history is append-only, so an equal one is not written again. */
    boolean pricedAnew(Optional<Known> known) {
        if (grossCents.isEmpty()) return false;
        if (known.isEmpty() || !known.get().grossCents().equals(grossCents)) return true;
        return listCents.isPresent() && !known.get().listCents().equals(listCents);
    }

    boolean stockedAnew(Optional<Known> known) {
        return stock.isPresent() && (known.isEmpty() || !known.get().stock().equals(stock));
    }
}
