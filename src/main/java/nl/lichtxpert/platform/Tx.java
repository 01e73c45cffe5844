package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * Work in the database, opened by {@link Database} for an actor and a purpose. Without a Tx no statement runs. Who and why travel to the server in the same
 * round trip as the first statement, where row policies and triggers read them.
 */
public final class Tx {
    private static final String CONTEXT = "select set_config('app.actor', ?, true), set_config('app.subject', ?, true), set_config('app.capability', ?, true), "
            + "set_config('app.purpose', ?, true); ";
    private static final String LIGHTLY = CONTEXT.replace("; ", ", set_config('synchronous_commit', 'off', true); ");

    private static final int MOST_WAITING = 12;
    private static final String COMMIT = "; commit";

    private final Connection connection;
    private final Zone zone;
    private final Actor actor;
    private final Purpose purpose;
    private final boolean contextEachTime;
    private final String context;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Statement> waiting = new ArrayList<>();
    private boolean contextSent;
    private String end = "";
    private boolean ended;

    /** Reading: every statement by itself. Lightly: committed without waiting for the disk. */
    enum Way { READING, WRITING, LIGHTLY }

    Tx(Connection connection, Zone zone, Actor actor, Purpose purpose, Way way) {
        this.connection = connection;
        this.zone = zone;
        this.actor = actor;
        this.purpose = purpose;
        this.contextEachTime = way == Way.READING;
        this.context = way == Way.LIGHTLY ? LIGHTLY : CONTEXT;
    }

    public Actor actor() {
        return actor;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Zone zone() {
        return zone;
    }

    /** Runs once the work is committed, and not at all when it is rolled back. For waking a job, dropping a page from the cache. */
    public void afterCommit(Runnable act) {
        afterCommit.add(act);
    }

    List<Runnable> acts() {
        return afterCommit;
    }

    /** The next statement is the last one and the work ends in the same message: whatever its answer is, it stands. */
    public Tx last() {
        end = contextEachTime ? "" : COMMIT;
        return this;
    }

    /** Begins a statement; set its parameters by name, then end with {@code list}, {@code one}, {@code only}, {@code update}, or {@code later}. */
    public Statement sql(Sql sql) {
        if (ended) throw new IllegalStateException("the work has ended");
        if (!sql.zones().contains(zone)) throw new IllegalStateException("statement of " + sql.zones() + " used in " + zone);
        return new Statement(sql);
    }

    /** Sends what still waits and ends the work, in one message where something waits. */
    void commit() throws SQLException {
        if (!waiting.isEmpty()) last().send();
        connection.commit();
    }

    /** A statement with its parameters. */
    public final class Statement {
        private final Sql sql;
        private final Map<String, Object> values = new HashMap<>();
        private Answer answer = _ -> {};

        private Statement(Sql sql) {
            this.sql = sql;
        }

        /** Sets a parameter: text, numbers, Instant, UUID, PersonRef, Money, enum, byte[], lists of text or whole numbers; Optional.empty() is null. */
        public Statement set(String name, Object value) {
            values.put(name, SqlValue.plain(value));
            return this;
        }

        public <T> List<T> list(Function<Row, T> read) {
            List<T> rows = reading(read);
            now();
            return rows;
        }

        /**
         * As {@link #list}, asked together with the next statement: for who knows already what else she asks. The rows are there once one of both is looked at.
         */
        public <T> Supplier<List<T>> ahead(Function<Row, T> read) {
            List<T> rows = reading(read);
            waiting.add(this);
            return () -> {
                if (waiting.contains(this)) sendWaiting();
                return rows;
            };
        }

        public <T> Optional<T> one(Function<Row, T> read) {
            List<T> rows = list(read);
            if (rows.size() > 1) throw DatabaseFault.code("MANY1");
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
        }

        public <T> T only(Function<Row, T> read) {
            return one(read).orElseThrow(() -> DatabaseFault.code("NONE1"));
        }

        /** Number of rows changed. */
        public int update() {
            var changed = new int[1];
            answer = done -> changed[0] = Math.max(0, done.getUpdateCount());
            now();
            return changed[0];
        }

        /**
         * A change of which nobody asks how many rows it met: it travels with the next statement, or with the end of the work, and saves a round trip. What is
         * wrong with it is told there.
         */
        public void later() {
            if (contextEachTime) throw new IllegalStateException("reading changes nothing");
            waiting.add(this);
            if (waiting.size() >= MOST_WAITING) sendWaiting();
        }

        private void now() {
            waiting.add(this);
            sendWaiting();
        }

        private <T> List<T> reading(Function<Row, T> read) {
            var rows = new ArrayList<T>();
            answer = done -> {
                try (ResultSet result = done.getResultSet()) {
                    var row = new Row(result);
                    while (result.next()) rows.add(read.apply(row));
                }
            };
            return rows;
        }

        private int bind(PreparedStatement to, int from) throws SQLException {
            int index = from;
            for (String name : sql.names()) {
                if (!values.containsKey(name)) throw new IllegalStateException("parameter " + name + " is not set");
                SqlValue.bind(connection, to, index++, values.get(name));
            }
            return index;
        }
    }

    private interface Answer {
        void of(PreparedStatement done) throws SQLException;
    }

    private void sendWaiting() {
        try {
            send();
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    /** All that waits, in one message; each statement reads its own answer. */
    private void send() throws SQLException {
        List<Statement> together = List.copyOf(waiting);
        waiting.clear();
        boolean withContext = contextEachTime || !contextSent;
        contextSent = true;
        ended = !end.isEmpty();
        String text = together.stream().map(each -> each.sql.text()).collect(Collectors.joining("; ", withContext ? context : "", end));
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            int index = withContext ? context(statement) : 1;
            for (Statement each : together) index = each.bind(statement, index);
            statement.execute();
            for (int at = 0; at < together.size(); at++) {
                if (withContext || at > 0) statement.getMoreResults();
                together.get(at).answer.of(statement);
            }
        }
    }

    private int context(PreparedStatement statement) throws SQLException {
        statement.setString(1, actor.code());
        statement.setString(2, actor.subject());
        statement.setString(3, actor.capability());
        statement.setString(4, purpose.name());
        return 5;
    }
}
