package nl.lichtxpert.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.credentials.Totp;
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

class AccountsTest {
    private static final String PASSWORD = "zeven-groene-fietsen-zingen";
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final String mail = "kanarie" + ThreadLocalRandom.current().nextInt(1_000_000) + "@example.nl";
    private Accounts accounts;

    @BeforeEach
    void open() throws Exception {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("delete from credentials.attempt; delete from credentials.pepper; delete from accounts.account; delete from accounts.letter");
        }
        accounts = node(KeyRing.open(folder.resolve("keys"), true));
    }

    private Accounts node(KeyRing keys) {
        Ids ids = Ids.real(clock);
        var outbox = new Outbox(TestDatabase.database(), clock);
        return new Accounts(TestDatabase.database(), new Vault(keys, ids, clock, new Ledger(clock)),
                new Credentials(TestDatabase.database(), KeySeal.NONE.texts(folder.resolve("keys")), "http://localhost:8080", clock, ids),
                new Orders(new Stock(), outbox, clock, ids), outbox, new Links(keys), clock, ids);
    }

    private Personal<Profile> typed(String address) {
        return Personal.of(Profile.of(address, "Kanarie Testmans", "", List.of()));
    }

    private Entry.In registered(String address) {
        UUID letter = accounts.registering().register(typed(address), Language.NL, "net").orElseThrow();
        return (Entry.In) accounts.registering().confirm(accounts.letters().secret(letter));
    }

    private SignedIn me(Entry.In in) {
        return accounts.session(in.token()).orElseThrow();
    }

    private Entry enters(String address, String password) {
        return accounts.signingIn().password(Personal.of(address), password, Entry.Stay.SHORT, "net");
    }

    @Test
    void a_mailbox_that_answers_makes_an_account_once_and_within_a_day() {
        UUID letter = accounts.registering().register(typed(mail), Language.NL, "net").orElseThrow();
        String secret = accounts.letters().secret(letter);
        assertThat(accounts.registering().confirms(secret)).as("looking does not use it up").isTrue();
        assertThat(accounts.registering().confirm(secret)).isInstanceOf(Entry.In.class);
        assertThat(accounts.registering().confirm(secret)).isInstanceOf(Entry.Gone.class);
        String late = accounts.letters().secret(accounts.registering().register(typed("late" + mail), Language.NL, "net").orElseThrow());
        clock.move(Duration.ofHours(25));
        assertThat(accounts.registering().confirm(late)).isInstanceOf(Entry.Gone.class);
    }

    @Test
    void an_address_that_has_an_account_gets_another_letter_and_never_a_second_account() {
        UUID early = accounts.registering().register(typed(mail), Language.NL, "net").orElseThrow();
        registered(mail);
        UUID again = accounts.registering().register(typed(mail.toUpperCase(java.util.Locale.ROOT)), Language.NL, "net").orElseThrow();
        assertThat(accounts.letters().find(again).orElseThrow().kind()).isEqualTo(LetterKind.ALREADY);
        assertThat(accounts.registering().confirm(accounts.letters().secret(early))).as("a link from before").isInstanceOf(Entry.Gone.class);
        assertThat(accounts.signingIn().link(accounts.letters().secret(again))).isInstanceOf(Entry.In.class);
        assertThat(accounts.signingIn().link(accounts.letters().secret(again))).as("once").isInstanceOf(Entry.Gone.class);
    }

    @Test
    void unknown_wrong_and_without_a_password_are_one_answer_in_words_and_time() {
        var in = registered(mail);
        assertThat(enters(mail, PASSWORD)).isEqualTo(new Entry.Refused());
        assertThat(accounts.security().password(me(in), "kort")).isPresent();
        assertThat(accounts.security().password(me(in), PASSWORD)).isEmpty();
        assertThat(enters(mail, "een andere lange zin hier")).isEqualTo(new Entry.Refused());
        assertThat(enters("nobody" + mail, PASSWORD)).isEqualTo(new Entry.Refused());
        assertThat((double) nanos("nobody" + mail) / nanos(mail)).isBetween(0.3, 3.0);
        assertThat(enters(" " + mail.toUpperCase(java.util.Locale.ROOT), PASSWORD)).isInstanceOf(Entry.In.class);
    }

    private long nanos(String address) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long began = System.nanoTime();
            enters(address, "een andere lange zin hier");
            best = Math.min(best, System.nanoTime() - began);
        }
        return best;
    }

    @Test
    void a_name_she_chose_lets_her_in_and_neither_a_taken_nor_a_reserved_one_is_told_apart() {
        var in = registered(mail);
        String name = "merel." + ThreadLocalRandom.current().nextInt(1_000_000);
        assertThat(accounts.security().password(me(in), PASSWORD)).isEmpty();
        assertThat(accounts.userNames().take(me(in), Personal.of("12"))).contains("myaccount.error.user-name-form");
        assertThat(accounts.userNames().take(me(in), Personal.of(" " + name + " "))).isEmpty();
        assertThat(enters(name.toUpperCase(java.util.Locale.ROOT), PASSWORD)).isInstanceOf(Entry.In.class);
        assertThat(enters(mail, PASSWORD)).isInstanceOf(Entry.In.class);
        var other = registered("other" + mail);
        assertThat(accounts.userNames().take(me(other), Personal.of(name))).isEqualTo(accounts.userNames().take(me(other), Personal.of("Beheer"))).isPresent();
        accounts.close(me(in));
        assertThat(enters(name, PASSWORD)).as("gone with the account").isEqualTo(new Entry.Refused());
        assertThat(accounts.userNames().take(me(other), Personal.of(name))).as("and free").isEmpty();
        for (int i = 0; i < 3; i++) accounts.userNames().take(me(other), Personal.of("beheer"));
        assertThat(accounts.userNames().take(me(other), Personal.of(name + "x"))).as("names are not tried out").contains("myaccount.many-names");
    }

    @Test
    void a_link_for_a_stranger_is_written_to_nobody() {
        UUID letter = accounts.signingIn().askLink(Personal.of("nobody" + mail), Language.NL, "net").orElseThrow();
        assertThat(accounts.letters().addressee(accounts.letters().find(letter).orElseThrow())).isEmpty();
        assertThat(accounts.signingIn().link(accounts.letters().secret(letter))).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void attempts_and_letters_end_for_an_address_and_a_network_on_every_node_and_after_a_restart() {
        var in = registered(mail);
        accounts.security().password(me(in), PASSWORD);
        for (int i = 0; i < 10; i++) assertThat(enters(mail, "een andere lange zin hier")).isInstanceOf(Entry.Refused.class);
        accounts = node(KeyRing.open(folder.resolve("keys"), false));
        assertThat(enters(mail, PASSWORD)).as("even the right one, on another node").isInstanceOf(Entry.TooMany.class);
        for (int i = 0; i < 2; i++) assertThat(accounts.signingIn().askLink(Personal.of(mail), Language.NL, "net")).isPresent();
        assertThat(accounts.signingIn().askLink(Personal.of(mail), Language.NL, "other")).as("the third after registering").isEmpty();
        clock.move(Duration.ofMinutes(16));
        assertThat(enters(mail, PASSWORD)).isInstanceOf(Entry.In.class);
    }

    @Test
    void a_session_rests_two_hours_or_fourteen_days_and_never_outlives_its_term() {
        var in = registered(mail);
        accounts.security().password(me(in), PASSWORD);
        clock.move(Duration.ofMinutes(119));
        assertThat(accounts.session(in.token())).isPresent();
        assertThat(me(in).proof()).isEqualTo(SignedIn.Proof.OLD);
        clock.move(Duration.ofMinutes(121));
        assertThat(accounts.session(in.token())).isEmpty();
        var stays = (Entry.In) accounts.signingIn().password(Personal.of(mail), PASSWORD, Entry.Stay.LONG, "net");
        for (int i = 0; i < 2; i++) {
            clock.move(Duration.ofDays(13));
            assertThat(accounts.session(stays.token())).isPresent();
        }
        clock.move(Duration.ofDays(5));
        assertThat(accounts.session(stays.token())).as("thirty days").isEmpty();
    }

    @Test
    void another_password_ends_the_other_sessions_and_spends_the_links() {
        var first = registered(mail);
        UUID link = accounts.signingIn().askLink(Personal.of(mail), Language.NL, "net").orElseThrow();
        accounts.security().password(me(first), PASSWORD);
        var second = (Entry.In) enters(mail, PASSWORD);
        assertThat(accounts.security().ways(me(second)).sessions()).hasSize(2);
        assertThat(accounts.signingIn().opens(accounts.letters().secret(link))).isFalse();
        accounts.security().password(me(second), "acht-gele-bussen-fluisteren");
        assertThat(accounts.session(first.token())).isEmpty();
        assertThat(accounts.session(second.token())).isPresent();
    }

    @Test
    void a_code_is_owed_after_a_password_and_a_used_one_is_none() {
        var in = registered(mail);
        accounts.security().password(me(in), PASSWORD);
        String secret = accounts.security().codeSecret(me(in));
        assertThat(accounts.security().codesOn(me(in), "000000")).isEmpty();
        List<String> recovery = accounts.security().codesOn(me(in), Totp.code(secret, clock.instant()));
        assertThat(recovery).hasSize(8);
        String half = ((Entry.OwesCode) enters(mail, PASSWORD)).token();
        assertThat(accounts.session(half)).isEmpty();
        assertThat(accounts.signingIn().code(half, Totp.code(secret, clock.instant()))).isInstanceOf(Entry.Refused.class);
        clock.move(Duration.ofSeconds(30));
        assertThat(accounts.signingIn().code(half, Totp.code(secret, clock.instant()))).isInstanceOf(Entry.In.class);
        String again = ((Entry.OwesCode) enters(mail, PASSWORD)).token();
        assertThat(accounts.signingIn().code(again, Totp.code(secret, clock.instant()))).as("used a moment ago").isInstanceOf(Entry.Refused.class);
        assertThat(accounts.signingIn().code(again, recovery.getFirst())).isInstanceOf(Entry.In.class);
        String third = ((Entry.OwesCode) enters(mail, PASSWORD)).token();
        assertThat(accounts.signingIn().code(third, recovery.getFirst())).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void a_new_address_counts_when_its_mailbox_answers_and_the_old_one_is_told() {
        var in = registered(mail);
        accounts.security().password(me(in), PASSWORD);
        UUID letter = accounts.security().askAddress(me(in), Personal.of("new" + mail), Language.NL);
        assertThat(enters("new" + mail, PASSWORD)).isInstanceOf(Entry.Refused.class);
        assertThat(accounts.security().changeAddress(accounts.letters().secret(letter))).isTrue();
        assertThat(accounts.security().changeAddress(accounts.letters().secret(letter))).isFalse();
        assertThat(accounts.session(in.token())).isEmpty();
        assertThat(enters(mail, PASSWORD)).isInstanceOf(Entry.Refused.class);
        assertThat(enters("new" + mail, PASSWORD)).isInstanceOf(Entry.In.class);
    }
}
