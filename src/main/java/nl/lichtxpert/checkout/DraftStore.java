package nl.lichtxpert.checkout;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code checkout.draft}. */
final class DraftStore {
    private static final Sql NEWEST = Sql.shop("""
            select id, business, country, delivery, payment, take_back, order_number, exchange, revision
            from checkout.draft where cart = :cart order by created_at desc, id desc limit 1""");
    private static final Sql BEGIN = Sql.shop("""
            insert into checkout.draft (id, cart, business, country, created_at) values (:id, :cart, :business, :country, :now)""");
    private static final Sql DETAILS = Sql.shop("""
            update checkout.draft set business = :business, country = :country, revision = revision + 1 where id = :id and order_number is null""");
    private static final Sql CHOICES = Sql.shop("""
            update checkout.draft set delivery = :delivery, payment = :payment, take_back = :takeBack,
                exchange = case when :payment = 'INVOICE' then exchange end, revision = revision + 1
            where id = (select id from checkout.draft where cart = :cart order by created_at desc, id desc limit 1) and order_number is null""");
    private static final Sql EXCHANGE = Sql.shop("""
            update checkout.draft set exchange = :exchange, revision = revision + 1 where id = :id and order_number is null""");
    private static final Sql EXCHANGE_OF = Sql.worker("select exchange from checkout.draft where order_number = :order and exchange is not null");
    private static final Sql ORDERED = Sql.shop("update checkout.draft set order_number = :order where id = :id");

    /** Asked together with what is asked next. */
    Supplier<Optional<Draft>> newest(Tx tx, String cart) {
        Supplier<List<Draft>> found = tx.sql(NEWEST).set("cart", cart).ahead(DraftStore::draft);
        return () -> found.get().stream().findFirst();
    }

    void begin(Tx tx, PersonRef id, String cart, boolean business, String country, Instant now) {
        tx.sql(BEGIN).set("id", id).set("cart", cart).set("business", business).set("country", country).set("now", now).later();
    }

    void details(Tx tx, PersonRef id, boolean business, String country) {
        tx.sql(DETAILS).set("id", id).set("business", business).set("country", country).later();
    }

    boolean choices(Tx tx, String cart, DeliveryChoice delivery, PaymentChoice payment, boolean takeBack) {
        return tx.sql(CHOICES).set("cart", cart).set("delivery", delivery).set("payment", payment).set("takeBack", takeBack).update() == 1;
    }

    void exchange(Tx tx, PersonRef id, String number) {
        tx.sql(EXCHANGE).set("id", id).set("exchange", number).later();
    }

    Optional<String> exchangeOf(Tx tx, OrderNumber order) {
        return tx.sql(EXCHANGE_OF).set("order", order.value()).one(row -> row.text("exchange"));
    }

    void ordered(Tx tx, PersonRef id, OrderNumber order) {
        tx.sql(ORDERED).set("id", id).set("order", order.value()).later();
    }

    private static Draft draft(Row row) {
        return new Draft(new PersonRef(row.uuid("id")), row.flag("business"), row.text("country"), DeliveryChoice.valueOf(row.text("delivery")),
                row.optionalText("payment").map(PaymentChoice::valueOf), row.flag("take_back"), row.optionalText("order_number").map(OrderNumber::new),
                row.optionalText("exchange"), row.integer("revision"));
    }
}
