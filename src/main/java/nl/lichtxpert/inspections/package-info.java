/**
 * Inspections (beoordelen van retouren): photographs an employee takes of what came back. Nothing but the picture is kept, sealed under the key of the order's
 * contact record, so that it ends with it; it is seen in the task of the return, by who opens that, and the ledger notes it.
 *
 * <p>Promises kept here: D9, R1, R3. Table: {@code inspections.photo}. Start at {@link nl.lichtxpert.inspections.Inspections}.
 */
package nl.lichtxpert.inspections;
