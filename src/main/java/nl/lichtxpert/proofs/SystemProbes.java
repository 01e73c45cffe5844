package nl.lichtxpert.proofs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;

/** Looks at the machine room: logs, connections, password hashes. */
final class SystemProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final int TAIL = 256 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("\\b(?!127\\.0\\.0\\.1\\b)(?:\\d{1,3}\\.){3}\\d{1,3}\\b|[\\w.+-]+@[\\w-]+\\.[a-z]{2,}");
    private static final Sql NETWORK_COLUMNS = Sql.worker("""
            select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_|^information_schema$' and a.attnum > 0 and not a.attisdropped
              and c.relkind in ('r', 'v', 'm', 'p') and (a.atttypid in ('inet'::regtype, 'cidr'::regtype, 'macaddr'::regtype) or a.attname ~ 'ip_address|_ip$|remote_addr')""");
    private static final Sql WEAK_HASHES = Sql.vault("""
            select count(*) as found from staff.account where active and (password_hash !~ '^\\$argon2id\\$v=19\\$'
              or substring(password_hash from 'm=([0-9]+)')::integer < 19456 or substring(password_hash from 't=([0-9]+)')::integer < 2)""");
    private static final Sql CODELESS = Sql.vault("""
            select count(*) as found from staff.account a where active and not exists (
                select 1 from vault.sealed s where s.person = a.reference and s.class = 'STAFF')""");
    private final FrontDoor door;
    private final Database database;
    private final Ids ids;
    private final Settings settings;

    SystemProbes(FrontDoor door, Database database, Ids ids, Settings settings) {
        this.door = door;
        this.database = database;
        this.ids = ids;
        this.settings = settings;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.log", List.of("D4"), this::log), new Probe("proofs.safe-storage", List.of("H4"), this::safeStorage));
    }

    /** Where the shop writes its log. */
    private Path file() {
        return Path.of(System.getProperty("lichtxpert.log", settings.data().resolve("log").toString())).resolve("shop.log");
    }

    /** Goes where addresses could slip into a log - a path, a query, a header - and reads what was written then. */
    private Finding log() throws IOException {
        var wrong = new ArrayList<String>();
        database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(NETWORK_COLUMNS).list(row -> row.text("name")))
                .forEach(column -> wrong.add("there is a column for network addresses: " + column));
        if (!Files.exists(file())) return Finding.red("there is no log to look at");
        String mark = "proef" + ids.readable(27);
        door.get("/bestelling/" + mark);
        door.get("/zoeken?q=" + mark + "%40proef.invalid");
        door.post("/winkelwagen", "", java.util.Map.of("sku", mark, "aantal", mark));
        String tail = tail();
        if (tail.contains(mark)) wrong.add("the log repeats what was in an address or a form");
        ADDRESS.matcher(tail).results().findFirst().ifPresent(_ -> wrong.add("the log holds a network or e-mail address"));
        return Finding.of(wrong);
    }

    private String tail() throws IOException {
        try (var log = new RandomAccessFile(file().toFile(), "r")) {
            log.seek(Math.max(0, log.length() - TAIL));
            var bytes = new byte[(int) Math.min(TAIL, log.length())];
            int read = log.read(bytes);
            return new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }

    /** Where files have owners: nobody but the shop's own user may do anything with it. */
    private static void closed(Path path, List<String> wrong) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        boolean open = Files.getPosixFilePermissions(path).stream().anyMatch(one -> !one.name().startsWith("OWNER_"));
        if (open) wrong.add("others on this machine may use " + path.getFileName() + ", which holds secrets");
    }

    private Finding safeStorage() throws IOException {
        var wrong = new ArrayList<String>();
        closed(settings.keys(), wrong);
        try (var files = Files.list(settings.keys())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) closed(file, wrong);
        }
        Path passwords = settings.data().resolve("database-passwords.properties");
        if (Files.exists(passwords)) closed(passwords, wrong);
        if (!settings.demo() && !settings.secure()) wrong.add("the shop is reached without TLS");
        if (settings.secure() && !door.get("/").header("strict-transport-security").matches("max-age=\\d{8,}.*")) wrong.add("browsers are not held to HTTPS");
        long weak = database.read(Zone.VAULT, PROVER, Purpose.STAFF_ACCESS, tx -> tx.sql(WEAK_HASHES).only(row -> row.longInteger("found")));
        if (weak > 0) wrong.add(weak + " passwords are stored weaker than Argon2id with 19 MiB");
        long codeless = database.read(Zone.VAULT, PROVER, Purpose.STAFF_ACCESS, tx -> tx.sql(CODELESS).only(row -> row.longInteger("found")));
        if (codeless > 0) wrong.add(codeless + " employees have no second factor");
        return Finding.of(wrong);
    }
}
