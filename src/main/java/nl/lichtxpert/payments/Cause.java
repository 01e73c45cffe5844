package nl.lichtxpert.payments;

/** What made us ask the provider. */
enum Cause {
    BEGIN, NEWS, RETURN, JANITOR
}
