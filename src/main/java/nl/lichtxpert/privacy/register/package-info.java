/**
 * The register: every table of the shop, whether it holds persons, what each column of such a table is, and which login may do what with it. From
 * {@code policy/<date>/tables.register} come the grants and row policies; a table or column that is not declared stops the start (clause I1).
 */
package nl.lichtxpert.privacy.register;
