package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.lichtxpert.platform.StartRefused;

/** Holds the epochs a database needs against the keys that are there, before anything is sealed or opened. */
public final class Epochs {
    private Epochs() {}

    /**
     * Also brings into force a key that a broken-off rotation had already announced, and drops one it had not.
     *
     * @param owner connection of the owner of the tables
     * @throws StartRefused when a key is missing or not the one that was used; nothing is changed then
     */
    public static void check(Connection owner, KeyRing keys, Path folder) throws SQLException {
        Map<Integer, String> needed = needed(owner);
        try {
            int waiting = keys.waiting();
            if (waiting != 0 && keys.fingerprintOfWaiting(waiting).equals(needed.get(waiting))) keys.enforce(waiting);
            else if (waiting != 0) keys.dropWaiting(waiting);
        } catch (IOException e) {
            throw new StartRefused("The key folder " + folder + " cannot be written; make it writable for the user the shop runs as.");
        }
        needed.forEach((number, fingerprint) -> require(keys, number, fingerprint, folder));
        for (int number : needed.keySet()) {
            if (needed.get(number).isEmpty()) adopt(owner, number, keys.fingerprint(number));
        }
    }

    private static void require(KeyRing keys, int number, String fingerprint, Path folder) {
        if (!keys.epochs().contains(number)) {
            throw new StartRefused("This database needs the key of epoch " + number + "; in " + folder + " are " + keys.epochs()
                    + ". If the database is an older copy, ./shop keys restore DIR brings today's keys into it; if the key folder is the older one, put back"
                    + " the newest key backup. Nothing was changed.");
        }
        if (!fingerprint.isEmpty() && !fingerprint.equals(keys.fingerprint(number))) {
            throw new StartRefused("The key of epoch " + number + " in " + folder + " is not the one this database was sealed with; put back your key backup"
                    + " with ./shop keys restore DIR, or point 'keys' at the right folder. Nothing was changed.");
        }
    }

    private static Map<Integer, String> needed(Connection owner) throws SQLException {
        var needed = new LinkedHashMap<Integer, String>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("select number, fingerprint from vault.epoch order by number")) {
            while (rows.next()) needed.put(rows.getInt(1), rows.getString(2));
        }
        return needed;
    }

    private static void adopt(Connection owner, int number, String fingerprint) throws SQLException {
        try (var statement = owner.prepareStatement("update vault.epoch set fingerprint = ? where number = ? and fingerprint = ''")) {
            statement.setString(1, fingerprint);
            statement.setInt(2, number);
            statement.execute();
        }
    }
}
