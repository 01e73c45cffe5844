package nl.lichtxpert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void an_address_that_is_its_own_link_stands_there_once() {
        assertThat(PlainText.of("<body><p><a style=\"x\" href=\"https://a.nl/b?c=1&amp;d\">https://a.nl/b?c=1&amp;d</a></p>"
                + "<p><a href=\"https://a.nl/e\">Verder</a></p></body>"))
                .isEqualTo("https://a.nl/b?c=1&d\nVerder: https://a.nl/e\n");
    }
}
