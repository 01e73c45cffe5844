package nl.lichtxpert.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code orders}. */
final class OrderStore {
    private static final String BETWEEN = " · ";
    private static final Sql OF_BUYER = Sql.worker("select number from orders.placed where buyer = :buyer order by placed_at");
    private static final Sql UNDER_WAY = Sql.worker("""
            select 1 as one from orders.placed where buyer = :buyer and state in ('AWAITING_PAYMENT', 'PAID', 'ON_ACCOUNT') limit 1""");
    private static final Sql RECORD = Sql.shop("""
            with crowd as (
                select count(*) filter (where network = :network) as of_network, count(*) filter (where cart = :cart) as of_cart from orders.hold
                where (network = :network or cart = :cart) and placed_at > :now::timestamptz - interval '1 day'),
            placed as (
                insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back,
                    shipping_cents, total_cents, terms_version, statement_version, placed_at, one_stop_shop, promised_on)
                select :number, :buyer::uuid, :linkHash, :draft::uuid, :language, :business::boolean, :country, :state, :payment, :delivery,
                    :takeBack::boolean, :shipping::bigint, :total::bigint, :terms, :statement, :now::timestamptz, :oneStopShop::boolean,
                    nullif(:promised, '')::date
                from crowd where of_network < :mostOfNetwork and of_cart < :mostOfCart
                returning number),
            held as (
                insert into orders.hold (order_number, network, cart, placed_at)
                select number, :network, :cart, :now::timestamptz from placed where :network <> '')
            insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, energy_class, weight_grams, full_cents,
                    features, custom_made)
            select placed.number, l.position, l.sku, l.name, l.quantity, l.unit_cents, l.vat_percent, nullif(l.energy_class, ''), l.weight_grams,
                    nullif(l.full_cents, 0), l.features, l.custom_made
            from placed, unnest(:skus::text[], :names::text[], :quantities::int[], :units::bigint[], :vats::int[], :classes::text[], :weights::int[],
                    :fulls::bigint[], :features::text[], :customs::boolean[])
                with ordinality as l (sku, name, quantity, unit_cents, vat_percent, energy_class, weight_grams, full_cents, features, custom_made,
                    position)""");
    private static final Sql OF_DRAFT = Sql.shop("select number from orders.placed where draft = :draft");
    private static final Sql FIND = Sql.in(EnumSet.of(Zone.SHOP, Zone.WORKER), """
            select p.number, p.buyer, p.language, p.business, p.country, p.state, p.payment, p.delivery, p.take_back, p.shipping_cents, p.total_cents,
                p.terms_version, p.statement_version, p.placed_at, p.paid_at, p.shipped_at, p.promised_on,
                l.sku, l.name, l.quantity, l.unit_cents, l.vat_percent, l.energy_class, l.weight_grams, l.full_cents, l.features,
                l.custom_made
            from orders.placed p join orders.line l on l.order_number = p.number where p.number = :number order by l.position""");
    private static final Sql FIND_ALL = Sql.in(EnumSet.of(Zone.SHOP, Zone.WORKER), """
            select p.number, p.buyer, p.language, p.business, p.country, p.state, p.payment, p.delivery, p.take_back, p.shipping_cents, p.total_cents,
                p.terms_version, p.statement_version, p.placed_at, p.paid_at, p.shipped_at, p.promised_on,
                l.sku, l.name, l.quantity, l.unit_cents, l.vat_percent, l.energy_class, l.weight_grams, l.full_cents, l.features,
                l.custom_made
            from orders.placed p join orders.line l on l.order_number = p.number where p.number = any(:numbers::text[])
            order by p.placed_at desc, p.number, l.position""");
    private static final Sql HAVING = Sql.worker("""
            select distinct p.number, p.placed_at from orders.placed p join orders.line l on l.order_number = p.number
            where l.sku = any(:skus::text[]) and p.state = any(:states::text[]) and p.placed_at >= :from and p.placed_at < :until order by p.placed_at""");
    private static final Sql OF_BUYERS = Sql.worker("select number from orders.placed where buyer = any(:buyers::uuid[]) order by placed_at desc limit 500");
    private static final Sql BUYERS_OF = Sql.worker("select distinct buyer from orders.placed where number = any(:numbers::text[])");
    private static final Sql LINES = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            select sku, name, quantity, unit_cents, vat_percent, energy_class, weight_grams, full_cents, features, custom_made from orders.line
            where order_number = :number order by position""");
    private static final Sql PLACES = Sql.staff("""
            select l.position, l.quantity from orders.line l where l.order_number = :number
                and (l.sku = :code or exists (select from catalog.article a where a.sku = l.sku and a.ean = :code)) order by l.position""");
    private static final Sql RESERVED = Sql.staff("""
            select coalesce(sum(l.quantity), 0)::integer as pieces from orders.line l join orders.placed p on p.number = l.order_number
            where l.sku = :sku and p.state in ('AWAITING_PAYMENT', 'PAID', 'ON_ACCOUNT')""");
    private static final Sql BY_LINK = Sql.shop("select number from orders.placed where link_hash = :linkHash");
    private static final Sql MOVE = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            with over as (delete from orders.hold where order_number = :number)
            update orders.placed set state = :to where number = :number and state = any(:from::text[])""");
    private static final Sql HOLD = Sql.worker("select number from orders.placed where number = :number for no key update");
    private static final Sql PAID_AT = Sql.worker("update orders.placed set paid_at = :now where number = :number and paid_at is null");
    private static final Sql SHIPPED_AT = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), "update orders.placed set shipped_at = :now where number = :number");
    private static final Sql CANCELLED_AT = Sql.worker("update orders.placed set cancelled_at = :now where number = :number");
    private static final Sql SHIPPED_BEFORE = Sql.worker("""
            select number from orders.placed where number = any(:numbers) and state = 'SHIPPED' and shipped_at <= :until order by shipped_at""");
    /** In no order: many that a bank keeps pending hold up none of the others. */
    private static final Sql AWAITING_SINCE =
            Sql.worker("select number from orders.placed where state = 'AWAITING_PAYMENT' and placed_at < :before order by random() limit :limit");

    List<Orders.Place> places(Tx tx, OrderNumber number, String code) {
        return tx.sql(PLACES).set("number", number.value()).set("code", code).list(row -> new Orders.Place(row.integer("position"), row.integer("quantity")));
    }

    /** Answers false, with nothing written, when too many unpaid orders of this origin hold stock. */
    boolean record(Tx tx, Order order, String linkHash, java.util.UUID draft, Origin origin) {
        SaleVat vat = SaleVat.of(order.country(), order.business(), order.delivery(), order.placedAt());
        List<OrderLine> lines = order.lines();
        return tx.sql(RECORD).set("number", order.number().value()).set("buyer", order.buyer()).set("linkHash", linkHash).set("draft", draft)
                .set("network", origin.network()).set("cart", origin.cart()).set("mostOfNetwork", Origin.MOST_OF_NETWORK)
                .set("mostOfCart", Origin.MOST_OF_CART).set("language", order.language())
                .set("business", order.business()).set("country", order.country()).set("state", order.state()).set("payment", order.payment())
                .set("delivery", order.delivery()).set("takeBack", order.takeBack()).set("shipping", order.shipping()).set("total", order.total())
                .set("terms", order.termsVersion()).set("statement", order.statementVersion()).set("now", order.placedAt())
                .set("oneStopShop", vat.oneStopShop()).set("promised", order.promised().map(LocalDate::toString).orElse(""))
                .set("skus", lines.stream().map(OrderLine::sku).toList())
                .set("names", lines.stream().map(OrderLine::name).toList()).set("quantities", lines.stream().map(OrderLine::quantity).toList())
                .set("units", lines.stream().map(line -> line.unitPrice().cents()).toList()).set("vats", lines.stream().map(OrderLine::vatPercent).toList())
                .set("classes", lines.stream().map(line -> line.energyClass().orElse("")).toList())
                .set("weights", lines.stream().map(OrderLine::weightGrams).toList())
                .set("fulls", lines.stream().map(line -> line.full().map(Money::cents).orElse(0L)).toList())
                .set("features", lines.stream().map(line -> String.join(BETWEEN, line.told().features())).toList())
                .set("customs", lines.stream().map(line -> String.valueOf(line.customMade())).toList()).update() > 0;
    }

    Optional<OrderNumber> ofDraft(Tx tx, java.util.UUID draft) {
        return tx.sql(OF_DRAFT).set("draft", draft).one(row -> new OrderNumber(row.text("number")));
    }

    int reserved(Tx tx, String sku) {
        return tx.sql(RESERVED).set("sku", sku).only(row -> row.integer("pieces"));
    }

    Optional<OrderNumber> byLink(Tx tx, String linkHash) {
        return tx.sql(BY_LINK).set("linkHash", linkHash).one(row -> new OrderNumber(row.text("number")));
    }

    Optional<Order> find(Tx tx, OrderNumber number) {
        var ordered = tx.sql(FIND).set("number", number.value()).list(row -> new Piece(head(row), line(row)));
        return ordered.isEmpty() ? Optional.empty() : Optional.of(withLines(ordered.getFirst().head(), ordered.stream().map(Piece::line).toList()));
    }

    /** The order as it is once nobody else changes it any more, and nobody does until the Tx ends. */
    Optional<Order> hold(Tx tx, OrderNumber number) {
        return tx.sql(HOLD).set("number", number.value()).one(row -> row.text("number")).flatMap(_ -> find(tx, number));
    }

    /** Those of these orders that the Tx may see, the newest first. */
    List<Order> findAll(Tx tx, List<OrderNumber> numbers) {
        var pieces = new java.util.LinkedHashMap<OrderNumber, List<Piece>>();
        tx.sql(FIND_ALL).set("numbers", numbers.stream().map(OrderNumber::value).toList()).list(row -> new Piece(head(row), line(row)))
                .forEach(piece -> pieces.computeIfAbsent(piece.head().number(), _ -> new java.util.ArrayList<>()).add(piece));
        return pieces.values().stream().map(of -> withLines(of.getFirst().head(), of.stream().map(Piece::line).toList())).toList();
    }

    List<OrderNumber> having(Tx tx, List<String> skus, List<OrderState> states, Instant from, Instant until) {
        return tx.sql(HAVING).set("skus", skus).set("states", states.stream().map(OrderState::name).toList()).set("from", from).set("until", until)
                .list(row -> new OrderNumber(row.text("number")));
    }

    List<OrderNumber> ofBuyers(Tx tx, List<PersonRef> buyers) {
        return tx.sql(OF_BUYERS).set("buyers", buyers.stream().map(PersonRef::value).toArray(java.util.UUID[]::new))
                .list(row -> new OrderNumber(row.text("number")));
    }

    List<PersonRef> buyersOf(Tx tx, List<OrderNumber> numbers) {
        return tx.sql(BUYERS_OF).set("numbers", numbers.stream().map(OrderNumber::value).toList()).list(row -> new PersonRef(row.uuid("buyer")));
    }

    List<OrderLine> lines(Tx tx, OrderNumber number) {
        return tx.sql(LINES).set("number", number.value()).list(OrderStore::line);
    }

    private record Piece(Order head, OrderLine line) {}

    boolean move(Tx tx, OrderNumber number, List<OrderState> from, OrderState to) {
        return tx.sql(MOVE).set("number", number.value()).set("from", from.stream().map(Enum::name).toList()).set("to", to).update() == 1;
    }

    List<OrderNumber> awaitingSince(Tx tx, Instant before, int limit) {
        return tx.sql(AWAITING_SINCE).set("before", before).set("limit", limit).list(row -> new OrderNumber(row.text("number")));
    }

    List<OrderNumber> shippedBefore(Tx tx, List<OrderNumber> numbers, Instant until) {
        return tx.sql(SHIPPED_BEFORE).set("numbers", numbers.stream().map(OrderNumber::value).toList()).set("until", until)
                .list(row -> new OrderNumber(row.text("number")));
    }

    void paidAt(Tx tx, OrderNumber number, Instant now) {
        tx.sql(PAID_AT).set("number", number.value()).set("now", now).later();
    }

    void shippedAt(Tx tx, OrderNumber number, Instant now) {
        tx.sql(SHIPPED_AT).set("number", number.value()).set("now", now).later();
    }

    void cancelledAt(Tx tx, OrderNumber number, Instant now) {
        tx.sql(CANCELLED_AT).set("number", number.value()).set("now", now).later();
    }

    private static Order head(Row row) {
        return new Order(new OrderNumber(row.text("number")), new PersonRef(row.uuid("buyer")), Language.valueOf(row.text("language")), row.flag("business"),
                row.text("country"), OrderState.valueOf(row.text("state")), PaymentChoice.valueOf(row.text("payment")),
                DeliveryChoice.valueOf(row.text("delivery")), row.flag("take_back"), row.money("shipping_cents"), row.money("total_cents"),
                row.text("terms_version"), row.text("statement_version"), row.instant("placed_at"),
                row.optionalInstant("paid_at"), row.optionalInstant("shipped_at"), List.of(),
                row.isNull("promised_on") ? Optional.empty() : Optional.of(row.date("promised_on")));
    }

    private static OrderLine line(Row row) {
        return new OrderLine(row.text("sku"), row.text("name"), row.integer("quantity"), row.money("unit_cents"), row.integer("vat_percent"),
                row.optionalText("energy_class"), row.integer("weight_grams"), row.isNull("full_cents") ? Optional.empty()
                        : Optional.of(row.money("full_cents")), told(row));
    }

    private static OrderLine.Told told(Row row) {
        String features = row.text("features");
        return new OrderLine.Told(features.isEmpty() ? List.of() : List.of(features.split(BETWEEN)),
                row.flag("custom_made") ? OrderLine.Right.CUSTOM_MADE : OrderLine.Right.WITHDRAWAL);
    }

    private static Order withLines(Order o, List<OrderLine> lines) {
        return new Order(o.number(), o.buyer(), o.language(), o.business(), o.country(), o.state(), o.payment(), o.delivery(), o.takeBack(),
                o.shipping(), o.total(), o.termsVersion(), o.statementVersion(), o.placedAt(), o.paidAt(), o.shippedAt(), lines, o.promised());
    }

    boolean underWay(Tx tx, PersonRef buyer) {
        return tx.sql(UNDER_WAY).set("buyer", buyer).one(row -> row.integer("one")).isPresent();
    }

    List<OrderNumber> ofBuyer(Tx tx, PersonRef buyer) {
        return tx.sql(OF_BUYER).set("buyer", buyer).list(row -> new OrderNumber(row.text("number")));
    }
}
