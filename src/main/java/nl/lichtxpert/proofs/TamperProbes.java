package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.invoices.PaperSeal;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;

/** Looks for what somebody with all rights in the database changed by hand: amounts that do not add up or are not what was issued, roles nobody gave. */
final class TamperProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    /** Entries are kept for two years; a paper of the last of those months may have outlived its own. */
    private static final int MONTHS = 23;
    private static final Sql ORDERS = Sql.worker("""
            select count(*) as found from orders.placed p left join (
                select order_number, sum(quantity * unit_cents) as goods from orders.line group by order_number) l on l.order_number = p.number
            where p.total_cents <> coalesce(l.goods, 0) + p.shipping_cents""");
    private static final Sql PAYMENTS = Sql.worker("""
            select count(*) as found from payments.payment y join orders.placed p on p.number = y.order_number where y.cents <> p.total_cents""");
    private static final Sql REFUNDS = Sql.worker("""
            select count(*) as found from (select r.payment, sum(r.cents) as back from payments.refund r where r.why <> 'OTHER_AMOUNT' group by r.payment) r
            join payments.payment y on y.id = r.payment where r.back > y.cents""");
    /** What was called off before it left is not billed when the order is paid afterwards. */
    private static final Sql INVOICES = Sql.worker("""
            select count(*) as found from invoices.issued i join orders.placed p on p.number = i.order_number
            where i.credits is null and i.total_cents <> p.total_cents - case when p.payment = 'ONLINE' then 0 else coalesce((
                select sum(c.quantity * l.unit_cents) from orders.called_off c join orders.line l using (order_number, position)
                where c.order_number = p.number), 0) end""");
    private static final Sql CREDITS = Sql.worker("""
            select count(*) as found from invoices.issued c join invoices.issued i on i.number = c.credits
            where c.total_cents > 0 or -c.total_cents > i.total_cents or abs(c.vat_cents) > abs(c.total_cents)""");
    private static final Sql NEWEST = Sql.worker(
            "select " + PaperSeal.COLUMNS + " from invoices.issued where issued_on > :after order by issued_on desc limit 5000");
    private static final Sql SEALS = Sql.vault("""
            select distinct task, what from ledger.entry where person = '-' and task = any(:papers::text[]) and act = 'CHANGED' and what like 'PAPER.%'""");
    private static final Sql ANY = Sql.worker("select exists (select 1 from orders.placed) as found");
    /** Accounts older than the oldest entry that is kept have outlived theirs. */
    private static final Sql ROLES = Sql.vault("""
            select count(*) as found from staff.account a left join lateral (
                select e.what from ledger.entry e where e.person = '-' and e.task = a.handle and e.act = 'CHANGED' and e.what like 'ROLE!_%' escape '!'
                order by e.at desc limit 1) last on true
            where a.active and last.what is distinct from 'ROLE_GIVEN.' || a.role
                and (last.what is not null or a.created_at >= (select at from ledger.entry order by seq limit 1))""");
    private final Database database;
    private final Clock clock;

    TamperProbes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.sums", List.of("P1", "P7"), this::sums), new Probe("proofs.roles", List.of("T1", "R3"), this::roles));
    }

    private Finding sums() {
        var wrong = new ArrayList<String>();
        boolean any = database.read(Zone.WORKER, PROVER, Purpose.INVOICE, tx -> {
            Map.of(ORDERS, "orders do not cost what their lines and delivery cost", PAYMENTS, "payments ask another amount than their order",
                    REFUNDS, "payments gave back more than came in", INVOICES, "invoices ask another amount than their order",
                    CREDITS, "credit notes give back more than was invoiced").forEach((sql, what) ->
                            BookProbes.count(wrong, tx.sql(sql).only(row -> row.longInteger("found")), what));
            return tx.sql(ANY).only(row -> row.flag("found"));
        });
        papers(wrong);
        return Finding.of(wrong, any);
    }

    private record Paper(String number, String series, int sequence, String seal) {}

    /** Each of the newest five thousand is what the ledger says was issued. Whatever came before the first sealed one of its series is of an earlier shop. */
    private void papers(List<String> wrong) {
        LocalDate after = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(MONTHS);
        List<Paper> papers = database.read(Zone.WORKER, PROVER, Purpose.INVOICE, tx -> tx.sql(NEWEST).set("after", after)
                .list(row -> new Paper(row.text("number"), row.text("series"), row.integer("sequence"), PaperSeal.of(row))));
        Map<String, Set<String>> seals = new HashMap<>();
        record Seal(String paper, String what) {}
        database.read(Zone.VAULT, PROVER, Purpose.INVOICE, tx -> tx.sql(SEALS).set("papers", papers.stream().map(Paper::number).toList())
                .list(row -> new Seal(row.text("task"), row.text("what"))))
                .forEach(seal -> seals.computeIfAbsent(seal.paper(), _ -> new HashSet<>()).add(seal.what()));
        Map<String, Integer> first = new HashMap<>();
        papers.stream().filter(paper -> seals.containsKey(paper.number())).forEach(paper -> first.merge(paper.series(), paper.sequence(), Math::min));
        long changed = papers.stream().filter(paper -> seals.containsKey(paper.number()) && !seals.get(paper.number()).equals(Set.of(paper.seal()))).count();
        long unknown = papers.stream().filter(paper -> !seals.containsKey(paper.number()) && paper.sequence() > first.getOrDefault(paper.series(),
                Integer.MAX_VALUE)).count();
        BookProbes.count(wrong, changed, "papers are not what the ledger says was issued");
        BookProbes.count(wrong, unknown, "papers were never issued, the ledger says");
    }

    private Finding roles() {
        var wrong = new ArrayList<String>();
        BookProbes.count(wrong, database.read(Zone.VAULT, PROVER, Purpose.STAFF_ACCESS, tx -> tx.sql(ROLES).only(row -> row.longInteger("found"))),
                "employees have a role that the ledger does not know they were given");
        return Finding.of(wrong);
    }
}
