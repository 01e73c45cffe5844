package nl.lichtxpert.privacy.ledger;

/** What the ledger tells of. */
public enum Act {
    /** Somebody else opened a person's data. */
    OPENED,
    /** A person's data went to a processor, carrier, provider or authority. */
    DISCLOSED,
    /** A person's data was erased at her request. */
    ERASED,
    /** A policy, grant, role or key changed. */
    CHANGED,
    /** Something is kept beyond its term for a stated reason and time. */
    HELD,
    /** Such a reason is gone. */
    RELEASED
}
