/**
 * The buyer's own order page: state, payment, documents and the mails about one order, for who holds its link and without an account (A1, A3, I5, X1). Owns no
 * table.
 */
package nl.lichtxpert.myorder;
