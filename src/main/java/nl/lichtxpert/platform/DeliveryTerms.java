package nl.lichtxpert.platform;

import java.util.Optional;

/**
 * Where the shop delivers and for how much, VAT included. A country without an amount is not delivered to; the Netherlands always are.
 *
 * @param parcel within the Netherlands
 * @param freeFrom value of the goods from which a parcel within the Netherlands is free
 * @param freeAbroadFrom the same for Belgium and Germany
 */
public record DeliveryTerms(Money parcel, Money freeFrom, Optional<Money> belgium, Optional<Money> germany, Money freeAbroadFrom) {
    /** What the shop began with. */
    public static final DeliveryTerms USUAL = new DeliveryTerms(Money.ofCents(595), Money.ofCents(7_500), Optional.of(Money.ofCents(795)),
            Optional.of(Money.ofCents(895)), Money.ofCents(15_000));

    /** What a parcel to a country costs before anything is free; empty where the shop does not deliver. */
    public Optional<Money> parcelTo(String country) {
        return switch (country) {
            case "NL" -> Optional.of(parcel);
            case "BE" -> belgium;
            case "DE" -> germany;
            default -> Optional.empty();
        };
    }
}
