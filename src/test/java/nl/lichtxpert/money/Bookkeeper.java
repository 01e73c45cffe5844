package nl.lichtxpert.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.privacy.Actor;

/** Does for tests what an employee of finance does on her page. */
public final class Bookkeeper {
    private Bookkeeper() {}

    public static Look look(Books books, Instant before) {
        return books.look(before);
    }

    public static void note(Books books, Actor.Staff by, OrderNumber order, long cents, LocalDate on) {
        books.note(by, UUID.randomUUID().toString(), order, Money.ofCents(cents), on);
    }

    /** Whether finance sees an order among the open invoices. */
    public static boolean waitsFor(Books books, OrderNumber order) {
        String after = "";
        for (var page = books.unpaid(after); !page.isEmpty(); page = books.unpaid(after)) {
            if (page.stream().anyMatch(one -> one.order().equals(order))) return true;
            after = page.getLast().invoice();
        }
        return false;
    }

    /** Whether a letter would go to the buyer of an order on a day. */
    public static boolean reminds(Books books, OrderNumber order, LocalDate on) {
        return books.toRemind(on).stream().anyMatch(one -> one.order().equals(order) && one.next(on).isPresent());
    }
}
