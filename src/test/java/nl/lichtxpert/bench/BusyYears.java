package nl.lichtxpert.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Some busy years of a shop, written straight into its tables: orders with lines, tasks, openings, invoices, parcels that came back, requests, questions,
 * calls, defects, changes, and a sealed
 * record for each person. What is sealed is noise, since no list of employees opens it; sizes and numbers are those of a real shop.
 */
final class BusyYears {
    /** Order numbers of 32 letters, spread over all eight places without a double. */
    private static final String NUMBERS = """
            create function pg_temp.letters(n bigint) returns text language sql immutable as $$
                select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + ((((n * 549755813881) & 1099511627775) >> (5 * place)) & 31)::integer, 1)
                    || case place when 4 then '-' else '' end, '' order by place desc) from generate_series(0, 7) place $$""";
    private static final String PERSONS = """
            create temp table person as select i, gen_random_uuid() as id from generate_series(0, %2$d - 1) i; create index on person (i);
            insert into vault.data_key (person, class, epoch, wrapped) select id, 'ORDER', (select max(number) from vault.epoch),
                substr(decode(repeat(md5(i::text), 4), 'hex'), 1, 60) from person;
            insert into vault.sealed (person, class, type, version, body) select id, 'ORDER', 'Contact', 1, decode(repeat(md5(i::text), 18), 'hex') from person""";
    private static final String ORDERS = """
            create temp table history as select i, 'LX-' || pg_temp.letters(i) as number, now() - (%1$d - i) * interval '2 minutes 30 seconds' as at,
                i > %1$d - 8000 as to_pack, i between %1$d - 14000 and %1$d - 8000 as packed, i %% 5 < 2 as afterwards from generate_series(1, %1$d) i;
            insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents,
                total_cents, terms_version, statement_version, placed_at, paid_at, shipped_at)
                select h.number, p.id, md5(h.number) || md5(h.number || 'x'), gen_random_uuid(), 'NL', h.i %% 9 = 0, case when h.i %% 12 = 0 then 'BE' else 'NL' end,
                    case when to_pack or packed then case when afterwards then 'ON_ACCOUNT' else 'PAID' end else 'SHIPPED' end,
                    case when afterwards then 'INVOICE' else 'ONLINE' end, case when h.i %% 11 = 0 then 'PICK_UP' else 'HOME' end, false, 595,
                    1500 + (h.i * 7919) %% 20000, '1', '1', h.at, case when afterwards and h.i > %1$d - 20000 then null else h.at + interval '1 day' end,
                    case when to_pack or packed then null else h.at + interval '1 day' end
                from history h join person p on p.i = h.i %% %2$d;
            insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams)
                select h.number, l, s.sku, 'Ledlamp ' || s.sku, 1 + (h.i + l) %% 3, 995, 21, 120
                from history h cross join generate_series(1, 3) l
                join (select sku, row_number() over (order by sku) as nr, count(*) over () as all_of_them from stock.level) s
                    on s.nr = 1 + (h.i * 31 + l * 17) %% s.all_of_them where l <= 1 + h.i %% 3;
            insert into shipping.task (order_number, delivery, state, weight_grams, lines, pieces, made_at, packed_at, shipped_at)
                select h.number, case when h.i %% 11 = 0 then 'PICK_UP' else 'HOME' end, case when to_pack then case when h.i %% 4 = 0 then 'OPENED' else 'OPEN' end
                    when packed then 'PACKED' else 'SHIPPED' end, 360, 1 + h.i %% 3, 3, h.at + interval '1 minute',
                    case when to_pack then null else h.at + interval '3 hours' end, case when to_pack or packed then null else h.at + interval '1 day' end
                from history h""";
    private static final String AFTERWARDS = """
            insert into shipping.opening (order_number, account, opened_at, until) select number, '00000000-0000-0000-0000-000000000001', at, at
                from history where not to_pack and i > %1$d - 30000;
            insert into shipping.shipment (order_number, carrier, track_code, handed_at) select number, 'POSTNL', '3SABCD' || (1000000 + i), at + interval '1 day'
                from history where not to_pack and not packed and i %% 11 <> 0;
            insert into invoices.series (series, last) values ('2020', %1$d) on conflict do nothing;
            insert into invoices.issued (number, series, sequence, order_number, issued_on, due_on, total_cents, vat_cents, one_stop_shop)
                select '2020-' || lpad(i::text, 6, '0'), '2020', i, number, at::date, case when afterwards then at::date + 14 end, 2495, 433, false from history
                where not to_pack;
            insert into invoices.filed (number) select number from invoices.issued on conflict do nothing;
            insert into returns.parcel (number, order_number, state, in_words, business, made_at, refund_by, received_at, settled_at, refund_cents, shipping_cents)
                select 'HR-' || pg_temp.letters(i), number, case when i > %1$d - 30000 then 'EXPECTED' else 'SETTLED' end, false, false, at + interval '5 days',
                    at::date + 19, case when i > %1$d - 30000 then null else at + interval '9 days' end,
                    case when i > %1$d - 30000 then null else at + interval '9 days' end, case when i > %1$d - 30000 then null else 995 end,
                    case when i > %1$d - 30000 then null else 0 end from history where i %% 20 = 0 and not to_pack and not packed;
            insert into returns.parcel_line (number, position, sku, name, quantity, unit_cents, custom_made)
                select p.number, l.position, l.sku, l.name, l.quantity, l.unit_cents, false from returns.parcel p join orders.line l using (order_number);
            insert into rights.request (number, kind, channel, state, received_on, due_on, closed_on)
                select 'VR-' || pg_temp.letters(i), 'ACCESS', 'LETTER', case when i %% 100 = 0 then 'OPEN' else 'DONE' end, current_date - 20, current_date + 10,
                    case when i %% 100 = 0 then null else current_date end from generate_series(1, 10000) i""";

    /** One order in ten is asked about, one in a hundred complained of; each question in ten is called about. */
    private static final String DESK = """
            insert into cases.matter (number, person, link_hash, category, channel, state, language, received_at, changed_at, due_on, messages)
                select 'KV-' || pg_temp.letters(i), gen_random_uuid(), md5(i::text) || md5(i || 'x'), (array['ORDER', 'DELIVERY', 'RETURN', 'ADVICE'])[1 + i %% 4],
                    'FORM', case when i > %1$d / 10 - 400 then 'NEW' when i %% 50 = 0 then 'ANSWERED' else 'CLOSED' end, 'NL',
                    now() - (%1$d / 10 - i) * interval '20 minutes', now() - (%1$d / 10 - i) * interval '19 minutes', current_date + i %% 10, 2
                from generate_series(1, %1$d / 10) i;
            insert into calls.task (number, case_number, reason, asked_by, state, made_at, tries, result, done_at)
                select 'BT-' || pg_temp.letters(i), 'KV-' || pg_temp.letters(i), 'CALL_BACK', 'CUSTOMER', case when i %% 100 = 0 then 'OPEN' else 'DONE' end,
                    now() - i * interval '3 hours', 0, case when i %% 100 = 0 then null else 'REACHED' end, case when i %% 100 = 0 then null else now() end
                from generate_series(1, %1$d / 100) i;
            insert into defects.report (number, form, order_number, position, pieces, kind, wish, state, made_at, answer_by, outcome, decided_at, done_at)
                select 'GM-' || pg_temp.letters(i), md5(i::text), number, 1, 1, 'DEFECT', 'REPAIR', case when i %% 1000 = 0 then 'RECEIVED' else 'DONE' end, at,
                    at::date + 14, case when i %% 1000 = 0 then null else 'REPAIR' end, case when i %% 1000 = 0 then null else at end,
                    case when i %% 1000 = 0 then null else at end from history where i %% 100 = 0;
            insert into changes.entry (at, area, subject, field, before, after)
                select now() - i * interval '10 minutes', 'price', 'LX-' || i %% 900, 'price', '1', '2' from generate_series(1, %1$d / 2) i""";

    private BusyYears() {}

    /** @param superuser who may pass by the keys between tables, which is what makes this quick */
    static void write(Connection superuser, int orders, int persons) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica; set event_triggers = off; set synchronous_commit = off");
            statement.execute(NUMBERS);
            for (String part : List.of(PERSONS, ORDERS, AFTERWARDS, DESK)) statement.execute(part.formatted(orders, persons));
            statement.execute("vacuum analyze");
        }
    }
}
