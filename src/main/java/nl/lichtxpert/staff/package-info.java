/**
 * Staff (medewerkers): accounts of employees and how they come in - handle and password, then a code of six digits (T1, H4, A-08).
 *
 * <p>Promises kept here: nobody comes in without having accepted the confidentiality statement; a name never stands in a table, only a number; the login of the
 * employees' own screens can neither read a password hash nor make a session. Sessions end after half an hour of rest and after ten hours. Tables: schema
 * {@code staff}. Start reading at {@link nl.lichtxpert.staff.Staff}, the door.
 */
package nl.lichtxpert.staff;
