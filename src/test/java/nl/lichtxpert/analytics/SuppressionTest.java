package nl.lichtxpert.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small counts, and the arithmetic of what is hidden. */
class SuppressionTest {
    @Test
    void a_count_under_ten_is_hidden_and_with_it_one_that_would_give_it_away() {
        var safe = Suppression.safe(Map.of("a", 500L, "b", 40L, "c", 3L));
        assertThat(safe.shown()).extracting(Suppression.Shown::word).containsExactly("a");
        assertThat(safe.hidden()).isEqualTo(2);
        assertThat(safe.rest()).hasValue(43);
    }

    @Test
    void what_is_large_enough_is_shown_whole() {
        var safe = Suppression.safe(Map.of("a", 10L, "b", 11L));
        assertThat(safe.shown()).hasSize(2);
        assertThat(safe.rest()).isEmpty();
    }

    @Test
    void one_small_count_alone_is_not_told_at_all() {
        var safe = Suppression.safe(Map.of("a", 9L));
        assertThat(safe.shown()).isEmpty();
        assertThat(safe.rest()).isEmpty();
    }

    /** Who knows the total and everything shown still cannot say how large any one hidden count is, nor that it is under ten. */
    @Test
    void no_hidden_count_follows_from_the_total() {
        var random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            var counts = new HashMap<String, Long>();
            for (int i = random.nextInt(9); i >= 0; i--) counts.put("w" + i, (long) random.nextInt(random.nextBoolean() ? 12 : 200));
            var safe = Suppression.safe(counts);
            long total = counts.values().stream().mapToLong(Long::longValue).sum();
            long hidden = total - safe.shown().stream().mapToLong(Suppression.Shown::count).sum();
            assertThat(safe.shown()).allMatch(cell -> cell.count() >= Suppression.FEWEST);
            if (!safe.shown().isEmpty() && safe.hidden() > 0) {
                assertThat(safe.hidden()).as("%s", counts).isGreaterThan(1);
                assertThat(hidden).as("%s", counts).isGreaterThanOrEqualTo(Suppression.FEWEST);
            }
        }
    }

    @Test
    void a_sketch_knows_how_many_within_five_percent_and_merges() {
        var random = new Random(1);
        for (int many : new int[] {0, 10, 500, 20_000, 300_000}) {
            var one = new Sketch();
            var two = new Sketch();
            for (int i = 0; i < many; i++) {
                long hash = random.nextLong();
                one.add(hash);
                if (i % 3 == 0) two.add(hash);
            }
            one.merge(two.bytes());
            assertThat((double) one.estimate()).isBetween(many * 0.95 - 1, many * 1.05 + 1);
        }
    }

    /** With two test vectors of the authors: key 00 to 0f, texts of no byte and of the bytes 00 to 07. */
    @Test
    void a_hash_depends_on_each_character_and_on_the_key() {
        var hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        assertThat(hash.of("")).isEqualTo(0x726fdb47dd0e0e31L);
        assertThat(hash.of("\u0100\u0302\u0504\u0706")).isEqualTo(0x93f5f5799a932462L);
        assertThat(hash.of("203.0.113", "Firefox")).isEqualTo(hash.of("203.0.113", "Firefox")).isNotEqualTo(hash.of("203.0.11", "3Firefox"))
                .isNotEqualTo(hash.of("203.0.113", "Firefoy")).isNotEqualTo(new SipHash(1, 2).of("203.0.113", "Firefox"));
    }

    @Test
    void counts_that_still_run_are_full_tens_and_nothing_is_said_of_the_rest() {
        Suppression.Safe seen = Suppression.running(Map.of("/", 27L, "/a", 10L, "/b", 9L));
        assertThat(seen.shown()).containsExactly(new Suppression.Shown("/", 20), new Suppression.Shown("/a", 10));
        assertThat(seen.hidden()).isZero();
        assertThat(seen.rest()).isEmpty();
    }
}
