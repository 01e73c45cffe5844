package nl.lichtxpert.notices;

import java.time.Clock;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.storefront.Offers;

/** What the shop has that this room leans on. */
public record Neighbours(Database database, Vault vault, Links links, Mail mail, Offers offers, Outbox outbox, Ids ids, Clock clock) {}
