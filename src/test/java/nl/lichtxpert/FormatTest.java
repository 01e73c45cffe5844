package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a text file looks, said once in {@code .editorconfig} and held here: a check that is cheaper than a formatter and never argues. */
class FormatTest {
    private static final List<Path> FOLDERS = Stream.of("src", "policy", "docs", "authoring", ".ci").map(Path::of).toList();
    private static final List<Path> BESIDE = Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "NOTICE", "pom.xml", "shop", ".editorconfig",
            ".gitignore").map(Path::of).toList();
    private static final Set<String> BINARY = Set.of("woff2", "ttf", "jpg", "png", "pyc", "gz");
    /** Tables of data: the last cell of a row may be empty, and a supplier's list stays as it came. */
    private static final Set<String> TABLES = Set.of("tsv", "csv");
    private static final int COLUMNS = 160;

    @Test
    void text_is_utf8_with_unix_line_ends_and_ends_with_one() {
        assertThat(faults(files(), text -> text.indexOf('\r') >= 0 || !text.isEmpty() && !text.endsWith("\n"))).isEmpty();
    }

    @Test
    void no_line_ends_in_blanks() {
        assertThat(faults(prose(), text -> text.lines().anyMatch(line -> !line.equals(line.stripTrailing())))).isEmpty();
    }

    @Test
    void tabs_stand_in_tables_only() {
        assertThat(faults(prose(), text -> text.indexOf('\t') >= 0)).isEmpty();
    }

    @Test
    void a_line_of_java_fits_in_160_columns() {
        var faults = new ArrayList<String>();
        files().filter(file -> kind(file).equals("java")).forEach(file -> faults.addAll(longLines(file)));
        assertThat(faults).isEmpty();
    }

    /** Text blocks are data: a line of CSV or of a page cannot be broken. */
    private static List<String> longLines(Path file) {
        var found = new ArrayList<String>();
        boolean block = false;
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            boolean turns = line.split("\"\"\"", -1).length % 2 == 0;
            if (!block && !turns && line.length() > COLUMNS) found.add(file + ":" + number + " has " + line.length() + " columns");
            block ^= turns;
        }
        return found;
    }

    private static List<Path> faults(Stream<Path> files, Predicate<String> wrong) {
        return files.filter(file -> wrong.test(text(file))).toList();
    }

    private static Stream<Path> prose() {
        return files().filter(file -> !TABLES.contains(kind(file)));
    }

    private static Stream<Path> files() {
        var found = new ArrayList<Path>();
        for (Path root : FOLDERS) {
            try (Stream<Path> below = Files.walk(root)) {
                below.filter(Files::isRegularFile).filter(file -> !BINARY.contains(kind(file))).forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.addAll(BESIDE);
        return found.stream();
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Fails on what is not UTF-8. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
