package nl.lichtxpert.platform;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the shop delivers and for how much, VAT included. A country without an amount is not delivered to; the Netherlands always are.
 *
 * @param parcel within the Netherlands
 * @param freeFrom value of the goods from which a parcel within the Netherlands is free
 * @param freeAbroadFrom the same for Belgium and Germany
 * @param home how long it takes within the Netherlands
 * @param abroad the same to Belgium and Germany
 */
public record DeliveryTerms(Money parcel, Money freeFrom, Optional<Money> belgium, Optional<Money> germany, Money freeAbroadFrom, Days home,
        Days abroad) {
    /** Working days until something in stock is delivered. */
    public record Days(int from, int to) {
        public Days {
            if (from < 0 || to < from || to > 30) throw new IllegalArgumentException("0 to 30 working days, the shorter time first");
        }

        /** As printed: {@code 1–3}. */
        @Override
        public String toString() {
            return from == to ? String.valueOf(to) : from + "–" + to;
        }
    }

    /** What the shop began with. */
    public static final DeliveryTerms USUAL = new DeliveryTerms(Money.ofCents(595), Money.ofCents(7_500), Optional.of(Money.ofCents(795)),
            Optional.of(Money.ofCents(895)), Money.ofCents(15_000), new Days(1, 3), new Days(2, 5));

    /** What a parcel to a country costs before anything is free; empty where the shop does not deliver. */
    public Optional<Money> parcelTo(String country) {
        return switch (country) {
            case "NL" -> Optional.of(parcel);
            case "BE" -> belgium;
            case "DE" -> germany;
            default -> Optional.empty();
        };
    }

    /** Last day on which what is ordered and in stock is delivered. */
    public LocalDate promised(String country, LocalDate ordered) {
        return DutchHolidays.workingDays(ordered, (country.equals("NL") ? home : abroad).to());
    }

    /** How long a parcel takes, to where the shop delivers, as a sentence. */
    public String time(Language language) {
        return Texts.in(language).of("storefront.delivery-time." + reach(), home, abroad);
    }

    /** Where the shop delivers: {@code in Nederland en België}. */
    public String countries(Language language) {
        return Texts.in(language).of("storefront.delivery-to." + reach());
    }

    private String reach() {
        if (belgium.isEmpty() && germany.isEmpty()) return "home";
        return belgium.isEmpty() ? "germany" : germany.isEmpty() ? "belgium" : "both";
    }
}
