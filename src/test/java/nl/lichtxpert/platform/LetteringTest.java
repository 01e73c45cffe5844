package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.lichtxpert.platform.Lettering.Anchor;
import nl.lichtxpert.platform.Lettering.Style;
import nl.lichtxpert.platform.Lettering.Weight;
import org.junit.jupiter.api.Test;

/** Words as outlines stand where they are told to stand. */
class LetteringTest {
    @Test
    void words_stand_before_around_or_behind_their_place() {
        assertThat(middle("90°", Anchor.START)).isGreaterThan(105);
        assertThat(middle("90°", Anchor.MIDDLE)).isBetween(95.0, 105.0);
        assertThat(middle("90°", Anchor.END)).isLessThan(95);
    }

    @Test
    void a_larger_size_is_a_larger_letter_on_the_same_foot() {
        assertThat(Lettering.path("l", 0, 50, 10)).startsWith("M").contains(" 50").endsWith("Z");
        assertThat(height("H", 40)).isBetween(3.9 * height("H", 10), 4.1 * height("H", 10));
    }

    @Test
    void every_letter_digit_and_sign_our_drawings_use_has_a_shape_and_an_unknown_one_leaves_a_gap() {
        for (String one : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789°.,-/()&<é".split("")) {
            assertThat(Lettering.path(one, 0, 0, 10)).as(one).isNotEmpty();
        }
        assertThat(Lettering.path("\u4e2d \u00a0", 0, 0, 10)).isEmpty();
    }

    @Test
    void a_word_of_shapes_stands_where_its_outline_would_and_each_shape_is_drawn_once() {
        var style = new Style(20, Weight.REGULAR, Anchor.END);
        Lettering.Word word = Lettering.word("1 10", 100, 50, style);
        assertThat(word.letters()).extracting(Lettering.Letter::shape).containsExactly("R49", "R49", "R48");
        assertThat(word.letters()).extracting(Lettering.Letter::at).isSorted().startsWith(0);
        assertThat(Lettering.shapes(List.of(word, word))).containsOnlyKeys("R48", "R49").doesNotContainValue("");
        double[] place = numbers(word.place().replaceAll("[a-z()]+", " "), 0);
        double[] outline = numbers(Lettering.path("1", place[0], 50, new Style(20, Weight.REGULAR, Anchor.START)), 0);
        double[] whole = numbers(Lettering.path("1 10", 100, 50, style), 0);
        for (int i = 0; i < outline.length; i++) assertThat(outline[i]).as("the first letter, but for rounding").isCloseTo(whole[i], within(0.11));
    }

    private static double middle(String words, Anchor anchor) {
        double[] across = numbers(Lettering.path(words, 100, 50, new Style(20, Weight.BOLD, anchor)), 0);
        return (Arrays.stream(across).min().orElseThrow() + Arrays.stream(across).max().orElseThrow()) / 2;
    }

    private static double height(String word, double size) {
        double[] down = numbers(Lettering.path(word, 0, 0, size), 1);
        return Arrays.stream(down).max().orElseThrow() - Arrays.stream(down).min().orElseThrow();
    }

    private static double[] numbers(String path, int odd) {
        String[] numbers = path.replaceAll("[A-Z]", " ").strip().split("\\s+");
        return java.util.stream.IntStream.range(0, numbers.length).filter(i -> i % 2 == odd).mapToDouble(i -> Double.parseDouble(numbers[i])).toArray();
    }
}
