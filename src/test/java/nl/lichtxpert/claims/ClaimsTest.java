package nl.lichtxpert.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

/** A task is one employee's at a time, for as long as she is at it. */
class ClaimsTest {
    private final MovingClock clock = new MovingClock();
    private final Ids ids = Ids.real(clock);
    private final Claims claims = new Claims(clock);
    private final Actor.Staff one = new Actor.Staff(ids.person());
    private final Actor.Staff other = new Actor.Staff(ids.person());
    private final String task = "LX-" + ids.readable(4) + "-" + ids.readable(4);

    private <T> T staff(Function<Tx, T> work) {
        return TestDatabase.database().write(Zone.STAFF, one, Purpose.DELIVER, work);
    }

    private boolean takes(Actor.Staff by) {
        return staff(tx -> claims.take(tx, by, task));
    }

    private Optional<Claims.Held> held() {
        return staff(tx -> claims.held(tx, task));
    }

    private List<Claims.Held> hers() {
        return staff(tx -> claims.of(tx, one));
    }

    @Test
    void a_task_is_hers_until_she_has_been_away_for_a_quarter_of_an_hour() {
        assertThat(takes(one)).isTrue();
        assertThat(takes(other)).as("a colleague is at it").isFalse();
        clock.move(Duration.ofMinutes(14));
        assertThat(takes(one)).as("each step keeps it").isTrue();
        clock.move(Duration.ofMinutes(14));
        assertThat(held()).get().extracting(Claims.Held::by).isEqualTo(one.account());
        clock.move(Duration.ofMinutes(1));
        assertThat(held()).as("ended by itself").isEmpty();
        assertThat(takes(other)).isTrue();
    }

    @Test
    void a_colleague_takes_over_in_the_open_and_only_her_own_is_let_go() {
        takes(one);
        staff(tx -> {
            claims.release(tx, other, task);
            return task;
        });
        assertThat(hers()).extracting(Claims.Held::task).containsExactly(task);
        staff(tx -> {
            claims.takeOver(tx, other, task);
            return task;
        });
        assertThat(takes(one)).as("the first one is told at her next step").isFalse();
        assertThat(hers()).isEmpty();
    }

    @Test
    void of_many_who_reach_at_once_one_gets_it() throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> reach = () -> takes(new Actor.Staff(ids.person()));
            var answers = hands.invokeAll(IntStream.range(0, 12).mapToObj(_ -> reach).toList());
            int got = 0;
            for (var answer : answers) got += answer.get() ? 1 : 0;
            assertThat(got).isEqualTo(1);
        }
    }
}
