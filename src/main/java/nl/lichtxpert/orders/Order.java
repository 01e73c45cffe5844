package nl.lichtxpert.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.privacy.PersonRef;

/**
 * An order without its buyer: the reference points at the person in the vault.
 *
 * @param business bought by a business (KvK or VAT number given): no right of withdrawal
 * @param country of delivery, ISO 3166-1 alpha-2
 * @param takeBack the old lamp or luminaire comes back free of charge
 * @param shipping gross cost of delivery
 * @param total gross, lines and shipping
 * @param termsVersion general terms of the moment of ordering
 * @param statementVersion privacy statement of the moment of ordering
 * @param promised last day of delivery as it was promised when it was ordered; empty when it is collected or replaces another
 */
public record Order(OrderNumber number, PersonRef buyer, Language language, boolean business, String country, OrderState state, PaymentChoice payment,
        DeliveryChoice delivery, boolean takeBack, Money shipping, Money total, String termsVersion, String statementVersion, Instant placedAt,
        Optional<Instant> paidAt,
        Optional<Instant> shippedAt, List<OrderLine> lines, Optional<LocalDate> promised) {
    /** One of which no day was promised. */
    public Order(OrderNumber number, PersonRef buyer, Language language, boolean business, String country, OrderState state, PaymentChoice payment,
            DeliveryChoice delivery, boolean takeBack, Money shipping, Money total, String termsVersion, String statementVersion, Instant placedAt,
            Optional<Instant> paidAt, Optional<Instant> shippedAt, List<OrderLine> lines) {
        this(number, buyer, language, business, country, state, payment, delivery, takeBack, shipping, total, termsVersion, statementVersion, placedAt, paidAt,
                shippedAt, lines, Optional.empty());
    }

    /** The same, promised by this day. */
    public Order promisedBy(Optional<LocalDate> day) {
        return new Order(number, buyer, language, business, country, state, payment, delivery, takeBack, shipping, total, termsVersion, statementVersion,
                placedAt, paidAt, shippedAt, lines, day);
    }

    /** The lines without these pieces, by position; a line of which nothing is left is absent. */
    public List<OrderLine> less(Map<Integer, Integer> pieces) {
        var left = new ArrayList<OrderLine>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            int quantity = line.quantity() - pieces.getOrDefault(i + 1, 0);
            if (quantity > 0) left.add(line.of(quantity));
        }
        return left;
    }

    /** The order as if these pieces had never been in it. */
    public Order without(Map<Integer, Integer> pieces) {
        return new Order(number, buyer, language, business, country, state, payment, delivery, takeBack, shipping, total.minus(worth(pieces)), termsVersion,
                statementVersion, placedAt, paidAt, shippedAt, less(pieces), promised);
    }

    /** What these pieces cost, by position of the line; VAT included. */
    public Money worth(Map<Integer, Integer> pieces) {
        return pieces.entrySet().stream().map(one -> lines.get(one.getKey() - 1).of(one.getValue()).total()).reduce(Money.ZERO, Money::plus);
    }

    /** Lines made to the buyer's measure. */
    public List<OrderLine> customMade() {
        return lines.stream().filter(OrderLine::customMade).toList();
    }

    /** Whether a consumer ordered it and something in it is not made to measure. */
    public boolean withdrawable() {
        return !business && customMade().size() < lines.size();
    }

    /** Percentage of VAT within the total: delivery follows the goods, and all of one sale carry the same. */
    public int vatPercent() {
        return lines.stream().mapToInt(OrderLine::vatPercent).max().orElse(0);
    }

    /** VAT within the total, as the invoice will tell it. */
    public Money vat() {
        return total.vatWithin(vatPercent());
    }

    public int weightGrams() {
        return lines.stream().mapToInt(line -> line.weightGrams() * line.quantity()).sum();
    }
}
