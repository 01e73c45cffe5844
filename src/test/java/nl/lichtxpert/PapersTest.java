package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lichtxpert.platform.SettingsReader;
import org.junit.jupiter.api.Test;

/** The papers of the house match the house: what is added to one must be told in the other. */
class PapersTest {
    private static final Path ROOMS = Path.of("src/main/java/nl/lichtxpert");
    private static final Pattern ARTIFACT = Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+?)\\)");

    @Test
    void the_readme_explains_every_setting() throws IOException {
        String known = catchThrowable(() -> SettingsReader.read(List.of("--nothing=1"), Map.of())).getMessage().replaceFirst("(?s).*known: ", "");
        assertThat(known.split(", ")).hasSizeGreaterThan(10).allSatisfy(key -> assertThat(Files.readString(Path.of("README.md"))).contains("`" + key + "`"));
    }

    @Test
    void the_map_in_the_readme_has_every_room() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> below = Files.walk(ROOMS)) {
            for (Path room : below.filter(file -> file.endsWith("package-info.java")).map(file -> ROOMS.relativize(file.getParent())).toList()) {
                assertThat(readme).contains("| `" + room + "` |");
            }
        }
    }

    /** With the line to add for one that does not. */
    @Test
    void every_table_says_how_its_rows_end() {
        assertThat(nl.lichtxpert.privacy.register.Endings.inForce().all()).isNotEmpty();
    }

    @Test
    void every_dependency_has_its_line_in_decision_0001() throws IOException {
        String decision = Files.readString(Path.of("docs/decisions/0001-dependencies.md"));
        String own = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>|<exclusions>.*?</exclusions>|<build>.*", "");
        var untold = new TreeSet<String>();
        ARTIFACT.matcher(own).results().map(found -> found.group(1)).filter(name -> !decision.contains(name)).forEach(untold::add);
        assertThat(untold).isEmpty();
    }

    @Test
    void every_link_between_papers_leads_somewhere() throws IOException {
        var broken = new TreeSet<String>();
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            for (Path paper : Stream.concat(docs, Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md").map(Path::of))
                    .filter(file -> file.toString().endsWith(".md")).toList()) {
                LINK.matcher(Files.readString(paper)).results().map(found -> paper.resolveSibling(found.group(1))).filter(to -> !Files.exists(to))
                        .forEach(to -> broken.add(paper + " to " + to));
            }
        }
        assertThat(broken).isEmpty();
    }
}
