package nl.lichtxpert.invoices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.platform.Money;

/**
 * Takes the VAT out of an invoice. The gross price is the truth: what was paid is never changed by a cent.
 *
 * <p>Per rate and per invoice the VAT is rounded once, half up, from the sum of the gross amounts (art. 5a Uitvoeringsbesluit omzetbelasting leaves the method
 * free); what remains is the taxable amount. Remainder rule: each line's net is first rounded down, then the cents still missing from the taxable amount go one
 * by one to the lines with the largest dropped fraction, the earlier line first. So lines add up to rates, and rates to the total. A credit of the same lines
 * is the exact mirror.
 *
 * @param nets  amount without VAT of each given line, in the given order
 * @param rates one row per percentage, highest first
 */
record VatBreakdown(List<Money> nets, List<Rate> rates) {
    /**
     * One gross amount on an invoice.
     *
     * @param amount  VAT included; negative on a credit note
     * @param percent 0 to 100
     */
    record Gross(Money amount, int percent) {
        Gross {
            if (percent < 0 || percent > 100) throw new IllegalArgumentException("a VAT percentage lies between 0 and 100");
        }
    }

    /** What an invoice owes at one percentage. */
    record Rate(int percent, Money taxable, Money vat) {}

    VatBreakdown {
        nets = List.copyOf(nets);
        rates = List.copyOf(rates);
    }

    /** Of all an order asks money for. */
    static VatBreakdown of(Order order) {
        var amounts = new ArrayList<Gross>();
        order.lines().forEach(line -> amounts.add(new Gross(line.total(), line.vatPercent())));
        if (order.shipping().cents() > 0) amounts.add(delivery(order, order.shipping()));
        return of(amounts);
    }

    /** Delivery follows the goods: taxed at the highest rate among them. */
    static Gross delivery(Order order, Money amount) {
        return new Gross(amount, order.lines().stream().mapToInt(OrderLine::vatPercent).max().orElse(0));
    }

    static VatBreakdown of(List<Gross> lines) {
        var indexes = new TreeMap<Integer, List<Integer>>(Comparator.reverseOrder());
        for (int i = 0; i < lines.size(); i++) indexes.computeIfAbsent(lines.get(i).percent(), _ -> new ArrayList<>()).add(i);

        var nets = new Money[lines.size()];
        var rates = new ArrayList<Rate>();
        indexes.forEach((percent, positions) -> rates.add(rate(percent, positions, lines, nets)));
        return new VatBreakdown(List.of(nets), rates);
    }

    Money taxable() {
        return rates.stream().map(Rate::taxable).reduce(Money.ZERO, Money::plus);
    }

    Money vat() {
        return rates.stream().map(Rate::vat).reduce(Money.ZERO, Money::plus);
    }

    Money total() {
        return taxable().plus(vat());
    }

    private static Rate rate(int percent, List<Integer> positions, List<Gross> lines, Money[] nets) {
        Money gross = positions.stream().map(i -> lines.get(i).amount()).reduce(Money.ZERO, Money::plus);
        Money vat = gross.vatWithin(percent);
        Money taxable = gross.minus(vat);
        int sign = gross.cents() < 0 ? -1 : 1;
        long[] shares = shares(positions.stream().mapToLong(i -> sign * lines.get(i).amount().cents()).toArray(), percent, sign * taxable.cents());
        for (int k = 0; k < shares.length; k++) nets[positions.get(k)] = Money.ofCents(sign * shares[k]);
        return new Rate(percent, taxable, vat);
    }

    private static long[] shares(long[] grossCents, int percent, long taxableCents) {
        long divisor = 100L + percent;
        var floors = new long[grossCents.length];
        long missing = taxableCents;
        for (int i = 0; i < floors.length; i++) {
            floors[i] = Math.floorDiv(Math.multiplyExact(grossCents[i], 100L), divisor);
            missing -= floors[i];
        }
        IntStream.range(0, floors.length).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -Math.floorMod(grossCents[i] * 100L, divisor)))
                .limit(missing)
                .forEach(i -> floors[i]++);
        return floors;
    }
}
