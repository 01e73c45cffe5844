/**
 * Returns (herroepen en retourneren): the online withdrawal function of art. 6:230oa BW. Anybody may declare, without an account and without script, in two
 * steps with the words of the directive; a declaration is never refused for an unknown number or a late date, it is received with its time and judged
 * afterwards.
 *
 * <p>Promises kept here: W-20 to W-27, W-31 to W-33, P3. What was declared is sealed; the table knows references and the facts a judgement needs. Table: schema
 * {@code returns}. Start at {@link nl.lichtxpert.returns.WithdrawalPages}, then {@link nl.lichtxpert.returns.Withdrawals}.
 */
package nl.lichtxpert.returns;
