package nl.lichtxpert.catalog;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Texts;

/**
 * {@code ./shop import FILE [--dry-run] [--publish] [--all] [--english]}: findings on standard output, progress on standard error. The script changes folder,
 * so a relative name counts from the folder it tells in {@code lichtxpert.here}.
 */
public final class ImportCommand {
    /** Words of the command line that are the import's own; the rest are settings of the shop. */
    public static final Set<String> OPTIONS = Set.of("--dry-run", "--publish", "--all", "--english");
    private static final int FINDINGS_OF_A_KIND = 5;
    private static final long BAR_WIDTH = 30;

    private final Database database;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream progress;

    public ImportCommand(Database database, Clock clock, PrintStream out, PrintStream progress) {
        this.database = database;
        this.clock = clock;
        this.out = out;
        this.progress = progress;
    }

    /**
     * @param arguments one file and {@link #OPTIONS}
     * @return exit code: 0 when every row was taken, 1 when rows were refused
     * @throws StartRefused when the arguments or the file are not right
     */
    public int run(List<String> arguments) {
        List<String> files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> unknown = arguments.stream().filter(word -> word.startsWith("--") && !OPTIONS.contains(word)).toList();
        if (files.size() != 1 || !unknown.isEmpty()) throw new StartRefused("Write: ./shop import FILE [--dry-run] [--publish] [--all] [--english]");
        Path file = Path.of(System.getProperty("lichtxpert.here", "")).resolve(files.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) throw new StartRefused("The file " + file + " cannot be read; check its name.");
        Language language = arguments.contains("--english") ? Language.EN : Language.NL;
        ImportMode mode = arguments.contains("--dry-run") ? ImportMode.DRY_RUN : arguments.contains("--publish") ? ImportMode.PUBLISH : ImportMode.DRAFTS;
        return run(file, mode, language, arguments.contains("--all") ? Integer.MAX_VALUE : FINDINGS_OF_A_KIND);
    }

    private int run(Path file, ImportMode mode, Language language, int ofAKind) {
        try (var counted = new Counted(Files.newInputStream(file))) {
            var printed = new Printed(language, ofAKind, counted, Math.max(1, Files.size(file)));
            ImportSummary sum = new CatalogImport(database, clock).run(counted, file.getFileName().toString(), mode, printed);
            printed.end();
            out.println(sum.in(language));
            if (mode == ImportMode.DRY_RUN) out.println(Texts.in(language).of("catalog.import-dry"));
            return sum.refused() == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " could not be read to its end; run the import again, it goes on where it stopped.");
        }
    }

    /** Prints the first findings of each kind, and how many more there were; draws a bar on a terminal, plain lines elsewhere. */
    private final class Printed implements ImportReport {
        private final Language language;
        private final int ofAKind;
        private final Counted counted;
        private final long size;
        private final boolean terminal = System.console() != null && System.console().isTerminal();
        private final Map<String, Integer> told = new TreeMap<>();
        private long tenths;

        Printed(Language language, int ofAKind, Counted counted, long size) {
            this.language = language;
            this.ofAKind = ofAKind;
            this.counted = counted;
            this.size = size;
        }

        @Override
        public void finding(Finding finding) {
            int before = told.merge("[" + finding.column() + "] " + finding.key(), 1, Integer::sum);
            if (before <= ofAKind) out.println(finding.in(language));
        }

        @Override
        public void progress(ImportSummary soFar) {
            long part = counted.bytes * 1000 / size;
            if (terminal) {
                int full = (int) (part * BAR_WIDTH / 1000);
                progress.printf("\r[%s%s] %d %%  %d", "#".repeat(full), " ".repeat((int) BAR_WIDTH - full), part / 10, soFar.read());
            } else if (part / 100 > tenths) {
                tenths = part / 100;
                progress.println(part / 10 + " %  " + soFar.read());
            }
        }

        void end() {
            if (terminal) progress.println();
            told.forEach((kind, times) -> {
                if (times > ofAKind) out.println(kind + " " + Texts.in(language).of("catalog.import-more", times - ofAKind));
            });
        }
    }

    /** Counts the bytes read. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) bytes++;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) bytes += read;
            return read;
        }
    }
}
