package nl.lichtxpert.orders;

import java.time.Clock;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** Notes that the money of an order on account is in, as an employee found it on the bank's statement; every Tx is of the worker's login. */
public final class PaidAfterwards {
    private static final Sql PAID = Sql.worker("""
            update orders.placed set paid_at = :now where number = :number and payment = 'INVOICE' and paid_at is null and state <> 'CANCELLED'""");
    private static final Sql NOT_PAID = Sql.worker("""
            update orders.placed set paid_at = null where number = :number and payment = 'INVOICE' and paid_at is not null""");
    private final Clock clock;

    public PaidAfterwards(Clock clock) {
        this.clock = clock;
    }

    /** Answers false when it was noted before, or when there is no such order. */
    public boolean note(Tx tx, OrderNumber number) {
        return tx.sql(PAID).set("number", number.value()).set("now", clock.instant()).update() == 1;
    }

    /** It was noted on the wrong order. */
    public boolean takeBack(Tx tx, OrderNumber number) {
        return tx.sql(NOT_PAID).set("number", number.value()).update() == 1;
    }
}
