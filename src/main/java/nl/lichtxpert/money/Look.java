package nl.lichtxpert.money;

import java.time.Instant;
import java.util.List;

/** One look over all books. @param orders how many there were */
public record Look(Instant at, int orders, List<Difference> found) {}
