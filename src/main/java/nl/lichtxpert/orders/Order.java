package nl.lichtxpert.orders;

import java.time.Instant;
import java.util.List;
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
 */
public record Order(OrderNumber number, PersonRef buyer, Language language, boolean business, String country, OrderState state, PaymentChoice payment,
        DeliveryChoice delivery, boolean takeBack, Money shipping, Money total, String termsVersion, String statementVersion, Instant placedAt,
        Optional<Instant> paidAt,
        Optional<Instant> shippedAt, List<OrderLine> lines) {
    public int weightGrams() {
        return lines.stream().mapToInt(line -> line.weightGrams() * line.quantity()).sum();
    }
}
