/**
 * Buyers (kopers): the sealed records of somebody who orders, and the one door through which other rooms ask for a part of them with a purpose.
 *
 * <p>A buyer has three records with terms of their own: the draft of the checkout, the contact (delivery, telephone, e-mail), and the billing fields of the
 * invoice (clauses D1-D3, D10, R1, R2). Its records lie in the vault; its own table {@code buyers.restriction} says
 * who restricted what is done with them (art. 18 GDPR).
 */
package nl.lichtxpert.buyers;
