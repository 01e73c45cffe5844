package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.lichtxpert.platform.Zone;

/** Turns the register into grants and row policies: everything is taken away first, so what is not declared is denied. */
public final class Grants {
    private static final String SUBJECT = "(select nullif(current_setting('app.subject', true), '')::uuid)";
    private static final String CAPABILITY = "(select nullif(current_setting('app.capability', true), ''))";
    private static final List<Zone> LOGINS = List.of(Zone.SHOP, Zone.STAFF, Zone.VAULT, Zone.WORKER, Zone.RETENTION);

    private Grants() {}

    /** Statements for the migrator, in order, to be run in one transaction. */
    public static List<String> statements(Register register) {
        var statements = new ArrayList<String>();
        var schemas = new LinkedHashSet<String>();
        register.tables().keySet().forEach(name -> schemas.add(name.substring(0, name.indexOf('.'))));
        schemas.remove("gate");
        String logins = String.join(", ", LOGINS.stream().map(Zone::login).toList());
        for (String schema : schemas) {
            statements.add("revoke all on all tables in schema " + schema + " from " + logins + ", public");
            statements.add("revoke all on schema " + schema + " from " + logins + ", public");
        }
        register.tables().values().forEach(table -> table(table, statements));
        Endings endings = Endings.inForce();
        register.tables().values().forEach(table -> ends(table, endings, statements));
        return statements;
    }

    /** The login of retention sees of a table what it needs to know its end, and may delete. */
    private static void ends(Register.Table table, Endings endings, List<String> statements) {
        String columns = String.join(", ", endings.needed(table.name()));
        if (columns.isEmpty()) return;
        String login = Zone.RETENTION.login();
        statements.add("grant usage on schema " + table.name().substring(0, table.name().indexOf('.')) + " to " + login);
        statements.add("grant select (" + columns + "), delete on " + table.name() + " to " + login);
        boolean declared = table.rows().stream().anyMatch(rows -> rows.zone() == Zone.RETENTION);
        if (!table.rows().isEmpty() && !declared) {
            statements.add("create policy rows_retention on " + table.name() + " to " + login + " using (true)");
        }
    }

    private static void table(Register.Table table, List<String> statements) {
        String schema = table.name().substring(0, table.name().indexOf('.'));
        for (Zone zone : table.rights().stream().map(Register.Right::zone).distinct().toList()) {
            statements.add("grant usage on schema " + schema + " to " + zone.login());
        }
        for (Register.Right right : table.rights()) {
            String columns = right.columns().isEmpty() ? "" : " (" + String.join(", ", right.columns()) + ")";
            statements.add("grant " + right.verb() + columns + " on " + table.name() + " to " + right.zone().login());
        }
        if (!table.rows().isEmpty()) policies(table, statements);
    }

    private static void policies(Register.Table table, List<String> statements) {
        statements.add("alter table " + table.name() + " enable row level security");
        statements.add("alter table " + table.name() + " force row level security");
        String owner = "rows_migrator on " + table.name();
        statements.add("drop policy if exists " + owner);
        // The owner of the tables carries whole rows into a backup; what is in them stays sealed to it.
        statements.add("create policy " + owner + " to " + Zone.MIGRATOR.login() + " using (true) with check (true)");
        for (Zone zone : LOGINS) statements.add("drop policy if exists rows_" + zone.name().toLowerCase(java.util.Locale.ROOT) + " on " + table.name());
        for (Register.Rows rows : table.rows()) {
            String condition = rows.condition().equals("all") ? "true" : rows.condition().replace("{subject}", SUBJECT).replace("{capability}", CAPABILITY);
            statements.add("create policy rows_" + rows.zone().name().toLowerCase(java.util.Locale.ROOT) + " on " + table.name() + " to " + rows.zone().login()
                    + " using (" + condition + ") with check (" + condition + ")");
        }
    }
}
