package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.lichtxpert.privacy.PersonRef;

/** How the house's values travel to the database. */
final class SqlValue {
    private SqlValue() {}

    /** The form JDBC knows; what has none is a wrong program. */
    static Object plain(Object value) {
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

    static void bind(Connection connection, PreparedStatement statement, int index, Object value) throws SQLException {
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
