package nl.lichtxpert.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.consent.Consents.Answered;
import nl.lichtxpert.privacy.consent.Consents.Shown;
import nl.lichtxpert.privacy.consent.Consents.Signal;
import org.junit.jupiter.api.Test;

/** The life of a consent, on a real database. */
class ConsentsTest {
    private static final Set<Use> BOTH = EnumSet.of(Use.GOOGLE_STATISTICS, Use.META_ADVERTISING);
    private static final Shown SHOWN = new Shown(Language.NL, "b".repeat(64), "n".repeat(64));
    private final MovingClock clock = new MovingClock();

    private Consents asking(Set<Use> asked) {
        return new Consents(TestDatabase.database(), Ids.real(Clock.systemUTC()), clock, asked, "2026-11-22");
    }

    private static List<State> states(Consents consents, Answered answered) {
        return consents.events(answered.consentId().orElseThrow()).stream().map(Event::state).toList();
    }

    @Test
    void nobody_is_asked_when_nothing_is_switched_on() {
        Consents consents = asking(Set.of());
        Standing standing = consents.standing("", Signal.NONE);
        assertThat(standing.answer()).isEqualTo(Standing.Answer.NOTHING_ASKED);
        assertThat(standing.countable()).isPresent();
        for (Use use : Use.values()) assertThat(standing.permission(use)).isEmpty();
    }

    @Test
    void a_yes_permits_what_was_allowed_and_nothing_else() {
        Consents consents = asking(BOTH);
        Answered answered = consents.answer(Optional.empty(), Set.of(Use.GOOGLE_STATISTICS, Use.PERSONAL_OFFERS), Mechanism.SETTINGS, SHOWN, Signal.NONE);
        Standing standing = consents.standing(answered.choice(), Signal.NONE);
        assertThat(standing.allowed()).containsExactly(Use.GOOGLE_STATISTICS);
        assertThat(standing.permission(Use.GOOGLE_STATISTICS).orElseThrow().forUse(Use.GOOGLE_STATISTICS)).isNotNull();
        assertThatThrownBy(() -> standing.permission(Use.GOOGLE_STATISTICS).orElseThrow().forUse(Use.META_ADVERTISING))
                .isInstanceOf(IllegalStateException.class);
        assertThat(standing.permission(Use.META_ADVERTISING)).isEmpty();
        assertThat(answered.holds()).isEqualTo(Duration.ofDays(365));
        Event event = consents.events(answered.consentId().orElseThrow()).getFirst();
        assertThat(event.shown()).isEqualTo(SHOWN);
        assertThat(event.policyVersion()).isEqualTo("2026-11-22");
        assertThat(event.at()).isEqualTo(clock.instant());
        assertThat(event.ends()).contains(clock.instant().plus(Duration.ofDays(365)));
    }

    @Test
    void a_refusal_leaves_a_count_and_no_trace_of_who() throws SQLException {
        Consents consents = asking(BOTH);
        long before = rows("select coalesce(sum(count), 0) from consent.answer where answer = 'REFUSED'");
        long events = rows("select count(*) from consent.event");
        Answered answered = consents.answer(Optional.empty(), Set.of(), Mechanism.BANNER, SHOWN, Signal.NONE);
        assertThat(answered.consentId()).isEmpty();
        assertThat(answered.holds()).isGreaterThanOrEqualTo(Duration.ofDays(183));
        assertThat(consents.standing(answered.choice(), Signal.NONE).answer()).isEqualTo(Standing.Answer.REFUSED);
        assertThat(consents.standing(answered.choice(), Signal.NONE).countable()).isEmpty();
        assertThat(rows("select sum(count) from consent.answer where answer = 'REFUSED'")).isEqualTo(before + 1);
        assertThat(rows("select count(*) from consent.event")).isEqualTo(events);
    }

    @Test
    void the_same_press_twice_is_one_consent_and_withdrawing_ends_it() {
        Consents consents = asking(BOTH);
        Answered first = consents.answer(Optional.empty(), BOTH, Mechanism.BANNER, SHOWN, Signal.NONE);
        consents.answer(first.consentId(), BOTH, Mechanism.BANNER, SHOWN, Signal.NONE);
        assertThat(states(consents, first)).containsExactly(State.GIVEN, State.GIVEN);
        Answered withdrawn = consents.answer(first.consentId(), Set.of(), Mechanism.WITHDRAW_BUTTON, SHOWN, Signal.NONE);
        assertThat(withdrawn.consentId()).isEmpty();
        assertThat(states(consents, first)).containsExactly(State.GIVEN, State.GIVEN, State.WITHDRAWN, State.WITHDRAWN);
        consents.answer(first.consentId(), Set.of(), Mechanism.WITHDRAW_BUTTON, SHOWN, Signal.NONE);
        assertThat(states(consents, first)).hasSize(4);
    }

    @Test
    void a_signal_refuses_whatever_was_pressed_before_and_now() {
        Consents consents = asking(BOTH);
        Answered yes = consents.answer(Optional.empty(), BOTH, Mechanism.BANNER, SHOWN, Signal.NONE);
        assertThat(consents.standing(yes.choice(), Signal.SENT).allowed()).isEmpty();
        assertThat(consents.answer(Optional.empty(), BOTH, Mechanism.BANNER, SHOWN, Signal.SENT).consentId()).isEmpty();
    }

    @Test
    void who_said_yes_to_something_else_is_asked_again() {
        Answered yes = asking(Set.of(Use.GOOGLE_STATISTICS)).answer(Optional.empty(), BOTH, Mechanism.BANNER, SHOWN, Signal.NONE);
        Consents now = asking(BOTH);
        assertThat(now.standing(yes.choice(), Signal.NONE).answer()).isEqualTo(Standing.Answer.OPEN);
        now.endDue();
        assertThat(states(now, yes)).containsExactly(State.GIVEN, State.INVALIDATED);
    }

    @Test
    void a_yes_ends_after_a_year_by_itself() {
        Consents consents = asking(BOTH);
        Answered yes = consents.answer(Optional.empty(), BOTH, Mechanism.BANNER, SHOWN, Signal.NONE);
        clock.move(Duration.ofDays(364));
        consents.endDue();
        assertThat(states(consents, yes)).hasSize(2);
        clock.move(Duration.ofDays(1));
        consents.endDue();
        consents.endDue();
        assertThat(states(consents, yes)).containsExactly(State.GIVEN, State.GIVEN, State.EXPIRED, State.EXPIRED);
    }

    @Test
    void no_login_changes_an_event_and_none_sees_another_ones() throws SQLException {
        Consents consents = asking(BOTH);
        consents.answer(Optional.empty(), BOTH, Mechanism.BANNER, SHOWN, Signal.NONE);
        for (Zone zone : List.of(Zone.SHOP, Zone.STAFF, Zone.VAULT, Zone.WORKER, Zone.MIGRATOR)) {
            for (String change : List.of("update consent.event set state = 'GIVEN'", "delete from consent.event")) {
                assertThatThrownBy(() -> run(zone, change)).as(zone + " " + change).isInstanceOf(SQLException.class);
            }
        }
        for (String change : List.of("update consent.event set state = 'GIVEN'", "delete from consent.event")) {
            assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("only added");
        }
        assertThat(consents.events("another browser's number")).isEmpty();
        try (Connection shop = TestDatabase.login(Zone.SHOP); var statement = shop.createStatement();
                var result = statement.executeQuery("select count(*) from consent.event")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getLong(1)).isZero();
        }
    }

    @Test
    void a_changed_or_made_up_cookie_permits_nothing() {
        Consents consents = asking(BOTH);
        for (String cookie : List.of("", "x", "gm", "00000000-gm", "--------------", Declared.mark(BOTH), Declared.mark(BOTH) + "-")) {
            assertThat(consents.standing(cookie, Signal.NONE).allowed()).as(cookie).isEmpty();
        }
    }

    /** Each line of the table in {@link Meeting}: browser, account, what each becomes. */
    @Test
    void a_browser_and_an_account_meet_by_the_stated_rules() {
        Consents consents = asking(BOTH);
        Standing signal = consents.standing("", Signal.SENT);
        Standing open = consents.standing("", Signal.NONE);
        Standing refused = answered(consents, Set.of());
        Standing google = answered(consents, Set.of(Use.GOOGLE_STATISTICS));
        Standing both = answered(consents, BOTH);
        Standing nothing = asking(Set.of()).standing("", Signal.NONE);
        Optional<AccountAnswer> none = Optional.empty();
        for (Optional<AccountAnswer> any : List.of(none, account(), account(Use.META_ADVERTISING))) {
            meets(signal, any, Optional.empty(), Optional.empty());
            meets(nothing, any, Optional.empty(), Optional.empty());
        }
        meets(open, none, Optional.empty(), Optional.empty());
        meets(open, account(), Optional.of(Set.of()), Optional.empty());
        meets(open, account(Use.GOOGLE_STATISTICS), Optional.empty(), Optional.empty());
        meets(refused, none, Optional.empty(), Optional.of(Set.of()));
        meets(refused, account(), Optional.empty(), Optional.empty());
        meets(refused, account(Use.GOOGLE_STATISTICS), Optional.empty(), Optional.empty());
        meets(both, none, Optional.empty(), Optional.of(BOTH));
        meets(both, account(), Optional.of(Set.of()), Optional.empty());
        meets(both, account(Use.GOOGLE_STATISTICS), Optional.of(Set.of(Use.GOOGLE_STATISTICS)), Optional.empty());
        meets(google, account(Use.META_ADVERTISING), Optional.of(Set.of()), Optional.empty());
        meets(google, account(Use.GOOGLE_STATISTICS, Use.META_ADVERTISING), Optional.empty(), Optional.empty());
    }

    private static void meets(Standing browser, Optional<AccountAnswer> account, Optional<Set<Use>> browserBecomes, Optional<Set<Use>> accountBecomes) {
        assertThat(Meeting.of(browser, account)).as(browser.answer() + " " + browser.allowed() + " meets " + account)
                .isEqualTo(new Meeting(browserBecomes, accountBecomes));
        Meeting.of(browser, account).browser().ifPresent(becomes -> assertThat(browser.allowed()).as("signing in allows nothing new").containsAll(becomes));
    }

    private static Optional<AccountAnswer> account(Use... allowed) {
        return Optional.of(new AccountAnswer(Set.of(allowed), Instant.EPOCH));
    }

    private static Standing answered(Consents consents, Set<Use> allowed) {
        return consents.standing(consents.answer(Optional.empty(), allowed, Mechanism.SETTINGS, SHOWN, Signal.NONE).choice(), Signal.NONE);
    }

    @Test
    void an_accounts_answer_ends_by_itself_belongs_to_what_was_asked_and_is_seen_by_nobody_else() throws SQLException {
        PersonRef her = new PersonRef(java.util.UUID.randomUUID());
        asOwner("insert into accounts.account (reference, language, created_at, seen_at) values ('" + her + "', 'NL', now(), now())");
        var answers = new AccountAnswers(TestDatabase.database(), asking(BOTH), clock);
        assertThat(answers.of(her)).isEmpty();
        answers.keep(her, Set.of());
        answers.keep(her, Set.of());
        assertThat(answers.of(her).orElseThrow().refused()).isTrue();
        assertThat(answers.of(new PersonRef(java.util.UUID.randomUUID()))).isEmpty();
        assertThat(new AccountAnswers(TestDatabase.database(), asking(Set.of(Use.GOOGLE_STATISTICS)), clock).of(her)).as("something else is asked").isEmpty();
        clock.move(Consents.NO_HOLDS);
        assertThat(answers.of(her)).as("half a year later").isEmpty();
        answers.keep(her, BOTH);
        assertThat(answers.of(her).orElseThrow().allowed()).isEqualTo(BOTH);
        assertThat(rows("select count(*) from consent.account_answer where account = '" + her + "'")).isOne();
        asOwner("delete from accounts.account where reference = '" + her + "'");
        assertThat(rows("select count(*) from consent.account_answer where account = '" + her + "'")).as("goes with the account").isZero();
    }

    private static long rows(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(Zone zone, String sql) throws SQLException {
        try (Connection login = TestDatabase.login(zone); var statement = login.createStatement()) {
            int changed = statement.executeUpdate(sql);
            if (changed == 0) throw new SQLException("sees no row");
        }
    }
}
