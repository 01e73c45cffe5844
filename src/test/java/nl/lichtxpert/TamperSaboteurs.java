package nl.lichtxpert;

import java.sql.SQLException;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;

/** Change by hand what was agreed, issued or given: an amount, a paper, a role. Who does it may do anything in the database, and switches its guards off. */
final class TamperSaboteurs {
    private static final String QUIETLY = "set session_replication_role = replica; %s; reset session_replication_role";
    private static final String ORDER = """
            insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                terms_version, statement_version, placed_at, paid_at)
            values ('LX-2222-2227', gen_random_uuid(), repeat('2', 64), gen_random_uuid(), 'NL', false, 'NL', 'PAID', '%s', 'HOME', false, 0, 1210, '1', '1',
                now(), now());
            insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams)
                values ('LX-2222-2227', 1, 'PLANTED', 'Lamp', 1, 1210, 21, 100);""";
    private static final String ISSUED = ORDER.formatted("INVOICE") + """
            insert into invoices.issued (number, series, sequence, order_number, issued_on, total_cents, vat_cents)
                values ('ZZZ1996-000001', 'ZZZ1996', 1, 'LX-2222-2227', current_date, 1210, 210);""";
    private static final String SEALED = """
            insert into ledger.entry (id, at, act, actor, purpose, person, class, what, recipient, task)
                values (gen_random_uuid(), now(), 'CHANGED', 'job:invoices', 'INVOICE', '-', '-', 'PAPER.' || left(encode(sha256(convert_to(
                    'ZZZ1996-000001|ZZZ1996|1|LX-2222-2227|' || current_date || '||1210|210|false|||', 'UTF8')), 'hex'), 32), '-', 'ZZZ1996-000001');""";
    private static final String GONE = QUIETLY.formatted("""
            delete from ledger.entry where task like 'ZZZ1996-%'; delete from payments.refund where reference = 'planted';
            delete from payments.payment where provider_ref = 'planted'; delete from invoices.issued where series = 'ZZZ1996';
            delete from orders.line where order_number = 'LX-2222-2227'; delete from orders.placed where number = 'LX-2222-2227'""");
    private static final String PAID = ORDER.formatted("ONLINE") + """
            insert into payments.payment (id, order_number, provider, provider_ref, checkout_url, cents, currency, language, state, created_at, ask_at)
            values ('ffffffff-ffff-4fff-bfff-fffffffffffa', 'LX-2222-2227', 'testbank', 'planted', 'http://localhost/', 1210, 'EUR', 'NL', 'PAID', now(), now());""";

    private TamperSaboteurs() {}

    /** Two who came in as employees do, and one of them left again. */
    static void hire(Crew crew) throws SQLException {
        Hired.as(Role.WAREHOUSE, crew, "m1999");
        Hired.as(Role.WAREHOUSE, crew, "m1998");
        crew.house().staff.close(new Employee(crew.house().ids.person(), "m1997", Role.OWNER, Employee.Standing.CLEARED, Language.NL), "m1998");
    }

    private static Saboteur sums(Crew crew, String what, String breaks) {
        return crew.inDatabase("proofs.sums", what, QUIETLY.formatted(breaks), GONE);
    }

    static List<Saboteur> all(Crew crew) {
        return List.of(
                sums(crew, "an order's total is changed", ORDER.formatted("INVOICE")
                        + "update orders.placed set total_cents = 1 where number = 'LX-2222-2227'"),
                sums(crew, "an article's price is changed after it was ordered", ORDER.formatted("INVOICE")
                        + "update orders.line set unit_cents = 1 where order_number = 'LX-2222-2227'"),
                sums(crew, "an order becomes cheaper than what was paid", PAID + "update orders.line set unit_cents = 1000 where order_number = 'LX-2222-2227';"
                        + "update orders.placed set total_cents = 1000 where number = 'LX-2222-2227'"),
                sums(crew, "more goes back than came in", PAID + """
                        insert into payments.refund (id, payment, cents, currency, why, reference, state, created_at)
                        values (gen_random_uuid(), 'ffffffff-ffff-4fff-bfff-fffffffffffa', 1211, 'EUR', 'RETURN', 'planted', 'DUE', now())"""),
                sums(crew, "an invoice's total is changed", ISSUED + "update invoices.issued set total_cents = 1200 where series = 'ZZZ1996'"),
                sums(crew, "an invoice's day is changed, and everything adds up", ISSUED + SEALED
                        + "update invoices.issued set issued_on = issued_on - 1 where series = 'ZZZ1996'"),
                sums(crew, "a credit note nobody issued", ISSUED + SEALED + """
                        insert into invoices.issued (number, series, sequence, order_number, issued_on, total_cents, vat_cents, credits, reference)
                        values ('ZZZ1996-000002', 'ZZZ1996', 2, 'LX-2222-2227', current_date, -100, -17, 'ZZZ1996-000001', 'planted')"""),
                crew.inDatabase("proofs.roles", "an employee becomes owner", "update staff.account set role = 'OWNER' where handle = 'm1999'",
                        "update staff.account set role = 'WAREHOUSE' where handle = 'm1999'"),
                crew.inDatabase("proofs.roles", "an employee who was sent away is back", """
                        update staff.account set active = true, closed_at = null where handle = 'm1998'""",
                        "update staff.account set active = false, closed_at = now() where handle = 'm1998'"),
                crew.inDatabase("proofs.roles", "an employee nobody let in", """
                        insert into staff.account (reference, handle, role, password_hash, totp_step, confidential_at, confidential_version, active, created_at,
                            language)
                        select 'ffffffff-ffff-7fff-bfff-fffffffffffc', 'z9998', 'OWNER', password_hash, 0, now(), confidential_version, true, now(), 'NL'
                        from staff.account limit 1""", "delete from staff.account where handle = 'z9998'"));
    }
}
