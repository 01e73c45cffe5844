/**
 * Cases (vragen): whoever is stuck gets an answer (S1). A message by form, mail, telephone or letter becomes a case with a number, a last day, a thread and
 * notes of employees; all of what was said lies sealed under a key of its own (D9), numbers of citizens and of cards are masked before they are kept, and a
 * case ends a year after it was closed. An employee sees numbers and days; what was said only after opening one case, which the ledger notes.
 *
 * <p>Answers leave by mail and stand on the page behind the asker's link, and in her account. Tables: schema {@code cases}. Start at
 * {@link nl.lichtxpert.cases.Cases}; mail that comes in starts at {@link nl.lichtxpert.cases.LetterBox}.
 */
package nl.lichtxpert.cases;
