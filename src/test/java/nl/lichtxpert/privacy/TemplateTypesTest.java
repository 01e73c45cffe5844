package nl.lichtxpert.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template cannot print a person: it does not compile. */
class TemplateTypesTest {
    @TempDir
    Path folder;

    private String render(String type, String body, Object value) throws IOException {
        Files.writeString(folder.resolve("a.jte"), "@import nl.lichtxpert.privacy.Personal\n@param " + type + " who\n" + body);
        TemplateEngine engine = TemplateEngine.create(new DirectoryCodeResolver(folder), folder.resolve("classes"), ContentType.Html);
        var output = new StringOutput();
        engine.render("a.jte", value, output);
        return output.toString();
    }

    @Test
    void text_is_printed() throws IOException {
        assertThat(render("String", "<p>${who}</p>", "Kanarie")).isEqualTo("<p>Kanarie</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>${who}</p>", "<p title=\"${who}\">x</p>", "$unsafe{who}", "<p>${who.open()}</p>"})
    void a_person_is_not(String body) {
        assertThatThrownBy(() -> render("Personal<String>", body, Personal.of("Kanarie"))).isInstanceOf(TemplateException.class).hasMessageContaining("ompile")
                .hasMessageNotContaining("Kanarie");
    }

    @Test
    void what_is_written_by_hand_shows_no_value() {
        assertThat("" + Personal.of("Kanarie") + String.valueOf(Personal.of("Kanarie"))).doesNotContain("Kanarie");
    }
}
