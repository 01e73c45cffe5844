package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EraseDrillTest {
    private static Path scratch(String name) throws Exception {
        return Files.createDirectories(Path.of("target/test-databases/drill-" + name + "-" + System.nanoTime()));
    }

    @Test
    void erased_stays_erased_after_a_restore_and_in_an_old_copy_of_the_database() throws Exception {
        assertThat(new EraseDrill(scratch("today"), EraseDrill.Keys.TODAY, (_, _) -> {}).run()).isEmpty();
    }

    /** The saboteur: without destroying old copies of the keys she comes back, and the drill sees it. */
    @Test
    void the_drill_sees_an_erased_person_who_comes_back_by_an_old_copy_of_the_keys() throws Exception {
        assertThat(new EraseDrill(scratch("kept"), EraseDrill.Keys.KEPT_FROM_BEFORE, (_, _) -> {}).run())
                .contains("from the backup the erased person does not come back", "from the old copy of the database the erased person does not come back")
                .hasSize(4);
    }
}
