/**
 * My account (mijn account): the pages of the accounts room - making one, signing in, orders and invoices, addresses, ways to sign in, closing - and the
 * letters about it.
 *
 * <p>Promises kept here: everything works without script by password or link, a passkey is offered first (H4); no page says whether an address has an account;
 * what was typed comes back after a fault, except passwords and codes; nothing here is kept by browser or page cache. This room owns no table. Start reading at
 * {@code EnterPages}.
 */
package nl.lichtxpert.myaccount;
