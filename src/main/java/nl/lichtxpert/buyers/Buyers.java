package nl.lichtxpert.buyers;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** The door to a buyer's records. */
public final class Buyers {
    /** After so long an order that was neither sent nor called off counts as ended. */
    public static final Period FORGOTTEN = Period.ofMonths(24);
    private static final Sql RESTRICT = Sql.worker("insert into buyers.restriction (person, since) values (:person, :now) on conflict (person) do nothing");
    private static final Sql RELEASE = Sql.worker("delete from buyers.restriction where person = :person");
    private static final Sql SINCE = Sql.worker("select since from buyers.restriction where person = :person");
    private final Vault vault;

    public Buyers(Vault vault) {
        this.vault = vault;
    }

    /**
     * Seals a new buyer's records in the transaction of the order (zone shop). Nothing is kept without a day: should nobody ever end this order, they end as
     * if it had ended after {@link #FORGOTTEN}. Whatever really ends it sets another.
     */
    public void seal(Tx tx, PersonRef buyer, Personal<Contact> contact, Personal<Billing> billing) {
        Period atMost = FORGOTTEN.plus(RetentionClass.ORDER.term());
        vault.keep(tx, buyer, RetentionClass.ORDER, contact, atMost);
        vault.keep(tx, buyer, RetentionClass.INVOICE, billing, atMost);
        index(tx, buyer, contact);
    }

    private void index(Tx tx, PersonRef buyer, Personal<Contact> contact) {
        vault.index(tx, buyer, RetentionClass.ORDER, BlindIndex.EMAIL, Reveal.map(contact, Contact::email));
        if (!Reveal.under(tx.purpose()).of(contact).telephone().isEmpty()) {
            vault.index(tx, buyer, RetentionClass.ORDER, BlindIndex.TELEPHONE, Reveal.map(contact, Contact::telephone));
        }
    }

    /**
     * Opens the contact record for the purpose of the Tx (zone vault); ledgered unless the buyer herself asks.
     *
     * @param task order or task number it is opened for
     * @return empty when its term is over, or she restricted its use
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

    /** From now on nobody but she opens her contact record, until she lifts it (worker). */
    public void restrict(Tx tx, PersonRef buyer, Instant now) {
        tx.sql(RESTRICT).set("person", buyer).set("now", now).update();
    }

    /** Lifts a restriction (worker). */
    public void release(Tx tx, PersonRef buyer) {
        tx.sql(RELEASE).set("person", buyer).update();
    }

    /** Since when she restricted it, when she did (worker). */
    public Optional<Instant> restricted(Tx tx, PersonRef buyer) {
        return tx.sql(SINCE).set("person", buyer).one(row -> row.instant("since"));
    }

    /** Puts a corrected contact record in place of the one there is (zone vault); she is found by the new addresses from now on. */
    public void correct(Tx tx, PersonRef buyer, Personal<Contact> contact) {
        vault.replace(tx, buyer, RetentionClass.ORDER, contact);
        vault.unindex(tx, buyer, RetentionClass.ORDER, BlindIndex.EMAIL);
        vault.unindex(tx, buyer, RetentionClass.ORDER, BlindIndex.TELEPHONE);
        index(tx, buyer, contact);
    }

    /** Seals a contact record that had ended anew, as the buyer gave it (zone vault); it ends a term from now, unless a later event sets another day. */
    public void renew(Tx tx, PersonRef buyer, Personal<Contact> contact, Instant now) {
        correct(tx, buyer, contact);
        vault.startTermUnlessItRuns(tx, buyer, RetentionClass.ORDER, RetentionClass.ORDER.endFrom(now));
    }

    /** Puts a corrected billing record in place of the one there is (zone vault). An invoice that was issued does not change by it. */
    public void correctBilling(Tx tx, PersonRef buyer, Personal<Billing> billing) {
        vault.replace(tx, buyer, RetentionClass.INVOICE, billing);
    }
}
