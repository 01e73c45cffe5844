/**
 * Money (geld): the books of each order. Invoices and credit notes on the one side, payments, refunds, bank transfers and set-offs on the other: together they
 * are always what is still owed, to the cent. Finance sees here what is to be paid back, what is unpaid and what does not add up; numbers and amounts, nobody's
 * name. Unpaid invoices are reminded of as the law wants (art. 6:96(6) BW, WIK).
 *
 * <p>Promises kept here: P1, P7, W-17, W-29. Tables: schema {@code money}. It reads the tables of orders, payments and invoices and never writes them.
 * Start at {@link nl.lichtxpert.money.Books}.
 */
package nl.lichtxpert.money;
