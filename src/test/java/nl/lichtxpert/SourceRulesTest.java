package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules that only the text of the source knows. Test code has the same rules as the rest. */
class SourceRulesTest {
    private static final int METHOD_LINES = 40;
    private static final int CLASS_LINES = 220;
    private static final int TEST_CLASS_LINES = 240;
    /** They talk to somebody who typed a command. */
    private static final Set<String> COMMANDS = Set.of("LichtXpert.java", "RunCommand.java", "ImportFiles.java", "LedgerCommand.java", "ImportCommand.java",
            "DbSetup.java", "VaultCommand.java", "PolicyCommand.java", "BackupCommand.java", "DrillCommand.java", "SupportCommand.java");

    private static List<Path> sources(String folder) throws IOException {
        try (var files = Files.walk(Path.of("src").resolve(folder).resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    @Test
    void a_method_fits_a_screen_and_a_class_a_few() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        for (String folder : List.of("main", "test")) {
            for (Path source : sources(folder)) {
                String text = Files.readString(source);
                int lines = (int) text.lines().count();
                if (lines > (folder.equals("main") ? CLASS_LINES : TEST_CLASS_LINES)) tooLong.put(source.getFileName().toString(), lines);
                JavaSource.methods(text).forEach((method, length) -> {
                    if (length > METHOD_LINES) tooLong.put(source.getFileName() + " " + method, length);
                });
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothing_is_printed_but_by_commands_and_logged_but_by_one_logger() throws IOException {
        var faults = new ArrayList<String>();
        for (Path source : sources("main")) {
            String code = JavaSource.code(Files.readString(source));
            String name = source.getFileName().toString();
            if (code.matches("(?s).*\\bSystem\\.(out|err)\\b.*") && !COMMANDS.contains(name)) faults.add(name + " prints");
            if (code.contains("printStackTrace")) faults.add(name + " prints a stack trace");
            if (code.matches("(?s).*\\bjava\\.util\\.logging\\b.*") && !COMMANDS.contains(name)) faults.add(name + " logs beside the logger");
            if (code.matches("(?s).*\\bThreadLocal\\b.*")) faults.add(name + " keeps something in a thread");
        }
        assertThat(faults).isEmpty();
    }

    /** It would hide the real one from every other test. */
    @Test
    void no_class_of_the_tests_bears_the_name_of_a_class_of_the_shop() throws IOException {
        Path main = Path.of("src/main/java");
        Path test = Path.of("src/test/java");
        assertThat(sources("test").stream().filter(file -> Files.exists(main.resolve(test.relativize(file))))).isEmpty();
    }

    @Test
    void the_ruler_itself_measures_right() {
        String text = "class A {\n  @Deprecated(since = \"{\")\n  int one(int x) {\n    if (x > 0) {\n      return 1; // }\n    }\n    String s = \"}\";\n    "
                + "return 0;\n  }\n}\n";
        assertThat(JavaSource.methods(text)).containsExactly(java.util.Map.entry("one", 7));
    }
}
