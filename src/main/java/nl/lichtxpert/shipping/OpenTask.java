package nl.lichtxpert.shipping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;

/**
 * Opens the address of one task for one employee, and puts it on the label for the carrier (R3, P6). Three logins take part: the employees' marks the task and
 * cannot know whose it is; the worker's knows the reference and no address; the vault's opens the address and writes the ledger, in one transaction, together
 * with the paper that needs it.
 */
final class OpenTask {
    static final Duration TIME = Duration.ofMinutes(15);
    /** As many as one packs side by side; whoever wants to leaf through addresses is stopped here. */
    private static final int AT_ONCE = 5;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Clock clock;
    private final ShopIdentity shop;
    private final BiFunction<Tx, Order, List<OrderLine>> toPack;
    private final TaskStore tasks = new TaskStore();
    private final LabelPdf labels = new LabelPdf();
    private final PackingSlipPdf slips = new PackingSlipPdf();

    OpenTask(Database database, Orders orders, Buyers buyers, Clock clock, ShopIdentity shop, BiFunction<Tx, Order, List<OrderLine>> toPack) {
        this.toPack = toPack;
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.clock = clock;
        this.shop = shop;
    }

    private enum Mark { OPENED, TOO_MANY, NOTHING }

    OpenedTask open(Actor.Staff by, OrderNumber number) {
        Instant until = clock.instant().plus(TIME);
        Mark mark = database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            if (tasks.openElsewhere(tx, by.account(), number, clock.instant()) >= AT_ONCE) return Mark.TOO_MANY;
            return tasks.open(tx, by.account(), number, clock.instant(), until) ? Mark.OPENED : Mark.NOTHING;
        });
        return switch (mark) {
            case OPENED -> revealed(by, number, until);
            case TOO_MANY -> new OpenedTask.TooManyOpen();
            case NOTHING -> new OpenedTask.Nothing();
        };
    }

    /** @param lines what a parcel of now would hold */
    private record Found(Order order, List<OrderLine> lines) {}

    private Optional<Found> find(Tx tx, OrderNumber number) {
        return orders.find(tx, number).map(order -> new Found(order, toPack.apply(tx, order)));
    }

    /** Prints many labels and shows no address. */
    LabelSheet labels(Actor.Staff by, List<OrderNumber> chosen) {
        if (chosen.isEmpty()) return new LabelSheet.Nothing();
        if (chosen.size() > LabelSheet.MOST) return new LabelSheet.TooMany();
        Optional<List<String>> opened = database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> openAll(tx, by, chosen));
        if (opened.isEmpty()) return new LabelSheet.PackFirst();
        List<String> marked = opened.get();
        List<Found> found = database.read(Zone.WORKER, by, Purpose.DELIVER, tx -> chosen.stream().filter(number -> marked.contains(number.value()))
                .flatMap(number -> find(tx, number).stream()).toList());
        return database.write(Zone.VAULT, by, Purpose.DELIVER, tx -> {
            var printed = new ArrayList<OrderNumber>();
            var sheet = new ArrayList<Label>();
            for (Found one : found) {
                Order order = one.order();
                addressee(tx, order).ifPresent(contact -> {
                    sheet.add(labelOf(order, one.lines(), Reveal.under(tx.purpose()).of(contact).delivery().lines(order.language().locale())));
                    printed.add(order.number());
                });
            }
            return sheet.isEmpty() ? new LabelSheet.Nothing() : new LabelSheet.Printed(labels.render(sheet), printed,
                    chosen.stream().filter(number -> !printed.contains(number)).toList());
        });
    }

    /** A printed label is an address that is out: a next sheet comes when the parcels of the one before are packed. */
    private Optional<List<String>> openAll(Tx tx, Actor.Staff by, List<OrderNumber> chosen) {
        Instant now = clock.instant();
        if (tasks.unpackedElsewhere(tx, by.account(), chosen, now.minus(A_DAY)) >= AT_ONCE) return Optional.empty();
        return Optional.of(tasks.openAll(tx, by.account(), chosen, now));
    }

    private Optional<Personal<Contact>> addressee(Tx tx, Order order) {
        Optional<Personal<Contact>> contact = buyers.contact(tx, order.buyer(), order.number().value());
        if (contact.isPresent()) buyers.disclosed(tx, order.buyer(), "carrier", "name,address", order.number().value());
        return contact;
    }

    private OpenedTask revealed(Actor.Staff by, OrderNumber number, Instant until) {
        Optional<Found> found = database.read(Zone.WORKER, by, Purpose.DELIVER, tx -> find(tx, number));
        if (found.isEmpty()) return new OpenedTask.Nothing();
        Order order = found.get().order();
        return database.write(Zone.VAULT, by, Purpose.DELIVER, tx -> addressee(tx, order)
                .<OpenedTask>map(contact -> papers(tx, order, found.get().lines(), contact, until)).orElseGet(OpenedTask.Nothing::new));
    }

    /** The papers are printed before the transaction ends: what fails here was not seen, and stands in no ledger. */
    private OpenedTask.Opened papers(Tx tx, Order order, List<OrderLine> lines, Personal<Contact> sealed, Instant until) {
        Contact contact = Reveal.under(tx.purpose()).of(sealed);
        List<String> address = contact.delivery().lines(order.language().locale());
        return new OpenedTask.Opened(address, label(order, lines, address), slip(order, lines, address, contact.reference()), until);
    }

    private byte[] label(Order order, List<OrderLine> lines, List<String> address) {
        return labels.render(labelOf(order, lines, address));
    }

    private Label labelOf(Order order, List<OrderLine> lines, List<String> address) {
        List<String> sender = List.of(shop.legalName(), shop.street(), shop.postcode() + "  " + shop.city());
        int weight = lines.stream().mapToInt(line -> line.weightGrams() * line.quantity()).sum();
        String service = Texts.in(Language.NL).of(order.country().equals("NL") ? "shipping.service-home" : "shipping.service-abroad");
        return new Label(Label.Kind.OUTWARD, sender, address, order.number().value(), weight, service, Language.NL);
    }

    /** Slip for an order that is collected: its number stands where the address would. */
    byte[] slipWithoutAddress(Order order, List<OrderLine> toPack) {
        return slip(order, toPack, List.of(order.number().value()), "");
    }

    /** What a parcel of now would hold; all of an order that left already. */
    static List<OrderLine> toPack(List<TaskLine> lines) {
        List<OrderLine> open = lines.stream().filter(line -> line.open() > 0).map(line -> line.line().of(line.open())).toList();
        return open.isEmpty() ? lines.stream().map(TaskLine::line).toList() : open;
    }

    private byte[] slip(Order order, List<OrderLine> toPack, List<String> address, String reference) {
        var lines = toPack.stream().map(line -> new PackingSlip.Line(line.sku(), line.name(), line.quantity(), "", line.weightGrams())).toList();
        return slips.render(new PackingSlip(order.number().value(), reference, LocalDate.ofInstant(clock.instant(), HERE), shop, address, lines,
                order.language(), order.withdrawable()));
    }
}
