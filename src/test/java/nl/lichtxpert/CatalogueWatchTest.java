package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.vault.KeySeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loosened in the database while the shop runs makes it not ready; what is loosened while it is closed stops the start. */
class CatalogueWatchTest {
    private static final String LOOSE = "grant SELECT on vault.sealed to lichtxpert_staff";
    @TempDir
    Path keys;
    private CatalogueWatch watch;

    @BeforeEach
    void signed() {
        watch = CatalogueWatch.sign(TestDatabase.access(), TestDatabase.database(), HeadKey.open(KeySeal.NONE.texts(keys), HeadKey.Start.NOTHING_SIGNED));
    }

    @AfterEach
    void tight() throws SQLException {
        administrator("revoke select on vault.sealed from lichtxpert_staff");
        administrator("delete from platform.manifest where key like 'catalogue%'");
    }

    private static void administrator(String sql) throws SQLException {
        try (var superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private void start() {
        CatalogueWatch.beforeMigrating(TestDatabase.access(), SettingsReader.read(List.of(), Map.of()), KeySeal.NONE.texts(keys));
    }

    @Test
    void a_grant_too_many_is_seen_while_the_shop_runs_and_gone_when_it_is_taken_back() throws SQLException {
        assertThat(watch.look()).isEmpty();
        administrator(LOOSE);
        assertThat(watch.look()).containsExactly("is there and should not be: " + LOOSE);
        assertThat(watch.differences()).hasSize(1);
        administrator("revoke select on vault.sealed from lichtxpert_staff");
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void a_grant_too_many_stops_the_next_start_and_is_named() throws SQLException {
        start();
        administrator(LOOSE);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("changed while the shop was closed").hasMessageContaining(LOOSE);
    }

    @Test
    void who_loosens_the_database_and_writes_a_catalogue_to_match_has_no_key_to_sign_it() throws SQLException {
        administrator("update platform.manifest set value = value || chr(10) || '" + LOOSE + "' where key = 'catalogue'");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("not signed by this shop's key");
    }
}
