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
}
