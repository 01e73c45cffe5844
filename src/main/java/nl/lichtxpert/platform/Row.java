package nl.lichtxpert.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** One row of an answer, read by column name. A wrong name or type is a wrong program and throws {@link DatabaseFault}. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    private interface Read<T> {
        T from(ResultSet result) throws SQLException;
    }

    private <T> T read(Read<T> read) {
        try {
            return read.from(result);
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    public String text(String column) {
        return read(r -> r.getString(column));
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(text(column));
    }

    public int integer(String column) {
        return read(r -> r.getInt(column));
    }

    public OptionalInt optionalInteger(String column) {
        return read(r -> {
            int value = r.getInt(column);
            return r.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
        });
    }

    public long longInteger(String column) {
        return read(r -> r.getLong(column));
    }

    public boolean isNull(String column) {
        return read(r -> r.getObject(column) == null);
    }

    public Money money(String column) {
        return Money.ofCents(longInteger(column));
    }

    public boolean flag(String column) {
        return read(r -> r.getBoolean(column));
    }

    public UUID uuid(String column) {
        return read(r -> r.getObject(column, UUID.class));
    }

    public Optional<UUID> optionalUuid(String column) {
        return Optional.ofNullable(uuid(column));
    }

    public byte[] bytes(String column) {
        return read(r -> r.getBytes(column));
    }

    public Instant instant(String column) {
        return read(r -> r.getObject(column, OffsetDateTime.class).toInstant());
    }

    public Optional<Instant> optionalInstant(String column) {
        return read(r -> Optional.ofNullable(r.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    public java.time.LocalDate date(String column) {
        return read(r -> r.getObject(column, java.time.LocalDate.class));
    }

    public List<String> texts(String column) {
        return read(r -> {
            var array = r.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        });
    }
}
