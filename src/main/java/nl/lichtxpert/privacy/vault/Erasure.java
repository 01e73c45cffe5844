package nl.lichtxpert.privacy.vault;

import java.time.Instant;
import java.util.Optional;

/** What came of erasing one class of a person. */
public sealed interface Erasure {
    /** The key is destroyed; so many records, documents and blind indexes went with it. */
    record Erased(int records, int documents, int indexes) implements Erasure {}

    /**
     * It stays whole.
     *
     * @param duty what obliges us to keep it
     * @param until when the term ends; absent when its start event has not happened yet
     */
    record Held(RetentionClass.Duty duty, Optional<Instant> until) implements Erasure {}

    /** Nothing of this class is (or is any longer) there. */
    record NothingThere() implements Erasure {}
}
