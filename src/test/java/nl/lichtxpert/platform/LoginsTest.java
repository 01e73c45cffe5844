package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginsTest {
    private static final String URL = "jdbc:postgresql://db.example:5432/lichtxpert";

    @Test
    void what_keeps_a_login_out_is_told_apart_each_with_its_own_mend() {
        var mends = Map.of("08001", "database.url", "28P01", "database.passwords", "28000", "pg_hba.conf", "3D000", "db-setup", "53300", "max_connections",
                "57P03", "in a moment", "42501", "db-setup");
        mends.forEach((state, mend) -> assertThat(Logins.why("lichtxpert_shop", URL, state)).contains(mend, state).doesNotContain("\n"));
        assertThat(Logins.why("lichtxpert_shop", URL, "08001")).doesNotContain("db-setup");
    }

    @Test
    void a_wrong_password_is_told_without_it_and_without_what_stands_behind_the_address() {
        try (var server = new OwnServer(OwnServer.Prepared.EMPTY)) {
            var passwords = new EnumMap<Zone, String>(Zone.class);
            for (Zone zone : Zone.values()) passwords.put(zone, server.access().password(zone));
            Logins.check(server.access().url(), passwords);
            passwords.put(Zone.VAULT, "not-the-password-of-it");
            assertThatThrownBy(() -> Logins.check(server.access().url() + "?ApplicationName=secret", passwords)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("password of the login lichtxpert_vault").message().doesNotContain("not-the-password", "ApplicationName");
        }
    }
}
