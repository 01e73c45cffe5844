/**
 * Choices (keuzes): where a visitor is asked for consent, answers, looks again and takes it back: the banner that the front fills into every page, the cookie
 * page, the one button below every page that withdraws, the receipt, and the scripts of third parties, which only a permission brings into a page.
 *
 * <p>Promises kept here: informed and asked at the first visit, refusing as easy as accepting, nothing pre-ticked, all of it without script (C7); the cookie
 * page comes from the declarations (C1, C2); one click withdraws (C8); nothing of
 * others before that (C6). No tables. Start at
 * {@link nl.lichtxpert.choices.ChoicePages}.
 */
package nl.lichtxpert.choices;
