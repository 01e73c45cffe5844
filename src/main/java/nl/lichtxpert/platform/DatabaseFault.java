package nl.lichtxpert.platform;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * A statement failed. Carries the SQLSTATE and the name of a broken constraint, never the server's message, a bound value, or the driver's exception as cause:
 * those can hold what a person typed.
 */
public final class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String state;
    private final String constraint;

    private DatabaseFault(String state, String constraint) {
        super("database fault " + state + (constraint.isEmpty() ? "" : " on " + constraint));
        this.state = state;
        this.constraint = constraint;
    }

    static DatabaseFault of(SQLException e) {
        String state = e.getSQLState() == null ? "?????" : e.getSQLState();
        String constraint = e instanceof PSQLException p && p.getServerErrorMessage() != null && p.getServerErrorMessage().getConstraint() != null
                ? p.getServerErrorMessage().getConstraint() : "";
        return new DatabaseFault(state, constraint);
    }

    static DatabaseFault code(String code) {
        return new DatabaseFault(code, "");
    }

    /** Five characters of the SQL standard, for example {@code 23505} unique violation, {@code 42501} not permitted. */
    public String state() {
        return state;
    }

    public Optional<String> constraint() {
        return constraint.isEmpty() ? Optional.empty() : Optional.of(constraint);
    }

    /** Whether the same work may succeed when it is simply done again (serialization failure, deadlock). */
    public boolean passing() {
        return state.equals("40001") || state.equals("40P01");
    }

    /** Whether the database cannot be reached just now, or has no room: its disk is full, its memory or its connections are used up. */
    public boolean unreachable() {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.equals("POOL0");
    }
}
