package nl.lichtxpert.staff;

/** What an employee may do. Everybody has one; the pages say which they are for ({@link ByRole}). */
public enum Role {
    /** Packs and ships. */
    WAREHOUSE,
    /** Answers customers, calls them when a task asks so, settles returns. */
    SERVICE,
    /** Keeps articles, prices and stock. */
    CATALOGUE,
    /** Invoices, payments, refunds and the books. */
    FINANCE,
    /** Requests of the people whose data it is, consent, the ledger, breaches. */
    PRIVACY_OFFICER,
    /** All of it, and lets colleagues in. */
    OWNER,
    /** Technical support for a day (H3): health and the shape of things, nobody's data. */
    BUILDER
}
