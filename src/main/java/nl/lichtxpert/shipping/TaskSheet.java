package nl.lichtxpert.shipping;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.privacy.PersonRef;

/**
 * All an employee sees of a task without opening it.
 *
 * @param openings who opened its address, newest first
 * @param lines all of the order, by position
 * @param shipments parcels that left with a carrier, in their order
 */
public record TaskSheet(Task task, List<TaskLine> lines, List<Opening> openings, List<Shipment> shipments) {
    /** Lines of which something is still to be packed. */
    public List<TaskLine> open() {
        return lines.stream().filter(line -> line.open() > 0).toList();
    }

    /** An employee looked at the address. */
    public record Opening(PersonRef account, Instant at, Instant until) {}
}
