package nl.lichtxpert.shipping;

import java.time.Instant;
import java.util.Map;

/**
 * A parcel that left. The code leads to the parcel at the carrier's.
 *
 * @param parcel from 1 within its order
 * @param pieces by position of the order's line
 */
public record Shipment(int parcel, Carrier carrier, String trackCode, Instant at, Map<Integer, Integer> pieces) {
    /** Where the carrier tells how it stands. */
    public String trackPage() {
        return carrier.trackPage(trackCode);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "Shipment by " + carrier;
    }
}
