/**
 * The front door's hardware, shared by every room that has pages: who is visiting ({@link nl.lichtxpert.web.Visit}), how a template becomes an answer
 * ({@link nl.lichtxpert.web.Html}), what is refused before any page is asked ({@link nl.lichtxpert.web.RequestGuard}), the page cache, what the front
 * fills into a page by consent ({@link nl.lichtxpert.web.Slots}), and the access log.
 *
 * <p>Promises kept here: undeclared cookies are not set (C1), the access log knows no person (D4), no third-party host may be loaded (C6, T2).
 */
package nl.lichtxpert.web;
