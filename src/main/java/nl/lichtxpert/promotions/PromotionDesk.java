package nl.lichtxpert.promotions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.pricing.PriceDesk;
import nl.lichtxpert.pricing.Prices;

/** Promotions as an employee makes and ends them. One that lowers prices writes them into the price history, each with its end. */
public final class PromotionDesk {
    /** More articles than this are not lowered in one go. */
    public static final int MOST_ARTICLES = 500;
    private static final Sql ALL = Sql.staff("select " + Promotions.COLUMNS + "from promotions.promotion order by ends_at desc, id limit 200");
    private static final Sql ADD = Sql.staff("""
            insert into promotions.promotion (id, name_nl, name_en, kind, percent, amount_cents, tiers, code, least_cents, most_cents, most_uses, skus,
                    categories,
                begins_at, ends_at)
            values (:id, :nameNl, :nameEn, :kind, :percent, :amount, :tiers, :code, :least, :most, :mostUses, :skus, :categories, :begins, :ends)""");
    private static final Sql STOP = Sql.staff("update promotions.promotion set stopped = true where id = :id and not stopped and ends_at > :now");
    private static final Sql TAKEN = Sql.staff("select 1 as one from promotions.promotion where code = :code");
    private static final Sql SCOPE = Sql.staff("""
            select a.sku from catalog.article a where (cardinality(:skus::text[]) = 0 and cardinality(:categories::text[]) = 0 or a.sku = any(:skus::text[])
                or a.category = any(:categories::text[]) or a.category in (select key from catalog.category where parent = any(:categories::text[])))
                and exists (select from pricing.price p where p.sku = a.sku and p.kind = 'REGULAR' and p.valid_from <= :now) order by a.sku limit :limit""");
    private static final Sql PRICED = Sql.staff("insert into promotions.priced (promotion, sku, begins_at, ends_at) values (:id, :sku, :begins, :ends)");
    private static final Sql OF = Sql.staff("select sku, begins_at, ends_at from promotions.priced where promotion = :id order by sku");
    private static final Sql TELL = Sql.staff("insert into catalog.change (sku, at) values ('catalog', :now)");
    private final PriceDesk prices;
    private final Clock clock;
    private final Ids ids;

    public PromotionDesk(PriceDesk prices, Clock clock, Ids ids) {
        this.prices = prices;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What came of it.
     *
     * @param priced articles whose price is lowered
     * @param passed articles that keep theirs, since another price is planned in between
     */
    public record Made(Promotion promotion, List<String> priced, List<String> passed) {}

    private record Written(String sku, Instant begins, Instant ends) {}

    /** Running and planned first, then what has ended; 200 at most. */
    public List<Promotion> all(Tx tx) {
        return tx.sql(ALL).list(Promotions::promotion);
    }

    public Optional<Promotion> find(Tx tx, String id) {
        return all(tx).stream().filter(promotion -> promotion.id().equals(id)).findFirst();
    }

    public boolean codeTaken(Tx tx, String code) {
        return tx.sql(TAKEN).set("code", code).one(row -> row.integer("one")).isPresent();
    }

    /** Articles with a price that a scope holds, one more than may be lowered at a time at most. */
    public List<String> articles(Tx tx, Promotion.Scope scope) {
        return tx.sql(SCOPE).set("skus", scope.skus()).set("categories", scope.categories()).set("now", clock.instant()).set("limit", MOST_ARTICLES + 1)
                .list(row -> row.text("sku"));
    }

    /** Makes it; the id of what is given is not looked at. */
    public Made make(Tx tx, Promotion wanted) {
        String id = ids.readable(6);
        Promotion.Terms terms = wanted.terms();
        tx.sql(ADD).set("id", id).set("nameNl", wanted.name().nl()).set("nameEn", wanted.name().en()).set("kind", terms.kind())
                .set("percent", terms.percent()).set("amount", terms.amount()).set("tiers", Promotion.written(terms.tiers())).set("code", wanted.code())
                .set("least", terms.least()).set("most", terms.most().map(Money::cents)).set("mostUses", wanted.mostUses())
                .set("skus", terms.scope().skus()).set("categories", terms.scope().categories()).set("begins", wanted.begins()).set("ends", wanted.ends())
                .update();
        var priced = new ArrayList<String>();
        var passed = new ArrayList<String>();
        if (terms.kind() == Promotion.Kind.PRICE) {
            for (String sku : articles(tx, terms.scope())) (lowered(tx, id, sku, wanted) ? priced : passed).add(sku);
        }
        tell(tx);
        return new Made(find(tx, id).orElseThrow(), List.copyOf(priced), List.copyOf(passed));
    }

    private boolean lowered(Tx tx, String id, String sku, Promotion wanted) {
        Optional<PriceDesk.Plan> plan = plan(tx, sku, wanted);
        if (plan.isEmpty() || prices.fault(tx, plan.get()) != PriceDesk.Fault.NONE) return false;
        prices.change(tx, plan.get());
        tx.sql(PRICED).set("id", id).set("sku", sku).set("begins", plan.get().from().orElse(clock.instant())).set("ends", wanted.ends()).update();
        return true;
    }

    /** What a reduction would make of an article's price; nothing when it has none. */
    public Optional<PriceDesk.Plan> plan(Tx tx, String sku, Promotion wanted) {
        Instant now = clock.instant();
        Optional<Instant> from = wanted.begins().isAfter(now) ? Optional.of(wanted.begins()) : Optional.empty();
        return prices.regular(tx, sku, from.orElse(now)).map(regular -> new PriceDesk.Plan(sku, Reckoning.piece(regular.gross(), wanted.terms().percent()),
                Prices.Kind.PROMOTION, regular.advised(), from, Optional.of(wanted.ends())));
    }

    /** Ends it now. Prices it lowered go back to the regular price, those it would have lowered are called off. Answers false when it had ended. */
    public boolean stop(Tx tx, String id) {
        Instant now = clock.instant();
        if (tx.sql(STOP).set("id", id).set("now", now).update() != 1) return false;
        for (Written one : tx.sql(OF).set("id", id).list(row -> new Written(row.text("sku"), row.instant("begins_at"), row.instant("ends_at")))) {
            prices.callOff(tx, one.sku(), one.ends());
            if (prices.callOff(tx, one.sku(), one.begins())) continue;
            prices.regular(tx, one.sku(), now).ifPresent(step -> prices.change(tx,
                    new PriceDesk.Plan(one.sku(), step.gross(), Prices.Kind.REGULAR, step.advised(), Optional.empty(), Optional.empty())));
        }
        tell(tx);
        return true;
    }

    private void tell(Tx tx) {
        tx.sql(TELL).set("now", clock.instant()).update();
    }
}
