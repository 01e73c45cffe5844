package nl.lichtxpert.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.lichtxpert.photometry.LightDistribution.Sum;
import org.junit.jupiter.api.Test;

class LightDistributionTest {
    private static final String IES = "IESNA:LM-63-2002\n[LUMINAIRE] Lamp\nTILT=NONE\n1 1000 2 3 1 1 2 0 0 0\n1 1 10\n0 45 90\n0\n100 50 0\n";

    private static LightDistribution read(byte[] bytes) {
        Reading reading = LightFile.of(bytes).read();
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).light();
    }

    @Test
    void every_file_of_the_trade_is_read_and_drawn() throws IOException {
        List<Path> files = RealFiles.all();
        assertThat(files).hasSizeGreaterThan(50);
        for (Path file : files) {
            LightDistribution light = read(Files.readAllBytes(file));
            assertThat(light.lumen()).as(file.toString()).isPositive();
            Drawing drawing = Drawing.measured(light);
            assertThat(drawing.polar().along()).as(file.toString()).startsWith("M").endsWith("Z").doesNotContain("NaN");
            assertThat(drawing.polar().rows()).hasSize(13);
        }
    }

    /** Three of them are made up for an encyclopaedia, one for a test of tilting: their sums are wrong, and must be found so. */
    @Test
    void measured_files_add_up_to_the_flux_they_state_and_invented_ones_are_found_out() throws IOException {
        var differing = new ArrayList<String>();
        for (Path file : RealFiles.all()) {
            LightDistribution light = read(Files.readAllBytes(file));
            if (light.sum() == Sum.DIFFERS) differing.add(file.getFileName().toString());
            if (file.toString().contains("FL_MAX")) assertThat(light.lumen() / light.heading().statedLumen()).as(file.toString()).isCloseTo(1, within(0.002));
        }
        assertThat(differing).containsExactlyInAnyOrder("wiki-batwing.ldt", "wiki-flood.ldt", "wiki-spotlight.ldt", "TILT_TEST_SYNTHETIC.ies");
    }

    /** The sixteen generic files tell one and the same light with every symmetry the format has. */
    @Test
    void all_symmetries_tell_the_same_light() throws IOException {
        for (int shape = 0; shape < 3; shape++) {
            var lumens = new ArrayList<Double>();
            for (Path file : RealFiles.all()) {
                if (file.getFileName().toString().matches("[01]-[0-4]-" + shape + "\\.ldt")) lumens.add(read(Files.readAllBytes(file)).lumen());
            }
            assertThat(lumens).hasSize(10).allSatisfy(lumen -> assertThat(lumen).isCloseTo(lumens.getFirst(), within(lumens.getFirst() * 1e-6)));
        }
    }

    @Test
    void what_symmetry_left_out_is_mirrored_about_the_right_axis() throws IOException {
        for (Path file : RealFiles.all()) {
            LightDistribution light = read(Files.readAllBytes(file));
            String name = file.getFileName().toString();
            for (double turn = 3; turn < 180; turn += 18) {
                double here = light.candela(turn, 37);
                if (name.matches("(projector|fluorescent_luminaire)\\.ldt")) assertThat(light.candela(360 - turn, 37)).as(name).isCloseTo(here, within(1e-6));
                if (name.matches("(road|fluorescent)_luminaire\\.ldt")) assertThat(light.candela(540 - turn, 37)).as(name).isCloseTo(here, within(1e-6));
            }
            if (name.equals("projector.ldt")) assertThat(light.candela(180, 30)).isNotCloseTo(light.candela(0, 30), within(1.0));
        }
    }

    @Test
    void ies_multiplies_and_mirrors_as_the_standard_says() {
        LightDistribution light = read(IES.getBytes(StandardCharsets.US_ASCII));
        assertThat(light.candela(77, 0)).isEqualTo(200);
        assertThat(light.candela(10, 22.5)).isEqualTo(150);
        assertThat(light.heading().watt()).isEqualTo(10);
        LightDistribution quarter = read(IES.replace("3 1 1 2", "3 2 1 2").replace("0 45 90\n0\n100 50 0", "0 45 90\n0 90\n100 50 0\n40 20 0")
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(quarter.candela(270, 0)).isEqualTo(80);
        assertThat(quarter.candela(180, 45)).isEqualTo(100);
        assertThat(quarter.candela(225, 45)).isEqualTo(70);
    }

    @Test
    void what_is_no_measurement_is_refused_with_its_line() {
        for (String file : List.of("", "not a file", IES.replace("100 50 0", "100 x 0"), IES.replace("1 1 2 0 0 0", "1 2 2 0 0 0"),
                IES.replace("0 45 90", "0 90 45"),
                IES.replace("100 50 0\n", ""), "a\n1\n1\n1\n0\n99999999\n")) {
            assertThat(LightFile.of(file.getBytes(StandardCharsets.UTF_8)).read()).as(file).isInstanceOf(Reading.Refused.class);
        }
    }

    @Property(tries = 300)
    void no_bytes_make_the_reader_fall(@ForAll @Size(max = 400) List<@IntRange(min = 9, max = 126) Integer> letters) {
        var text = new StringBuilder("TILT=NONE\n");
        letters.forEach(letter -> text.append((char) letter.intValue()));
        assertThat(LightFile.of(text.toString().getBytes(StandardCharsets.UTF_8)).read()).isNotNull();
        assertThat(LightFile.of(text.substring(10).getBytes(StandardCharsets.UTF_8)).read()).isNotNull();
    }

    @Property(tries = 120)
    void an_example_has_the_stated_flux_and_half_its_peak_at_the_edge_of_its_beam(@ForAll @IntRange(min = 10, max = 20_000) int lumen,
            @ForAll @IntRange(min = 10, max = 330) int beam) {
        LightDistribution light = ExampleLight.of("x", lumen, beam);
        assertThat(light.lumen()).isCloseTo(lumen, within(lumen * 0.001));
        assertThat(light.beam(0)).isCloseTo(beam, within(1.5));
    }

    @Test
    void an_example_file_says_so_and_reads_as_it_was_written() {
        LightDistribution light = read(ExampleLight.eulumdat("Spot", 350, 36, 4.5).getBytes(StandardCharsets.US_ASCII));
        assertThat(light.heading().name()).startsWith("EXAMPLE");
        assertThat(light.lumen()).isCloseTo(350, within(0.5));
        assertThat(light.sum()).isEqualTo(Sum.ADDS_UP);
    }

    @Test
    void the_cone_follows_the_law_of_inverse_squares() {
        LightDistribution spot = ExampleLight.of("x", 350, 36);
        LightCone cone = LightCone.of(spot).orElseThrow();
        assertThat(cone.degrees()).isEqualTo(36);
        var one = cone.spots().get(1);
        var two = cone.spots().get(3);
        assertThat(one.middleLux()).isCloseTo(spot.candela(0, 0), within(0.01));
        assertThat(two.middleLux()).isCloseTo(one.middleLux() / 4, within(0.01));
        assertThat(two.width()).isCloseTo(2 * 2 * Math.tan(Math.toRadians(18)), within(0.05));
        assertThat(LightCone.of(ExampleLight.of("x", 806, 320))).isEmpty();
    }
}
