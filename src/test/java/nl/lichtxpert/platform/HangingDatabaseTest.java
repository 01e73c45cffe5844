package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

class HangingDatabaseTest {
    private static final Sql ONE = Sql.shop("select 1 as one");

    @Test
    void a_database_that_hangs_holds_a_visitor_for_seconds_and_not_for_a_minute_and_answers_again_when_it_goes_on() throws Exception {
        try (var server = new OwnServer(OwnServer.Prepared.EMPTY)) {
            assertThat(asked(server)).isEqualTo(1);
            Path pid = server.files().resolve("database/cluster/postmaster.pid");
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip())).orElseThrow();
            signal("-STOP", postmaster);
            Instant began = Instant.now();
            try {
                DatabaseFault fault = catchThrowableOfType(DatabaseFault.class, () -> asked(server));
                assertThat(fault.unreachable()).isTrue();
                assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(25));
            } finally {
                signal("-CONT", postmaster);
            }
            assertThat(asked(server)).isEqualTo(1);
        }
    }

    private static int asked(OwnServer server) {
        return server.database().read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(ONE).only(row -> row.integer("one")));
    }

    private static void signal(String name, ProcessHandle postmaster) throws Exception {
        for (ProcessHandle one : java.util.stream.Stream.concat(java.util.stream.Stream.of(postmaster), postmaster.descendants()).toList()) {
            new ProcessBuilder("kill", name, String.valueOf(one.pid())).inheritIO().start().waitFor();
        }
    }
}
