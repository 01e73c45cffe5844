package nl.lichtxpert.catalog;

/**
 * Manufacturer (GPSR art. 19): trade name, postal address and electronic address (web address or mailbox of the company). {@code responsible} names the
 * responsible person in the European Union with address when the maker sits outside it, else it is empty text.
 */
public record Maker(String id, String name, String postalAddress, String electronicAddress, String responsible) {}
