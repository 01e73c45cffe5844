package nl.lichtxpert.credentials;

/** Whose door a passkey opens: one made for a customer's account opens no employee's, and the other way round. */
public enum Realm {
    /** Customers' accounts. */
    CUSTOMER,
    /** Employees' accounts. */
    EMPLOYEE
}
