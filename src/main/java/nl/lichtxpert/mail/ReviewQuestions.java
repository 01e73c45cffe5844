package nl.lichtxpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * The question how the articles of an order please: once, a week after they left, and only to the buyer who asked for it beside her order. It serves the shop
 * too, so it counts as advertising by mail (art. 11.7 Telecommunicatiewet) and waits for a yes; see decision 0037.
 */
public final class ReviewQuestions {
    private static final Actor WRITER = new Actor.Job("mail");
    private static final Duration AFTER = Duration.ofDays(7);
    private final Database database;
    private final Orders orders;
    private final Mail mail;
    private final Ids ids;
    private final Clock clock;
    private final MessageStore store = new MessageStore();

    public ReviewQuestions(Database database, Orders orders, Mail mail, Ids ids, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
    }

    /** How an order stands to the question. */
    public enum Standing {
        /** Nobody asked for it. */
        NOT_ASKED,
        /** It will come. */
        WAITS,
        /** It came, or there is no use in it any more. */
        OVER
    }

    public Standing of(Order order) {
        boolean late = order.state() == OrderState.CANCELLED || order.shippedAt().filter(at -> !at.plus(AFTER).isAfter(clock.instant())).isPresent();
        return database.read(Zone.WORKER, WRITER, Purpose.SEND_ORDER_NEWS, tx -> {
            if (store.of(tx, order.number()).stream().anyMatch(sent -> sent.kind() == Kind.REVIEW)) return Standing.OVER;
            if (store.waits(tx, order.number(), Kind.REVIEW)) return Standing.WAITS;
            return late ? Standing.OVER : Standing.NOT_ASKED;
        });
    }

    /** Its buyer wants to be asked. Twice is once. */
    public void ask(Order order) {
        if (of(order) != Standing.NOT_ASKED) return;
        database.write(Zone.WORKER, WRITER, Purpose.SEND_ORDER_NEWS,
                tx -> store.queue(tx, ids.uuid(), order.number(), new MessageStore.About(Kind.REVIEW, 1), clock.instant()));
    }

    /** Its buyer rather not. */
    public void drop(Order order) {
        database.write(Zone.WORKER, WRITER, Purpose.SEND_ORDER_NEWS, tx -> {
            store.drop(tx, order.number(), Kind.REVIEW);
            return null;
        });
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofHours(3), "reviews-asked", this::send);
    }

    /** Asks those who wanted to be asked, of orders that left a week ago. */
    public void send() {
        Instant until = clock.instant().minus(AFTER);
        List<OrderNumber> due = database.read(Zone.WORKER, WRITER, Purpose.SEND_ORDER_NEWS,
                tx -> orders.shippedBefore(tx, store.waiting(tx, Kind.REVIEW), until));
        due.forEach(number -> mail.send(number, Kind.REVIEW));
    }
}
