package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

class TxTest {
    private static final Sql ADD = Sql.shop("insert into cart.cart (id, touched_at) values (:id, now())");
    private static final Sql THERE = Sql.shop("select id from cart.cart where id = :id");
    private static final Sql SAYS = Sql.shop("select :text::text as said");
    private final String cart = Ids.hash("cart of a test " + System.nanoTime());

    @Test
    void what_is_to_be_done_later_is_done_before_the_next_statement_looks() {
        List<String> seen = write(tx -> {
            tx.sql(ADD).set("id", cart).later();
            return there(tx);
        });
        assertThat(seen).containsExactly(cart);
        assertThat(read(TxTest.this::there)).containsExactly(cart);
    }

    @Test
    void what_is_to_be_done_later_is_done_when_the_work_ends() {
        write(tx -> {
            tx.sql(ADD).set("id", cart).later();
            tx.sql(ADD).set("id", Ids.hash(cart)).later();
            return cart;
        });
        assertThat(read(this::there)).containsExactly(cart);
    }

    @Test
    void what_is_to_be_done_later_and_cannot_be_leaves_nothing_of_the_work_and_the_line_whole() {
        var acts = new ArrayList<String>();
        assertThatThrownBy(() -> write(tx -> {
            tx.afterCommit(() -> acts.add("told"));
            tx.sql(ADD).set("id", cart).later();
            tx.sql(ADD).set("id", "too short for a cart").later();
            return cart;
        })).isInstanceOf(DatabaseFault.class);
        assertThat(acts).isEmpty();
        for (int i = 0; i < 20; i++) assertThat(read(this::there)).isEmpty();
        write(tx -> tx.sql(ADD).set("id", cart).update());
        assertThat(read(this::there)).containsExactly(cart);
    }

    @Test
    void work_that_is_given_up_leaves_nothing_of_what_was_to_be_done_later() {
        assertThatThrownBy(() -> write(tx -> {
            tx.sql(ADD).set("id", cart).later();
            throw new IllegalStateException("given up");
        })).hasMessage("given up");
        assertThat(read(this::there)).isEmpty();
    }

    @Test
    void more_than_fits_in_one_message_goes_in_several_and_in_its_order() {
        List<String> carts = java.util.stream.IntStream.range(0, 40).mapToObj(number -> Ids.hash(cart + number)).toList();
        write(tx -> {
            carts.forEach(one -> tx.sql(ADD).set("id", one).later());
            return cart;
        });
        assertThat(carts).allMatch(one -> read(tx -> tx.sql(THERE).set("id", one).list(row -> row.text("id"))).size() == 1);
    }

    @Test
    void what_is_asked_ahead_is_answered_with_the_next_or_when_it_is_looked_at() {
        for (Function<Function<Tx, List<String>>, List<String>> way : List.<Function<Function<Tx, List<String>>, List<String>>>of(this::read, this::write)) {
            assertThat(way.apply(tx -> {
                Supplier<List<String>> first = says(tx, "first").ahead(row -> row.text("said"));
                List<String> second = says(tx, "second").list(row -> row.text("said"));
                Supplier<List<String>> third = says(tx, "third").ahead(row -> row.text("said"));
                return List.of(third.get().getFirst(), second.getFirst(), first.get().getFirst(), third.get().getFirst());
            })).containsExactly("third", "second", "first", "third");
        }
    }

    @Test
    void the_last_statement_takes_the_end_of_the_work_along() {
        assertThatThrownBy(() -> write(tx -> {
            tx.sql(ADD).set("id", cart).later();
            assertThat(there(tx.last())).containsExactly(cart);
            throw new IllegalStateException("too late");
        })).hasMessage("too late");
        assertThat(read(this::there)).containsExactly(cart);
        assertThatThrownBy(() -> write(tx -> {
            there(tx.last());
            return there(tx);
        })).hasMessage("the work has ended");
    }

    @Test
    void who_only_reads_cannot_put_off_a_change() {
        assertThatThrownBy(() -> read(tx -> {
            tx.sql(ADD).set("id", cart).later();
            return cart;
        })).hasMessage("reading changes nothing");
    }

    private static Tx.Statement says(Tx tx, String text) {
        return tx.sql(SAYS).set("text", text);
    }

    private List<String> there(Tx tx) {
        return tx.sql(THERE).set("id", cart).list(row -> row.text("id"));
    }

    private <T> T read(Function<Tx, T> work) {
        return TestDatabase.database().read(Zone.SHOP, new Actor.Visitor(), Purpose.NO_PERSON, work);
    }

    private <T> T write(Function<Tx, T> work) {
        return TestDatabase.database().write(Zone.SHOP, new Actor.Visitor(), Purpose.NO_PERSON, work);
    }
}
