package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other tests find the database unpacked; a shop that starts for the first time does not. */
class PostgresBinariesTest {
    @Test
    void a_first_start_unpacks_the_database_with_the_libraries_the_shop_brings(@TempDir Path home) throws Exception {
        Path unpacked = PostgresBinaries.unpack(home);
        assertThat(unpacked.resolve("bin/postgres")).isExecutable();
        assertThat(unpacked.resolve("share/postgresql")).isDirectory();
        assertThat(PostgresBinaries.unpack(home)).as("once").isEqualTo(unpacked);
        try (var left = Files.list(home)) {
            assertThat(left).as("nothing half unpacked stays").hasSize(1);
        }
    }
}
