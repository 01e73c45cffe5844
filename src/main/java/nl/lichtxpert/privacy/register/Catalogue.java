package nl.lichtxpert.privacy.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The database as its own catalogue tells it, one fact a line: columns and their types, owners, grants, row policies, functions, triggers, constraints, views,
 * and what the logins are allowed. Two of these lists tell what was loosened in between.
 */
public record Catalogue(List<String> facts) {
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_(temp|toast_temp)'";
    private static final List<String> FACTS = List.of("""
            select 'login ' || rolname || case when rolsuper then ' superuser' else '' end || case when rolbypassrls then ' bypassrls' else '' end
                || case when rolcreaterole then ' createrole' else '' end || case when rolcreatedb then ' createdb' else '' end
                || case when rolreplication then ' replication' else '' end || case when rolinherit then ' inherit' else '' end
                || coalesce((select ' member of ' || string_agg(b.rolname, ', ' order by b.rolname) from pg_auth_members m join pg_roles b on b.oid = m.roleid
                    where m.member = r.oid), '')
            from pg_roles r where rolname ~ '^lichtxpert_(shop|staff|vault|worker|migrator)$'""", """
            select 'support login ' || rolname || ' that may more, or longer, than its ticket' from pg_roles
            where rolname ~ '^lichtxpert_support_' and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication or rolinherit
                or rolvaliduntil is null or rolvaliduntil > now() + interval '72 hours 5 minutes' or rolvaliduntil < now() - interval '1 hour' and rolcanlogin)""", """
            select 'relation ' || n.nspname || '.' || c.relname || ' kind ' || c.relkind::text || ' owner ' || pg_get_userbyid(c.relowner)
                || case when c.relrowsecurity then ' rows' else '' end || case when c.relforcerowsecurity then ' forced' else '' end
                || coalesce(' options ' || array_to_string(c.reloptions, ','), '')
                || case when c.relkind in ('v', 'm') then ' reads ' || md5(pg_get_viewdef(c.oid)) else '' end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f') and\s""" + OURS, """
            select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f') and\s""" + OURS, """
            select 'grant ' || g.privilege_type || ' on ' || n.nspname || '.' || c.relname || ' to ' || coalesce(nullif(g.grantee, 0)::regrole::text, 'public')
                || case when g.is_grantable then ' to pass on' else '' end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and g.grantee <> c.relowner
                and not (n.nspname = 'support' and g.privilege_type = 'SELECT' and pg_get_userbyid(g.grantee) ~ '^lichtxpert_support_') and\s""" + OURS, """
            select 'grant ' || g.privilege_type || ' (' || a.attname || ') on ' || n.nspname || '.' || c.relname || ' to '
                || coalesce(nullif(g.grantee, 0)::regrole::text, 'public')
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(a.attacl) g
            where\s""" + OURS, """
            select 'schema ' || n.nspname || ' owner ' || pg_get_userbyid(n.nspowner)
                || coalesce((select ' grants ' || string_agg(g.privilege_type || ' to ' || coalesce(nullif(g.grantee, 0)::regrole::text, 'public'), ', '
                    order by g.privilege_type, g.grantee) from aclexplode(n.nspacl) g where g.grantee <> n.nspowner
                    and not (n.nspname = 'support' and g.privilege_type = 'USAGE' and pg_get_userbyid(g.grantee) ~ '^lichtxpert_support_')), '')
            from pg_namespace n where\s""" + OURS, """
            select 'policy ' || policyname || ' on ' || schemaname || '.' || tablename || ' ' || permissive || ' ' || cmd || ' to ' || array_to_string(roles, ',')
                || ' sees ' || coalesce(qual, 'true') || ' writes ' || coalesce(with_check, 'true') from pg_policies""", """
            select 'function ' || p.oid::regprocedure || ' owner ' || pg_get_userbyid(p.proowner) || case when p.prosecdef then ' as its owner' else '' end
                || ' body ' || md5(p.prosrc || coalesce(array_to_string(p.proconfig, ','), '')) || coalesce(' grants ' || p.proacl::text, '')
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace where\s""" + OURS, """
            select 'trigger ' || t.tgname || ' enabled ' || t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and\s""" + OURS, """
            select 'event trigger ' || evtname || ' enabled ' || evtenabled::text || ' calls ' || evtfoid::regproc || ' on ' || array_to_string(evttags, ', ')
            from pg_event_trigger""", """
            select 'constraint ' || k.conname || ' on ' || n.nspname || '.' || c.relname || ' ' || pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where k.contype <> 'n' and\s""" + OURS, """
            select 'default grants in ' || coalesce(n.nspname, 'every schema') || ' of ' || pg_get_userbyid(d.defaclrole) || ' ' || d.defaclacl::text
            from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace""");

    /** @param connection of any login: PostgreSQL lets everybody read its catalogue */
    public static Catalogue read(Connection connection) throws SQLException {
        var facts = new TreeSet<String>();
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = pg_catalog");
            for (String sql : FACTS) {
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) facts.add(rows.getString(1).replaceAll("\\s+", " "));
                }
            }
        }
        return new Catalogue(List.copyOf(facts));
    }

    /** What is different now, in sentences; empty when nothing is. */
    public List<String> since(Catalogue before) {
        var said = new ArrayList<String>();
        var known = new TreeSet<>(before.facts);
        facts.stream().filter(fact -> !known.contains(fact)).forEach(fact -> said.add("is there and should not be: " + fact));
        var here = new TreeSet<>(facts);
        before.facts.stream().filter(fact -> !here.contains(fact)).forEach(fact -> said.add("should be there and is not: " + fact));
        return said;
    }

    /** As one text, to be signed and kept. */
    public String text() {
        return String.join("\n", facts);
    }

    /** From {@link #text}. */
    public static Catalogue of(String text) {
        return new Catalogue(text.lines().toList());
    }
}
