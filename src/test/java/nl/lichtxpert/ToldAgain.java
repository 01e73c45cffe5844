package nl.lichtxpert;

import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;

/** What a node leaves behind that died after what it did and before it noted that: everything that happened to an order is told once more. */
final class ToldAgain {
    private static final Sql REFUNDS = Sql.worker("""
            select r.id from payments.refund r join payments.payment p on p.id = r.payment where p.order_number = :order""");
    private static final Sql AGAIN = Sql.worker("""
            insert into platform.outbox (kind, listener, subject, due) values (:kind, :listener, :subject, now())""");

    private ToldAgain() {}

    static void of(House house, OrderNumber order) {
        house.database.write(Zone.WORKER, AfterSaleDesk.TESTER, Purpose.HANDLE_PAYMENT, tx -> {
            Order found = house.orders.find(tx, order).orElseThrow();
            String number = order.value();
            again(tx, "ExchangeOrdered", "exchange.placed", number);
            if (found.paidAt().isPresent()) again(tx, "OrderReady", "shipping.task", number);
            if (found.paidAt().isPresent()) again(tx, "OrderPaid", "invoices.paid", number);
            if (found.shippedAt().isPresent()) again(tx, "OrderShipped", "invoices.shipped", number);
            if (found.state() == OrderState.CANCELLED) again(tx, "OrderCancelled", "shipping.cancelled", number);
            if (found.state() == OrderState.CANCELLED) again(tx, "OrderCancelled", "returns.cancelled", number);
            house.orders.acts(tx, order).forEach(act -> again(tx, "PiecesCalledOff", "returns.pieces", act.subject()));
            tx.sql(REFUNDS).set("order", number).list(row -> row.uuid("id")).forEach(id -> again(tx, "RefundDue", "payments.refund", id.toString()));
            return null;
        });
        house.afterSale.parcels.of(order).forEach(parcel -> of(house, parcel));
    }

    private static void of(House house, Parcel parcel) {
        house.database.write(Zone.WORKER, AfterSaleDesk.TESTER, Purpose.HANDLE_PAYMENT, tx -> {
            String number = parcel.number().value();
            again(tx, "WithdrawalReceived", "returns.parcel", number);
            if (parcel.state() != Parcel.State.EXPECTED) again(tx, "ReturnReceived", "returns.settle", number);
            if (parcel.state() == Parcel.State.SETTLED) again(tx, "ReturnSettled", "returns.credit", number);
            return null;
        });
    }

    private static void again(Tx tx, String kind, String listener, String subject) {
        tx.sql(AGAIN).set("kind", kind).set("listener", listener).set("subject", subject).update();
    }
}
