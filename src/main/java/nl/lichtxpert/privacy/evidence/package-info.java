/**
 * Evidence (bewijs): every clause of the privacy statement is held against the running shop, again and again.
 *
 * <p>A {@link nl.lichtxpert.privacy.evidence.Probe} looks whether the mechanism behind some clauses still does its work; {@link
 * nl.lichtxpert.privacy.evidence.Evidence} lets all of them look, on a schedule and when asked, and remembers what they found: outcome, since when, when last
 * proven, and how often per day. A probe that turns red raises the alarm. What is kept names mechanisms, never people. Tables: {@code evidence.verdict}, {@code
 * evidence.day}, {@code evidence.synthetic} (people made up by a probe, so that none is ever left behind).
 */
package nl.lichtxpert.privacy.evidence;
