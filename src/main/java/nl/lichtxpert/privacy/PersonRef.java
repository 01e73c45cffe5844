package nl.lichtxpert.privacy;

import java.util.UUID;

/** Points at a person without saying who it is (UUID version 7). This, never a name or address, goes between rooms and into tables. */
public record PersonRef(UUID value) {
    public static PersonRef of(String text) {
        return new PersonRef(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
