package nl.lichtxpert.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Texts;

/**
 * What comes back after a withdrawal: a task of the warehouse, which sees articles and never who sends them.
 *
 * @param inWords the buyer told in words what comes back, so the lines are the whole order and the box itself decides
 * @param business a business's order has no statutory right; the shop may still accept
 * @param refundBy the money is back on this day at the latest: fourteen days after the declaration (art. 6:230r BW);
 *     until then she may send it
 * @param dispatched proof that it was sent; from then on the refund does not wait for it to arrive
 * @param settled what was given back; empty before
 * @param exchange the order it is exchanged for; empty when it is only sent back
 * @param early paid back on proof of dispatch, before it was here; empty for all others
 */
public record Parcel(WithdrawalNumber number, OrderNumber order, State state, boolean inWords, boolean business, Instant madeAt, LocalDate refundBy,
        Optional<Dispatched> dispatched, Optional<Settled> settled, Optional<Early> early, Optional<Exchange> exchange,
        List<Line> lines) {
    /** An order that is paid with it. @param amount set off when it was settled, zero when that order was cancelled by then; empty before */
    public record Exchange(OrderNumber order, Optional<Money> amount) {}

    /** Paid back before it was here. @param arrived when it came all the same */
    public record Early(Optional<Instant> arrived) {}

    /** The buyer showed that she sent it. @param code of the carrier, as typed */
    public record Dispatched(Instant at, String code) {}

    /** Where it stands. */
    public enum State {
        /** Declared, not here yet. */
        EXPECTED,
        /** Inspected; the money is about to go. */
        RECEIVED,
        /** Credited, and given back or set off. */
        SETTLED
    }

    /**
     * What was given back.
     *
     * @param sum with {@code shipping} in it
     * @param shipping of it the costs of standard delivery
     */
    public record Settled(Instant at, Money sum, Money shipping) {}

    /**
     * One article of it.
     *
     * @param quantity declared
     * @param unitPrice paid for one, VAT included
     * @param judgement empty before the inspection
     */
    public record Line(int position, String sku, String name, int quantity, Money unitPrice, boolean customMade, Optional<Judgement> judgement) {
        /** The same line of other pieces, before the inspection. */
        Line of(int pieces) {
            return new Line(position, sku, name, pieces, unitPrice, customMade, judgement);
        }

        /** What the accepted pieces are worth to the buyer. */
        Money worth() {
            return judgement.map(found -> unitPrice.times(found.accepted()).minus(found.reduction())).orElse(Money.ZERO);
        }
    }

    Parcel withLines(List<Line> others) {
        return new Parcel(number, order, state, inWords, business, madeAt, refundBy, dispatched, settled, early, exchange, others);
    }

    /** What is expected, or what the inspection found, line by line as the buyer reads it. */
    public List<String> words(Texts texts, Language language) {
        return lines.stream().map(line -> line.judgement().isPresent() ? SettledNews.judged(line, texts, language)
                : texts.of("returns.item", line.quantity(), line.name(), line.sku())).toList();
    }

    /** Whether something else can still be ordered with it. */
    public boolean exchangeable() {
        return state == State.EXPECTED && exchange.isEmpty();
    }

    /** What it is worth when all of it comes back as it left, without the costs of delivery. */
    public Money expected() {
        return lines.stream().map(line -> line.unitPrice().times(line.quantity())).reduce(Money.ZERO, Money::plus);
    }

    /** What of the settled sum is paid back; the rest was set off against another order. */
    Money paidBack() {
        Money sum = settled.map(Settled::sum).orElse(Money.ZERO);
        return sum.minus(exchange.flatMap(Exchange::amount).orElse(Money.ZERO));
    }

    /** Whether the money may no longer wait for the goods: she showed that she sent them. */
    public boolean payable() {
        return state == State.EXPECTED && dispatched.isPresent();
    }

    /** Whether it was paid and still has to come. */
    public boolean toCome() {
        return early.filter(one -> one.arrived().isEmpty()).isPresent();
    }

    /** What the goods are worth to the buyer. */
    Money worth() {
        return lines.stream().map(Line::worth).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What a credit note takes back for it: the accepted pieces, less what the inspection took off, and less what was paid back for them before.
     *
     * @param given for the goods, at most their worth: the note adds up to it
     */
    List<Invoices.Credited> credited(Money given) {
        var credited = new ArrayList<Invoices.Credited>();
        Money before = worth().minus(given);
        for (Line line : lines) {
            int accepted = line.judgement().map(Judgement::accepted).orElse(0);
            if (accepted == 0) continue;
            Money share = line.worth().compareTo(before) < 0 ? line.worth() : before;
            credited.add(new Invoices.Credited(line.sku(), accepted, line.judgement().orElseThrow().reduction().plus(share)));
            before = before.minus(share);
        }
        return credited;
    }

    /** Accepted pieces. */
    int accepted() {
        return lines.stream().mapToInt(line -> line.judgement().map(Judgement::accepted).orElse(0)).sum();
    }
}
