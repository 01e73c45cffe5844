package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void an_address_has_a_mailbox_and_a_host_and_fits_where_addresses_fit() {
        assertThat(Stream.of("a@b.nl", "voor.naam+lampen@post.winkel.example", "o'hara@b-c.nl")).allMatch(Field::looksLikeEmail);
        assertThat(Stream.of("", "a", "a@b", "a b@c.nl", "a@b..nl", "a@@b.nl", "a@b.n")).noneMatch(Field::looksLikeEmail);
        assertThat(Field.looksLikeEmail("a@" + "b.".repeat(100_000) + "nl")).as("longer than any").isFalse();
    }
}
