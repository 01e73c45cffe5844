package nl.lichtxpert.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.lichtxpert.credentials.Totp;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private Colleagues colleagues;
    private Staff staff;

    @BeforeEach
    void open() {
        Path keys = folder.resolve("keys");
        colleagues = new Colleagues(clock, new Vault(KeyRing.open(keys, true), Ids.real(clock), clock, new Ledger(clock)), keys);
        staff = colleagues.staff;
    }

    private String passed(Step step) {
        assertThat(step).isInstanceOf(Step.Passed.class);
        return ((Step.Passed) step).token();
    }

    private Step first(String handle, String password) {
        return staff.password(handle, password, "net");
    }

    private void nextCode() {
        clock.move(Duration.ofSeconds(30));
    }

    @Test
    void handle_and_password_and_then_a_code_open_a_session() {
        var known = colleagues.hired(Role.WAREHOUSE);
        nextCode();
        String half = passed(first(known.handle().toUpperCase(java.util.Locale.ROOT), Colleagues.PASSWORD));
        assertThat(staff.session(half)).as("a password alone opens nothing").isEmpty();
        String whole = passed(staff.code(half, Colleagues.code(known.totp(), clock)));
        assertThat(whole).as("the secret changes at sign-in").isNotEqualTo(half);
        assertThat(staff.session(whole)).get().extracting(Employee::handle).isEqualTo(known.handle());
        assertThat(staff.code(half, "123456")).isInstanceOf(Step.Expired.class);
    }

    @Test
    void a_used_code_is_no_code_any_more() {
        var known = colleagues.hired(Role.WAREHOUSE);
        String half = passed(first(known.handle(), Colleagues.PASSWORD));
        assertThat(staff.code(half, Colleagues.code(known.totp(), clock))).as("used when the account began").isInstanceOf(Step.Refused.class);
        nextCode();
        passed(staff.code(half, Colleagues.code(known.totp(), clock)));
        String again = passed(first(known.handle(), Colleagues.PASSWORD));
        assertThat(staff.code(again, Colleagues.code(known.totp(), clock))).isInstanceOf(Step.Refused.class);
    }

    @Test
    void a_code_may_drift_one_step_and_not_two() {
        var known = colleagues.hired(Role.WAREHOUSE);
        clock.move(Duration.ofMinutes(5));
        String half = passed(first(known.handle(), Colleagues.PASSWORD));
        assertThat(staff.code(half, Totp.code(known.totp(), clock.instant().plusSeconds(60)))).isInstanceOf(Step.Refused.class);
        assertThat(staff.code(half, Totp.code(known.totp(), clock.instant().minusSeconds(60)))).isInstanceOf(Step.Refused.class);
        passed(staff.code(half, Totp.code(known.totp(), clock.instant().minusSeconds(30))));
    }

    @Test
    void the_codes_are_those_of_the_standard() {
        String secret = Totp.text("12345678901234567890".getBytes());
        assertThat(secret).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(List.of(59L, 1_111_111_109L, 1_234_567_890L, 20_000_000_000L).stream().map(s -> Totp.code(secret, java.time.Instant.ofEpochSecond(s))))
                .containsExactly("287082", "081804", "005924", "353130");
    }

    @Test
    void an_unknown_handle_and_a_wrong_password_get_the_same_answer() {
        var known = colleagues.hired(Role.WAREHOUSE);
        assertThat(first(known.handle(), "een andere lange zin hier")).isEqualTo(new Step.Refused());
        assertThat(first("m999999", Colleagues.PASSWORD)).isEqualTo(new Step.Refused());
        assertThat(first("jan@example.nl' or true", Colleagues.PASSWORD)).isEqualTo(new Step.Refused());
    }

    @Test
    void an_unknown_handle_takes_as_long_as_a_known_one() {
        var known = colleagues.hired(Role.WAREHOUSE);
        first("m999998", "warmlopen warmlopen");
        long wrong = nanos(known.handle());
        long unknown = nanos("m999999");
        assertThat((double) unknown / wrong).isBetween(0.3, 3.0);
    }

    private long nanos(String handle) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long began = System.nanoTime();
            first(handle, "een andere lange zin hier");
            best = Math.min(best, System.nanoTime() - began);
        }
        return best;
    }

    @Test
    void after_ten_attempts_on_a_handle_even_the_right_password_waits_a_quarter_of_an_hour() {
        var known = colleagues.hired(Role.WAREHOUSE);
        for (int i = 0; i < 10; i++) assertThat(first(known.handle(), "een andere lange zin hier")).isInstanceOf(Step.Refused.class);
        assertThat(first(known.handle(), Colleagues.PASSWORD)).isInstanceOf(Step.TooMany.class);
        clock.move(Duration.ofMinutes(16));
        passed(first(known.handle(), Colleagues.PASSWORD));
    }

    @Test
    void attempts_on_many_handles_from_one_network_end_too_and_a_restart_forgives_nothing() {
        for (int i = 0; i < 40; i++) first("m" + (1_000 + i), "een andere lange zin hier");
        var afterRestart = colleagues.afterARestart(new Vault(KeyRing.open(folder.resolve("keys"), false), Ids.real(clock), clock, new Ledger(clock)),
                folder.resolve("keys"));
        assertThat(afterRestart.password("m2000", "een andere lange zin hier", "net")).isInstanceOf(Step.TooMany.class);
        assertThat(afterRestart.password("m2000", "een andere lange zin hier", "another")).isInstanceOf(Step.Refused.class);
    }

    @Test
    void codes_are_not_tried_without_end() {
        var known = colleagues.hired(Role.WAREHOUSE);
        nextCode();
        String half = passed(first(known.handle(), Colleagues.PASSWORD));
        for (int i = 0; i < 6; i++) assertThat(staff.code(half, "000000")).isInstanceOf(Step.Refused.class);
        assertThat(staff.code(half, Colleagues.code(known.totp(), clock))).isInstanceOf(Step.TooMany.class);
    }

    @Test
    void a_recovery_code_opens_once() {
        var known = colleagues.hired(Role.WAREHOUSE);
        String spoken = known.recoveryCodes().getFirst().toLowerCase(java.util.Locale.ROOT);
        passed(staff.code(passed(first(known.handle(), Colleagues.PASSWORD)), spoken.substring(0, 4) + "-" + spoken.substring(4)));
        assertThat(staff.code(passed(first(known.handle(), Colleagues.PASSWORD)), spoken)).isInstanceOf(Step.Refused.class);
    }

    @Test
    void a_session_ends_after_half_an_hour_of_rest() {
        var known = colleagues.hired(Role.WAREHOUSE);
        clock.move(Duration.ofMinutes(29));
        assertThat(staff.session(known.token())).isPresent();
        clock.move(Duration.ofMinutes(29));
        assertThat(staff.session(known.token())).as("it was used in between").isPresent();
        clock.move(Duration.ofMinutes(31));
        assertThat(staff.session(known.token())).isEmpty();
    }

    @Test
    void a_session_ends_after_ten_hours_however_busy() {
        var known = colleagues.hired(Role.WAREHOUSE);
        for (int i = 0; i < 29; i++) {
            clock.move(Duration.ofMinutes(20));
            assertThat(staff.session(known.token())).isPresent();
        }
        clock.move(Duration.ofMinutes(21));
        assertThat(staff.session(known.token())).isEmpty();
    }

    @Test
    void signing_out_and_a_closed_account_end_at_once() {
        var owner = colleagues.hired(Role.OWNER);
        var packer = colleagues.hired(Role.WAREHOUSE);
        assertThat(staff.close(colleagues.signedIn(owner), packer.handle())).isTrue();
        assertThat(staff.session(packer.token())).isEmpty();
        assertThat(first(packer.handle(), Colleagues.PASSWORD)).isInstanceOf(Step.Refused.class);
        staff.signOut(owner.token());
        assertThat(staff.session(owner.token())).isEmpty();
    }

    @Test
    void the_first_link_opens_once_within_a_day_and_only_while_there_is_nobody() {
        String secret = staff.beginLink().orElseThrow().replaceAll(".*/", "");
        String second = staff.beginLink().orElseThrow().replaceAll(".*/", "");
        assertThat(staff.invited(secret)).as("a new start takes back the old link").isFalse();
        assertThat(staff.begin(second, Colleagues.newcomer("m1042", "kort", "000000"))).isInstanceOf(Beginning.Faults.class);
        assertThat(staff.invited(second)).as("a fault does not use it up").isTrue();
        var owner = colleagues.hired(second, "m1042");
        assertThat(colleagues.signedIn(owner).role()).isEqualTo(Role.OWNER);
        assertThat(staff.begin(second, Colleagues.newcomer("m1043", Colleagues.PASSWORD, "000000"))).isInstanceOf(Beginning.LinkGone.class);
        assertThat(staff.beginLink()).isEmpty();
    }

    @Test
    void a_taken_number_gives_the_link_back() {
        var known = colleagues.hired(Role.WAREHOUSE);
        String secret = colleagues.invitation(Role.WAREHOUSE);
        var answer = staff.begin(secret, Colleagues.newcomer(known.handle(), Colleagues.PASSWORD, Colleagues.code(staff.codeSecret(secret), clock)));
        assertThat(answer).isInstanceOf(Beginning.Faults.class);
        assertThat(staff.invited(secret)).isTrue();
    }

    @Test
    void an_old_invitation_opens_nothing() {
        String secret = colleagues.invitation(Role.WAREHOUSE);
        clock.move(Duration.ofHours(25));
        assertThat(staff.invited(secret)).isFalse();
    }

    @Test
    void nothing_of_an_employee_but_the_number_stands_in_clear() throws Exception {
        var known = colleagues.hired(Role.WAREHOUSE);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement();
                var row = statement.executeQuery("select a.*, password_hash as hash from staff.account a where handle = '" + known.handle() + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("hash")).startsWith("$argon2id$v=19$m=19456,t=3,p=1$");
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                assertThat(String.valueOf(row.getString(i))).doesNotContainIgnoringCase("kanarie").doesNotContain(known.totp());
            }
        }
    }
}
