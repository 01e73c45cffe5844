package nl.lichtxpert.shipping;

import java.time.Instant;
import java.util.List;

/** What comes of opening a task. */
public sealed interface OpenedTask {
    /**
     * It is open: this answer is the only place where the address stands in clear, and is not kept.
     *
     * @param address lines of the envelope
     * @param label PDF for the parcel
     * @param slip PDF for in the box
     * @param until when it closes by itself
     */
    record Opened(List<String> address, byte[] label, byte[] slip, Instant until) implements OpenedTask {
        /** Never the address. */
        @Override
        public String toString() {
            return "Opened until " + until;
        }
    }

    /** This employee has as many tasks open as one can pack at a time. */
    record TooManyOpen() implements OpenedTask {}

    /** There is nothing to open: unknown, collected by the buyer, or gone already. */
    record Nothing() implements OpenedTask {}
}
