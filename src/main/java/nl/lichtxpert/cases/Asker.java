package nl.lichtxpert.cases;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** What somebody who asked may do with her own case: who holds its link, which went to the mailbox she gave, or who is signed in. */
final class Asker {
    private final Room room;
    private final Talk talk;
    private final Orders orders;

    Asker(Room room, Talk talk, Orders orders) {
        this.room = room;
        this.talk = talk;
        this.orders = orders;
    }

    /** Her case with all that was said to her; notes of employees are not in it. */
    record Own(Case facts, PersonRef person, Correspondence words) {
        /** Never the words. */
        @Override
        public String toString() {
            return "Own " + facts.number();
        }
    }

    private Optional<CaseStore.Whose> whose(String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        String hash = Ids.hash(secret);
        return room.database().read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF, tx -> room.store().byLink(tx, hash));
    }

    /** What a link opens; nothing once it was erased. */
    Optional<Personal<Own>> own(String secret) {
        return whose(secret).flatMap(whose -> room.vaulted(new Actor.Self(whose.person()), Purpose.SHOW_TO_SELF,
                tx -> room.open(tx, whose.person(), whose.facts().number())).map(words -> Reveal.map(words,
                clear -> new Own(whose.facts(), whose.person(), clear))));
    }

    boolean says(String secret, Personal<String> text, List<Enclosed> files) {
        return whose(secret).filter(whose -> talk.customerSays(new Actor.Self(whose.person()), whose.facts().number(), text, files)).isPresent();
    }

    /** One of the files of her case. */
    Optional<Personal<byte[]>> file(String secret, String id) {
        return whose(secret).flatMap(whose -> room.vaulted(new Actor.Self(whose.person()), Purpose.SHOW_TO_SELF, tx -> room.file(tx, whose.person(), id)));
    }

    /**
     * She says that the order she named is hers. The link she came by went to the mailbox she gave; when that is the mailbox of the order, it is proven.
     * Otherwise nothing changes, and she sees the same.
     */
    void confirmOrder(String secret) {
        Optional<CaseStore.Whose> found = whose(secret).filter(whose -> whose.facts().claimed().isPresent());
        if (found.isEmpty()) return;
        CaseStore.Whose whose = found.get();
        OrderNumber number = whose.facts().claimed().get();
        Actor herself = new Actor.Self(whose.person());
        Optional<PersonRef> buyer = room.database().read(Zone.WORKER, Room.CLERK, Purpose.ANSWER, tx -> orders.find(tx, number)).map(Order::buyer);
        room.vaulted(herself, Purpose.SHOW_TO_SELF, tx -> {
            Optional<Personal<String>> mailbox = room.open(tx, whose.person(), whose.facts().number()).map(words -> Reveal.map(words, Correspondence::email));
            boolean proven = mailbox.isPresent() && buyer.isPresent()
                    && room.vault().people(tx, RetentionClass.ORDER, BlindIndex.EMAIL, mailbox.get()).contains(buyer.get());
            if (proven) room.store().order(tx, whose.facts().number(), number);
            return proven;
        });
    }

    void close(String secret) {
        whose(secret).ifPresent(whose -> talk.close(new Actor.Self(whose.person()), whose.facts().number()));
    }

    /** She has it erased: words, files and the case itself. */
    boolean erase(String secret) {
        Optional<CaseStore.Whose> found = whose(secret);
        found.ifPresent(whose -> room.vaulted(new Actor.Self(whose.person()), Purpose.SHOW_TO_SELF, tx -> {
            room.vault().erase(tx, whose.person(), RetentionClass.CASE, whose.facts().number().value());
            room.store().remove(tx, whose.facts().number());
            return null;
        }));
        return found.isPresent();
    }

    /** Cases of who is signed in: begun while she was, or about an order that is in her account. */
    List<Case> mine(SignedIn me) {
        return room.database().read(Zone.SHOP, me.actor(), Purpose.SHOW_TO_SELF, room.store()::mine);
    }

    /** The order whose link this is. */
    Optional<Order> order(String orderSecret) {
        if (!orderSecret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        String hash = Ids.hash(orderSecret);
        return room.database().read(Zone.SHOP, new Actor.LinkHolder(hash), Purpose.SHOW_TO_SELF,
                tx -> orders.byLink(tx, hash).flatMap(number -> orders.find(tx, number)));
    }
}
