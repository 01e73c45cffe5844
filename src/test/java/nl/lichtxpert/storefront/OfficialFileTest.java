package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialFileTest {
    @Test
    void a_file_is_shown_only_when_it_is_the_one_its_checksum_says(@TempDir Path data) throws IOException {
        var notice = OfficialFile.GUARANTEE_NOTICE;
        assertThat(notice.fileName(Language.NL)).isEqualTo("guarantee-notice_nl.svg");
        assertThat(notice.state(data, Language.NL)).isEqualTo(OfficialFile.State.ABSENT);
        Path file = Files.createDirectories(data.resolve("official")).resolve("guarantee-notice_nl.svg");
        Files.writeString(file, "<svg/>");
        assertThat(notice.state(data, Language.NL)).as("without checksum").isEqualTo(OfficialFile.State.ALTERED);
        Files.writeString(file.resolveSibling("guarantee-notice_nl.svg.sha256"), Ids.hash("<svg/>") + "  guarantee-notice_nl.svg\n");
        assertThat(notice.state(data, Language.NL)).isEqualTo(OfficialFile.State.PRESENT);
        Files.writeString(file, "<svg></svg>");
        assertThat(notice.state(data, Language.NL)).as("redrawn").isEqualTo(OfficialFile.State.ALTERED);
        assertThat(notice.read(data, Language.NL)).isEmpty();
        assertThat(notice.state(data, Language.EN)).isEqualTo(OfficialFile.State.ABSENT);
    }
}
