package nl.lichtxpert.proofs;

import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Tries, with a login of the shop, what that login must be refused. */
final class Refusal {
    private static final String NOT_PERMITTED = "42501";
    private static final Actor PROVER = new Actor.Job("evidence");

    private Refusal() {}

    /** Whether reading this column was let through. Names come from the register or from our own text, never from a visitor. */
    static boolean missing(Database database, Zone zone, String table, String column) {
        Sql attempt = Sql.in(java.util.EnumSet.of(zone), "select " + (column.equals("*") ? "*" : "\"" + column + "\"") + " from " + table + " limit 1");
        try {
            database.read(zone, PROVER, Purpose.NO_PERSON, tx -> tx.sql(attempt).list(_ -> true));
            return true;
        } catch (DatabaseFault fault) {
            if (fault.state().equals(NOT_PERMITTED)) return false;
            throw fault;
        }
    }
}
