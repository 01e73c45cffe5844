package nl.lichtxpert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final Once once = new Once();

    @Test
    void an_address_is_known_from_the_second_time_on() {
        assertThat(once.before("hg/zoeken?q=lamp")).isFalse();
        assertThat(once.before("hg/zoeken?q=lamp")).isTrue();
        assertThat(once.before("hg/zoeken?q=lampen")).isFalse();
    }

    @Test
    void a_flood_of_addresses_pushes_an_old_one_out_and_is_itself_hardly_taken_for_known() {
        once.before("hg/zoeken?q=lamp");
        assertThat(IntStream.range(0, 200_000).filter(i -> once.before("hg/zoeken?q=lamp&n=" + i)).count()).isLessThan(20);
        assertThat(once.before("hg/zoeken?q=lamp")).isFalse();
    }
}
