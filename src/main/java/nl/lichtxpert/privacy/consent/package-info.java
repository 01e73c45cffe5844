/**
 * Consent (toestemming): what may be asked, what somebody answered, and the proof of it. What needs consent is listed once ({@link
 * nl.lichtxpert.privacy.consent.Declared}); the browser's own answer stands in a functional cookie and is read without the database ({@link
 * nl.lichtxpert.privacy.consent.Standing}); only this room can mint the {@link nl.lichtxpert.privacy.consent.Permission} that measuring by others and
 * personal offers ask for. How the answers of a browser and of an account meet is {@link nl.lichtxpert.privacy.consent.Meeting}.
 *
 * <p>Promises kept here: asked before anything is placed, refusing as easy as accepting (C7); nothing of others without it (C4, C5, C6, P9); withdrawal at
 * once and Global Privacy Control as a refusal (C8). Tables: schema {@code consent}, its events
 * append-only. Start at {@link nl.lichtxpert.privacy.consent.Consents}.
 */
package nl.lichtxpert.privacy.consent;
