package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobsTest {
    @Test
    void what_a_killed_node_was_at_is_taken_over_after_two_minutes_without_a_sign_of_life() throws Exception {
        String name = "killed-" + System.nanoTime();
        execute("insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version) values ('" + name
                + "', 'recurring', now() - interval '130 seconds', true, 'a node that is no more', now() - interval '130 seconds', 1)");
        var done = new CountDownLatch(1);
        try (var jobs = new Jobs(TestDatabase.database())) {
            jobs.every(Duration.ofHours(1), name, done::countDown);
            jobs.start();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            execute("delete from platform.scheduled_tasks where task_name = '" + name + "'");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
