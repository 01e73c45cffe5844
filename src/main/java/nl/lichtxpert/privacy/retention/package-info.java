/**
 * Retention: everything ends by itself (R1, R2, H6). Each table, folder and key class says in the policy how it ends; this room takes away what is due, under a
 * login that can do nothing else, and tells how long the oldest overdue row has waited. A hold keeps something longer, for a reason its class allows, until a
 * day of its own.
 *
 * <p>Destroying a key ends whatever was sealed under it, in every copy. Table: {@code retention.hold}. Start at
 * {@link nl.lichtxpert.privacy.retention.Retention}.
 */
package nl.lichtxpert.privacy.retention;
