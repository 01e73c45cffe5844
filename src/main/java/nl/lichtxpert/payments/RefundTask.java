package nl.lichtxpert.payments;

import java.time.Instant;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/**
 * Money that is to go back and that the provider has not taken yet.
 *
 * @param reference what it is for
 * @param tries how often the provider refused
 */
public record RefundTask(UUID id, OrderNumber order, Money amount, String reference, Instant since, int tries) {}
