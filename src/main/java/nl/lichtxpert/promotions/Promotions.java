package nl.lichtxpert.promotions;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** The door of this room for the shop: what holds now, and what was used. */
public final class Promotions {
    static final String COLUMNS = """
            id, name_nl, name_en, kind, percent, amount_cents, tiers, code, least_cents, most_cents, most_uses, used, skus, categories, begins_at, ends_at,
                    stopped
            """;
    private static final Sql RUNNING = Sql.in(EnumSet.of(Zone.SHOP), "select " + COLUMNS + """
            from promotions.promotion where begins_at <= :now and ends_at > :now and not stopped and kind <> 'PRICE'
                and (code is null or code = :code) and (most_uses is null or used < most_uses) order by id""");
    private static final Sql USE = Sql.shop("""
            update promotions.promotion set used = used + 1
            where id = :id and begins_at <= :now and ends_at > :now and not stopped and (most_uses is null or used < most_uses)""");
    private static final Sql USED = Sql.shop("insert into promotions.use (order_number, promotion, discount_cents) values (:order, :id, :discount)");
    private static final Sql GIVE_BACK = Sql.worker("""
            with freed as (update promotions.use set given_back = true where order_number = :order and not given_back returning promotion)
            update promotions.promotion set used = greatest(used - 1, 0) where id in (select promotion from freed)""");
    private static final Sql TURN = Sql.worker("""
            with turned as (update promotions.promotion set told = case when ends_at <= :now or stopped then 'ENDED' else 'BEGAN' end
                where told <> 'ENDED' and (ends_at <= :now or stopped) or told = 'NOTHING' and begins_at <= :now returning id)
            insert into catalog.change (sku, at) select 'catalog', :now from turned limit 1""");
    private final Clock clock;

    public Promotions(Clock clock) {
        this.clock = clock;
    }

    /** What holds now for everybody, and what this code opens (shop). */
    public Supplier<List<Promotion>> running(Tx tx, Optional<String> code) {
        return tx.sql(RUNNING).set("now", clock.instant()).set("code", code.orElse("")).ahead(Promotions::promotion);
    }

    /** Counts that an order used these; answers false when one has ended or is used up meanwhile, and then the caller rolls back (shop). */
    public boolean use(Tx tx, String order, List<Reckoning.Applied> applied) {
        Instant now = clock.instant();
        for (Reckoning.Applied one : applied) {
            if (tx.sql(USE).set("id", one.id()).set("now", now).update() != 1) return false;
            tx.sql(USED).set("order", order).set("id", one.id()).set("discount", one.discount()).update();
        }
        return true;
    }

    /** The order was cancelled: its code may be used again (worker). */
    public void giveBack(Tx tx, String order) {
        tx.sql(GIVE_BACK).set("order", order).update();
    }

    /** Tells the pages of all nodes what began or ended since the last time (worker); asked each minute. */
    public void turn(Tx tx) {
        tx.sql(TURN).set("now", clock.instant()).update();
    }

    /** What was typed as a code, as codes are written; empty when it cannot be one. */
    public static Optional<String> code(String typed) {
        String code = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return code.matches("[A-Z0-9-]{4,30}") ? Optional.of(code) : Optional.empty();
    }

    static Promotion promotion(Row row) {
        OptionalInt most = row.optionalInteger("most_cents");
        var terms = new Promotion.Terms(Promotion.Kind.valueOf(row.text("kind")), row.integer("percent"), row.money("amount_cents"),
                row.text("tiers").isEmpty() ? List.of() : Promotion.tiers(row.text("tiers")), row.money("least_cents"),
                most.isPresent() ? Optional.of(Money.ofCents(most.getAsInt())) : Optional.empty(),
                new Promotion.Scope(row.texts("skus"), row.texts("categories")));
        return new Promotion(row.text("id"), new Words(row.text("name_nl"), row.text("name_en")), terms, row.optionalText("code"),
                row.optionalInteger("most_uses"), row.integer("used"), row.instant("begins_at"), row.instant("ends_at"), row.flag("stopped"));
    }
}
