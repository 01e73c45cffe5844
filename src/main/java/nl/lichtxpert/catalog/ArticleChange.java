package nl.lichtxpert.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Offer.Known;

/**
 * What an import does to one article, or would do.
 *
 * @param added whether the shop did not have it
 * @param cells what differs, by column; {@code published} beside the columns
 */
public record ArticleChange(String sku, boolean added, List<Cell> cells) {
    /** One value, as it is written in a file. */
    public record Cell(String column, String before, String after) {}

    static ArticleChange of(Optional<Known> before, Offer offer) {
        var cells = new ArrayList<Cell>();
        Map<Column, String> was = before.map(known -> ArticleCells.of(known.article())).orElse(Map.of());
        ArticleCells.of(offer.article()).forEach((column, now) -> add(cells, column.english(), was.getOrDefault(column, ""), now));
        if (offer.pricedAnew(before)) add(cells, "price", cents(before.map(Known::grossCents)), cents(Optional.of(offer.grossCents())));
        if (offer.stockedAnew(before)) add(cells, "stock", whole(before.map(Known::stock)), whole(Optional.of(offer.stock())));
        add(cells, "published", String.valueOf(before.map(known -> known.article().published()).orElse(false)), String.valueOf(offer.article().published()));
        return new ArticleChange(offer.article().sku(), before.isEmpty(), List.copyOf(cells));
    }

    ArticleChange with(List<Cell> others) {
        var all = new ArrayList<>(cells);
        all.addAll(others);
        return new ArticleChange(sku, added, List.copyOf(all));
    }

    private static void add(List<Cell> cells, String column, String before, String after) {
        if (!before.equals(after)) cells.add(new Cell(column, before, after));
    }

    private static String cents(Optional<OptionalInt> money) {
        return money.filter(OptionalInt::isPresent).map(cents -> String.format(java.util.Locale.ROOT, "%d,%02d", cents.getAsInt() / 100,
                cents.getAsInt() % 100))
                .orElse("");
    }

    private static String whole(Optional<OptionalInt> number) {
        return number.filter(OptionalInt::isPresent).map(pieces -> String.valueOf(pieces.getAsInt())).orElse("");
    }
}
