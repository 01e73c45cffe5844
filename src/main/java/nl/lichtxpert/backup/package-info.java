/**
 * Backups: the whole database in one file, without client tools of PostgreSQL and without keys; the keys in another file, newest only; and both back again.
 * A backup opens nobody by itself, and whoever was erased after it was made does not come back with it (H6).
 *
 * <p>No tables. Start at {@link nl.lichtxpert.backup.Backup} and {@link nl.lichtxpert.backup.KeyBackup}.
 */
package nl.lichtxpert.backup;
