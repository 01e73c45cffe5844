package nl.lichtxpert.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Texts;

/**
 * What somebody declares, sealed under class WITHDRAWAL. Lives only inside a {@code Personal} or the sealed record. Without articles it is about the whole
 * contract.
 *
 * @param order number of the order, or whatever else tells it
 * @param items lines chosen from the order, when it was known by its link
 * @param articles what was typed instead, may be empty text
 * @param reason may be empty text; never asked for twice
 */
record Declaration(String name, String order, String email, List<Item> items, String articles, String reason) {
    private static final Pattern ORDER_NUMBER = Pattern.compile("LX([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{4})");

    /** So many of an article. */
    record Item(String sku, String name, int quantity, boolean customMade) {}

    /** One answer of the form with what it is called. */
    record Stated(String label, List<String> values) {}

    /** The order number in what was typed, however it was spaced. Whether that order exists is not asked here. */
    Optional<OrderNumber> orderNumber() {
        var found = ORDER_NUMBER.matcher(order.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        return found.find() ? Optional.of(new OrderNumber("LX-" + found.group(1) + "-" + found.group(2))) : Optional.empty();
    }

    /** The declaration word for word: on the review, on the receipt and in the mail. */
    List<Stated> stated(Texts texts) {
        var all = new ArrayList<Stated>();
        all.add(new Stated(texts.of("returns.name"), List.of(name)));
        all.add(new Stated(texts.of("returns.order"), List.of(order)));
        all.add(new Stated(texts.of("returns.email"), List.of(email)));
        all.add(new Stated(texts.of("returns.articles-stated"), articlesStated(texts)));
        if (!reason.isEmpty()) all.add(new Stated(texts.of("returns.reason"), reason.lines().toList()));
        return all;
    }

    List<String> articlesStated(Texts texts) {
        if (items.isEmpty() && articles.isEmpty()) return List.of(texts.of("returns.whole-order"));
        var lines = new ArrayList<String>();
        for (Item item : items) lines.add(texts.of(item.customMade() ? "returns.item-custom" : "returns.item", item.quantity(), item.name(), item.sku()));
        articles.lines().forEach(lines::add);
        return lines;
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Declaration";
    }
}
