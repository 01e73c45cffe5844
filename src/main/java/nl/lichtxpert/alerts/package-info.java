/**
 * Alerts (berichten over wat u kocht): a recall, a delivery that is late, changed terms of something bought. They are owed, so nobody can switch them off and
 * no list of who unsubscribed is asked; none of them sells. Whom one goes to is found by article or order number; sending goes on where it broke off, and is
 * counted. Who has no address left that a mail reaches gets a letter on paper.
 *
 * <p>Promises kept here: P5, P2, with art. 35 to 37 Regulation (EU) 2023/988. Tables: schema {@code alerts}. Start at {@link nl.lichtxpert.alerts.Alerts}.
 */
package nl.lichtxpert.alerts;
