package nl.lichtxpert.cases;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.Employee;

/** How the room that calls reaches who asked, and begins a case about an order. */
final class Reached {
    private final Room room;
    private final Talk talk;
    private final Orders orders;
    private final Buyers buyers;

    Reached(Room room, Talk talk, Orders orders, Buyers buyers) {
        this.room = room;
        this.talk = talk;
        this.orders = orders;
        this.buyers = buyers;
    }

    /** Name and number: what she gave with her question, else what she gave with the order it is about. Ledgered. */
    Optional<Personal<Callee>> callee(Actor.Staff by, CaseNumber number) {
        Optional<Case> facts = room.database().read(Zone.STAFF, by, Purpose.CALL, tx -> room.store().find(tx, number));
        Optional<Order> order = facts.flatMap(Case::order).flatMap(this::order);
        return room.vaulted(by, Purpose.CALL, tx -> room.store().lock(tx, number).flatMap(whose -> {
            Language language = whose.facts().language();
            Optional<Personal<Callee>> own = room.open(tx, whose.person(), number).map(words -> Reveal.map(words,
                    clear -> new Callee(clear.name(), clear.telephone(), language)));
            return own.filter(Reached::callable).or(() -> order.flatMap(known -> buyers.contact(tx, known.buyer(), known.number().value()))
                    .map(contact -> Reveal.map(contact, Reached::of)).map(callee -> Reveal.map(callee,
                    clear -> new Callee(clear.name(), clear.telephone(), language))).filter(Reached::callable));
        }));
    }

    private static Callee of(Contact contact) {
        return new Callee(contact.delivery().name(), contact.telephone(), Language.NL);
    }

    private static boolean callable(Personal<Callee> callee) {
        return !Reveal.under(Purpose.CALL).of(callee).telephone().isEmpty();
    }

    private Optional<Order> order(OrderNumber number) {
        return room.database().read(Zone.WORKER, Room.CLERK, Purpose.ANSWER, tx -> orders.find(tx, number));
    }

    /** A case about an order that began at the shop, or with somebody who was recognised; empty when there is no such order. */
    Optional<CaseNumber> begin(Employee me, OrderNumber number, Category category, Correspondence.From from, Personal<String> text) {
        return order(number).map(order -> talk.begin(me.actor(), Beginning.of(category, Channel.TELEPHONE, order.language()).about(number),
                Reveal.map(text, words -> new Beginning.Words("", "", "", "", words, from, from == Correspondence.From.SHOP ? me.handle() : "", List.of()))));
    }
}
