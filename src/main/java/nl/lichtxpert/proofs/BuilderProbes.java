package nl.lichtxpert.proofs;

import java.util.List;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;

/** Whoever built the shop comes in for one ticket and sees nobody (H3): no login outlives its ticket or reads more than the views of support. */
final class BuilderProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Sql STRAY = Sql.worker("""
            select r.rolname::text as login from pg_roles r
            left join support.ticket t on t.state = 'OPEN' and r.rolname = 'lichtxpert_support_' || lower(replace(t.number, '-', ''))
            where r.rolname ~ '^lichtxpert_support_' and (t.number is null or r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolinherit
                or r.rolvaliduntil is null or r.rolvaliduntil > t.until + interval '1 minute' or t.until < now() - interval '5 minutes')""");
    private static final Sql READS = Sql.worker("""
            select r.rolname || ' reads ' || n.nspname || '.' || c.relname as reads from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
            where r.rolname ~ '^lichtxpert_support_' and c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_|^information_schema$'
                and not (n.nspname = 'support' and c.relkind = 'v') and has_any_column_privilege(r.oid, c.oid, 'select') limit 20""");
    private final Database database;

    BuilderProbes(Database database) {
        this.database = database;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.support-login", List.of("H3"), this::supportLogin));
    }

    private Finding supportLogin() {
        return database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> {
            var wrong = new java.util.ArrayList<>(tx.sql(STRAY).list(row -> row.text("login") + " has no ticket, or may more or longer than its ticket"));
            wrong.addAll(tx.sql(READS).list(row -> row.text("reads")));
            return Finding.of(wrong);
        });
    }
}
