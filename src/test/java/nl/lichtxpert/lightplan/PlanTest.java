package nl.lichtxpert.lightplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.lightplan.Room.Walls;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Article PANEL = DemoCatalogue.read().stream().map(DemoCatalogue.Offered::article)
            .filter(article -> article.category().equals("panels") && article.light().lumen().orElse(0) > 3000).findFirst().orElseThrow();
    private static final Room OFFICE = new Room(720, 540, 275, Walls.LIGHT);

    private static Asked asked(Room room, Task task) {
        return new Asked(room, task, "", OptionalInt.empty(), 2500, 300, 12, 72);
    }

    @Test
    void what_grows_dark_is_the_gap_between_lamps_or_the_walls_beside_a_single_row() {
        assertThat(new Grid(1, 1, 500, 400).dark()).isEqualTo("around");
        assertThat(new Grid(3, 1, 200, 400).dark()).isEqualTo("beside");
        assertThat(new Grid(3, 1, 450, 400).dark()).isEqualTo("between");
        assertThat(new Grid(1, 4, 450, 100).dark()).isEqualTo("beside");
    }

    /** By hand: k = 7.2 x 5.4 / (2.0 x 12.6) = 1.543, utilisation 0.666, so 500 x 38.88 / (4000 x 0.666 x 0.8) = 9.12 wants ten. */
    @Test
    void an_office_reckoned_by_hand() {
        assertThat(OFFICE.index(75)).isCloseTo(1.543, within(0.001));
        assertThat(Lumens.utilisation(OFFICE, 75)).isCloseTo(0.666, within(0.001));
        assertThat(Lumens.pieces(OFFICE, 75, 500, 4000)).isEqualTo(10);
        assertThat(Lumens.lux(OFFICE, 75, 10, 4000)).isEqualTo(548);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_number_gives_the_light_and_one_less_does_not(@ForAll @IntRange(min = 100, max = 4000) int length,
            @ForAll @IntRange(min = 100, max = 3000) int width, @ForAll @IntRange(min = 200, max = 800) int height,
            @ForAll @IntRange(min = 100, max = 1000) int lux, @ForAll @IntRange(min = 500, max = 20_000) int lumen) {
        var room = new Room(Math.max(length, width), Math.min(length, width), height, Walls.MEDIUM);
        int pieces = Lumens.pieces(room, 75, lux, lumen);
        if (pieces > Lumens.MOST_PIECES) return;
        assertThat(Lumens.lux(room, 75, pieces, lumen)).isGreaterThanOrEqualTo(lux);
        if (pieces > 1) assertThat(Lumens.lux(room, 75, pieces - 1, lumen)).isLessThan(lux);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_grid_holds_them_all_and_not_many_more(@ForAll @IntRange(min = 100, max = 4000) int length, @ForAll @IntRange(min = 100, max = 3000) int width,
            @ForAll @IntRange(min = 1, max = 200) int pieces) {
        Grid grid = Grid.of(new Room(Math.max(length, width), Math.min(length, width), 300, Walls.LIGHT), pieces);
        assertThat(grid.pieces()).isBetween(pieces, pieces + Math.max(1, pieces / 6));
        assertThat(grid.spacingLength() * grid.along()).isLessThanOrEqualTo(Math.max(length, width));
    }

    /** In a living room of 5 by 4 metres three lamps stood in one row with 2.5 metres of dark on either side. */
    @Test
    void a_grid_is_the_evenest_of_those_that_hold_them() {
        var room = new Room(500, 400, 250, Walls.LIGHT);
        assertThat(Grid.of(room, 3)).isEqualTo(new Grid(2, 2, 250, 200));
        assertThat(Grid.of(room, 2)).isEqualTo(new Grid(2, 1, 250, 400));
        assertThat(Grid.of(room, 6)).isEqualTo(new Grid(3, 2, 166, 200));
    }

    @Test
    void energy_and_cost_stand_beside_what_hangs_there_now() {
        Plan plan = Plan.of(asked(OFFICE, Task.OFFICE), PANEL).orElseThrow();
        assertThat(plan.enough()).isTrue();
        assertThat(plan.even()).isTrue();
        assertThat(plan.oldEnergy()).hasValue(2160);
        assertThat(plan.oldCost().cents()).isEqualTo(64_800);
        assertThat(plan.energy()).isEqualTo((int) Math.round(plan.watt() * 2.5)).isLessThan(2160);
        assertThat(plan.cost().cents()).isEqualTo(plan.energy() * 30L);
    }

    @Test
    void faults_stand_at_their_fields_and_what_was_typed_is_kept() {
        Texts dutch = Texts.in(Language.NL);
        PlanForm form = PlanForm.read(Map.of("lengte", "zeven", "breedte", "", "hoogte", "99", "taak", "office", "tarief", "0,32"));
        assertThat(form.asked()).isEmpty();
        assertThat(form.wrong(dutch)).extracting(field -> field.name()).containsExactly("lengte", "breedte", "hoogte");
        assertThat(form.field(dutch, "lengte").typed()).isEqualTo("zeven");
        Asked asked = PlanForm.read(Map.of("lengte", "5,4", "breedte", "7.2", "hoogte", "2,75", "taak", "office", "tarief", "0,32")).asked().orElseThrow();
        assertThat(asked.room()).isEqualTo(OFFICE);
        assertThat(asked.tariffMills()).isEqualTo(320);
    }

    @Test
    void every_task_and_wall_has_its_words() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            PlanForm form = PlanForm.read(Map.of());
            assertThat(form.tasks(texts).answers()).hasSize(Task.values().length);
            assertThat(form.walls(texts).answers()).hasSize(3);
            for (Walls walls : Walls.values()) assertThat(texts.of("lightplan.assumed-walls-" + walls.name().toLowerCase(java.util.Locale.ROOT))).isNotBlank();
            for (String key : List.of("lengte", "breedte", "hoogte", "aantal", "uren", "tarief", "oud-aantal", "oud-watt")) form.field(texts, key);
        }
    }
}
