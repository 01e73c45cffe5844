/**
 * Rights (rechten van de betrokkene): what somebody may ask about her own data, for guests and account holders alike (X1; art. 12 to 22 GDPR).
 *
 * <p>Who she is, is shown by reading the mail of an address she gave with an order; nobody is asked for a passport, and whoever is not known gets the same
 * answer in the same time. Access, rectification, erasure, restriction, portability and objection are done at once, by herself; a request by telephone or
 * letter becomes a task with a term, which employees keep without seeing what it is about. Tables: schema {@code rights}. Start at {@link
 * nl.lichtxpert.rights.Rights}; what a copy holds is decided in {@link nl.lichtxpert.rights.Walk}.
 */
package nl.lichtxpert.rights;
