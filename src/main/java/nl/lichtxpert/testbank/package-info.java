/**
 * Test bank (testbank): a pretend payment company for demonstrations and tests. It has its own pages, its own tables and its own habits: webhooks that come
 * late, twice, in the wrong order or never, and wrong amounts, all chosen on the page by whoever pays. To the shop it is a provider like any other.
 *
 * <p>Only a demo has it: in production the room refuses to be made and has no address. Tables: schema {@code testbank}. Start at
 * {@link nl.lichtxpert.testbank.TestBank}.
 */
package nl.lichtxpert.testbank;
