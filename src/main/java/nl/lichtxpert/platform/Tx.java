package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/**
 * Work in the database, opened by {@link Database} for an actor and a purpose. Without a Tx no statement runs. Who and why travel to the server in the same
 * round trip as the first statement, where row policies and triggers read them.
 */
public final class Tx {
    private static final String CONTEXT = "select set_config('app.actor', ?, true), set_config('app.subject', ?, true), set_config('app.capability', ?, true), "
            + "set_config('app.purpose', ?, true); ";
    private static final String LIGHTLY = CONTEXT.replace("; ", ", set_config('synchronous_commit', 'off', true); ");

    private final Connection connection;
    private final Zone zone;
    private final Actor actor;
    private final Purpose purpose;
    private final boolean contextEachTime;
    private final String context;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean contextSent;

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

    /** Begins a statement; set its parameters by name, then end with {@code list}, {@code one}, {@code only} or {@code update}. */
    public Statement sql(Sql sql) {
        if (!sql.zones().contains(zone)) throw new IllegalStateException("statement of " + sql.zones() + " used in " + zone);
        return new Statement(sql);
    }

    /** A statement with its parameters. */
    public final class Statement {
        private final Sql sql;
        private final Map<String, Object> values = new HashMap<>();

        private Statement(Sql sql) {
            this.sql = sql;
        }

        /** Sets a parameter: text, numbers, Instant, UUID, PersonRef, Money, enum, byte[], lists of text or whole numbers; Optional.empty() is null. */
        public Statement set(String name, Object value) {
            values.put(name, plain(value));
            return this;
        }

        public <T> List<T> list(Function<Row, T> read) {
            return execute(result -> {
                var rows = new ArrayList<T>();
                var row = new Row(result);
                while (result.next()) rows.add(read.apply(row));
                return rows;
            });
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
            try (PreparedStatement statement = prepared()) {
                boolean isResult = statement.execute();
                if (withContext) isResult = statement.getMoreResults();
                return isResult ? 0 : statement.getUpdateCount();
            } catch (SQLException e) {
                throw DatabaseFault.of(e);
            }
        }

        private boolean withContext;

        private <T> T execute(Answer<T> answer) {
            try (PreparedStatement statement = prepared()) {
                statement.execute();
                if (withContext) statement.getMoreResults();
                try (ResultSet result = statement.getResultSet()) {
                    return answer.of(result);
                }
            } catch (SQLException e) {
                throw DatabaseFault.of(e);
            }
        }

        private PreparedStatement prepared() throws SQLException {
            withContext = contextEachTime || !contextSent;
            contextSent = true;
            PreparedStatement statement = connection.prepareStatement(withContext ? context + sql.text() : sql.text());
            int index = 1;
            if (withContext) {
                statement.setString(index++, actor.code());
                statement.setString(index++, actor.subject());
                statement.setString(index++, actor.capability());
                statement.setString(index++, purpose.name());
            }
            for (String name : sql.names()) {
                if (!values.containsKey(name)) throw new IllegalStateException("parameter " + name + " is not set");
                bind(statement, index++, values.get(name));
            }
            return statement;
        }

        private void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            switch (value) {
                case null -> statement.setObject(index, null);
                case String[] texts -> statement.setArray(index, connection.createArrayOf("text", texts));
                case Integer[] numbers -> statement.setArray(index, connection.createArrayOf("int4", numbers));
                case Long[] numbers -> statement.setArray(index, connection.createArrayOf("int8", numbers));
                case UUID[] ids -> statement.setArray(index, connection.createArrayOf("uuid", ids));
                case byte[][] many -> statement.setArray(index, connection.createArrayOf("bytea", many));
                case byte[] bytes -> statement.setBytes(index, bytes);
                default -> statement.setObject(index, value);
            }
        }
    }

    private interface Answer<T> {
        T of(ResultSet result) throws SQLException;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> plain(optional.orElse(null));
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case PersonRef ref -> ref.value();
            case Money money -> money.cents();
            case Enum<?> word -> word.name();
            case List<?> list -> array(list);
            case String _, Number _, Boolean _, UUID _, byte[] _, LocalDate _, OffsetDateTime _, Object[] _ -> value;
            default -> throw new IllegalArgumentException("no SQL form for " + value.getClass().getSimpleName());
        };
    }

    private static Object array(List<?> list) {
        if (!list.isEmpty() && list.getFirst() instanceof Integer) return list.toArray(Integer[]::new);
        if (!list.isEmpty() && list.getFirst() instanceof Long) return list.toArray(Long[]::new);
        if (!list.isEmpty() && list.getFirst() instanceof UUID) return list.toArray(UUID[]::new);
        return list.toArray(String[]::new);
    }
}
