package nl.lichtxpert.shipping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.privacy.PersonRef;

/**
 * All an employee sees of a task without opening it.
 *
 * @param openings who opened its address, newest first
 * @param shipment when it left with a carrier
 */
public record TaskSheet(Task task, List<OrderLine> lines, List<Opening> openings, Optional<Shipment> shipment) {
    /** An employee looked at the address. */
    public record Opening(PersonRef account, Instant at, Instant until) {}
}
