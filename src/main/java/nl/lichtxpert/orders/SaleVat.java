package nl.lichtxpert.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.lichtxpert.platform.Own;

/**
 * Which VAT a sale carries. All that is sold here has the ordinary rate of its country. Dutch VAT is charged, except on goods sent to a consumer in another
 * member state by a shop registered for the One-Stop-Shop: then that country's (art. 33 and 369a to 369k Directive 2006/112/EC).
 *
 * @param percent 0 to 100
 * @param oneStopShop whether it is declared in a One-Stop-Shop return, and its books kept for ten years
 */
public record SaleVat(int percent, boolean oneStopShop) {
    private static final int DUTCH = 21;
    private static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");

    /**
     * @param country of delivery, ISO 3166-1 alpha-2
     * @param business whether a business buys
     * @param at moment of the sale
     */
    public static SaleVat of(String country, boolean business, DeliveryChoice delivery, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, SHOP_TIME);
        Optional<LocalDate> since = Own.inForce().oneStopShop();
        boolean declared = since.isPresent() && !day.isBefore(since.get()) && !business && delivery == DeliveryChoice.HOME && !country.equals("NL");
        return new SaleVat(declared ? ordinary(country) : DUTCH, declared);
    }

    /** Ordinary rate of a country the shop delivers to: Belgium since 1996, Germany since 2021. */
    private static int ordinary(String country) {
        return switch (country) {
            case "BE" -> 21;
            case "DE" -> 19;
            default -> throw new IllegalArgumentException("no rate of VAT is known for " + country);
        };
    }
}
