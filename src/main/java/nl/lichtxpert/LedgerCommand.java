package nl.lichtxpert;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.ledger.LedgerBooks;
import nl.lichtxpert.privacy.ledger.SignedHead;
import nl.lichtxpert.privacy.ledger.VerifyExport;

/**
 * {@code ./shop ledger verify [FILE]}, {@code export [FILE]} and {@code head}, beside a shop that runs or while it is closed; {@code rotate} while closed;
 * {@code verify FILE} with {@code --key} or {@code --head} where there is no shop at all.
 */
final class LedgerCommand {
    private static final String KEY = "--key=";
    private static final String HEAD = "--head=";

    private LedgerCommand() {}

    /** @return exit code: 0 when the ledger is whole, 1 when it is not */
    static int run(List<String> arguments) {
        List<String> own = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        if (own.isEmpty() || own.size() > 2 || !List.of("verify", "export", "head", "rotate").contains(own.getFirst())) {
            throw new StartRefused("Write: ./shop ledger verify [FILE [--key=PUBLICKEY] [--head=FILE]] | export [FILE] | head | rotate");
        }
        if (arguments.stream().anyMatch(word -> word.startsWith(KEY) || word.startsWith(HEAD))) return outside(own, arguments, System.out);
        boolean named = own.getFirst().equals("verify") && own.size() == 2;
        if (named && !Files.exists(here(own.get(1)))) throw new StartRefused("There is no file " + here(own.get(1)));
        Settings settings = SettingsReader.read(arguments.stream().filter(word -> word.startsWith("--")).toList(), System.getenv());
        if (settings.database().isEmpty() && !Files.isDirectory(settings.data())) {
            throw new StartRefused("There is no shop in the folder " + settings.data() + " (--data=FOLDER). To check another shop's export give the key"
                    + " from its page with the proofs, or heads you kept: ./shop ledger verify FILE --key=PUBLICKEY, or --head=FILE");
        }
        Optional<DatabaseAccess> running = Ground.running(settings);
        if (own.getFirst().equals("rotate")) return rotate(settings, running, System.out);
        if (running.isPresent()) {
            try (var database = new Database(running.get())) {
                return run(own, new LedgerRounds(database, Clock.systemUTC(), settings, Manifest.seal(settings).texts(settings.keys())), System.out);
            }
        }
        try (House house = House.build(settings)) {
            return run(own, house.ledgerRounds, System.out);
        }
    }

    /** Checks an export with what is given beside it: no settings are read, no folder or database is touched. */
    static int outside(List<String> own, List<String> arguments, PrintStream out) {
        List<String> other = arguments.stream().filter(word -> word.startsWith("--") && !word.startsWith(KEY) && !word.startsWith(HEAD)).toList();
        if (own.size() != 2 || !own.getFirst().equals("verify") || !other.isEmpty()) {
            throw new StartRefused("With --key or --head write: ./shop ledger verify FILE [--key=PUBLICKEY] [--head=FILE]");
        }
        Path file = here(own.get(1));
        var against = new VerifyExport.Against(given(arguments, KEY), given(arguments, HEAD).map(LedgerCommand::here));
        try {
            VerifyExport.Checked checked = VerifyExport.verify(file, against, Clock.systemUTC().instant());
            out.println("Checked against the key " + checked.key() + (against.key().isPresent() ? " you gave." : " in the file of --head."));
            checked.successor().ifPresent(next -> out.println("That key was succeeded; now signs " + next
                    + ". See that the shop's page with the proofs shows it."));
            out.println(checked.newest() + (against.heads().isPresent() ? "; the heads you kept were looked for in it." : "; what came later it cannot tell."));
            return tell(checked.finding(), out);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new StartRefused("There is no file " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("The file " + file + " cannot be checked: " + e.getMessage());
        }
    }

    private static Optional<String> given(List<String> arguments, String word) {
        return arguments.stream().filter(one -> one.startsWith(word)).map(one -> one.substring(word.length())).findFirst();
    }

    private static Path here(String file) {
        return Path.of(System.getProperty("lichtxpert.here", "")).resolve(file);
    }

    /** A new key for the heads. Beside a running shop it would be signed on with the old one. */
    private static int rotate(Settings settings, Optional<DatabaseAccess> running, PrintStream out) {
        if (running.isPresent()) throw new StartRefused("Close the shop first: it would go on signing with the old key.");
        try (House house = House.build(settings)) {
            house.database.write(Zone.VAULT, new Actor.Job("ledger"), Purpose.NO_PERSON, tx -> {
                house.ledger.changed(tx, Ledger.Subject.of("LEDGER_KEY", "new"));
                return null;
            });
            SignedHead last = house.ledgerRounds.sequencer.keepHead().orElseThrow();
            HeadKey next = house.ledgerRounds.key.succeed(house.keys.texts(), last);
            CatalogueWatch.sign(house.ground.access(), house.database, next);
            settings.keysBackup().ifPresent(folder -> KeyBackup.write(house.ground.access(), settings.keys(), folder));
            out.println("From " + last.size() + " entries on heads are signed by the key " + next.publicHex() + ". Tell it to your witness.");
            return 0;
        }
    }

    static int run(List<String> words, LedgerRounds rounds, PrintStream out) {
        Optional<Path> file = words.size() < 2 ? Optional.empty() : Optional.of(here(words.get(1)));
        try {
            return switch (words.getFirst()) {
                case "export" -> export(rounds.books, file, out);
                case "head" -> head(rounds, out);
                default -> verify(rounds, file, out);
            };
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("The file " + file.orElse(Path.of("")) + " cannot be used: " + e.getMessage());
        }
    }

    private static int verify(LedgerRounds rounds, Optional<Path> file, PrintStream out) throws IOException {
        out.println("Checked against this shop's own key " + rounds.key.publicHex() + ".");
        return tell(file.isPresent() ? rounds.books.verify(file.get()) : rounds.books.verify(), out);
    }

    private static int tell(LedgerBooks.Finding found, PrintStream out) {
        out.println(found.size() + " entries, " + found.pruned() + " of them past their term, " + found.heads() + " signed heads");
        found.faults().forEach(fault -> out.println("  " + fault));
        out.println(found.faults().isEmpty() ? "The ledger is whole." : "The ledger is NOT as it was signed.");
        return found.faults().isEmpty() ? 0 : 1;
    }

    private static int head(LedgerRounds rounds, PrintStream out) {
        rounds.sequencer.keepHead().ifPresentOrElse(head -> out.println(head.line()), () -> out.println("The ledger is empty."));
        return 0;
    }

    private static int export(LedgerBooks books, Optional<Path> file, PrintStream out) throws IOException {
        if (file.isEmpty()) {
            books.export(out::println);
            return 0;
        }
        try (var writer = new java.io.PrintWriter(Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8))) {
            books.export(line -> writer.append(line).append('\n'));
        }
        return 0;
    }
}
