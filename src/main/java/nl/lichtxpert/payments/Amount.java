package nl.lichtxpert.payments;

import nl.lichtxpert.platform.Money;

/**
 * An amount as a provider tells it.
 *
 * @param cents hundredths of the currency
 * @param currency ISO 4217, {@code EUR} for everything the shop asks
 */
public record Amount(long cents, String currency) {
    public Amount {
        if (!currency.matches("[A-Z]{3}")) throw new IllegalArgumentException("not a currency code");
    }

    public static Amount euro(Money money) {
        return new Amount(money.cents(), "EUR");
    }
}
