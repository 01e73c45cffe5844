/**
 * Interface for other programs (koppelingen): a REST API over articles, stock, prices and orders as tasks, and webhooks that tell when something is to do.
 *
 * <p>Promises kept here: a key is made by the owner, may do what it was made for and no more, ends by itself, and is kept as a hash (H4); a person exists for
 * it only as a task: an address is had by opening the label of one, as an employee does, with the same entry in the ledger under the employee who made the key
 * (R3, T1); a webhook carries numbers, goes only to hosts the settings name, and is signed (I2). What the interface can do is described at
 * {@code /api/openapi.json}, which is made from the same annotations and records that run it.
 *
 * <p>Tables: schema {@code api}. Start reading at {@link nl.lichtxpert.api.GateApi}, through which every request comes, then {@code TaskApi}.
 */
package nl.lichtxpert.api;
