package nl.lichtxpert.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
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

    @Test
    void support_by_the_builder_ends_after_a_day() {
        var builder = colleagues.hired(Role.BUILDER);
        assertThat(staff.session(builder.token())).isPresent();
        clock.move(Duration.ofHours(25));
        assertThat(staff.password(builder.handle(), Colleagues.PASSWORD, "net")).isInstanceOf(Step.Refused.class);
    }

    @Test
    void other_words_of_confidentiality_want_another_version_and_come_before_anything_else() throws Exception {
        assertThat(Ids.hash(Confidentiality.words(Language.NL))).as("changed words: choose a new version, then this").startsWith("fba16be1356f58d6");
        var known = colleagues.hired(Role.WAREHOUSE);
        assertThat(colleagues.signedIn(known).standing()).isEqualTo(Employee.Standing.CLEARED);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("update staff.account set confidential_version = '2020-01-01' where handle = '" + known.handle() + "'");
            assertThat(colleagues.signedIn(known).standing()).isEqualTo(Employee.Standing.OWES_CONFIDENTIALITY);
            staff.acceptConfidentiality(colleagues.signedIn(known));
            assertThat(colleagues.signedIn(known).standing()).isEqualTo(Employee.Standing.CLEARED);
            var told = statement.executeQuery("select count(*) from ledger.entry where what = 'CONFIDENTIALITY.2026-11-22' and task = '"
                    + known.handle() + "'");
            told.next();
            assertThat(told.getInt(1)).as("at the beginning and now").isEqualTo(2);
        }
    }
}
