package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstCopyTest {
    @TempDir
    Path folder;

    private RunCommand.Running start(Path data, Path copy) {
        return RunCommand.start(SettingsReader.read(List.of("--listen.port=0", "--data=" + data, "--keys.backup=" + copy), Map.of()));
    }

    @Test
    void the_keys_have_a_copy_from_the_first_start_and_a_folder_that_takes_none_stops_it() throws Exception {
        Path data = Path.of("target/test-databases/copy-" + System.nanoTime());
        Path nothing = Files.createFile(folder.resolve("a-file")).resolve("copy");
        assertThatThrownBy(() -> start(data, nothing)).isInstanceOf(StartRefused.class).hasMessageContainingAll(nothing.toString(), "keys.backup");
        Path copy = folder.resolve("copy");
        try (RunCommand.Running shop = start(data, copy)) {
            assertThat(copy.resolve(KeyBackup.FILE)).isNotEmptyFile();
            assertThat(shop.port()).isPositive();
        }
    }
}
