package nl.lichtxpert.privacy.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.lichtxpert.platform.Row;

/**
 * One entry. Its id is chance of 122 bits that dies with its content, so that a hash left in the tree cannot be guessed back.
 *
 * @param at to the microsecond
 * @param actor code of who acted: an employee's number, a job
 * @param person alias, or {@code -} when the act names a task only
 * @param kept retention class, or {@code -}
 * @param what kind of record, document or thing; kinds of data for a disclosure
 * @param recipient who received, or {@code -}
 * @param task number of the order, request or version
 */
record Entry(UUID id, Instant at, Act act, String actor, String purpose, String person, String kept, String what, String recipient, String task) {
    /** Columns in the order of {@link #of}. */
    static final String COLUMNS = "id, at, act, actor, purpose, person, class, what, recipient, task";

    static Entry of(Row row) {
        return new Entry(row.uuid("id"), row.instant("at"), Act.valueOf(row.text("act")), row.text("actor"), row.text("purpose"), row.text("person"),
                row.text("class"), row.text("what"), row.text("recipient"), row.text("task"));
    }

    /** The line that is hashed and exported: eleven fields with a tab between them. */
    String line() {
        return String.join("\t", "ledger-1", id.toString(), at.toString(), act.name(), actor, purpose, person, kept, what, recipient, task);
    }

    /** @throws IllegalArgumentException when it is not such a line */
    static Entry parse(String line) {
        String[] f = line.split("\t", -1);
        if (f.length != 11 || !f[0].equals("ledger-1")) throw new IllegalArgumentException("not a line of the ledger");
        return new Entry(UUID.fromString(f[1]), Instant.parse(f[2]), Act.valueOf(f[3]), f[4], f[5], f[6], f[7], f[8], f[9], f[10]);
    }

    byte[] hash() {
        return Merkle.leaf(line().getBytes(StandardCharsets.UTF_8));
    }
}
