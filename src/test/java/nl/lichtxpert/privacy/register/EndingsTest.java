package nl.lichtxpert.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.TreeSet;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** R1 as a declaration: no table may be silent about its end. */
class EndingsTest {
    private static final String REGISTER = """
            table a.parent
              persons reference
              column id person-ref
              column at fact
              about buyer order
            table a.child
              column parent fact
            """;

    private static Endings parse(String text) {
        return Endings.parse("endings", text, Register.parse(REGISTER));
    }

    @Test
    void every_table_of_the_shop_says_how_its_rows_end() {
        Endings endings = Endings.inForce();
        assertThat(Register.inForce().tables().keySet()).isNotEmpty().allSatisfy(table -> assertThat(endings.of(table)).as(table).isNotEmpty());
    }

    @Test
    void a_table_that_is_silent_stops_the_start_with_the_line_to_add() {
        assertThatThrownBy(() -> parse("ending a.parent P1D after at")).isInstanceOf(StartRefused.class)
                .hasMessageContaining("a.child does not say how its rows end; add: ending a.child ...");
    }

    @Test
    void what_tells_of_people_must_end_and_faults_are_told_together_with_their_lines() {
        assertThatThrownBy(() -> parse(
                "ending a.parent never because\nending a.child PX after at\n\nending b.other at day\nending a.child with a.none by x=id\n"))
                .hasMessageContaining("endings:1: a.parent tells of people and must end").hasMessageContaining("endings:2: write: ending TABLE")
                .hasMessageContaining("endings:4: b.other is no table of the register").hasMessageContaining("endings:5: a.none is no table");
    }

    @Test
    void each_form_is_read() {
        Endings endings = parse("""
                ending a.parent P7Y after-year-of at held id,task by class when at is not null and state = 'X'
                ending a.parent at day
                ending a.child with a.parent by parent=id,of=at
                ending files log P15D   # comment
                """);
        assertThat(endings.due()).containsExactly(
                new Ending.Due("a.parent", Ending.Start.AFTER_YEAR_OF, "P7Y", "at", java.util.List.of("id", "task"), java.util.Optional.of("class"),
                "at is not null and state = 'X'"),
                new Ending.Due("a.parent", Ending.Start.AT, "PT0S", "day", java.util.List.of(), java.util.Optional.empty(), ""));
        assertThat(endings.all()).extracting(Ending::words).containsExactly("P7Y after the end of the year of at, unless something holds it", "at day",
                "with a.parent", "P15D after it was written");
        assertThat(endings.needed("a.parent")).containsExactly("at", "id", "task", "class", "state", "day");
        assertThat(endings.hangingOn("a.parent")).extracting(Ending.With::of).containsExactly("a.child");
    }

    /** Else the first row that is due could not go: something declared nowhere would hold it. */
    @Test
    void whatever_points_at_rows_that_end_goes_with_them_or_before() throws SQLException {
        Endings endings = Endings.inForce();
        var stuck = new TreeSet<String>();
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var keys = statement.executeQuery("""
                select conrelid::regclass::text as child, confrelid::regclass::text as parent, confdeltype::text as act from pg_constraint where contype = 'f'""")) {
            while (keys.next()) {
                String child = keys.getString("child");
                String parent = keys.getString("parent");
                boolean ends = endings.of(parent).stream().anyMatch(ending -> !(ending instanceof Ending.Never));
                boolean goes = endings.hangingOn(parent).stream().anyMatch(with -> with.of().equals(child))
                        || endings.of(child).stream().anyMatch(ending -> ending instanceof Ending.Due due && due.held().contains("order_number"));
                boolean lets = "cn".contains(keys.getString("act"));
                if (ends && !goes && !child.equals(parent) && !lets) stuck.add(child + " keeps " + parent);
            }
        }
        assertThat(stuck).isEmpty();
    }
}
