/**
 * Calls (bellen): a customer is called about an order, its delivery, its payment, a return, or because she asked for it, and for nothing else (P4; since
 * 1 July 2026 nobody is called to sell, art. 11.7 Tw). A call is a task with a reason of a closed list; the number comes out for one employee, for ten minutes,
 * and the ledger knows it. Who calls us is recognised by order number and postcode, answered with yes or no and few times.
 *
 * <p>What was said goes into the case the call belongs to. Tables: schema {@code calls}. Start at {@link nl.lichtxpert.calls.Calls}.
 */
package nl.lichtxpert.calls;
