package nl.lichtxpert.buyers;

import java.util.Optional;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** The door to a buyer's records. */
public final class Buyers {
    private final Vault vault;

    public Buyers(Vault vault) {
        this.vault = vault;
    }

    /** Seals a new buyer's records in the transaction of the order (zone shop). */
    public void seal(Tx tx, PersonRef buyer, Personal<Contact> contact, Personal<Billing> billing) {
        vault.keep(tx, buyer, RetentionClass.ORDER, contact);
        vault.keep(tx, buyer, RetentionClass.INVOICE, billing);
        vault.index(tx, buyer, RetentionClass.ORDER, BlindIndex.EMAIL, Reveal.map(contact, Contact::email));
        if (!Reveal.under(tx.purpose()).of(contact).telephone().isEmpty()) {
            vault.index(tx, buyer, RetentionClass.ORDER, BlindIndex.TELEPHONE, Reveal.map(contact, Contact::telephone));
        }
    }

    /**
     * Opens the contact record for the purpose of the Tx (zone vault); ledgered unless the buyer herself asks.
     *
     * @param task order or task number it is opened for
     * @return empty when its term is over
     */
    public Optional<Personal<Contact>> contact(Tx tx, PersonRef buyer, String task) {
        return vault.open(tx, buyer, RetentionClass.ORDER, Contact.class, task);
    }

    /** Notes that the contact record, or part of it, goes to somebody outside the shop; before it leaves (zone vault). */
    public void disclosed(Tx tx, PersonRef buyer, String recipient, String what, String task) {
        vault.disclosed(tx, buyer, RetentionClass.ORDER, recipient, what, task);
    }

    /** Opens the billing record; as {@link #contact}. */
    public Optional<Personal<Billing>> billing(Tx tx, PersonRef buyer, String task) {
        return vault.open(tx, buyer, RetentionClass.INVOICE, Billing.class, task);
    }
}
