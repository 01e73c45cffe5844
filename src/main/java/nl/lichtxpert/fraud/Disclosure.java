package nl.lichtxpert.fraud;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.payments.PaymentState;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Makes the file of an extract: the parts that were approved and no other, in Dutch, as PDF/A or JSON. */
public final class Disclosure {
    private final Database database;
    private final Vault vault;
    private final Buyers buyers;
    private final Orders orders;
    private final Payments payments;
    private final ShopIdentity shop;
    private final Clock clock;
    private final Texts texts = Texts.in(Language.NL);

    public Disclosure(Database database, Vault vault, Buyers buyers, Orders orders, Payments payments, ShopIdentity shop, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.buyers = buyers;
        this.orders = orders;
        this.payments = payments;
        this.shop = shop;
        this.clock = clock;
    }

    /** As what the file is made. */
    public enum Form { PDF, JSON }

    /** What is written of an order outside the vault. */
    record Books(Order order, Optional<PaymentState> payment) {}

    /** A line of the file: what it is and what is known, in the order of the parts. */
    record Line(String key, String title, String value) {}

    /** A page to be printed; lives inside a {@code Personal}. */
    record Sheet(Extract extract, String order, List<Line> lines, ShopIdentity shop, Instant at, Texts texts) {
        /** Never the lines. */
        @Override
        public String toString() {
            return "Sheet " + extract.number();
        }
    }

    Optional<Books> books(Actor.Staff by, OrderNumber number) {
        return database.read(Zone.WORKER, by, Purpose.FRAUD_CASE, tx -> orders.find(tx, number)).map(order -> new Books(order, payments.latest(number)));
    }

    /** Opens what was approved and writes the disclosure down, in the transaction of whoever takes it (zone vault). */
    Personal<byte[]> file(Tx tx, Extract extract, Books books, Form form) {
        PersonRef person = books.order().buyer();
        var lines = new ArrayList<Personal<List<Line>>>();
        if (extract.parts().contains(Authority.Part.NAME) || extract.parts().contains(Authority.Part.ADDRESS)) {
            buyers.billing(tx, person, extract.number()).ifPresent(bill -> lines.add(Reveal.map(bill, known -> who(extract, known))));
        }
        if (extract.parts().contains(Authority.Part.EMAIL) || extract.parts().contains(Authority.Part.TELEPHONE)
                || extract.parts().contains(Authority.Part.ADDRESS)) {
            buyers.contact(tx, person, extract.number()).ifPresent(contact -> lines.add(Reveal.map(contact, known -> reached(extract, known))));
        }
        lines.add(Personal.of(bought(extract, books)));
        String what = extract.parts().stream().map(part -> part.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(","));
        vault.disclosed(tx, person, RetentionClass.FRAUD, extract.authority().recipient(), what, extract.number());
        var reveal = Reveal.under(tx.purpose());
        List<Line> all = lines.stream().flatMap(some -> reveal.of(some).stream()).toList();
        return Personal.of(form == Form.PDF ? pdf(extract, books, all) : json(extract, books, all));
    }

    private List<Line> who(Extract extract, Billing bill) {
        var lines = new ArrayList<Line>();
        if (extract.parts().contains(Authority.Part.NAME)) {
            lines.add(line("name", bill.address().name()));
            if (!bill.address().company().isEmpty()) lines.add(line("company", bill.address().company()));
        }
        if (extract.parts().contains(Authority.Part.ADDRESS)) lines.add(line("address", place(bill.address())));
        return lines;
    }

    private List<Line> reached(Extract extract, Contact contact) {
        var lines = new ArrayList<Line>();
        if (extract.parts().contains(Authority.Part.ADDRESS)) lines.add(line("delivery", place(contact.delivery())));
        if (extract.parts().contains(Authority.Part.EMAIL)) lines.add(line("email", contact.email()));
        if (extract.parts().contains(Authority.Part.TELEPHONE)) lines.add(line("telephone", contact.telephone().isEmpty() ? "–" : contact.telephone()));
        return lines;
    }

    private static String place(nl.lichtxpert.buyers.PostalAddress address) {
        return (address.street() + " " + address.houseNumber() + " " + address.addition()).strip() + ", " + address.postcode() + " " + address.city() + ", "
                + address.country();
    }

    private List<Line> bought(Extract extract, Books books) {
        var lines = new ArrayList<Line>();
        Order order = books.order();
        if (extract.parts().contains(Authority.Part.ORDER)) {
            lines.add(line("placed", second(order.placedAt())));
            order.lines().forEach(one -> lines.add(line("article",
                    one.quantity() + " × " + one.name() + " (" + one.sku() + "), " + one.total().in(Language.NL))));
            lines.add(line("total", order.total().in(Language.NL)));
            order.shippedAt().ifPresent(at -> lines.add(line("shipped", second(at))));
        }
        if (extract.parts().contains(Authority.Part.PAYMENT)) {
            lines.add(line("payment", texts.of("fraud.paid-by-" + order.payment())));
            books.payment().ifPresent(state -> lines.add(line("payment-state", texts.of("fraud.money-" + state))));
            order.paidAt().ifPresent(at -> lines.add(line("paid", second(at))));
        }
        return lines;
    }

    /** As programs and people both read it; which moment of a second it was tells an authority nothing. */
    static String second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Line line(String key, String value) {
        return new Line(key, texts.of("fraud.line-" + key), value);
    }

    private byte[] pdf(Extract extract, Books books, List<Line> lines) {
        var html = new StringOutput(8 * 1024);
        JteextractGenerated.render(new OwaspHtmlTemplateOutput(html), null, new Sheet(extract, books.order().number().value(), lines, shop, clock.instant(),
                texts));
        return PdfPress.print(html.toString());
    }

    private byte[] json(Extract extract, Books books, List<Line> lines) {
        var data = new LinkedHashMap<String, Object>();
        lines.forEach(line -> data.merge(line.key(), line.value(), (a, b) -> a + "; " + b));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("extract", extract.number());
        file.put("case", extract.suspicion());
        file.put("order", books.order().number().value());
        file.put("controller", shop.legalName() + ", KvK " + shop.kvk());
        file.put("law", extract.authority().law());
        file.put("reference", extract.reference());
        file.put("made", second(clock.instant()));
        file.put("data", data);
        return JsonMapper.shared().writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    }
}
