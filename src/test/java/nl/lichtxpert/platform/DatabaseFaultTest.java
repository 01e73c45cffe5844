package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {
    private static boolean unreachable(String state) {
        return DatabaseFault.of(new SQLException("somebody's words", state)).unreachable();
    }

    @Test
    void a_database_that_is_away_or_has_no_room_is_a_matter_of_coming_back_later() {
        assertThat(Stream.of("08006", "57P01", "53100", "53200", "53300")).allMatch(DatabaseFaultTest::unreachable);
        assertThat(Stream.of("23505", "42501", "40001", "22001")).noneMatch(DatabaseFaultTest::unreachable);
    }
}
