package nl.lichtxpert.exchanges;

import nl.lichtxpert.returns.ExchangedParcels;

/** Does for tests what the exchanges room does every ten minutes. */
public final class Evening {
    private Evening() {}

    public static void round(Exchanges exchanges, ExchangedParcels parcels) {
        exchanges.even(parcels);
    }
}
