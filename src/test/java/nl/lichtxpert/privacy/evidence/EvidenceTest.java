package nl.lichtxpert.privacy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final MovingClock clock = new MovingClock();
    private final List<PersonRef> erased = new ArrayList<>();
    private final Synthetic people = new Synthetic(TestDatabase.database(), Ids.real(Clock.systemUTC()), clock, erased::add);
    private final List<String> heard = new ArrayList<>();
    private final Evidence evidence = new Evidence(TestDatabase.database(), clock, people, red -> red.forEach(verdict -> heard.add(verdict.said())));
    private final AtomicReference<Finding> finding = new AtomicReference<>(Finding.GREEN);
    private final String name = "test." + Ids.real(Clock.systemUTC()).readable(8).toLowerCase(java.util.Locale.ROOT);

    private Verdict looked() {
        return evidence.look().getFirst();
    }

    @Test
    void the_alarm_sounds_when_a_probe_turns_red_and_not_again_while_it_stays_so() {
        evidence.add(List.of(new Probe(name, List.of("I1"), finding::get)));
        assertThat(looked().outcome()).isEqualTo(Verdict.Outcome.GREEN);
        Instant proven = clock.instant();
        clock.move(Duration.ofMinutes(15));
        finding.set(Finding.red("a wall is down"));
        assertThat(looked()).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.RED);
            assertThat(verdict.provenAt()).contains(proven);
            assertThat(verdict.since()).contains(clock.instant());
        });
        clock.move(Duration.ofMinutes(15));
        looked();
        assertThat(heard).containsExactly("a wall is down");
        assertThat(evidence.red(Zone.STAFF, Actor.VISITOR)).containsExactly(name);
        finding.set(Finding.GREEN);
        assertThat(looked().days()).containsExactly(new Verdict.Day(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate(), 4, 2));
        finding.set(Finding.red("again"));
        looked();
        assertThat(heard).containsExactly("a wall is down", "again");
    }

    @Test
    void a_probe_with_nothing_to_look_at_is_neither_proven_nor_red_and_does_not_count_as_a_look() {
        evidence.add(List.of(new Probe(name, List.of("I1"), finding::get)));
        finding.set(Finding.NOTHING);
        assertThat(looked()).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.NOTHING);
            assertThat(verdict.provenAt()).isEmpty();
            assertThat(verdict.days()).isEmpty();
        });
        assertThat(evidence.red(Zone.STAFF, Actor.VISITOR)).isEmpty();
        finding.set(Finding.GREEN);
        clock.move(Duration.ofMinutes(15));
        assertThat(looked().since()).contains(clock.instant());
        finding.set(Finding.red("a wall is down"));
        looked();
        finding.set(Finding.NOTHING);
        assertThat(looked().outcome()).isEqualTo(Verdict.Outcome.NOTHING);
        assertThat(heard).containsExactly("a wall is down");
    }

    @Test
    void a_probe_that_runs_into_the_closing_shop_leaves_what_was_proven_and_alarms_nobody() {
        evidence.add(List.of(new Probe(name, List.of("I1"), finding::get)));
        looked();
        finding.set(Finding.red("the door is shut"));
        evidence.close();
        assertThat(evidence.look()).isEmpty();
        assertThat(evidence.verdicts(Zone.SHOP, Actor.VISITOR).getFirst().outcome()).isEqualTo(Verdict.Outcome.GREEN);
        assertThat(heard).isEmpty();
    }

    @Test
    void what_nobody_looked_at_for_two_hours_does_not_count_as_proven() {
        evidence.add(List.of(new Probe(name, List.of("I1"), finding::get)));
        looked();
        clock.move(Duration.ofHours(2).plusSeconds(1));
        assertThat(evidence.verdicts(Zone.SHOP, Actor.VISITOR).getFirst().outcome()).isEqualTo(Verdict.Outcome.NOT_LOOKED);
    }

    @Test
    void when_the_looking_itself_stops_that_is_told_once_though_nothing_is_red() {
        evidence.add(List.of(new Probe(name, List.of("I1"), finding::get)));
        assertThat(evidence.old(Zone.STAFF, Actor.VISITOR)).as("never looked").containsExactly(name);
        looked();
        assertThat(evidence.old(Zone.STAFF, Actor.VISITOR)).isEmpty();
        Instant last = clock.instant();
        clock.move(Duration.ofHours(2).plusSeconds(1));
        assertThat(evidence.red(Zone.STAFF, Actor.VISITOR)).isEmpty();
        assertThat(evidence.old(Zone.STAFF, Actor.VISITOR)).containsExactly(name);
        evidence.watch();
        assertThat(heard).as("a shop that was off is not alarmed when it begins").isEmpty();
        for (int hour = 0; hour < 3; hour++) evidence.watch();
        assertThat(heard).containsExactly("nobody has looked since " + last);
        looked();
        evidence.watch();
        clock.move(Duration.ofHours(3));
        for (int hour = 0; hour < 2; hour++) evidence.watch();
        assertThat(heard).hasSize(2);
    }

    @Test
    void a_probe_that_cannot_look_is_red_and_says_no_more_than_the_kind_of_fault() {
        evidence.add(List.of(new Probe(name, List.of("I1"), () -> {
            throw new IllegalStateException("jansen@example.nl");
        })));
        assertThat(looked().said()).isEqualTo("it could not look: IllegalStateException");
    }

    @Test
    void made_up_people_are_erased_also_after_a_look_that_broke_off() throws Exception {
        var seen = new AtomicReference<PersonRef>();
        people.person(person -> {
            seen.set(person);
            return Finding.GREEN;
        });
        assertThat(erased).containsExactly(seen.get());
        var breaking = new Synthetic(TestDatabase.database(), Ids.real(Clock.systemUTC()), clock, _ -> {
            throw new IllegalStateException("the vault is away");
        });
        assertThatThrownBy(() -> breaking.person(person -> {
            seen.set(person);
            return Finding.GREEN;
        })).isInstanceOf(IllegalStateException.class);
        people.sweep();
        assertThat(erased).contains(seen.get());
        erased.clear();
        people.sweep();
        assertThat(erased).isEmpty();
    }

    @Test
    void a_probe_names_clauses_of_the_statement() {
        assertThatThrownBy(() -> new Probe(name, List.of("Z9"), finding::get)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evidence.add(List.of(new Probe(name, List.of("I1"), finding::get), new Probe(name, List.of("I2"), finding::get))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
