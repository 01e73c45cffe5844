package nl.lichtxpert.catalog;

/** What an import may do. */
public enum ImportMode {
    /** Reads, checks and compares; writes nothing. */
    DRY_RUN,
    /** Writes; what is new stays a draft, what was published stays so as long as it is complete. */
    DRAFTS,
    /** Writes, and publishes every article the publish gate lets through. */
    PUBLISH
}
