package nl.lichtxpert.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.PiecesCalledOff;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** Tells the buyer what came of her return: what was accepted, what was taken off and why, and how the money comes. Goes to the address of the order. */
public final class SettledNews {
    private static final Actor CLERK = new Actor.Job("returns");
    private final Database database;
    private final Buyers buyers;
    private final Invoices invoices;
    private final Mail mail;

    public SettledNews(Database database, Buyers buyers, Invoices invoices, Mail mail) {
        this.database = database;
        this.buyers = buyers;
        this.invoices = invoices;
        this.mail = mail;
    }

    void tell(Order order, Parcel parcel) {
        Optional<Personal<byte[]>> paper = invoices.creditNote(CLERK, Purpose.SEND_ORDER_NEWS, order, parcel.number().value());
        Optional<Personal<Contact>> contact = database.write(Zone.VAULT, CLERK, Purpose.SEND_ORDER_NEWS,
                tx -> buyers.contact(tx, order.buyer(), order.number().value()));
        contact.ifPresent(known -> mail.acknowledge(Purpose.SEND_ORDER_NEWS, order.buyer(), RetentionClass.ORDER, parcel.number().value(),
                Reveal.map(known, who -> note(who, order, parcel, paper))));
    }

    /** Tells which pieces were called off and how their money comes. */
    void calledOff(Order order, PiecesCalledOff act, Map<Integer, Integer> pieces) {
        String subject = order.number() + "-" + act.reference();
        Optional<Personal<byte[]>> paper = invoices.creditNote(CLERK, Purpose.SEND_ORDER_NEWS, order, act.reference());
        Optional<Personal<Contact>> contact = database.write(Zone.VAULT, CLERK, Purpose.SEND_ORDER_NEWS,
                tx -> buyers.contact(tx, order.buyer(), order.number().value()));
        contact.ifPresent(known -> mail.acknowledge(Purpose.SEND_ORDER_NEWS, order.buyer(), RetentionClass.ORDER, subject,
                Reveal.map(known, who -> calledOff(who, order, pieces, paper))));
    }

    private static Note calledOff(Contact who, Order order, Map<Integer, Integer> pieces, Optional<Personal<byte[]>> paper) {
        Language language = order.language();
        Texts texts = Texts.in(language);
        String sum = order.worth(pieces).in(language);
        var parts = new ArrayList<Note.Part>();
        parts.add(new Note.Part("", List.of(texts.of("returns.mail-greeting", who.delivery().name()))));
        parts.add(new Note.Part("", List.of(texts.of("returns.called-off-intro", order.number()))));
        parts.add(new Note.Part(texts.of("returns.called-off-articles"),
                pieces.entrySet().stream().map(one -> one.getValue() + " × " + order.lines().get(one.getKey() - 1).name()).toList()));
        parts.add(new Note.Part("", List.of(texts.of(order.paidAt().isPresent() ? "returns.settled-back" : "returns.called-off-not-owed", sum))));
        return new Note(who.email(), language, texts.of("returns.called-off-subject", order.number()), parts, papers(order, texts, paper));
    }

    private static List<Note.Paper> papers(Order order, Texts texts, Optional<Personal<byte[]>> paper) {
        return paper.stream().map(pdf -> new Note.Paper(texts.of("returns.credit-file", order.number()) + ".pdf",
                Reveal.under(Purpose.SEND_ORDER_NEWS).of(pdf))).toList();
    }

    private static Note note(Contact who, Order order, Parcel parcel, Optional<Personal<byte[]>> paper) {
        Language language = order.language();
        Texts texts = Texts.in(language);
        var parts = new ArrayList<Note.Part>();
        parts.add(new Note.Part("", List.of(texts.of("returns.mail-greeting", who.delivery().name()))));
        parts.add(new Note.Part("", List.of(texts.of("returns.settled-intro", parcel.number(), order.number()))));
        parts.add(new Note.Part(texts.of("returns.settled-articles"), parcel.lines().stream().map(line -> judged(line, texts, language)).toList()));
        parts.add(new Note.Part(texts.of("returns.settled-sum"), List.of(sum(order, parcel, texts, language))));
        parts.add(new Note.Part("", List.of(texts.of("returns.settled-questions"))));
        return new Note(who.email(), language, texts.of("returns.settled-subject", parcel.number()), parts, papers(order, texts, paper));
    }

    /** One line of the mail and of the order's page. */
    static String judged(Parcel.Line line, Texts texts, Language language) {
        Judgement found = line.judgement().orElseThrow();
        String accepted = texts.of("returns.accepted", found.accepted(), line.quantity(), line.name());
        if (found.reason() == Judgement.Reason.NONE) return accepted;
        String why = texts.of("returns.reason." + found.reason());
        return accepted + " " + (found.reduction().cents() == 0 ? why : texts.of("returns.reduced", found.reduction().in(language), why));
    }

    private static String sum(Order order, Parcel parcel, Texts texts, Language language) {
        Parcel.Settled settled = parcel.settled().orElseThrow();
        if (settled.sum().cents() == 0) return texts.of("returns.settled-nothing");
        String shipping = settled.shipping().cents() == 0 ? "" : " " + texts.of("returns.settled-shipping", settled.shipping().in(language));
        if (order.paidAt().isEmpty()) return texts.of("returns.settled-set-off", settled.sum().in(language)) + shipping;
        Money back = parcel.paidBack();
        String exchanged = parcel.exchange().filter(_ -> back.compareTo(settled.sum()) < 0)
                .map(one -> texts.of("returns.settled-exchanged", one.amount().orElseThrow().in(language), one.order()) + " ").orElse("");
        return exchanged + (back.cents() == 0 ? "" : texts.of("returns.settled-back", back.in(language))) + shipping;
    }
}
