package nl.lichtxpert.rights;

import java.util.List;
import java.util.UUID;
import nl.lichtxpert.privacy.PersonRef;

/**
 * Somebody who showed that a mailbox is hers, and whom the shop knows by it: one reference per order or account.
 *
 * @param visit id
 * @param persons empty when nothing is known by that mailbox
 */
record Guest(UUID visit, List<PersonRef> persons) {}
