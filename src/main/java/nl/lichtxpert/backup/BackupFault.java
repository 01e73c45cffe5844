package nl.lichtxpert.backup;

import java.io.IOException;
import java.sql.SQLException;

/** A backup could not be made, read or put back; nothing was changed. One line for the person at the keyboard; holds no value. */
public final class BackupFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupFault(String whatAndMend) {
        super(whatAndMend, null, false, true);
    }

    static BackupFault of(IOException e, String what) {
        return new BackupFault(what + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }

    /** Never the server's message: it may quote a row. */
    static BackupFault of(SQLException e, String what) {
        return new BackupFault(what + " (SQLSTATE " + e.getSQLState() + ")");
    }
}
