package nl.lichtxpert.money;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * Reminds of invoices that are unpaid: once friendly, and once as the law wants before costs may be asked: fourteen whole days, with the amount of those costs
 * (art. 6:96(6) BW). What comes after is for a person to decide. A letter whose addressee is no longer known does not go, and its clock does not run.
 */
public final class Reminders {
    private static final Actor CLERK = new Actor.Job("reminders");
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Mail mail;
    private final Books books;
    private final Clock clock;
    private final BookStore store = new BookStore();

    public Reminders(Database database, Orders orders, Buyers buyers, Mail mail, Books books, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.mail = mail;
        this.books = books;
        this.clock = clock;
    }

    /** At wiring time. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofHours(6), "money-remind", this::round);
    }

    void round() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Books.SHOP_TIME);
        for (Unpaid invoice : books.toRemind(today)) invoice.next(today).ifPresent(kind -> send(invoice, Reminder.of(invoice, kind, today)));
    }

    private void send(Unpaid invoice, Reminder reminder) {
        Order order = database.read(Zone.WORKER, CLERK, Purpose.SEND_ORDER_NEWS, tx -> orders.find(tx, invoice.order())).orElseThrow();
        Optional<Personal<Contact>> contact = database.write(Zone.VAULT, CLERK, Purpose.SEND_ORDER_NEWS,
                tx -> buyers.contact(tx, order.buyer(), order.number().value()));
        if (contact.isEmpty()) return;
        mail.acknowledge(Purpose.SEND_ORDER_NEWS, order.buyer(), RetentionClass.ORDER, order.number() + "-" + reminder.kind(),
                Reveal.map(contact.get(), who -> note(who, order, invoice, reminder)));
        database.write(Zone.WORKER, CLERK, Purpose.HANDLE_PAYMENT, tx -> store.remind(tx, reminder));
    }

    static Note note(Contact who, Order order, Unpaid invoice, Reminder reminder) {
        Language language = order.language();
        Texts t = Texts.in(language);
        String payBy = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale()).format(reminder.payBy());
        String open = reminder.open().in(language);
        String kind = reminder.kind().name();
        var parts = new ArrayList<Note.Part>();
        parts.add(new Note.Part("", List.of(t.of("returns.mail-greeting", who.delivery().name()))));
        parts.add(new Note.Part("", List.of(t.of("money.mail." + kind + ".intro", invoice.invoice(), order.number(), open))));
        parts.add(new Note.Part("", List.of(t.of("money.mail." + kind + ".ask", open, payBy, reminder.costs().in(language)))));
        parts.add(new Note.Part(t.of("money.mail.how"), List.of(t.of("money.mail.how-text", invoice.invoice()))));
        parts.add(new Note.Part("", List.of(t.of("money.mail.crossed"))));
        return new Note(who.email(), language, t.of("money.mail." + kind + ".subject", invoice.invoice()), parts, List.of());
    }
}
