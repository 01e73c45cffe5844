package nl.lichtxpert.mail;

import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * To whom a message goes of which no copy is kept.
 *
 * @param number of what it is about, or its kind, as the ledger says it
 * @param message what tells it from another one about the same to the same person; the same at every try
 */
public record To(PersonRef person, RetentionClass kept, String number, String message) {
    /** One message to one person about one thing. */
    public To(PersonRef person, RetentionClass kept, String number) {
        this(person, kept, number, number);
    }

    /** What the server gets to see, as the ledger says it: of who asked for a notice the shop knows no name. */
    String what() {
        return kept == RetentionClass.NOTICE || kept == RetentionClass.NEWSLETTER ? "email" : "name,email";
    }

    /** What it is called while it is under way; says nothing of whom it is to. */
    String name() {
        return kept + "/" + Ids.hash(person + "|" + number + "|" + message);
    }
}
