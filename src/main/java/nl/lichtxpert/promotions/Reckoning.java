package nl.lichtxpert.promotions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Money;

/**
 * What promotions make of a cart. First each article's tier, then one code, then free delivery.
 *
 * <p>A discount becomes prices: all pieces of an article cost the same whole number of cents, at least one. So whatever part of an order is called off or comes
 * back, refunds and credit notes add up to what was paid, and VAT is reckoned from the prices as ever. An amount that does not come out even over the pieces is
 * rounded for the buyer: by fewer cents than there are pieces of the article that is fewest.
 *
 * @param units price of a piece of each thing, in their order
 * @param applied what took something off, for the buyer to read
 * @param freeDelivery whether delivery within the Netherlands is free
 */
public record Reckoning(List<Money> units, List<Applied> applied, boolean freeDelivery) {
    /** Of an empty cart. */
    public static final Reckoning NOTHING = new Reckoning(List.of(), List.of(), false);

    /**
     * So many pieces of an article.
     *
     * @param shelves its category and the one above
     * @param unit price of a piece now, 1 cent or more
     */
    public record Thing(String sku, List<String> shelves, Money unit, int quantity) {}

    /**
     * A promotion and what it took off.
     *
     * @param coded whether it took a code
     */
    public record Applied(String id, Words name, boolean coded, Money discount) {}

    /** @param running those that hold now, with the one whose code was typed and no other with a code */
    public static Reckoning of(List<Thing> things, List<Promotion> running) {
        long[] units = things.stream().mapToLong(thing -> thing.unit().cents()).toArray();
        var applied = new ArrayList<Applied>();
        for (int i = 0; i < units.length; i++) tier(things.get(i), running, units, i).ifPresent(applied::add);
        running.stream().filter(one -> one.terms().kind() == Promotion.Kind.CODE_PERCENT || one.terms().kind() == Promotion.Kind.CODE_AMOUNT)
                .filter(one -> reaches(things, one, units)).findFirst().flatMap(one -> code(things, one, units)).ifPresent(applied::add);
        Optional<Promotion> free = running.stream().filter(one -> one.terms().kind() == Promotion.Kind.FREE_DELIVERY && reaches(things, one,
                units)).findFirst();
        free.ifPresent(one -> applied.add(new Applied(one.id(), one.name(), one.code().isPresent(), Money.ZERO)));
        return new Reckoning(Arrays.stream(units).mapToObj(Money::ofCents).toList(), merged(applied), free.isPresent());
    }

    private static Optional<Applied> tier(Thing thing, List<Promotion> running, long[] units, int i) {
        Optional<Promotion> best = running.stream()
                .filter(one -> one.terms().kind() == Promotion.Kind.TIERS && one.terms().scope().holds(thing.sku(), thing.shelves()))
                .max(Comparator.comparingInt(one -> percent(one, thing.quantity())));
        long before = units[i];
        best.ifPresent(one -> units[i] = piece(thing.unit(), percent(one, thing.quantity())).cents());
        return best.filter(_ -> units[i] < before)
                .map(one -> new Applied(one.id(), one.name(), one.code().isPresent(), Money.ofCents((before - units[i]) * thing.quantity())));
    }

    private static int percent(Promotion promotion, int quantity) {
        return promotion.terms().tiers().stream().filter(tier -> quantity >= tier.pieces()).mapToInt(Promotion.Tier::percent).max().orElse(0);
    }

    /** What a piece costs at so many percent off: rounded half up, at least a cent. */
    public static Money piece(Money unit, int percent) {
        return Money.ofCents(Math.max(1, (unit.cents() * (100 - percent) + 50) / 100));
    }

    private static Optional<Applied> code(List<Thing> things, Promotion code, long[] units) {
        int[] theirs = IntStream.range(0, units.length).filter(i -> code.terms().scope().holds(things.get(i).sku(), things.get(i).shelves())).toArray();
        long[] less = new long[units.length];
        if (code.terms().kind() == Promotion.Kind.CODE_PERCENT) {
            for (int i : theirs) less[i] = units[i] - piece(Money.ofCents(units[i]), code.terms().percent()).cents();
        } else {
            spread(code.terms().amount().cents(), things, theirs, units, less, true);
        }
        long most = code.terms().most().map(Money::cents).orElse(Long.MAX_VALUE);
        if (sum(things, less) > most) {
            Arrays.fill(less, 0);
            spread(most, things, theirs, units, less, false);
        }
        long discount = sum(things, less);
        for (int i : theirs) units[i] -= less[i];
        return discount == 0 ? Optional.empty() : Optional.of(new Applied(code.id(), code.name(), true, Money.ofCents(discount)));
    }

    /** A sum over pieces in proportion to their price, down to a cent each; what does not come out even goes to the fewest pieces it fits. */
    private static void spread(long whole, List<Thing> things, int[] theirs, long[] units, long[] less, boolean up) {
        long room = 0;
        for (int i : theirs) room += (units[i] - 1) * things.get(i).quantity();
        if (room == 0) return;
        double part = Math.min(1, (double) whole / room);
        for (int i : theirs) less[i] = (long) Math.floor((units[i] - 1) * part);
        long left = Math.min(whole, room) - sum(things, less);
        List<Integer> many = Arrays.stream(theirs).boxed().sorted(Comparator.comparingInt(i -> -things.get(i).quantity())).toList();
        for (int i : many) {
            long steps = Math.clamp(left / things.get(i).quantity(), 0, units[i] - 1 - less[i]);
            less[i] += steps;
            left -= steps * things.get(i).quantity();
        }
        if (left > 0 && up) many.reversed().stream().filter(i -> less[i] < units[i] - 1).findFirst().ifPresent(i -> less[i]++);
    }

    private static boolean reaches(List<Thing> things, Promotion promotion, long[] units) {
        long goods = IntStream.range(0, units.length).filter(i -> promotion.terms().scope().holds(things.get(i).sku(), things.get(i).shelves()))
                .mapToLong(i -> units[i] * things.get(i).quantity()).sum();
        return goods > 0 && goods >= promotion.terms().least().cents();
    }

    private static long sum(List<Thing> things, long[] perPiece) {
        return IntStream.range(0, perPiece.length).mapToLong(i -> perPiece[i] * things.get(i).quantity()).sum();
    }

    private static List<Applied> merged(List<Applied> applied) {
        var merged = new ArrayList<Applied>();
        for (Applied one : applied) {
            Optional<Applied> same = merged.stream().filter(other -> other.id().equals(one.id())).findFirst();
            same.ifPresent(merged::remove);
            merged.add(new Applied(one.id(), one.name(), one.coded(), one.discount().plus(same.map(Applied::discount).orElse(Money.ZERO))));
        }
        return List.copyOf(merged);
    }

    /** All that was taken off. */
    public Money discount() {
        return applied.stream().map(Applied::discount).reduce(Money.ZERO, Money::plus);
    }
}
