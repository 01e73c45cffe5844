package nl.lichtxpert.staff;

/** What an employee may do. */
public enum Role {
    /** Packs and ships. */
    WAREHOUSE,
    /** The same, and lets colleagues in. */
    OWNER
}
