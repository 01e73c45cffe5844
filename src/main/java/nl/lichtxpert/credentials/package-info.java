/**
 * Credentials (inlogmiddelen): what proves that somebody is who she says - passwords, codes of an app, passkeys - for employees and customers alike, so that
 * there is one source of each (A-03, A-04, H4).
 *
 * <p>Promises kept here: a password is stored as Argon2id under a pepper that PostgreSQL never holds; common and leaked ones are refused without asking anybody
 * outside; attempts are counted in a table, so that neither a restart nor a second node forgives them; a network is known by a keyed hash alone (D4). A passkey
 * is a public key: whoever reads the table can sign in nowhere. Tables: schema {@code credentials}. Start reading at
 * {@link nl.lichtxpert.credentials.Credentials}, the door.
 */
package nl.lichtxpert.credentials;
