package nl.lichtxpert.storefront;

import java.util.Optional;
import nl.lichtxpert.catalog.Unit;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.storefront.Frame.Vat;

/**
 * A price as it hangs on the shelf, with what the law wants beside it.
 *
 * @param gross what a consumer pays, VAT included
 * @param prior lowest price of the 30 days before the current reduction (art. 5a Besluit prijsaanduiding producten); only when the price is reduced against it
 * @param advised list price of the maker, called that and never dressed as an old price
 * @param unit what the price buys one of
 * @param packSize pieces in a pack, 1 or more
 * @param energy what must be said about energy
 */
public record PriceTag(Money gross, Optional<Money> prior, Optional<Money> advised, Unit unit, int packSize, Energy energy) {
    /** Rate of everything this shop sells, per cent. */
    static final int VAT_PERCENT = 21;

    public PriceTag {
        if (prior.isPresent() && prior.get().compareTo(gross) <= 0) throw new IllegalArgumentException("a prior price is above the price");
    }

    /** A price without reduction, for carts, orders and mails. */
    public static PriceTag plain(Money gross, Unit unit, int packSize, Energy energy) {
        return new PriceTag(gross, Optional.empty(), Optional.empty(), unit, packSize, energy);
    }

    /** The amount as this reader chose to see it. */
    public static String shown(Money gross, Vat vat, Language language) {
        return (vat == Vat.EXCLUDED ? gross.netOf(VAT_PERCENT) : gross).in(language);
    }

    /** Whole per cent off the prior price, rounded down so that it never promises too much; 0 without a prior price. */
    public int percentOff() {
        return prior.map(before -> (int) ((before.cents() - gross.cents()) * 100 / before.cents())).orElse(0);
    }

    /** Gross price of one piece out of a pack, rounded half up; empty when it is not a pack. */
    public Optional<Money> perPiece() {
        return packSize > 1 ? Optional.of(Money.ofCents((gross.cents() * 2 + packSize) / (packSize * 2L))) : Optional.empty();
    }
}
