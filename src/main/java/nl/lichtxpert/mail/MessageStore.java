package nl.lichtxpert.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of {@code mail.message}. */
final class MessageStore {
    private static final Sql QUEUE = Sql.worker("""
            insert into mail.message (id, order_number, kind, part, state, queued_at)
            values (:id, :order, :kind, :part, 'QUEUED', :now)
            on conflict (order_number, kind, part) do nothing""");
    private static final Sql WAITING = Sql.worker("""
            select id from mail.message where order_number = :order and kind = :kind and part = :part and state = 'QUEUED'""");
    private static final Sql WAITING_KIND = Sql.worker("select order_number from mail.message where kind = :kind and state = 'QUEUED'");
    private static final Sql DROP = Sql.worker("delete from mail.message where order_number = :order and kind = :kind and state = 'QUEUED'");
    private static final Sql SENT = Sql.vault("update mail.message set state = 'SENT', sent_at = :now where id = :id and state = 'QUEUED'");
    private static final Sql REFUSED = Sql.vault("update mail.message set state = 'REFUSED' where id = :id and state = 'QUEUED'");
    private static final Sql QUEUED = Sql.vault("update mail.message set state = 'QUEUED' where id = :id and state = 'REFUSED'");
    private static final Sql ONE_WAITING = Sql.worker("select order_number, kind, part from mail.message where id = :id and state = 'QUEUED'");
    private static final Sql OF_ORDER = Sql.worker(
            "select id, kind, part, sent_at from mail.message where order_number = :order and state = 'SENT' order by sent_at");

    /** What a message tells. @param part of the kind, from 1 */
    record About(Kind kind, int part) {}

    /** The id of the message to send, or empty when it was sent already; asked together with what is asked next. */
    Supplier<Optional<UUID>> queue(Tx tx, UUID id, OrderNumber order, About about, Instant now) {
        tx.sql(QUEUE).set("id", id).set("order", order.value()).set("kind", about.kind()).set("part", about.part()).set("now", now).later();
        Supplier<List<UUID>> waiting = tx.sql(WAITING).set("order", order.value()).set("kind", about.kind()).set("part", about.part())
                .ahead(row -> row.uuid("id"));
        return () -> waiting.get().stream().findFirst();
    }

    boolean waits(Tx tx, OrderNumber order, Kind kind) {
        return tx.sql(WAITING).set("order", order.value()).set("kind", kind).set("part", 1).one(row -> row.uuid("id")).isPresent();
    }

    List<OrderNumber> waiting(Tx tx, Kind kind) {
        return tx.sql(WAITING_KIND).set("kind", kind).list(row -> new OrderNumber(row.text("order_number")));
    }

    void drop(Tx tx, OrderNumber order, Kind kind) {
        tx.sql(DROP).set("order", order.value()).set("kind", kind).update();
    }

    boolean sent(Tx tx, UUID id, Instant now) {
        return tx.sql(SENT).set("id", id).set("now", now).update() == 1;
    }

    /** It will never be taken. */
    void refused(Tx tx, UUID id) {
        tx.sql(REFUSED).set("id", id).update();
    }

    /** A refused one waits to be sent again. */
    boolean queued(Tx tx, UUID id) {
        return tx.sql(QUEUED).set("id", id).update() == 1;
    }

    /** @param order it is about */
    record Waiting(OrderNumber order, About about) {}

    Optional<Waiting> waiting(Tx tx, UUID id) {
        return tx.sql(ONE_WAITING).set("id", id).one(row -> new Waiting(new OrderNumber(row.text("order_number")), new About(Kind.valueOf(row.text("kind")),
                row.integer("part"))));
    }

    List<Sent> of(Tx tx, OrderNumber order) {
        return tx.sql(OF_ORDER).set("order", order.value()).list(row -> new Sent(row.uuid("id"), Kind.valueOf(row.text("kind")), row.integer("part"),
                row.instant("sent_at")));
    }
}
