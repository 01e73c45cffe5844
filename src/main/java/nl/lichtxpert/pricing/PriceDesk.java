package nl.lichtxpert.pricing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * Prices as an employee changes them: now or later, for good or for a while. What a plan would make the page say is reckoned by {@link Prices}, as the page
 * itself does; nobody types a price "from".
 */
public final class PriceDesk {
    /** A planned price may be called off until this long before it begins. */
    private static final Duration LATEST = Duration.ofMinutes(1);
    private static final Sql HISTORY = Sql.staff("select valid_from, gross_cents, kind, list_cents from pricing.price where sku = :sku order by valid_from");
    private static final Sql ADD = Sql.staff("""
            insert into pricing.price (sku, valid_from, gross_cents, kind, list_cents) values (:sku, :from, :gross, :kind, :list)""");
    private static final Sql CALL_OFF = Sql.staff("delete from pricing.price where sku = :sku and valid_from = :from and valid_from > :earliest");
    private static final Sql PRICED = Sql.staff("delete from catalog.draft_gap where sku = :sku and attribute = 'price'");
    private static final Sql TELL = Sql.staff("insert into catalog.change (sku, at) values (:sku, :at)");
    private static final Sql PLANNED = Sql.staff("""
            select p.sku, a.brand || ' ' || a.name_nl as name, p.valid_from, p.gross_cents, p.kind, p.list_cents
            from pricing.price p join catalog.article a on a.sku = p.sku where p.valid_from > :now and (p.valid_from, p.sku) > (:after::timestamptz, :sku)
            order by p.valid_from, p.sku limit :limit""");
    private final Clock clock;

    public PriceDesk(Clock clock) {
        this.clock = clock;
    }

    /**
     * A change as it is wanted.
     *
     * @param from when it begins; absent for at once
     * @param until when the regular price of the beginning comes back; only of a reduction
     */
    public record Plan(String sku, Money gross, Prices.Kind kind, Optional<Money> advised, Optional<Instant> from, Optional<Instant> until) {}

    /**
     * What a plan would come to.
     *
     * @param before price just before it begins, absent when there was none
     * @param lowest lowest price of the 30 days before
     * @param then what the page will show
     */
    public record Preview(Plan plan, Optional<Money> before, Optional<Money> lowest, Prices.Current then) {
        /** The reduction the page may speak of, in whole percents rounded down; 0 when it may not. */
        public int percent() {
            return then.prior().map(prior -> (int) ((prior.cents() - then.gross().cents()) * 100 / prior.cents())).orElse(0);
        }
    }

    /** A price that has not begun. */
    public record Planned(String sku, String name, Prices.Step step) {}

    /** Why a plan cannot be. */
    public enum Fault { NONE, PAST, ENDS_FIRST, SAME_MOMENT, PLANNED_BETWEEN, NO_REGULAR }

    /** Steps of an article, the oldest first. */
    public List<Prices.Step> history(Tx tx, String sku) {
        return tx.sql(HISTORY).set("sku", sku).list(PriceDesk::step);
    }

    public Fault fault(Tx tx, Plan plan) {
        Instant now = clock.instant();
        Instant from = plan.from().orElse(now);
        List<Prices.Step> steps = history(tx, plan.sku());
        if (plan.from().filter(begin -> begin.isBefore(now)).isPresent()) return Fault.PAST;
        if (plan.until().filter(end -> !end.isAfter(from)).isPresent()) return Fault.ENDS_FIRST;
        if (steps.stream().anyMatch(step -> step.from().equals(from) || plan.until().filter(step.from()::equals).isPresent())) return Fault.SAME_MOMENT;
        if (plan.until().isPresent() && regular(steps, from).isEmpty()) return Fault.NO_REGULAR;
        boolean between = steps.stream().anyMatch(step -> step.from().isAfter(from) && plan.until().filter(end -> step.from().isBefore(end)).isPresent());
        return between ? Fault.PLANNED_BETWEEN : Fault.NONE;
    }

    /** What would be shown, by the same reckoning as the page's. */
    public Preview preview(Tx tx, Plan plan) {
        Instant from = plan.from().orElse(clock.instant());
        var steps = new ArrayList<>(history(tx, plan.sku()));
        Optional<Money> before = new Prices(steps).at(from).map(Prices.Current::gross);
        steps.add(new Prices.Step(from, plan.gross(), plan.kind(), plan.advised()));
        var prices = new Prices(steps);
        return new Preview(plan, before, prices.lowestBefore(from), prices.at(from).orElseThrow());
    }

    /** Writes the plan; the caller asked {@link #fault} in the same transaction. */
    public void change(Tx tx, Plan plan) {
        Instant now = clock.instant();
        Instant from = plan.from().orElse(now);
        Optional<Prices.Step> regular = regular(history(tx, plan.sku()), from);
        add(tx, plan.sku(), new Prices.Step(from, plan.gross(), plan.kind(), plan.advised()));
        plan.until().ifPresent(end -> regular.ifPresent(step -> add(tx, plan.sku(), new Prices.Step(end, step.gross(), Prices.Kind.REGULAR, step.advised()))));
        tx.sql(PRICED).set("sku", plan.sku()).update();
        if (plan.from().isEmpty()) tx.sql(TELL).set("sku", plan.sku()).set("at", now).update();
    }

    /** The regular price at a moment. */
    public Optional<Prices.Step> regular(Tx tx, String sku, Instant at) {
        return regular(history(tx, sku), at);
    }

    private static Optional<Prices.Step> regular(List<Prices.Step> steps, Instant at) {
        return steps.stream().filter(step -> step.kind() == Prices.Kind.REGULAR && !step.from().isAfter(at)).max(Comparator.comparing(Prices.Step::from));
    }

    private static void add(Tx tx, String sku, Prices.Step step) {
        tx.sql(ADD).set("sku", sku).set("from", step.from()).set("gross", (int) step.gross().cents()).set("kind", step.kind())
                .set("list", step.advised().map(money -> (int) money.cents())).update();
    }

    /** A planned price does not begin. Answers false when it has, or is about to. */
    public boolean callOff(Tx tx, String sku, Instant from) {
        return tx.sql(CALL_OFF).set("sku", sku).set("from", from).set("earliest", clock.instant().plus(LATEST).plusSeconds(1)).update() == 1;
    }

    /** What is to begin, the next first; goes on after one already seen. */
    public List<Planned> planned(Tx tx, Instant after, String sku, int limit) {
        return tx.sql(PLANNED).set("now", clock.instant()).set("after", after).set("sku", sku).set("limit", limit)
                .list(row -> new Planned(row.text("sku"), row.text("name"), step(row)));
    }

    private static Prices.Step step(Row row) {
        var list = row.optionalInteger("list_cents");
        return new Prices.Step(row.instant("valid_from"), row.money("gross_cents"), Prices.Kind.valueOf(row.text("kind")),
                list.isPresent() ? Optional.of(Money.ofCents(list.getAsInt())) : Optional.empty());
    }
}
