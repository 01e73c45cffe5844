package nl.lichtxpert.promotions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Money;
import org.junit.jupiter.api.Test;

/** What promotions make of a cart, to the cent. */
class ReckoningTest {
    private static final Promotion.Scope ALL = new Promotion.Scope(List.of(), List.of());

    private static Promotion promotion(Promotion.Kind kind, int percent, long amount, String tiers, Optional<Money> most, long least) {
        var terms = new Promotion.Terms(kind, percent, Money.ofCents(amount), tiers.isEmpty() ? List.of() : Promotion.tiers(tiers), Money.ofCents(least), most,
                ALL);
        boolean coded = kind == Promotion.Kind.CODE_AMOUNT || kind == Promotion.Kind.CODE_PERCENT;
        return new Promotion(kind.name(), new Words("Actie", "Promotion"), terms, coded ? Optional.of("CODE") : Optional.empty(), OptionalInt.empty(), 0,
                Instant.EPOCH, Instant.MAX, false);
    }

    private static List<Reckoning.Thing> things(List<Long> seeds) {
        var things = new ArrayList<Reckoning.Thing>();
        for (long seed : seeds) things.add(new Reckoning.Thing("S" + things.size(), List.of("led-bulbs"), Money.ofCents(1 + seed % 25_000), 1
                + (int) (seed % 37)));
        return things;
    }

    private static long goods(List<Reckoning.Thing> things, List<Money> units) {
        long sum = 0;
        for (int i = 0; i < units.size(); i++) sum += units.get(i).cents() * things.get(i).quantity();
        return sum;
    }

    private static List<Money> full(List<Reckoning.Thing> things) {
        return things.stream().map(Reckoning.Thing::unit).toList();
    }

    /** Whatever comes back piece by piece, in whatever order, is what was paid: every piece of an article has one price. */
    @Property(tries = 500)
    void no_cent_is_missing_whatever_is_taken_off_and_whatever_comes_back(@ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1,
            max = 9_999_999) Long> seeds,
            @ForAll @IntRange(min = 1, max = 50_000) int amount, @ForAll @IntRange(min = 1, max = 90) int percent) {
        List<Reckoning.Thing> things = things(seeds);
        int fewest = things.stream().mapToInt(Reckoning.Thing::quantity).min().orElseThrow();
        Promotion tiers = promotion(Promotion.Kind.TIERS, 0, 0, "3:5 10:12", Optional.empty(), 0);
        for (Promotion code : List.of(promotion(Promotion.Kind.CODE_AMOUNT, 0, amount, "", Optional.empty(), 0),
                promotion(Promotion.Kind.CODE_PERCENT, percent, 0, "", Optional.empty(), 0))) {
            Reckoning reckoned = Reckoning.of(things, List.of(tiers, code));
            long paid = goods(things, reckoned.units());
            assertThat(goods(things, full(things)) - paid).isEqualTo(reckoned.discount().cents());
            assertThat(reckoned.units()).allSatisfy(unit -> assertThat(unit.cents()).isPositive());
            long back = 0;
            for (int i = 0; i < things.size(); i++) {
                for (int piece = 0; piece < things.get(i).quantity(); piece++) back += reckoned.units().get(i).cents();
            }
            assertThat(back).isEqualTo(paid);
        }
        Reckoning alone = Reckoning.of(things, List.of(promotion(Promotion.Kind.CODE_AMOUNT, 0, amount, "", Optional.empty(), 0)));
        long room = things.stream().mapToLong(thing -> (thing.unit().cents() - 1) * thing.quantity()).sum();
        int most = things.stream().mapToInt(Reckoning.Thing::quantity).max().orElseThrow();
        assertThat(alone.discount().cents()).as("what was promised, or a few cents more").isBetween(Math.min(amount, room),
                Math.min(amount, room) + Math.max(fewest, most));
    }

    @Property(tries = 300)
    void no_order_gets_more_than_the_most_that_was_said(@ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 9_999_999) Long> seeds,
            @ForAll @IntRange(min = 1, max = 5_000) int most) {
        List<Reckoning.Thing> things = things(seeds);
        for (Promotion code : List.of(promotion(Promotion.Kind.CODE_AMOUNT, 0, 50_000, "", Optional.of(Money.ofCents(most)), 0),
                promotion(Promotion.Kind.CODE_PERCENT, 40, 0, "", Optional.of(Money.ofCents(most)), 0))) {
            assertThat(Reckoning.of(things, List.of(code)).discount().cents()).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void ten_euro_off_three_lamps_and_one_is_ten_euro() {
        var things = List.of(new Reckoning.Thing("A", List.of(), Money.ofCents(1_195), 3), new Reckoning.Thing("B", List.of(), Money.ofCents(4_950), 1));
        Reckoning reckoned = Reckoning.of(things, List.of(promotion(Promotion.Kind.CODE_AMOUNT, 0, 1_000, "", Optional.empty(), 0)));
        assertThat(reckoned.discount()).isEqualTo(Money.ofCents(1_000));
        assertThat(reckoned.applied().getFirst().coded()).isTrue();
    }

    @Test
    void a_tier_lowers_each_piece_and_a_threshold_is_a_threshold() {
        var two = List.of(new Reckoning.Thing("A", List.of(), Money.ofCents(999), 2));
        var three = List.of(new Reckoning.Thing("A", List.of(), Money.ofCents(999), 3));
        Promotion tiers = promotion(Promotion.Kind.TIERS, 0, 0, "3:5", Optional.empty(), 0);
        assertThat(Reckoning.of(two, List.of(tiers)).units()).containsExactly(Money.ofCents(999));
        assertThat(Reckoning.of(three, List.of(tiers)).units()).containsExactly(Money.ofCents(949));
        Promotion free = promotion(Promotion.Kind.FREE_DELIVERY, 0, 0, "", Optional.empty(), 2_848);
        assertThat(Reckoning.of(three, List.of(tiers, free)).freeDelivery()).as("reckoned after the tier").isFalse();
        assertThat(Reckoning.of(three, List.of(free)).freeDelivery()).isTrue();
    }

    @Test
    void tiers_are_read_strictly() {
        assertThat(Promotion.tiers("3:5 10:10")).hasSize(2);
        assertThat(Promotion.tiers("10:10 3:5")).isEmpty();
        assertThat(Promotion.tiers("1:5")).isEmpty();
        assertThat(Promotion.tiers("3:95")).isEmpty();
        assertThat(Promotion.tiers("veel")).isEmpty();
    }
}
