/**
 * Technical support (H3): whoever built the shop comes in by a login of the database that exists for one ticket, with a reason, an owner's approval and an end.
 * It sees the shape of things and how they fare, and opens nothing.
 *
 * <p>Table: {@code support.ticket}; what the login sees: the views of schema {@code support}. Start at {@link nl.lichtxpert.support.Support}.
 */
package nl.lichtxpert.support;
