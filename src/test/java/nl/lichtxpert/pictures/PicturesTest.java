package nl.lichtxpert.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import nl.lichtxpert.platform.Language;

class PicturesTest {
    private static final int LIMIT = 14_000;
    private static final Pattern ADDRESS = Pattern.compile("href|<image|<script|<style|style=|<foreignObject|@import|url\\((?!#)|onload");

    @Test
    void every_shape_of_the_vocabulary_has_a_drawing() {
        assertThat(Shapes.known()).containsAll(vocabulary());
    }

    @Test
    void no_two_shapes_look_the_same() {
        for (View view : View.values()) {
            Map<String, String> seen = new HashMap<>();
            for (String shape : vocabulary()) {
                String drawn = Pictures.svg(Sample.of(shape).article(), view).replaceFirst("<title>.*?</title>", "");
                assertThat(seen.putIfAbsent(drawn, shape)).as("%s in %s", shape, view).isNull();
            }
        }
    }

    @Test
    void every_picture_is_well_formed_and_small_and_needs_nothing_from_elsewhere() throws Exception {
        for (String shape : vocabulary()) {
            for (View view : View.values()) {
                for (Scheme scheme : Scheme.values()) {
                    String svg = Pictures.svg(Sample.of(shape).round(120, 200).at(2200, 6500).article(), view, scheme, Language.NL);
                    assertThat(svg.length()).as("%s %s", shape, view).isLessThan(LIMIT);
                    String inside = svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
                    assertThat(ADDRESS.matcher(inside).find()).as("%s %s", shape, view).isFalse();
                    assertThat(inside.contains("http") || inside.contains("NaN")).as("%s %s", shape, view).isFalse();
                    read(svg);
                }
            }
        }
    }

    @Test
    void warm_and_cool_white_glow_in_different_colours() {
        assertThat(svg(Sample.of("a60").at(2700))).isNotEqualTo(svg(Sample.of("a60").at(4000)));
        assertThat(Kelvin.rgb(1800) >> 16).as("a flame is reddest").isEqualTo(255);
        for (int kelvin = 1800; kelvin < 6500; kelvin += 100) {
            assertThat(Kelvin.rgb(kelvin) & 255).as("blue at %d K", kelvin).isLessThanOrEqualTo(Kelvin.rgb(kelvin + 100) & 255);
        }
        assertThat(Kelvin.rgb(6500) & 255).isEqualTo(255);
    }

    @Test
    void an_adjustable_lamp_shows_both_its_ends_and_a_colour_lamp_shows_colour() {
        String adjustable = svg(Sample.of("a60").at(2200, 6500));
        assertThat(adjustable).contains(Tint.hex(Kelvin.rgb(2200)).substring(0, 7)).contains(Tint.hex(Kelvin.rgb(6500)).substring(0, 7));
        assertThat(svg(Sample.of("a60").colourful())).isNotEqualTo(svg(Sample.of("a60")));
    }

    @Test
    void the_finish_is_seen() {
        assertThat(svg(Sample.of("pendant-dome").in("black"))).isNotEqualTo(svg(Sample.of("pendant-dome").in("brass")));
        assertThat(svg(Sample.of("edison").in("clear"))).isNotEqualTo(svg(Sample.of("edison").in("smoke")));
    }

    @Test
    void the_same_article_gives_the_same_bytes_and_the_same_etag() {
        String first = svg(Sample.of("chandelier").in("brass"));
        String second = svg(Sample.of("chandelier").in("brass"));
        assertThat(first).isEqualTo(second);
        assertThat(Pictures.etag(first)).isEqualTo(Pictures.etag(second)).matches("\"[0-9a-f-]+\"");
    }

    @Test
    void the_dimension_drawing_says_the_sizes_that_are_known_and_no_others() {
        assertThat(Pictures.svg(Sample.of("globe").round(95, 138).article(), View.SIZE)).contains("Ø 95 mm").contains("138 mm");
        assertThat(Pictures.svg(Sample.of("globe").article(), View.SIZE)).doesNotContain(" mm<");
    }

    @Test
    void every_category_has_a_scene_and_the_nine_large_ones_their_own() throws Exception {
        var scenes = new HashSet<String>();
        for (String key : List.of("home", "light-sources", "pendants", "wall-lights", "floor-lamps", "led-spots", "outdoor", "business", "strips",
                "technics")) {
            String svg = Pictures.tile(key);
            assertThat(scenes.add(svg)).as(key).isTrue();
            assertThat(svg.length()).as(key).isLessThan(40_000);
            assertThat(ADDRESS.matcher(svg).find()).as(key).isFalse();
            read(svg);
        }
        assertThat(Pictures.tile("a-category-of-tomorrow")).isEqualTo(Pictures.tile("home"));
    }

    @Test
    void a_name_is_written_as_text() throws Exception {
        assertThat(Pictures.whole("<b>&", "", "")).contains("&lt;b&gt;&amp;");
        read(Pictures.whole("<b>&", "", ""));
    }

    @Test
    void a_new_word_for_a_shape_still_gives_a_picture() throws Exception {
        read(svg(Sample.of("not-yet-drawn")));
    }

    private static String svg(Sample sample) {
        return Pictures.svg(sample.article(), View.ON);
    }

    private static void read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    private static List<String> vocabulary() {
        try (InputStream in = PicturesTest.class.getResourceAsStream("/nl/lichtxpert/catalog/vocabulary.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("shape\t"))
                    .map(line -> line.split("\t")[1]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
