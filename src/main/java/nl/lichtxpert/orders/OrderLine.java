package nl.lichtxpert.orders;

import java.util.List;
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
 * @param told what stood beside it above the button
 */
public record OrderLine(String sku, String name, int quantity, Money unitPrice, int vatPercent, Optional<String> energyClass, int weightGrams,
        Optional<Money> full, Told told) {
    /**
     * What the buyer was told of an article before she ordered. It is kept as it was: what the catalogue says later changes no contract.
     *
     * @param features what she compared, in the order's language, without separators; may be empty
     * @param right whether she may withdraw from it
     */
    public record Told(List<String> features, Right right) {
        /** Nothing in particular. */
        public static final Told NOTHING = new Told(List.of(), Right.WITHDRAWAL);

        public Told {
            features = List.copyOf(features);
        }
    }

    /** Of a consumer. */
    public enum Right {
        /** Fourteen days (art. 6:230o BW). */
        WITHDRAWAL,
        /** None: it is made to the buyer's measure (art. 6:230p(f) BW), which the page with the button said. */
        CUSTOM_MADE
    }

    public OrderLine {
        if (quantity < 1 || quantity > 999) throw new IllegalArgumentException("quantity: 1 to 999");
    }

    /** A line without a promotion, of which nothing in particular was told. */
    public OrderLine(String sku, String name, int quantity, Money unitPrice, int vatPercent, Optional<String> energyClass, int weightGrams) {
        this(sku, name, quantity, unitPrice, vatPercent, energyClass, weightGrams, Optional.empty(), Told.NOTHING);
    }

    /** The same article in another number of pieces. */
    public OrderLine of(int pieces) {
        return new OrderLine(sku, name, pieces, unitPrice, vatPercent, energyClass, weightGrams, full, told);
    }

    /** Made to the buyer's measure: no right of withdrawal. */
    public boolean customMade() {
        return told.right() == Right.CUSTOM_MADE;
    }

    /** What a promotion took off all of it. */
    public Money reduction() {
        return full.map(before -> before.minus(unitPrice).times(quantity)).orElse(Money.ZERO);
    }

    public Money total() {
        return unitPrice.times(quantity);
    }
}
