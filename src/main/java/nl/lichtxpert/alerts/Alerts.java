package nl.lichtxpert.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.recalls.Recall;
import nl.lichtxpert.recalls.RecallNumber;
import nl.lichtxpert.recalls.Recalls;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.stock.Stock;

/**
 * The door of the alerts room. An alert is made in one transaction; whom it goes to is written down once, and then they are told fifty at a time: what breaks
 * off goes on with those that still wait, so that after a crash somebody may be told twice, never not at all.
 */
public final class Alerts {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Actor TELLER = new Actor.Job("alerts");
    private static final int BATCH = 50;
    private static final int LETTERS = 20;
    private final Database database;
    private final Orders orders;
    private final Recalls recalls;
    private final Mail mail;
    private final Reached reached;
    private final Wording wording;
    private final Ids ids;
    private final Clock clock;
    private final Stock stock = new Stock();
    private final AlertStore store = new AlertStore();

    public Alerts(Database database, Orders orders, Recalls recalls, Mail mail, Reached reached, Wording wording, Ids ids, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.recalls = recalls;
        this.mail = mail;
        this.reached = reached;
        this.wording = wording;
        this.ids = ids;
        this.clock = clock;
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofSeconds(15), "alerts-tell", this::tell);
    }

    RecallNumber newRecall() {
        return recalls.newNumber();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private <T> T staff(Employee me, Function<Tx, T> work) {
        return database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, work);
    }

    private AlertNumber newNumber() {
        String letters = ids.readable(8);
        return new AlertNumber("BR-" + letters.substring(0, 4) + "-" + letters.substring(4));
    }

    /** An alert with how many orders stand how. */
    record Standing(Alert alert, Map<Alert.Delivery, Integer> counts) {
        int count(Alert.Delivery state) {
            return counts.getOrDefault(state, 0);
        }
    }

    List<Standing> latest(Employee me) {
        Map<String, Map<Alert.Delivery, Integer>> counts = staff(me, store::counts);
        return staff(me, store::latest).stream().map(alert -> new Standing(alert, counts.getOrDefault(alert.number().value(), Map.of()))).toList();
    }

    List<Recall> allRecalls(Employee me) {
        return staff(me, recalls::all);
    }

    Optional<Recall> recall(Employee me, RecallNumber number) {
        return staff(me, tx -> recalls.find(tx, number));
    }

    List<String> known(Employee me, List<String> skus) {
        return staff(me, tx -> recalls.known(tx, skus));
    }

    void draft(Employee me, Recall draft) {
        staff(me, tx -> recalls.keep(tx, draft));
    }

    /** Makes a recall public and begins to tell it; false when it was public already. */
    boolean start(Employee me, Recall recall) {
        return staff(me, tx -> {
            boolean first = recalls.start(tx, recall.number());
            if (first) store.keep(tx, new Alert(newNumber(), Alert.Kind.RECALL, recall.skus(), "", Optional.empty(), "", "", Optional.of(recall.number()),
                    clock.instant(), false));
            return first;
        });
    }

    /** The delivery of an order, or of everything that waits for these articles, is late. */
    void delay(Employee me, List<String> skus, String order, LocalDate expected, Recall.Words words) {
        keep(me, new Alert(newNumber(), Alert.Kind.DELAY, skus, order, Optional.of(expected), words.dutch(), words.english(), Optional.empty(),
                clock.instant(), false));
    }

    /** Terms of these articles are not what they were. */
    void terms(Employee me, List<String> skus, Recall.Words words) {
        keep(me, new Alert(newNumber(), Alert.Kind.TERMS, skus, "", Optional.empty(), words.dutch(), words.english(), Optional.empty(), clock.instant(),
                false));
    }

    private void keep(Employee me, Alert alert) {
        staff(me, tx -> store.keep(tx, alert));
    }

    /** Whether an order is there and still to be sent. */
    boolean waiting(Employee me, OrderNumber order) {
        return database.read(Zone.WORKER, me.actor(), Purpose.SEND_ORDER_NEWS, tx -> orders.find(tx, order)).filter(Alerts::unsent).isPresent();
    }

    private static boolean unsent(Order order) {
        return order.state() == OrderState.PAID || order.state() == OrderState.ON_ACCOUNT || order.state() == OrderState.AWAITING_PAYMENT;
    }

    /** One round: who is to be told is written down, and some of them are told. Answers how many. */
    public int tell() {
        database.read(Zone.WORKER, TELLER, Purpose.WARN, store::unlisted).forEach(this::list);
        List<AlertStore.Due> due = database.read(Zone.WORKER, TELLER, Purpose.WARN, tx -> store.waiting(tx, BATCH));
        due.forEach(this::tell);
        return due.size();
    }

    private void list(Alert alert) {
        Optional<Recall> recall = recall(alert);
        database.write(Zone.WORKER, TELLER, alert.kind().purpose(), tx -> {
            Instant from = recall.flatMap(found -> found.sold().from()).map(day -> day.atStartOfDay(HERE).toInstant()).orElse(Instant.EPOCH);
            Instant until = recall.flatMap(found -> found.sold().until()).map(day -> day.plusDays(1).atStartOfDay(HERE).toInstant()).orElse(clock.instant());
            List<OrderNumber> found = alert.skus().isEmpty() ? List.of(new OrderNumber(alert.order()))
                    : orders.having(tx, alert.skus(), states(alert), from, until);
            store.list(tx, alert.number(), found, clock.instant());
            alert.recall().ifPresent(number -> {
                stock.stopSelling(tx, alert.skus());
                recalls.tell(tx, number);
            });
            return null;
        });
    }

    private static List<OrderState> states(Alert alert) {
        return Arrays.stream(OrderState.values()).filter(state -> state != OrderState.CANCELLED)
                .filter(state -> alert.kind() != Alert.Kind.DELAY || state != OrderState.SHIPPED).toList();
    }

    private Optional<Recall> recall(Alert alert) {
        return alert.recall().flatMap(number -> database.read(Zone.WORKER, TELLER, Purpose.NO_PERSON, tx -> recalls.find(tx, number)));
    }

    private void tell(AlertStore.Due due) {
        Alert alert = database.read(Zone.WORKER, TELLER, Purpose.WARN, tx -> store.find(tx, due.alert())).orElseThrow();
        Optional<Order> order = database.read(Zone.WORKER, TELLER, alert.kind().purpose(), tx -> orders.find(tx, due.order()));
        Alert.Delivery state = order.filter(found -> alert.kind() != Alert.Kind.DELAY || unsent(found)).map(found -> tell(alert, found))
                .orElse(Alert.Delivery.NOBODY);
        database.write(Zone.WORKER, TELLER, alert.kind().purpose(), tx -> {
            store.state(tx, due, state, clock.instant());
            return null;
        });
    }

    /** By mail where one reaches her, on paper where the invoice still knows her address. */
    private Alert.Delivery tell(Alert alert, Order order) {
        Optional<Reached.Reader> reader = reached.byMail(TELLER, alert.kind().purpose(), order, alert.number().value());
        Optional<Recall> recall = recall(alert);
        boolean taken = reader.isPresent() && mail.hand(alert.kind().purpose(), reader.get().to(alert, order),
                Reveal.map(reader.get().email(), email -> wording.note(alert, recall, order, email))) == Mail.Handed.TAKEN;
        if (taken) return Alert.Delivery.SENT;
        return alert.kind() != Alert.Kind.DELAY && reached.hasAddress(order) ? Alert.Delivery.LETTER : Alert.Delivery.NOBODY;
    }

    /** Letters to print, twenty at a time; each address is noted in the ledger. Empty when there are none. */
    Optional<Personal<byte[]>> letters(Employee me, AlertNumber number) {
        Optional<Alert> alert = staff(me, tx -> store.find(tx, number));
        List<OrderNumber> numbers = alert.isEmpty() ? List.of() : database.read(Zone.WORKER, me.actor(), Purpose.WARN,
                tx -> store.letters(tx, number, LETTERS));
        if (numbers.isEmpty()) return Optional.empty();
        List<Order> found = database.read(Zone.WORKER, me.actor(), Purpose.WARN, tx -> orders.findAll(tx, numbers));
        Optional<Recall> recall = recall(alert.get());
        Personal<byte[]> printed = reached.onPaper(me.actor(), found, number.value(), (order, lines) -> wording.letter(alert.get(), recall, order, lines));
        database.write(Zone.WORKER, me.actor(), Purpose.WARN, tx -> {
            numbers.forEach(order -> store.state(tx, new AlertStore.Due(number, order), Alert.Delivery.PRINTED, clock.instant()));
            return null;
        });
        return Optional.of(printed);
    }
}
