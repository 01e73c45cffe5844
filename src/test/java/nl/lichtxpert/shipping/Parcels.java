package nl.lichtxpert.shipping;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;

/** Orders of a canary that are ready to be packed, for tests. */
public final class Parcels {
    /** Parts of the canary; none may be seen where no task is open. */
    public static final String[] CANARY = {"Kanarie", "kanarie", "Zangvogelpad", "Zangvogelpad 4321", "0699999999", "Vinkeveen"};
    private final Ids ids;
    public final Vault vault;
    public final Outbox outbox;
    public final Shipping shipping;
    private final Buyers buyers;

    public Parcels(Clock clock, Path keys) {
        this.ids = Ids.real(clock);
        this.vault = new Vault(KeyRing.open(keys, true), ids, clock, new Ledger(clock));
        this.buyers = new Buyers(vault);
        this.outbox = new Outbox(TestDatabase.database(), clock);
        this.shipping = new Shipping(TestDatabase.database(), new Orders(new Stock(), outbox, clock, ids), buyers, outbox, clock, ShopIdentity.LICHTXPERT);
        shipping.listen();
    }

    public OrderNumber ready() {
        return ready("Kanarie Testmans", DeliveryChoice.HOME);
    }

    public OrderNumber ready(String name, DeliveryChoice delivery) {
        String letters = ids.readable(8);
        var number = new OrderNumber("LX-" + letters.substring(0, 4) + "-" + letters.substring(4));
        PersonRef buyer = ids.person();
        placed(number, buyer, delivery);
        var address = new PostalAddress(name, "", "Zangvogelpad", "4321", "B", "3645 ZZ", "Vinkeveen", "NL");
        TestDatabase.database().write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "0699999999", address)), Personal.of(new Billing(address, "", "", "")));
            return null;
        });
        shipping.make(number.value());
        return number;
    }

    private void placed(OrderNumber number, PersonRef buyer, DeliveryChoice delivery) {
        execute("""
                insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                    terms_version, statement_version, placed_at)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 'NL', false, 'NL', 'PAID', 'ONLINE', '%5$s', false, 0, 3390, '1', '1', now());
                insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams) values
                    ('%1$s', 1, 'LX-E27-806', 'Ledlamp E27 806 lm', 2, 1195, 21, 60), ('%1$s', 2, 'LX-HANG-1', 'Hanglamp opaal', 1, 1000, 21, 1800)"""
                .formatted(number, buyer, Ids.hash(ids.secret()), UUID.randomUUID(), delivery));
    }

    /** Entries of the ledger for a task. */
    public static int ledgered(OrderNumber number) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from ledger.entry where task = '" + number
                        + "' and what = 'Contact' and purpose = 'DELIVER'")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(String sql) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
