package nl.lichtxpert.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that comes back by itself, on one node at a time (db-scheduler over PostgreSQL). What a killed node was at is taken over after two minutes without a
 * sign of life: a payment whose webhook was lost waits no longer than that for the janitor.
 */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);
    private static final int SIGNS_MISSED = 6;
    private final Database database;
    private final List<Task<?>> tasks = new ArrayList<>();
    private final Map<String, Duration> pauses = new LinkedHashMap<>();
    private volatile Scheduler scheduler;

    public Jobs(Database database) {
        this.database = database;
    }

    /** Registers at wiring time; a failure is logged by its kind and tried again at the next turn. */
    public void every(Duration pause, String name, Runnable work) {
        pauses.put(name, pause);
        tasks.add(Tasks.recurring(name, FixedDelay.of(pause)).execute((_, _) -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("job {} failed: {}", name, e instanceof DatabaseFault ? e.getMessage() : e.getClass().getSimpleName());
            }
        }));
    }

    public void start() {
        scheduler = Scheduler.create(database.source(Zone.WORKER), List.of()).startTasks(recurring()).tableName("platform.scheduled_tasks").threads(2)
                .executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job ", 0).factory()))
                .pollingInterval(Duration.ofSeconds(2)).heartbeatInterval(SIGN_OF_LIFE).missedHeartbeatsLimit(SIGNS_MISSED).build();
        scheduler.start();
    }

    /** How long each job waits between two turns; empty until they have begun, for then nothing is planned yet. */
    public Map<String, Duration> planned() {
        return scheduler == null ? Map.of() : Collections.unmodifiableMap(pauses);
    }

    @SuppressWarnings("unchecked")
    private <T extends Task<?> & com.github.kagkarlsson.scheduler.task.OnStartup> List<T> recurring() {
        return (List<T>) (List<?>) tasks;
    }

    @Override
    public void close() {
        if (scheduler != null) scheduler.stop();
    }
}
