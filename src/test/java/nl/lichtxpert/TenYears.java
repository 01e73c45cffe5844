package nl.lichtxpert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;

/** A shop with traffic: orders that end in every way, what hangs on them, and what comes and goes beside them. */
final class TenYears {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    final OwnServer server;
    final MovingClock clock = new MovingClock();
    final Vault vault;
    private final Ids ids = Ids.real(clock);
    private static final Period AT_MOST = Buyers.FORGOTTEN.plus(RetentionClass.ORDER.term());
    private final BuyerTerms terms;
    final List<Invoiced> invoices = new ArrayList<>();
    private int sequence;

    record Card(String name) {}

    record Invoiced(PersonRef buyer, String order, Instant until) {}

    /** How an order ends. */
    enum Fate { SENT, SENT_ON_ACCOUNT, PAID_AND_FORGOTTEN, NEVER_PAID, CANCELLED, PLACED_AND_FORGOTTEN, SENT_AND_WITHDRAWN, ONE_STOP_SHOP }

    /** Begins with a database without orders, whatever was done in it before. */
    TenYears(Path folder, OwnServer server) {
        this.server = server;
        server.execute("set session_replication_role = replica; truncate orders.placed, vault.data_key, cart.cart, checkout.draft, returns.declaration,"
                + " retention.hold, staff.session, staff.invitation, credentials.attempt, credentials.ceremony, testbank.payment, evidence.synthetic cascade");
        server.execute("set session_replication_role = replica; truncate ledger.entry, ledger.node, ledger.head;"
                + " update ledger.tree set size = 0, root = sha256(''), signature = ''");
        vault = new Vault(KeyRing.open(folder.resolve("keys"), true), ids, clock, new Ledger(clock));
        terms = new BuyerTerms(server.database(), new Orders(new Stock(), new Outbox(server.database(), clock), clock, ids), vault, clock);
    }

    void at(Instant moment) {
        clock.move(java.time.Duration.between(clock.instant(), moment));
    }

    /** A month's orders, one of each fate, then {@code rows} carts, drafts and attempts and the like, set-based. */
    void month(int rows) {
        for (Fate fate : Fate.values()) order(fate);
        beside(rows);
    }

    private PersonRef order(Fate fate) {
        PersonRef buyer = ids.person();
        String letters = ids.readable(8);
        String number = "LX-" + letters.substring(0, 4) + "-" + letters.substring(4);
        boolean account = fate == Fate.SENT_ON_ACCOUNT;
        String now = "timestamptz '" + clock.instant() + "'";
        server.execute("""
                set session_replication_role = replica;
                insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                    terms_version, statement_version, placed_at) values ('%1$s', '%2$s', '%3$s', '%4$s', 'NL', false, 'NL', '%5$s', '%6$s', 'HOME', false, 0, 3390, '1', '1', %7$s);
                insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams) values ('%1$s', 1, 'A', 'Lamp', 1, 3390, 21, 60);
                insert into payments.payment (id, order_number, provider, cents, currency, language, state, created_at, ask_at) values
                    ('%4$s', '%1$s', 'testbank', 3390, 'EUR', 'NL', 'PAID', %7$s, %7$s);
                insert into payments.step (payment, at, state, cause) values ('%4$s', %7$s, 'OPEN', 'BEGIN');
                insert into payments.refund (id, payment, cents, currency, why, reference, state, created_at) values
                    ('%4$s', '%4$s', 1, 'EUR', 'RETURN', '%1$s', 'DUE', %7$s);
                insert into mail.message (id, order_number, kind, state, queued_at) values ('%4$s', '%1$s', 'CONFIRMATION', 'QUEUED', %7$s);
                insert into shipping.task (order_number, delivery, state, weight_grams, lines, pieces, made_at) values ('%1$s', 'HOME', 'OPEN', 60, 1, 1, %7$s);
                insert into shipping.opening (order_number, account, opened_at, until) values ('%1$s', '%2$s', %7$s, %7$s);
                insert into shipping.shipment (order_number, carrier, track_code, handed_at) values ('%1$s', 'POSTNL', '3SABCDEFGH', %7$s)"""
                .formatted(number, buyer, Ids.hash(ids.secret()), UUID.randomUUID(), "AWAITING_PAYMENT", account ? "INVOICE" : "ONLINE", now));
        server.database().write(Zone.VAULT, new Actor.Job("test"), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, buyer, RetentionClass.ORDER, Personal.of(new Card("Kanarie")), AT_MOST);
            vault.index(tx, buyer, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(number + "@example.nl"));
            vault.keepDocument(tx, buyer, RetentionClass.ORDER, "MAIL", number, Personal.of(new byte[] {1}));
            vault.keep(tx, buyer, RetentionClass.INVOICE, Personal.of(new Card("Kanarie")), AT_MOST);
            vault.open(tx, buyer, RetentionClass.ORDER, Card.class, number);
            return null;
        });
        become(fate, number, buyer, now);
        terms.begin(new OrderNumber(number));
        return buyer;
    }

    private void become(Fate fate, String number, PersonRef buyer, String now) {
        switch (fate) {
            case SENT, SENT_ON_ACCOUNT -> sent(number, buyer, now, 7);
            case ONE_STOP_SHOP -> sent(number, buyer, now, 10);
            case SENT_AND_WITHDRAWN -> {
                sent(number, buyer, now, 7);
                withdrawn(number, now);
            }
            case PAID_AND_FORGOTTEN -> {
                state(number, "state = 'PAID', paid_at = " + now);
                invoice(number, buyer, now, 7);
            }
            case NEVER_PAID, CANCELLED -> state(number, "state = 'CANCELLED', cancelled_at = " + now);
            case PLACED_AND_FORGOTTEN -> { }
        }
    }

    private void state(String number, String change) {
        server.execute("update orders.placed set " + change + " where number = '" + number + "'");
    }

    private void sent(String number, PersonRef buyer, String now, int years) {
        state(number, "state = 'SHIPPED', paid_at = " + now + ", shipped_at = " + now);
        invoice(number, buyer, now, years);
    }

    private void invoice(String number, PersonRef buyer, String now, int years) {
        int year = LocalDate.ofInstant(clock.instant(), HERE).getYear();
        String invoice = year + "-" + "%06d".formatted(++sequence);
        server.execute("set session_replication_role = replica; insert into invoices.issued (number, series, sequence, order_number, issued_on,"
                + " total_cents, vat_cents, one_stop_shop) values ('" + invoice + "', '" + year + "', " + sequence + ", '" + number + "', (" + now
                + " at time zone 'Europe/Amsterdam')::date, 3390, 588, " + (years == 10) + "); insert into invoices.filed (number) values ('" + invoice + "')");
        Instant until = LocalDate.of(year + 1 + years, 1, 1).atStartOfDay(HERE).toInstant();
        server.database().write(Zone.VAULT, new Actor.Job("invoices"), Purpose.INVOICE, tx -> {
            vault.keepDocument(tx, buyer, RetentionClass.INVOICE, "INVOICE", number, Personal.of(number.getBytes(StandardCharsets.UTF_8)));
            vault.startTerm(tx, buyer, RetentionClass.INVOICE, until);
            return null;
        });
        invoices.add(new Invoiced(buyer, number, until));
    }

    private void withdrawn(String number, String now) {
        PersonRef person = ids.person();
        int year = LocalDate.ofInstant(clock.instant(), HERE).getYear();
        server.execute("insert into returns.declaration (number, person, link_hash, order_number, known_by, business, language, state, submitted_at)"
                + " values ('HR-" + number.substring(3) + "', '" + person
                + "', '" + Ids.hash(number) + "', '" + number + "', 'LINK', false, 'NL', 'RECEIVED', " + now + ")");
        server.database().write(Zone.VAULT, new Actor.Job("withdrawal"), Purpose.WITHDRAWAL, tx -> {
            vault.keep(tx, person, RetentionClass.WITHDRAWAL, Personal.of(new Card("Kanarie")));
            vault.startTerm(tx, person, RetentionClass.WITHDRAWAL, LocalDate.of(year + 8, 1, 1).atStartOfDay(HERE).toInstant());
            return null;
        });
    }

    private void beside(int rows) {
        String now = "timestamptz '" + clock.instant() + "'";
        server.execute("""
                set session_replication_role = replica;
                insert into cart.cart (id, touched_at) select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), %2$s from generate_series(1, %1$d);
                insert into cart.line (cart, sku, quantity, added_at) select id, 'A', 1, %2$s from cart.cart where touched_at = %2$s;
                insert into checkout.draft (id, cart, business, country, created_at) select gen_random_uuid(), repeat('a', 64), false, 'NL', %2$s from generate_series(1, %1$d);
                insert into vault.data_key (person, class, epoch, wrapped, due_at)
                    select id, 'DRAFT', 1, repeat('x', 60)::bytea, %2$s + interval '1 day' from checkout.draft where created_at = %2$s;
                insert into vault.sealed (person, class, type, version, body) select id, 'DRAFT', 'Details', 1, 'x' from checkout.draft where created_at = %2$s;
                insert into credentials.attempt (key, began_at, count) select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), %2$s, 1 from generate_series(1, %1$d);
                insert into credentials.ceremony (secret_hash, realm, challenge, began_at)
                    select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'EMPLOYEE', sha256('x'), %2$s from generate_series(1, %1$d);
                insert into staff.session (token_hash, account, stage, began_at, seen_at)
                    select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), gen_random_uuid(), 'OPEN', %2$s, %2$s from generate_series(1, %1$d);
                insert into staff.invitation (secret_hash, role, expires_at)
                    select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'OWNER', %2$s from generate_series(1, %1$d);
                insert into testbank.payment (ref, idempotency_key, cents, currency, description, language, return_url, webhook_url, state, expires_at)
                    values ('tb_' || upper(translate(substr(md5(random()::text), 1, 24), '01abcdef', '23ABCDEF')), gen_random_uuid(), 1, 'EUR', 'x', 'NL', 'x', 'x', 'PAID', %2$s);
                insert into evidence.synthetic (person, made_at) select gen_random_uuid(), %2$s from generate_series(1, %1$d)""".formatted(rows, now));
    }

    /** What the invoice says to whoever may read it now. */
    Optional<String> read(Invoiced invoice) {
        return server.database().write(Zone.VAULT, new Actor.Self(invoice.buyer()), Purpose.SHOW_TO_SELF,
                tx -> vault.openDocument(tx, invoice.buyer(), RetentionClass.INVOICE, "INVOICE", invoice.order()))
                .map(document -> new String(nl.lichtxpert.privacy.Reveal.under(Purpose.SHOW_TO_SELF).of(document), StandardCharsets.UTF_8));
    }
}
