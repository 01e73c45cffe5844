package nl.lichtxpert.payments;

import java.net.URI;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;

/**
 * All a provider is told about a payment: there is no field for a person.
 *
 * @param payment our id; also the idempotency key, so asking twice makes one payment
 * @param description what the buyer reads on her bank statement
 * @param returnUrl where the browser comes back
 * @param webhookUrl where the provider says that something changed
 * @param language of the provider's pages
 */
public record PaymentRequest(UUID payment, Amount amount, OrderNumber order, String description, URI returnUrl, URI webhookUrl, Language language) {}
