package nl.lichtxpert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void an_address_that_is_its_own_link_stands_there_once() {
        assertThat(PlainText.of("<body><p><a style=\"x\" href=\"https://a.nl/b?c=1&amp;d\">https://a.nl/b?c=1&amp;d</a></p>"
                + "<p><a href=\"https://a.nl/e\">Verder</a></p></body>"))
                .isEqualTo("https://a.nl/b?c=1&d\n\nVerder: https://a.nl/e\n");
    }

    @Test
    void rows_items_and_letters_read_as_they_look_and_what_only_the_eye_sees_is_left_out() {
        assertThat(PlainText.of("<html><head><style>p{}</style></head><body>\n<h1>Dank  u,\n Jo &amp; Co</h1><ul><li>2 &lt; 3</li><li>x&nbsp;y</li></ul>"
                + "<table><tr><td>Lamp<b aria-hidden=\"true\">A</b></td><td>&#34;E27&#34; &euro;</td></tr></table><br><br><br><p>Tot ziens</p></body></html>"))
                .isEqualTo("Dank u, Jo & Co\n\n- 2 < 3\n- x y\n\nLamp  \"E27\" &euro;\n\nTot ziens\n");
    }

    @Test
    void a_message_that_breaks_off_ends_there() {
        assertThat(PlainText.of("Dag <b aria-hidden=\"true\">A")).isEqualTo("Dag\n");
        assertThat(PlainText.of("Dag <a href=\"x\">y")).isEqualTo("Dag y\n");
        assertThat(PlainText.of("Dag <p")).isEqualTo("Dag\n");
    }
}
