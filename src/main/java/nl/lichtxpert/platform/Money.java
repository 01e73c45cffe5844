package nl.lichtxpert.platform;


/**
 * An amount in euro cents, VAT included unless its name says net. May be negative (credit). Adding and multiplying overflow loudly.
 *
 * @param cents euro cents
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(cents, quantity));
    }

    /** VAT contained in this gross amount at {@code percent} (0 to 100), half up away from zero: the gross price is the truth, the net is what remains. */
    public Money vatWithin(int percent) {
        long numerator = Math.multiplyExact(Math.abs(cents), percent);
        long divisor = 100L + percent;
        return new Money(Long.signum(cents) * ((numerator * 2 + divisor) / (divisor * 2)));
    }

    /** This gross amount without the VAT at {@code percent}. */
    public Money netOf(int percent) {
        return minus(vatWithin(percent));
    }

    /** As a reader of the language writes it: {@code € 1.234,50} or {@code €1,234.50}. */
    public String in(Language language) {
        String number = Numbers.of(java.math.BigDecimal.valueOf(Math.abs(cents), 2), language);
        return (cents < 0 ? "\u2212" : "") + (language == Language.NL ? "€\u00a0" : "€") + number;
    }

    /** Plain decimal for machines: {@code 12.95}. */
    public String decimal() {
        return java.math.BigDecimal.valueOf(cents, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
