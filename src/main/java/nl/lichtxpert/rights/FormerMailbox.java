package nl.lichtxpert.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.mail.Letter;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.mail.Sent;
import nl.lichtxpert.mail.To;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * When the address for messages about an order is changed, the mailbox the last message went to is told: whoever reads there may not have asked for it. Without
 * a message so far there is nobody to tell; a mailbox that is gone hears nothing, and is no task of an employee.
 */
final class FormerMailbox {
    private static final Actor CLERK = new Actor.Job("rights.Moved");
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Mail mail;

    FormerMailbox(Database database, Orders orders, Buyers buyers, Mail mail, Outbox outbox) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.mail = mail;
        outbox.listen(MailboxMoved.class, "rights.Moved", order -> tell(new OrderNumber(order)));
    }

    private void tell(OrderNumber number) {
        Optional<Order> found = database.read(Zone.WORKER, CLERK, Purpose.SEND_ORDER_NEWS, tx -> orders.find(tx, number));
        if (found.isEmpty()) return;
        Order order = found.get();
        Optional<Personal<Contact>> now = database.write(Zone.VAULT, CLERK, Purpose.SEND_ORDER_NEWS, tx -> buyers.contact(tx, order.buyer(), number.value()));
        List<Sent> letters = mail.lettersOf(number).stream().sorted(Comparator.comparing(Sent::at).reversed()).toList();
        for (Sent letter : letters) {
            Optional<Personal<Letter>> written = mail.sent(CLERK, order, letter.id());
            if (now.isEmpty() || written.isEmpty() || same(written.get(), now.get())) continue;
            mail.hand(Purpose.SEND_ORDER_NEWS, new To(order.buyer(), RetentionClass.ORDER, number.value(), "moved " + letters.size()),
                    Reveal.map(written.get(), was -> note(order, was.to())));
            return;
        }
    }

    private static boolean same(Personal<Letter> letter, Personal<Contact> contact) {
        var told = Reveal.under(Purpose.SEND_ORDER_NEWS);
        return told.of(letter).to().equalsIgnoreCase(told.of(contact).email());
    }

    private static Note note(Order order, String to) {
        Language language = order.language();
        Texts t = Texts.in(language);
        var parts = List.of(new Note.Part("", List.of(t.of("rights.moved-text", order.number()))), new Note.Part("", List.of(t.of("rights.moved-not-you"))));
        return new Note(to, language, t.of("rights.moved-subject", order.number()), parts, List.of());
    }
}
