package nl.lichtxpert.returns;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.mail.Composer;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;
import nl.lichtxpert.web.Html;

/** The returns room on a real database, with the mail room that carries its receipts, for tests. */
final class Desk {
    final Withdrawals withdrawals;
    final Outbox outbox;
    private final Vault vault;
    private final Ids ids;

    Desk(Clock clock, Path keyFolder) {
        var database = TestDatabase.database();
        var settings = SettingsReader.read(List.of("--data=" + keyFolder.getParent()), Map.of());
        KeyRing keys = KeyRing.open(keyFolder, true);
        this.ids = Ids.real(clock);
        this.vault = new Vault(keys, ids, clock, new Ledger(clock));
        this.outbox = new Outbox(database, clock);
        var shop = ShopIdentity.LICHTXPERT;
        var orders = new Orders(new Stock(), outbox, clock, ids);
        var buyers = new Buyers(vault);
        var composer = new Composer(new Html(), new OrderLinks(new Links(keys)), new LegalDocuments(shop), shop, settings,
                (_, _) -> new nl.lichtxpert.mail.ParcelWords("", "", List.of(), List.of()));
        var mail = new Mail(database, orders, buyers, new Invoices(database, orders, buyers, vault, outbox, shop, clock), vault, composer, settings,
                ids, clock);
        this.withdrawals = new Withdrawals(database, vault, orders, buyers, mail, outbox, ids, clock);
        withdrawals.listen();
    }

    /** An order of two bulbs and a pendant; the link's secret is the caller's. */
    OrderNumber order(String link, boolean business, String delivery, Optional<Instant> shipped) throws SQLException {
        String letters = ids.readable(8);
        var number = new OrderNumber("LX-" + letters.substring(0, 4) + "-" + letters.substring(4));
        execute("""
                insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                    terms_version, statement_version, placed_at, shipped_at)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 'NL', %5$s, 'NL', 'SHIPPED', 'ONLINE', '%6$s', false, 0, 3390, '1', '1', now(), %7$s);
                insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams) values
                    ('%1$s', 1, 'LX-E27-806', 'Ledlamp E27 806 lm', 2, 1195, 21, 60), ('%1$s', 2, 'LX-HANG-1', 'Hanglamp opaal', 1, 1000, 21, 1800);
                insert into mail.message (id, order_number, kind, state, queued_at, sent_at) values ('%8$s', '%1$s', 'CONFIRMATION', 'SENT', %9$s, %9$s)"""
                .formatted(number, ids.person(), Ids.hash(link), UUID.randomUUID(), business, delivery, shipped.map(at -> "'" + at + "'").orElse("null"),
                ids.uuid(), shipped.map(at -> "timestamptz '" + at + "' - interval '1 day'").orElse("now()")));
        return number;
    }

    /** The sealed copy of the mail, opened. */
    String mailed(Registered registered) {
        return new String(TestDatabase.database().read(Zone.VAULT, new Actor.Self(registered.person()), Purpose.SHOW_TO_SELF,
                tx -> vault.openDocument(tx, registered.person(), RetentionClass.WITHDRAWAL, "MAIL", registered.number().value()))
                .map(Reveal.under(Purpose.SHOW_TO_SELF)::of).orElseThrow(), StandardCharsets.UTF_8);
    }

    int count(String sql) throws SQLException {
        return Integer.parseInt(text(sql));
    }

    String text(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            try (var result = statement.executeQuery(sql)) {
                result.next();
                return result.getString(1);
            }
        }
    }

    static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
