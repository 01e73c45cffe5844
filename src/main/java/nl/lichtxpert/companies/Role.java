package nl.lichtxpert.companies;

/** What an employee may do for her company. Who has none of them only belongs to it. */
public enum Role {
    /** Place orders for the company. */
    BUY,
    /** See all its orders and open its invoices. */
    INVOICES,
    /** Invite and remove colleagues, and say what they may do. */
    MANAGE
}
