package nl.lichtxpert.orders;

import java.util.Optional;
import nl.lichtxpert.platform.Money;

/**
 * One line of an order as it was bought.
 *
 * @param name brand and name in the order's language
 * @param quantity 1 to 999
 * @param unitPrice gross, of one unit
 * @param vatPercent 0 to 100
 * @param energyClass A to G when the article is a light source
 * @param weightGrams of one unit
 * @param full price of one unit before a promotion, when there was one
 */
public record OrderLine(String sku, String name, int quantity, Money unitPrice, int vatPercent, Optional<String> energyClass, int weightGrams,
        Optional<Money> full) {
    public OrderLine {
        if (quantity < 1 || quantity > 999) throw new IllegalArgumentException("quantity: 1 to 999");
    }

    /** The same article in another number of pieces. */
    public OrderLine of(int pieces) {
        return new OrderLine(sku, name, pieces, unitPrice, vatPercent, energyClass, weightGrams, full);
    }

    /** A line without a promotion. */
    public OrderLine(String sku, String name, int quantity, Money unitPrice, int vatPercent, Optional<String> energyClass, int weightGrams) {
        this(sku, name, quantity, unitPrice, vatPercent, energyClass, weightGrams, Optional.empty());
    }

    /** What a promotion took off all of it. */
    public Money reduction() {
        return full.map(before -> before.minus(unitPrice).times(quantity)).orElse(Money.ZERO);
    }

    public Money total() {
        return unitPrice.times(quantity);
    }
}
