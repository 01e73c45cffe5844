package nl.lichtxpert.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * The database, one bounded pool per zone. Work is opened by naming who and why; a second connection inside open work is refused, since that is how a pool
 * wedges.
 */
public final class Database implements AutoCloseable {
    private static final ScopedValue<Boolean> WORKING = ScopedValue.newInstance();
    private static final Map<Zone, Integer> SIZES = Map.of(Zone.SHOP, 12, Zone.STAFF, 4, Zone.VAULT, 6, Zone.WORKER, 6, Zone.RETENTION, 2);
    /** Seconds in which the server's own refusal of what takes too long arrives; when not even that comes, it hangs, and the line is given up. */
    private static final int ANSWER_UNDER_WAY = 3;
    private final Map<Zone, HikariDataSource> pools = new EnumMap<>(Zone.class);

    /** Opens the pools; connections are made when first used, so a database that is down shows as a fault of the request, not of the start. */
    public Database(DatabaseAccess access) {
        SIZES.forEach((zone, size) -> pools.put(zone, pool(access, zone, size)));
    }

    private static HikariDataSource pool(DatabaseAccess access, Zone zone, int size) {
        var config = new HikariConfig();
        config.setPoolName(zone.name().toLowerCase(java.util.Locale.ROOT));
        config.setJdbcUrl(access.url());
        config.setUsername(zone.login());
        config.setPassword(access.password(zone));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(zone == Zone.RETENTION ? 0 : 1);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(true);
        DatabaseAccess.DRIVER.forEach(config::addDataSourceProperty);
        config.addDataSourceProperty("socketTimeout", String.valueOf(zone.patience() + ANSWER_UNDER_WAY));
        return new HikariDataSource(config);
    }

    /** Work that is committed when {@code work} returns and rolled back when it throws. */
    public <T> T write(Zone zone, Actor actor, Purpose purpose, Function<Tx, T> work) {
        return write(zone, actor, purpose, Tx.Way.WRITING, work);
    }

    /**
     * As {@link #write}, without waiting for the disk: whole or not at all and seen by everybody at once, but should the database's machine lose its power, the
     * last half second may be as if it never was. For what is done once more by itself (a listener of {@link Outbox}, whose letter is taken away later in the
     * same log) and for what a visitor has not been promised yet: a cart, a form on its way.
     */
    public <T> T writeLightly(Zone zone, Actor actor, Purpose purpose, Function<Tx, T> work) {
        return write(zone, actor, purpose, Tx.Way.LIGHTLY, work);
    }

    private <T> T write(Zone zone, Actor actor, Purpose purpose, Tx.Way way, Function<Tx, T> work) {
        return alone(() -> {
            try (Connection connection = connection(zone)) {
                connection.setAutoCommit(false);
                var tx = new Tx(connection, zone, actor, purpose, way);
                T result = committed(connection, tx, work);
                connection.setAutoCommit(true);
                tx.acts().forEach(Runnable::run);
                return result;
            } catch (SQLException e) {
                throw DatabaseFault.of(e);
            }
        });
    }

    /** Reading, each statement a transaction of its own and one round trip. */
    public <T> T read(Zone zone, Actor actor, Purpose purpose, Function<Tx, T> work) {
        return alone(() -> {
            try (Connection connection = connection(zone)) {
                return work.apply(new Tx(connection, zone, actor, purpose, Tx.Way.READING));
            } catch (SQLException e) {
                throw DatabaseFault.of(e);
            }
        });
    }

    private static <T> T committed(Connection connection, Tx tx, Function<Tx, T> work) throws SQLException {
        try {
            T result = work.apply(tx);
            tx.commit();
            return result;
        } catch (RuntimeException | SQLException | Error e) {
            rollBack(connection);
            throw e;
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The connection is broken; the pool throws it away. What went wrong first is what the caller must hear.
        }
    }

    private static <T> T alone(ScopedValue.CallableOp<T, RuntimeException> work) {
        if (WORKING.isBound()) throw new IllegalStateException("a second connection inside open work: pass the Tx");
        return ScopedValue.where(WORKING, true).call(work);
    }

    private Connection connection(Zone zone) throws SQLException {
        try {
            return pools.get(zone).getConnection();
        } catch (SQLTransientConnectionException e) {
            throw DatabaseFault.code("POOL0");
        }
    }

    /** Plain data source of a zone, for the job scheduler, and for holding the catalogue against the register. */
    public DataSource source(Zone zone) {
        return pools.get(zone);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }

}
