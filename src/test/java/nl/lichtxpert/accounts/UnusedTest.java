package nl.lichtxpert.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.KeySeal;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account that nobody uses ends after two letters; one that is closed ends at once. On a moved clock. */
class UnusedTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Personal<String> mail = Personal.of("kanarie" + ThreadLocalRandom.current().nextInt(1_000_000) + "@example.nl");
    private Accounts accounts;
    private Entry.In in;

    @BeforeEach
    void open() throws Exception {
        sql("delete from credentials.attempt; delete from credentials.pepper; delete from accounts.account; delete from accounts.letter");
        Ids ids = Ids.real(clock);
        var outbox = new Outbox(TestDatabase.database(), clock);
        KeyRing keys = KeyRing.open(folder.resolve("keys"), true);
        var credentials = new Credentials(TestDatabase.database(), KeySeal.NONE.texts(folder.resolve("keys")), "http://localhost:8080", clock, ids);
        accounts = new Accounts(TestDatabase.database(), new Vault(keys, ids, clock, new Ledger(clock)), credentials,
                new Orders(new Stock(), outbox, clock, ids), outbox, new Links(keys), clock, ids);
        var profile = nl.lichtxpert.privacy.Reveal.map(mail, address -> Profile.of(address, "Kanarie Testmans", "", List.of()));
        UUID letter = accounts.registering().register(profile, Language.NL, "net").orElseThrow();
        in = (Entry.In) accounts.registering().confirm(accounts.letters().secret(letter));
    }

    private static void sql(String text) throws Exception {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static List<String> letters() throws Exception {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select kind from accounts.letter where kind like 'UNUSED%' order by made_at")) {
            var kinds = new java.util.ArrayList<String>();
            while (rows.next()) kinds.add(rows.getString(1));
            return kinds;
        }
    }

    private boolean known() {
        UUID asked = accounts.signingIn().askLink(mail, Language.NL, UUID.randomUUID().toString()).orElseThrow();
        return accounts.letters().addressee(accounts.letters().find(asked).orElseThrow()).isPresent();
    }

    private void days(int days) {
        clock.move(Duration.ofDays(days));
        accounts.endUnused();
    }

    @Test
    void two_letters_come_sixty_and_fourteen_days_before_and_then_nothing_is_left() throws Exception {
        days(660);
        assertThat(letters()).isEmpty();
        days(15);
        assertThat(letters()).containsExactly("UNUSED_FIRST");
        days(1);
        assertThat(letters()).as("once").containsExactly("UNUSED_FIRST");
        days(45);
        assertThat(letters()).containsExactly("UNUSED_FIRST", "UNUSED_LAST");
        assertThat(known()).isTrue();
        days(15);
        assertThat(known()).isFalse();
    }

    @Test
    void a_new_version_of_the_statement_is_told_once_by_letter_to_who_was_there_before() throws Exception {
        LocalDate version = LocalDate.parse("2030-01-01");
        assertThat(accounts.tellOf(version, clock.instant().minus(Duration.ofDays(1)))).as("came when it held").isZero();
        clock.move(Duration.ofDays(1));
        assertThat(accounts.tellOf(version, clock.instant())).isEqualTo(1);
        assertThat(accounts.tellOf(version, clock.instant())).as("once").isZero();
        assertThat(accounts.tellOf(version.plusYears(1), clock.instant())).as("and again of the next").isEqualTo(1);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from accounts.letter where kind = 'STATEMENT'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void whoever_signs_in_begins_the_term_anew() throws Exception {
        days(675);
        assertThat(letters()).containsExactly("UNUSED_FIRST");
        UUID link = accounts.signingIn().askLink(mail, Language.NL, "net").orElseThrow();
        assertThat(accounts.signingIn().link(accounts.letters().secret(link))).isInstanceOf(Entry.In.class);
        days(100);
        assertThat(letters()).containsExactly("UNUSED_FIRST");
        assertThat(known()).isTrue();
    }

    @Test
    void a_job_that_was_away_for_years_ends_nobody_without_two_letters() throws Exception {
        days(1_500);
        days(1);
        assertThat(letters()).containsExactly("UNUSED_FIRST");
        days(14);
        days(13);
        assertThat(known()).isTrue();
        days(2);
        assertThat(known()).isFalse();
    }

    @Test
    void a_closed_account_lets_nobody_in_and_is_forgotten_with_its_last_letter() {
        SignedIn me = accounts.session(in.token()).orElseThrow();
        accounts.close(me);
        assertThat(accounts.session(in.token())).isEmpty();
        assertThat(known()).isFalse();
        clock.move(Duration.ofMinutes(11));
        assertThat(accounts.profile(me)).as("kept for the last letter, a day at most").isPresent();
    }
}
