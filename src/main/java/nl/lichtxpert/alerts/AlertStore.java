package nl.lichtxpert.alerts;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.recalls.RecallNumber;

/** SQL of schema {@code alerts}. */
final class AlertStore {
    private static final String ALL = "select number, kind, skus, order_number, expected_on, text_nl, text_en, recall, made_at, listed_at from alerts.alert ";
    private static final Sql ALONE = Sql.staff("select pg_advisory_xact_lock(hashtextextended('alerts.alert', 0))::text as alone");
    /** The same words about the same goods within a minute are a button that was pressed twice: nobody is told twice. */
    private static final Sql KEEP = Sql.staff("""
            insert into alerts.alert (number, kind, skus, order_number, expected_on, text_nl, text_en, recall, made_at)
            select :number, :kind, :skus::text[], :order::text, :expected::date, :nl, :en, :recall::text, :now::timestamptz
            where not exists (select from alerts.alert a where a.kind = :kind and a.skus = :skus::text[] and a.order_number is not distinct from :order::text
                and a.expected_on is not distinct from :expected::date and a.text_nl = :nl and a.text_en = :en
                and a.recall is not distinct from :recall::text
                and a.made_at > :now::timestamptz - interval '1 minute')""");
    private static final Sql LATEST = Sql.staff(ALL + "order by made_at desc limit 50");
    private static final Sql FIND = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), ALL + "where number = :number");
    private static final Sql UNLISTED = Sql.worker(ALL + "where listed_at is null order by made_at limit 10");
    private static final Sql LIST = Sql.worker("""
            insert into alerts.delivery (alert, order_number, state) select :number, o, 'WAITING' from unnest(:orders::text[]) o on conflict do nothing""");
    private static final Sql LISTED = Sql.worker("update alerts.alert set listed_at = :now where number = :number");
    private static final Sql WAITING = Sql.worker("""
            select d.alert, d.order_number from alerts.delivery d where d.state = 'WAITING' order by d.alert, d.order_number limit :most""");
    private static final Sql STATE = Sql.worker("""
            update alerts.delivery set state = :state, at = :now where alert = :alert and order_number = :order and state <> 'SENT'""");
    private static final Sql LETTERS = Sql.worker("""
            select order_number from alerts.delivery where alert = :alert and state = 'LETTER' order by order_number limit :most""");
    private static final Sql COUNTS = Sql.staff("select alert, state, count(*) as count from alerts.delivery group by alert, state");

    /** One order that is still to be told. */
    record Due(AlertNumber alert, OrderNumber order) {}

    int keep(Tx tx, Alert alert) {
        tx.sql(ALONE).only(row -> row.text("alone"));
        return tx.sql(KEEP).set("number", alert.number().value()).set("kind", alert.kind()).set("skus", alert.skus()).set("order",
                Optional.of(alert.order()).filter(order -> !order.isEmpty())).set("expected", alert.expected()).set("nl", alert.dutch())
                .set("en", alert.english()).set("recall", alert.recall().map(RecallNumber::value)).set("now", alert.made()).update();
    }

    List<Alert> latest(Tx tx) {
        return tx.sql(LATEST).list(AlertStore::alert);
    }

    Optional<Alert> find(Tx tx, AlertNumber number) {
        return tx.sql(FIND).set("number", number.value()).one(AlertStore::alert);
    }

    List<Alert> unlisted(Tx tx) {
        return tx.sql(UNLISTED).list(AlertStore::alert);
    }

    /** From now on it is known whom it goes to; asked again it changes nothing. */
    void list(Tx tx, AlertNumber number, List<OrderNumber> orders, Instant now) {
        tx.sql(LIST).set("number", number.value()).set("orders", orders.stream().map(OrderNumber::value).toList()).update();
        tx.sql(LISTED).set("number", number.value()).set("now", now).update();
    }

    List<Due> waiting(Tx tx, int most) {
        return tx.sql(WAITING).set("most", most).list(row -> new Due(new AlertNumber(row.text("alert")), new OrderNumber(row.text("order_number"))));
    }

    void state(Tx tx, Due due, Alert.Delivery state, Instant now) {
        tx.sql(STATE).set("alert", due.alert().value()).set("order", due.order().value()).set("state", state).set("now", now).update();
    }

    List<OrderNumber> letters(Tx tx, AlertNumber number, int most) {
        return tx.sql(LETTERS).set("alert", number.value()).set("most", most).list(row -> new OrderNumber(row.text("order_number")));
    }

    /** How many orders stand how, per alert. */
    Map<String, Map<Alert.Delivery, Integer>> counts(Tx tx) {
        var all = new java.util.HashMap<String, Map<Alert.Delivery, Integer>>();
        tx.sql(COUNTS).list(row -> all.computeIfAbsent(row.text("alert"), _ -> new EnumMap<>(Alert.Delivery.class))
                .put(Alert.Delivery.valueOf(row.text("state")), row.integer("count")));
        return all;
    }

    private static Alert alert(Row row) {
        return new Alert(new AlertNumber(row.text("number")), Alert.Kind.valueOf(row.text("kind")), row.texts("skus"),
                row.optionalText("order_number").orElse(""), row.isNull("expected_on") ? Optional.empty() : Optional.of(row.date("expected_on")),
                row.text("text_nl"), row.text("text_en"), row.optionalText("recall").map(RecallNumber::new), row.instant("made_at"), !row.isNull("listed_at"));
    }
}
