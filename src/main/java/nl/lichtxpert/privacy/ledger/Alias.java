package nl.lichtxpert.privacy.ledger;

/**
 * What a person is called in the ledger: 64 hex digits of a keyed hash, made with her own data key of one retention class. When that key is destroyed, nobody
 * can tell any more whose entries these were, in no copy and no backup.
 */
public record Alias(String hex) {
    public Alias {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("an alias is 64 hex digits");
    }
}
