package nl.lichtxpert.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of one table of the copy of the keys, column by column, for use inside statements: no table may be made for them, not even for a moment. */
final class Copied {
    private final Map<String, String[]> columns = new HashMap<>();

    private Copied() {}

    /** The keys' tables hold ids, words, numbers, times and bytes only: nothing in them is escaped but the backslash of bytes. */
    static Copied of(Archive archive, String table) throws IOException {
        List<String> names = List.of(archive.fact("columns " + table).split(", "));
        var cells = new ArrayList<String[]>();
        try (var lines = new BufferedReader(new InputStreamReader(archive.entry(Backup.entry(table)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) cells.add(line.split("\t", -1));
        }
        var copied = new Copied();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            copied.columns.put(names.get(i), cells.stream().map(row -> row[column].equals("\\N") ? null : row[column].replace("\\\\", "\\"))
                    .toArray(String[]::new));
        }
        return copied;
    }

    /**
     * Carries out a statement in which {@code COPIED} stands for the rows, as a table of texts of these columns.
     *
     * @return rows changed
     */
    int in(Connection owner, String sql, String... names) throws SQLException {
        String rows = "unnest(" + String.join(", ", Arrays.stream(names).map(_ -> "?::text[]").toList()) + ") c (" + String.join(", ", names) + ")";
        try (var statement = owner.prepareStatement(sql.replace("COPIED", rows))) {
            for (int i = 0; i < names.length; i++) statement.setArray(i + 1, owner.createArrayOf("text", columns.get(names[i])));
            return statement.executeUpdate();
        }
    }
}
