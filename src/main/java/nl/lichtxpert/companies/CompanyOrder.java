package nl.lichtxpert.companies;

import java.util.Optional;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.privacy.PersonRef;

/**
 * An order of a company.
 *
 * @param reference the company's own number for it, when it gave one
 * @param placedBy absent when she has left, or her account has ended
 */
record CompanyOrder(Order order, Optional<String> reference, Optional<PersonRef> placedBy) {}
