/**
 * Work lists (werkvoorraad): all that waits for an employee on one page, with how much of it is late, and the lists that belong to no other room.
 *
 * <p>A list has order numbers and article numbers and nobody in it (R3); counts are read by the employees' login, those of money by the worker's. Tables: none.
 * Start reading at {@link nl.lichtxpert.worklists.WorkPages}.
 */
package nl.lichtxpert.worklists;
