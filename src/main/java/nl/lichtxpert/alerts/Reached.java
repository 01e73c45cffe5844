package nl.lichtxpert.alerts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.mail.To;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** How a buyer is reached as long as anything of hers is held: by what she gave with the order, by her account, by the address of the invoice. */
public final class Reached {
    private final Database database;
    private final Vault vault;
    private final Buyers buyers;
    private final Accounts accounts;

    public Reached(Database database, Vault vault, Buyers buyers, Accounts accounts) {
        this.database = database;
        this.vault = vault;
        this.buyers = buyers;
        this.accounts = accounts;
    }

    /** An address, and whose it is in the vault. */
    record Reader(PersonRef person, RetentionClass kept, Personal<String> email) {
        To to(Alert alert, Order order) {
            return new To(person, kept, alert.number().value(), order.number().value());
        }
    }

    /** Her address for a mail; ledgered. */
    Optional<Reader> byMail(Actor by, Purpose purpose, Order order, String task) {
        return database.write(Zone.VAULT, by, purpose, tx -> {
            Optional<Reader> own = buyers.contact(tx, order.buyer(), task)
                    .map(contact -> new Reader(order.buyer(), RetentionClass.ORDER, Reveal.map(contact, Contact::email)));
            return own.or(() -> accounts.orders().holder(tx, order.number()).filter(_ -> purpose == Purpose.WARN).flatMap(account -> vault.open(tx, account,
                    RetentionClass.ACCOUNT, Profile.class, task).map(profile -> new Reader(account, RetentionClass.ACCOUNT,
                    Reveal.map(profile, Profile::email)))));
        });
    }

    /** Whether the invoice still knows where she lives; nothing is opened. */
    boolean hasAddress(Order order) {
        return database.read(Zone.VAULT, new Actor.Job("alerts"), Purpose.WARN,
                tx -> Everything.until(tx, order.buyer(), RetentionClass.INVOICE)).isPresent();
    }

    /** One document with a letter to each; ledgered under the employee. */
    Personal<byte[]> onPaper(Actor.Staff by, List<Order> orders, String task, BiFunction<Order, List<String>, String> letter) {
        return database.write(Zone.VAULT, by, Purpose.WARN, tx -> {
            var pages = new StringBuilder();
            for (Order order : orders) {
                buyers.billing(tx, order.buyer(), task).map(billing -> Reveal.map(billing, Billing::address)).ifPresent(address -> pages.append(letter
                        .apply(order, Reveal.under(Purpose.WARN).of(address).lines(order.language().locale()))));
            }
            return Personal.of(PdfPress.print(Wording.paper(pages.toString())));
        });
    }
}
