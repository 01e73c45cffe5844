package nl.lichtxpert.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.lichtxpert.invoices.VatBreakdown.Gross;
import nl.lichtxpert.platform.Money;
import org.junit.jupiter.api.Test;

@Tag("value")
class VatBreakdownTest {
    @Test
    void twelve_ninety_five_is_ten_seventy_and_two_twenty_five() {
        var rate = VatBreakdown.of(List.of(gross(1295, 21))).rates().getFirst();

        assertThat(rate).isEqualTo(new VatBreakdown.Rate(21, Money.ofCents(1070), Money.ofCents(225)));
    }

    @Test
    void a_cent_that_is_missing_goes_to_the_line_that_lost_most_and_then_to_the_earlier() {
        var breakdown = VatBreakdown.of(List.of(gross(101, 21), gross(100, 21), gross(100, 21)));

        assertThat(breakdown.taxable()).isEqualTo(Money.ofCents(249));
        assertThat(breakdown.nets()).containsExactly(Money.ofCents(83), Money.ofCents(83), Money.ofCents(83));
        assertThat(VatBreakdown.of(List.of(gross(100, 21), gross(100, 21))).nets()).containsExactly(Money.ofCents(83), Money.ofCents(82));
    }

    @Property
    void what_was_paid_is_never_changed_by_a_cent(@ForAll("invoices") List<Gross> lines) {
        assertThat(VatBreakdown.of(lines).total()).isEqualTo(sum(lines));
    }

    @Property
    void lines_add_up_to_their_rate_and_differ_from_their_own_net_by_less_than_a_cent(@ForAll("invoices") List<Gross> lines) {
        var breakdown = VatBreakdown.of(lines);

        for (var rate : breakdown.rates()) {
            long nets = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).percent() != rate.percent()) continue;
                nets += breakdown.nets().get(i).cents();
                assertThat((double) breakdown.nets().get(i).cents()).isCloseTo(lines.get(i).amount().cents() * 100.0 / (100 + rate.percent()),
                        org.assertj.core.data.Offset.offset(1.0));
            }
            assertThat(nets).isEqualTo(rate.taxable().cents());
        }
    }

    @Property
    void a_credit_of_all_lines_is_the_exact_mirror(@ForAll("invoices") List<Gross> lines) {
        var mirrored = VatBreakdown.of(lines.stream().map(line -> new Gross(Money.ZERO.minus(line.amount()), line.percent())).toList());

        assertThat(mirrored.nets()).isEqualTo(VatBreakdown.of(lines).nets().stream().map(Money.ZERO::minus).toList());
    }

    @Provide
    Arbitrary<List<Gross>> invoices() {
        var sold = Combinators.combine(Arbitraries.longs().between(0, 5_000_000), Arbitraries.of(21, 9, 0, 19, 25)).as(VatBreakdownTest::gross);
        return sold.list().ofMinSize(1).ofMaxSize(60);
    }

    private static Gross gross(long cents, int percent) {
        return new Gross(Money.ofCents(cents), percent);
    }

    private static Money sum(List<Gross> lines) {
        return lines.stream().map(Gross::amount).reduce(Money.ZERO, Money::plus);
    }
}
