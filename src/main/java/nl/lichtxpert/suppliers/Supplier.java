package nl.lichtxpert.suppliers;

/**
 * A company that supplies.
 *
 * @param id stable name, lower-case letters, digits and hyphens
 * @param orderAt where it takes orders: a web address or the company's mailbox, may be empty
 * @param days from order to arrival, 0 to 365
 */
record Supplier(String id, String name, String orderAt, int days) {}
