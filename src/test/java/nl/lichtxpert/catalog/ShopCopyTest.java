package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No generic environmental claim in anything the shop says, not only in what it says of articles (Directive (EU) 2024/825). */
class ShopCopyTest {
    private static final Path ROOMS = Path.of("src/main/java/nl/lichtxpert");

    /** The words of the screen, the service pages, the advice; each line or paragraph is a text of its own. */
    @Test
    void nothing_the_shop_says_is_a_claim_with_nothing_behind_it() throws IOException {
        var claims = new ArrayList<String>();
        int read = 0;
        try (var files = Files.walk(ROOMS)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(properties|html|tsv)") && !file.toString().contains("search/")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    read++;
                    String text = file.toString().endsWith(".properties") ? line.replaceFirst("^[^=]*=", "") : line.replaceAll("<[^>]+>", " ");
                    if (file.toString().endsWith(".tsv") && text.startsWith("colour\t")) continue;
                    Optional<String> claim = CopyLinter.claim(text);
                    claim.ifPresent(word -> claims.add(ROOMS.relativize(file) + ": " + word + " in: " + text));
                }
            }
        }
        assertThat(read).isGreaterThan(2_000);
        assertThat(claims).isEmpty();
    }

    @Test
    void the_linter_finds_what_must_not_be_said() {
        assertThat(CopyLinter.claim("Deze lamp is duurzaam en milieuvriendelijk.")).isPresent();
        assertThat(CopyLinter.claim("Een energiezuinige lamp: energieklasse A, 2,3 W voor 485 lm.")).isEmpty();
        assertThat(CopyLinter.claim("Klimaatneutraal bezorgd; energieklasse A, 2,3 W voor 485 lm.")).isPresent();
    }
}
