package nl.lichtxpert;

import java.util.List;

/** Break what the shop promises about others, about its book, and about the end of things. */
final class PromiseSaboteurs {
    private static final String PAID = """
            set session_replication_role = replica;
            insert into payments.payment (id, order_number, provider, provider_ref, checkout_url, cents, currency, language, state, created_at, ask_at)
            values ('ffffffff-ffff-7fff-bfff-fffffffffffe', 'LX-2222-2224', 'testbank', 'planted', 'http://localhost/', 1, 'EUR', 'NL', 'PAID', now(), now());
            set session_replication_role = origin""";
    private static final String INVOICED = """
            set session_replication_role = replica;
            insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                terms_version, statement_version, placed_at, paid_at, due_at)
            values ('LX-2222-2225', gen_random_uuid(), repeat('1', 64), gen_random_uuid(), 'NL', false, 'NL', 'PAID', 'INVOICE', 'HOME', false, 0, 100, '1', '1',
                now(), now(), now() + interval '6 years');
            insert into invoices.issued (number, series, sequence, order_number, issued_on, total_cents, vat_cents)
                values ('ZZZ1997-000001', 'ZZZ1997', 1, 'LX-2222-2225', current_date, 100, 17);
            set session_replication_role = origin""";
    private static final String NOT_INVOICED = """
            set session_replication_role = replica; delete from invoices.issued where series = 'ZZZ1997';
            delete from orders.placed where number = 'LX-2222-2225'; set session_replication_role = origin""";
    private static final String ENTRY = """
            set session_replication_role = replica; update ledger.entry set what = %s where seq = 0; set session_replication_role = origin""";

    private PromiseSaboteurs() {}

    static List<Saboteur> all(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.recipients", "an order was told to a payment service and no ledger knows", PAID,
                        "delete from payments.payment where provider_ref = 'planted'"),
                crew.inDatabase("proofs.recipients", "data went to somebody nobody declared", """
                        insert into ledger.entry (id, at, act, actor, purpose, person, class, what, recipient, task) values ('ffffffff-ffff-4fff-bfff-fffffffffffe',
                            now(), 'DISCLOSED', 'job:planted', 'DELIVER', '-', '-', 'name', 'data-broker', 'PLANTED')""", """
                        set session_replication_role = replica; delete from ledger.entry where task = 'PLANTED';
                        set session_replication_role = origin"""),
                crew.inDatabase("proofs.ledger", "a row of the ledger is edited by the administrator", ENTRY.formatted("what || '.'"),
                        ENTRY.formatted("left(what, -1)")),
                crew.inDatabase("proofs.endings", "carts no longer end", "insert into cart.cart values (repeat('f', 64), now() - interval '40 days');"
                        + " revoke delete on cart.cart from lichtxpert_retention",
                        "delete from cart.cart where id = repeat('f', 64); grant delete on cart.cart to lichtxpert_retention"),
                crew.inDatabase("proofs.endings", "retention may change what it should end", "grant update on orders.line to lichtxpert_retention",
                        "revoke update on orders.line from lichtxpert_retention"),
                crew.inDatabase("proofs.order-books", "an invoice would go a year too soon", INVOICED, NOT_INVOICED),
                crew.inDatabase("proofs.support-login", "a login for the builder without a ticket", "create role lichtxpert_support_planted login",
                        "drop role lichtxpert_support_planted"),
                crew.inDatabase("proofs.old-copies", "keys are no longer rotated", "update vault.epoch set made_at = made_at - interval '3 days'",
                        "update vault.epoch set made_at = made_at + interval '3 days'"));
    }
}
