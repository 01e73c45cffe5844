package nl.lichtxpert.platform;

/** A login of the database. The wall between zones is PostgreSQL's own: each has just the grants the register gives it. */
public enum Zone {
    /** Shoppers' requests: catalogue, carts, own orders by row policy; may seal persons, never read one. */
    SHOP,
    /** Employees' screens: tasks and order facts; no person table at all. */
    STAFF,
    /** The vault room: sealed records, keys and the ledger. */
    VAULT,
    /** Work the shop does by itself: payments, invoices, mail queue, import; references only. */
    WORKER,
    /** Takes away what has reached its term: sees times and references, and may delete; nothing else. */
    RETENTION,
    /** Owns the schema; used at start and then closed. */
    MIGRATOR;

    /** How long one statement of this login may take, in seconds: who works for a visitor or an employee gives up sooner than who works by itself. */
    int patience() {
        return this == WORKER || this == RETENTION ? 60 : 10;
    }

    /** Name of the login in PostgreSQL. */
    public String login() {
        return "lichtxpert_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
