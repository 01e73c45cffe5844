package nl.lichtxpert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    @Test
    void what_is_pressed_is_read_by_others_whatever_its_size_and_kind() throws IOException {
        var random = new Random(20_261_123);
        for (int size : new int[] {0, 1, 2, 100, 1_023, 1_024, 65_535, 65_536, 65_537, 300_000, 5_000_000}) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            for (byte[] plain : new byte[][] {text(size, random), noise, new byte[size]}) assertThat(opened(Gzip.quick(plain))).isEqualTo(plain);
        }
    }

    @Test
    void a_page_is_hardly_larger_than_the_jdk_makes_it() {
        byte[] page = text(60_000, new Random(1));
        assertThat(Gzip.quick(page).length).isLessThan(Gzip.pressed(page, Deflater.BEST_SPEED).length * 11 / 10);
    }

    @Test
    void many_at_once_get_each_their_own() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 400).mapToObj(i -> (Callable<Boolean>) () -> {
                byte[] plain = text(20_000 + i, new Random(i));
                return Arrays.equals(opened(Gzip.quick(plain)), plain);
            }).toList());
            for (var one : all) assertThat(one.get()).isTrue();
        }
    }

    private static byte[] text(int size, Random random) {
        String[] words = {"<span class=\"price\">", "lamp ", "E27 ", "</span>\n", "2700 K ", "verlichting ", "é"};
        var text = new StringBuilder();
        while (text.length() < size) text.append(words[random.nextInt(words.length)]).append(random.nextInt(50));
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), size);
    }

    private static byte[] opened(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
