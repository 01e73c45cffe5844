/**
 * Who is at which task: an employee who begins something takes it for a quarter of an hour, so that two colleagues see each other and nobody packs a box twice.
 *
 * <p>A claim ends by itself, can be taken over in the open, and knows a task by its number and an employee by her reference; it keeps no history.
 * What was sent a moment ago is known by a hash, so that a button pressed twice does once. Tables: {@code claims.claim}, {@code claims.sent}.
 * Start reading at {@link nl.lichtxpert.claims.Claims}.
 */
package nl.lichtxpert.claims;
