/**
 * Back office (orderbeheer): the employees' pages - sign-in, tasks to pack and send, drafts of the catalogue, colleagues.
 *
 * <p>Promises kept here: no customer list, no customer search, no opening of a profile (R3). A page knows an order by its number; the address of a parcel comes
 * from the shipping room's door for one task, for a quarter of an hour. This room never reaches the vault and never makes a {@code Reveal}. Tables: none. Start
 * reading at {@link nl.lichtxpert.backoffice.TaskPages}.
 */
package nl.lichtxpert.backoffice;
