/**
 * Accounts (klantaccounts): never needed, nice to have (A1-A6). How a customer makes one, comes in, sees what is hers and leaves.
 *
 * <p>Promises kept here: no table knows a name or an address, the profile lies sealed in the vault, class ACCOUNT, and the way in is a keyed hash of the e-mail
 * address (D3); no answer tells whether somebody has an account, in words or in time; a session is a hash, knows no browser and no device (D8) and ends by
 * itself; every change of a way in is told by letter; an account nobody uses ends by the declared term after two letters (R1). Date of birth and gender are not
 * asked: no purpose wants them (A6, D5). Tables: schema {@code accounts}. Start reading at {@link nl.lichtxpert.accounts.Accounts}, the door; the pages are
 * the room {@code myaccount}.
 */
package nl.lichtxpert.accounts;
