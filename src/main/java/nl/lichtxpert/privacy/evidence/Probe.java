package nl.lichtxpert.privacy.evidence;

import java.util.List;

/**
 * Holds some clauses against the running shop. It must be cheap (well under a second), change nothing that stays, and look at the mechanism itself: it tries
 * the forbidden thing and expects to be refused, or reads what the database, the door or the files really say. Each has a saboteur in the tests that breaks the
 * mechanism and sees it turn red.
 *
 * @param name {@code room.words-with-hyphens}, stable; also the key of the text that says in plain words what enforces the clauses
 * @param clauses ids of {@link Clauses#ALL}
 */
public record Probe(String name, List<String> clauses, Look look) {
    public Probe {
        if (!name.matches("[a-z]+\\.[a-z0-9-]+")) throw new IllegalArgumentException("a probe is named room.words-with-hyphens");
        if (clauses.isEmpty() || !Clauses.ALL.containsAll(clauses)) throw new IllegalArgumentException("clauses of the statement: " + clauses);
    }

    /** One look at the running shop. */
    public interface Look {
        /** @throws Exception when it could not look, which counts as red */
        Finding now() throws Exception;
    }
}
