package nl.lichtxpert.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** Which orders are an account's own. The database shows the shop's login no others (row policy of {@code orders.placed}). */
public final class OwnOrders {
    private static final Sql ADD = Sql.vault("""
            insert into accounts.own_order (order_number, account, known_by, joined_at)
            select number, :account, :by, :now from unnest(:numbers::text[]) number on conflict (order_number) do nothing""");
    private static final Sql MINE = Sql.shop("select order_number from accounts.own_order where account = :account order by joined_at desc limit 200");
    private static final Sql HOLDER = Sql.vault("select account from accounts.own_order where order_number = :number");
    private final Room room;
    private final Orders orders;

    OwnOrders(Room room, Orders orders) {
        this.room = room;
        this.orders = orders;
    }

    /** She placed it while signed in. */
    public void placed(SignedIn me, OrderNumber order) {
        room.write(me.actor(), tx -> {
            room.seen(tx, me.account());
            return tx.sql(ADD).set("account", me.account()).set("by", "SIGNED_IN").set("now", room.clock().instant()).set("numbers", List.of(order.value()))
                    .update();
        });
    }

    /** Joins the orders that went to the address of her account, whose mailbox she proved when she confirmed it. Answers how many are new here.
     *
     * @param free leaves out those that are somebody else's, such as a company's
     */
    public int join(SignedIn me, UnaryOperator<List<OrderNumber>> free) {
        List<PersonRef> buyers = room.write(me.actor(), tx -> {
            Optional<Personal<String>> email = room.profile(tx, me.account()).map(profile -> Reveal.map(profile, Profile::email));
            return email.map(address -> room.vault().people(tx, RetentionClass.ORDER, BlindIndex.EMAIL, address)).orElse(List.of());
        });
        List<OrderNumber> numbers = free.apply(room.database().read(Zone.WORKER, me.actor(), Purpose.ACCOUNT, tx -> orders.ofBuyers(tx, buyers)));
        if (numbers.isEmpty()) return 0;
        return room.write(me.actor(), tx -> tx.sql(ADD).set("account", me.account()).set("by", "MAILBOX").set("now", room.clock().instant())
                .set("numbers", numbers.stream().map(OrderNumber::value).toList()).update());
    }

    /** Whose account this order is in, when it is in one (vault). */
    public Optional<PersonRef> holder(Tx tx, OrderNumber number) {
        return tx.sql(HOLDER).set("number", number.value()).one(row -> new PersonRef(row.uuid("account")));
    }

    /** Hers, the newest first. */
    public List<Order> mine(SignedIn me) {
        return room.database().read(Zone.SHOP, me.actor(), Purpose.SHOW_TO_SELF, tx -> {
            List<OrderNumber> numbers = tx.sql(MINE).set("account", me.account()).list(row -> new OrderNumber(row.text("order_number")));
            return orders.findAll(tx, numbers);
        });
    }

    /** One of hers. */
    public Optional<Order> mine(SignedIn me, OrderNumber number) {
        return room.database().read(Zone.SHOP, me.actor(), Purpose.SHOW_TO_SELF, tx -> orders.find(tx, number));
    }
}
