package nl.lichtxpert.shipping;

import java.time.Instant;

/** A parcel that left. The code leads to the parcel at the carrier's. */
public record Shipment(Carrier carrier, String trackCode, Instant at) {
    /** Never the code. */
    @Override
    public String toString() {
        return "Shipment by " + carrier;
    }
}
