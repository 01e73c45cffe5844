package nl.lichtxpert.privacy.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The database as its own catalogue tells it, one fact a line: columns and their types, owners, grants, row policies, functions, triggers, rules, constraints,
 * views, settings, and who is allowed what. Two of these lists tell what was loosened in between.
 */
public record Catalogue(List<String> facts) {
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_(temp|toast_temp)'";
    /** Stands in a list that knows roles beside ours, rules, publications, settings and large objects; one signed before that is held to what it knew. */
    private static final String FORM = "form 2";
    private static final Pattern SINCE_FORM_2 = Pattern.compile(
            "form |power of |rule |copy going out |other server |extension |setting |database |large object");
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
            from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace""", """
            select 'power of ' || r.rolname || case when r.rolsuper then ' superuser' else '' end || case when r.rolbypassrls then ' bypassrls' else '' end
                || case when r.rolcreaterole then ' createrole' else '' end || case when r.rolreplication then ' replication' else '' end
                || coalesce((select ' member of ' || string_agg(b.rolname, ', ' order by b.rolname) from pg_auth_members m join pg_roles b on b.oid = m.roleid
                    where m.member = r.oid), '')
            from pg_roles r where r.rolname !~ '^pg_|^lichtxpert_(shop|staff|vault|worker|migrator)$' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication
                or exists (select from pg_auth_members m where m.member = r.oid)
                or r.rolname ~ '^lichtxpert_' and r.rolname !~ '^lichtxpert_support_')""", """
            select 'rule ' || w.rulename || ' on ' || n.nspname || '.' || c.relname || ' ' || md5(pg_get_ruledef(w.oid))
            from pg_rewrite w join pg_class c on c.oid = w.ev_class join pg_namespace n on n.oid = c.relnamespace
            where w.rulename <> '_RETURN' and\s""" + OURS, """
            select 'copy going out ' || pubname || case when puballtables then ' of every table' else '' end from pg_publication""", """
            select 'other server ' || srvname from pg_foreign_server""", "select 'extension ' || extname from pg_extension", """
            select 'setting ' || unnest(s.setconfig) || ' of ' || coalesce(nullif(s.setrole, 0)::regrole::text, 'everybody')
            from pg_db_role_setting s where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
                and (s.setrole = 0 or s.setrole::regrole::text ~ '^lichtxpert_' and s.setrole::regrole::text !~ '^lichtxpert_support_')""", """
            select 'database ' || d.datname || ' owner ' || pg_get_userbyid(d.datdba) || coalesce(' grants ' || (select string_agg(g.privilege_type || ' to '
                || coalesce(nullif(g.grantee, 0)::regrole::text, 'public'), ', ' order by g.privilege_type, g.grantee::regrole::text) from aclexplode(d.datacl) g
                where pg_get_userbyid(g.grantee) !~ '^lichtxpert_support_'), '')
            from pg_database d where d.datname = current_database()""", """
            select 'large object of ' || pg_get_userbyid(lomowner) || ', which no register knows' from pg_largeobject_metadata""", """
            select 'large objects can be made with ' || p.oid::regprocedure from pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea')
                and has_function_privilege('public', p.oid, 'execute')""", """
            select 'function of the server ' || p.oid::regprocedure || ' for ' || g.grantee::regrole from pg_proc p, aclexplode(p.proacl) g
            where p.pronamespace = 'pg_catalog'::regnamespace and g.grantee <> 0 and g.grantee <> p.proowner and g.grantee::regrole::text !~ '^pg_'""", """
            select 'parameter ' || a.parname || ' may be set by ' || coalesce(nullif(g.grantee, 0)::regrole::text, 'everybody')
            from pg_parameter_acl a, aclexplode(a.paracl) g where g.grantee <> 10""", """
            select 'table ' || n.nspname || '.' || c.relname || ' does not survive a crash' from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and c.relpersistence = 'u' and\s""" + OURS, """
            select 'references of ' || n.nspname || '.' || c.relname || ' are not looked at' from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgisinternal and t.tgenabled <> 'O') and\s""" + OURS, "select '" + FORM + "'");

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
        boolean knewAll = known.contains(FORM);
        facts.stream().filter(fact -> !known.contains(fact) && (knewAll || !SINCE_FORM_2.matcher(fact).lookingAt()))
                .forEach(fact -> said.add("is there and should not be: " + fact));
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
