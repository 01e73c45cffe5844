package nl.lichtxpert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.tools.ToolProvider;

/**
 * The same shop without its protection, to see what that costs: the vault stores what it is given, the ledger notes nothing, the database has no row policies.
 * Made anew for each run from the shop's own source, with three lines put in; it exists nowhere else.
 */
final class BareShop {
    private static final Path SOURCE = Path.of("src/main/java/nl/lichtxpert/privacy");

    private BareShop() {}

    /** Folder of classes to be put before the shop's own. */
    static Path classes(Path target) throws IOException {
        Path folder = Files.createTempDirectory(target, "bare");
        // The lengths stay what they are: nonce before, tag behind.
        String sealing = change("vault/Sealing.java", "static byte[] seal(SecretKey key, byte[] clear, String where) {",
                "if (true) return java.nio.ByteBuffer.allocate(clear.length + 28).put(12, clear).array();");
        sealing = put(sealing, "static byte[] open(SecretKey key, byte[] sealed, String where) {",
                "if (true) return java.util.Arrays.copyOfRange(sealed, 12, sealed.length - 16);");
        String ledger = change("ledger/Ledger.java", "private void note(Tx tx, Act act, String person, String recipient, Subject subject) {",
                "if (true) return;");
        compile(folder, List.of(write(folder, "Sealing.java", sealing), write(folder, "Ledger.java", ledger)));
        return folder;
    }

    private static String change(String file, String method, String line) throws IOException {
        return put(Files.readString(SOURCE.resolve(file)), method, line);
    }

    private static String put(String source, String method, String line) {
        if (!source.contains(method)) throw new IllegalStateException("the source has no longer: " + method);
        return source.replace(method, method + " " + line);
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("source")).resolve(name), text);
    }

    private static void compile(Path folder, List<Path> files) {
        var words = new ArrayList<>(List.of("-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        files.forEach(file -> words.add(file.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the bare shop does not compile");
        }
    }

    /** Takes the row policies away from a shop that runs on this folder. */
    static void withoutRowPolicies(Path data) throws IOException, SQLException {
        execute(data, """
                do $$ declare one record; begin
                    for one in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity loop
                        execute format('alter table %I.%I no force row level security, disable row level security', one.nspname, one.relname);
                    end loop; end $$""");
    }

    /** So much of everything that a comparison sells nothing out: a refusal would be another thing than an order. */
    static void fullShelves(Path data) throws IOException, SQLException {
        execute(data, "update stock.level set available = 100000 where available > 0");
    }

    private static void execute(Path data, String sql) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("database-passwords.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/lichtxpert";
        try (var connection = DriverManager.getConnection(url, "postgres", passwords.getProperty("superuser"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
