package nl.lichtxpert.proofs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.register.RegisterCheck;

/** Looks at the walls of the database: what exists, who may what, and whether the employees' login is really refused. */
final class WallProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    /** What the employees' login may read that points at somebody points at employees: in their own room, and who opened a task. */
    private static final Set<String> EMPLOYEES = Set.of("reference", "account", "token_hash");
    private static final Set<Zone> LOGINS = Set.of(Zone.SHOP, Zone.STAFF, Zone.VAULT, Zone.WORKER);
    private static final Sql RIGHTS = Sql.worker("""
            select r.rolname::text || ' ' || v.verb || ' ' || n.nspname || '.' || c.relname || '.' || a.attname as allowed
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            cross join unnest(array['select', 'insert', 'update']) v(verb) join pg_roles r on r.rolname = any(:logins)
            where c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname = any(:schemas)
              and has_column_privilege(r.oid, c.oid, a.attnum, v.verb)
            union all select r.rolname || ' delete ' || n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.rolname = any(:logins)
            where c.relkind in ('r', 'v', 'm', 'p') and n.nspname = any(:schemas) and has_table_privilege(r.oid, c.oid, 'delete, truncate')""");
    private static final Sql MIGHTY = Sql.worker("""
            select rolname::text as login from pg_roles where rolname = any(:logins) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            union select m.rolname from pg_auth_members g join pg_roles m on m.oid = g.member where m.rolname = any(:logins)
            union select distinct o.rolname from pg_class c join pg_roles o on o.oid = c.relowner where o.rolname = any(:logins)""");
    private static final Sql OPEN_ROWS = Sql.worker("""
            select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname || '.' || c.relname = any(:tables) and not (c.relrowsecurity and c.relforcerowsecurity)""");
    private static final Sql COLUMN_NAMED = Sql.worker("""
            select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_|^information_schema$' and a.attnum > 0 and not a.attisdropped
              and c.relkind in ('r', 'v', 'm', 'p') and a.attname ~ :pattern""");
    private static final Sql CONFIDENCE = Sql.worker("""
            select 1 as one from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'staff' and c.relname = 'account' and a.attname = 'confidential_at' and a.attnotnull""");
    private final Database database;
    private final Register register;

    WallProbes(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.declared", List.of("I1"), this::declared), new Probe("proofs.purposes", List.of("D10", "I2"), this::purposes),
                new Probe("proofs.staff-wall", List.of("R3"), this::staffWall), new Probe("proofs.confidential", List.of("T1"), this::confidential),
                new Probe("proofs.typed-here", List.of("D11"), this::typedHere));
    }

    private Finding declared() throws SQLException {
        try (Connection connection = database.source(Zone.WORKER).getConnection()) {
            return Finding.of(RegisterCheck.differences(connection, register));
        }
    }

    /** The rights as they are against the rights as declared, each login and column, and no login above its station. */
    private Finding purposes() {
        List<String> logins = LOGINS.stream().map(Zone::login).toList();
        List<String> schemas = register.tables().keySet().stream().map(name -> name.substring(0, name.indexOf('.'))).distinct().toList();
        Set<String> declared = declaredRights();
        var wrong = new TreeSet<String>();
        database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> {
            tx.sql(RIGHTS).set("logins", logins).set("schemas", schemas).list(row -> row.text("allowed")).stream().filter(right -> !covered(right, declared))
                    .forEach(right -> wrong.add("not declared: " + right));
            tx.sql(RIGHTS).set("logins", List.of(Zone.RETENTION.login())).set("schemas", schemas).list(row -> row.text("allowed")).stream()
                    .filter(right -> right.contains(" update ") || right.contains(" select ") && locked(right.replaceFirst(".* select ", "")))
                    .forEach(right -> wrong.add("retention may do more than take away: " + right));
            tx.sql(MIGHTY).set("logins", logins).list(row -> row.text("login")).forEach(login -> wrong.add(login + " has powers beyond its grants"));
            List<String> walled = register.tables().values().stream().filter(table -> !table.rows().isEmpty()).map(Register.Table::name).toList();
            tx.sql(OPEN_ROWS).set("tables", walled).list(row -> row.text("name")).forEach(table -> wrong.add(table + " has no row security"));
            return null;
        });
        return Finding.of(wrong);
    }

    /** Whether a column, as {@code schema.table.column}, holds a lock or what is behind it. */
    private boolean locked(String column) {
        int dot = column.lastIndexOf('.');
        Register.Table table = register.tables().get(column.substring(0, dot));
        Register.Kind kind = table == null ? Register.Kind.SEALED : table.columns().getOrDefault(column.substring(dot + 1), Register.Kind.FACT);
        return kind != Register.Kind.FACT && kind != Register.Kind.PERSON_REF;
    }

    /** {@code login verb table.column}, or {@code login verb table} for every column. */
    private Set<String> declaredRights() {
        var declared = new TreeSet<String>();
        for (Register.Table table : register.tables().values()) {
            for (Register.Right right : table.rights()) {
                String begin = right.zone().login() + " " + right.verb() + " " + table.name();
                if (right.columns().isEmpty()) declared.add(begin);
                else right.columns().forEach(column -> declared.add(begin + "." + column));
            }
        }
        return declared;
    }

    private static boolean covered(String right, Set<String> declared) {
        return declared.contains(right) || declared.contains(right.replaceAll("\\.[^.]*$", ""));
    }

    private Finding staffWall() {
        var wrong = new ArrayList<String>();
        for (Register.Table table : register.tables().values()) {
            if (table.persons() == Register.Persons.NONE) continue;
            table.columns().forEach((column, kind) -> {
                boolean employee = EMPLOYEES.contains(column) && table.name().matches("(changes|claims|staff)\\..*|.*\\.(opening|recognition)");
                boolean tried = kind != Register.Kind.FACT && kind != Register.Kind.PUBLISHED && !employee;
                if (tried && Refusal.missing(database, Zone.STAFF, table.name(), column)) {
                    wrong.add("the employees' login reads " + table.name() + "." + column);
                }
            });
        }
        return Finding.of(wrong);
    }

    private Finding confidential() {
        boolean held = database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(CONFIDENCE).one(row -> row.integer("one"))).isPresent();
        return held ? Finding.GREEN : Finding.red("an account in staff.account can exist without confidential_at");
    }

    /** Who may add a sealed record: the visitor's own request, the work that follows from it, and the vault. */
    private Finding typedHere() {
        List<String> logins = LOGINS.stream().map(Zone::login).toList();
        List<String> adders = database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(RIGHTS).set("logins", logins).set("schemas", List.of("vault"))
                .list(row -> row.text("allowed"))).stream().filter(right -> right.contains(" insert ") || right.contains(" update ")).toList();
        var wrong = new TreeSet<String>();
        adders.stream().filter(right -> right.startsWith(Zone.STAFF.login())).forEach(right -> wrong.add("employees can add persons: " + right));
        return Finding.of(wrong);
    }

    /** Columns whose name matches, anywhere in the database. */
    List<String> columnsNamed(String pattern) {
        return database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON,
                tx -> tx.sql(COLUMN_NAMED).set("pattern", pattern.toLowerCase(Locale.ROOT)).list(row -> row.text("name")));
    }
}
