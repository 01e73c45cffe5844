/**
 * Fraud (vermoeden van fraude of misbruik): the one way by which data of a customer may be kept for a suspicion and handed to an authority (clause A5).
 *
 * <p>An employee asks for a case about an order, with a reason and a legal ground; another one decides. While a case is open what is known of the buyer is held
 * beyond its term, until a day. What goes to an authority is an extract: the fewest fields its article of law allows, asked by one and approved by another
 * employee, taken within a day, and in the ledger before it leaves. Tables: schema {@code fraud}; the facts lie in the vault. Start at {@link
 * nl.lichtxpert.fraud.Fraud}.
 */
package nl.lichtxpert.fraud;
