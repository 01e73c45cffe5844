package nl.lichtxpert.promotions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Money;

/**
 * One promotion.
 *
 * @param id six letters and digits
 * @param terms what it takes off, and of what
 * @param code what must be typed; absent for everybody
 * @param mostUses orders it may be used for in all; absent for as many as come
 * @param used orders it was used for
 * @param begins when it begins
 * @param ends when it has ended
 * @param stopped whether an employee ended it before its time
 */
public record Promotion(String id, Words name, Terms terms, Optional<String> code, OptionalInt mostUses, int used, Instant begins, Instant ends,
        boolean stopped) {
    /** What a promotion does. */
    public enum Kind { PRICE, TIERS, CODE_PERCENT, CODE_AMOUNT, FREE_DELIVERY }

    /** From so many pieces of an article, so many percent off each: 2 to 999, 1 to 90. */
    public record Tier(int pieces, int percent) {}

    /**
     * @param percent 1 to 90 where the kind takes a percentage off
     * @param amount taken off the order where the kind takes an amount
     * @param least the goods must come to this much
     * @param most the discount of one order is never more
     * @param scope of which articles
     */
    public record Terms(Kind kind, int percent, Money amount, List<Tier> tiers, Money least, Optional<Money> most, Scope scope) {}

    /** Articles and shelves; both empty means everything. */
    public record Scope(List<String> skus, List<String> categories) {
        public boolean everything() {
            return skus.isEmpty() && categories.isEmpty();
        }

        /** @param shelves the article's own category and the one above it */
        public boolean holds(String sku, List<String> shelves) {
            return everything() || skus.contains(sku) || categories.stream().anyMatch(shelves::contains);
        }
    }

    public boolean running(Instant now) {
        return !stopped && !now.isBefore(begins) && now.isBefore(ends);
    }

    /** {@code 3:5 10:10} as tiers; an unreadable text has none. */
    public static List<Tier> tiers(String text) {
        var tiers = new ArrayList<Tier>();
        for (String part : text.strip().split("[ ,;]+")) {
            if (!part.matches("\\d{1,3}:\\d{1,2}")) return List.of();
            var tier = new Tier(Integer.parseInt(part.substring(0, part.indexOf(':'))), Integer.parseInt(part.substring(part.indexOf(':') + 1)));
            boolean rises = tiers.isEmpty() || tier.pieces() > tiers.getLast().pieces() && tier.percent() > tiers.getLast().percent();
            if (!rises || tier.pieces() < 2 || tier.percent() < 1 || tier.percent() > 90) return List.of();
            tiers.add(tier);
        }
        return tiers.size() <= 5 ? List.copyOf(tiers) : List.of();
    }

    /** As it is stored and typed. */
    public static String written(List<Tier> tiers) {
        return String.join(" ", tiers.stream().map(tier -> tier.pieces() + ":" + tier.percent()).toList());
    }
}
