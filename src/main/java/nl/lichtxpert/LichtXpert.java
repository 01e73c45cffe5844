package nl.lichtxpert;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.lichtxpert.platform.StartRefused;

/** Start of the program: {@code run}, {@code import}, {@code ledger}, {@code db-setup}. The script {@code ./shop} calls it. */
public final class LichtXpert {
    /** Lucene asks for an incubator module that this shop does not need; held here so that the level stays set. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LichtXpert() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.OFF);
        String command = arguments.length == 0 ? "run" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (command) {
                case "run" -> RunCommand.run(rest);
                case "import" -> System.exit(ImportFiles.run(rest));
                case "backup", "restore", "verify-backup", "keys" -> BackupCommand.run(command, rest);
                case "drill" -> System.exit(DrillCommand.run(rest));
                case "support" -> SupportCommand.run(rest);
                case "vault" -> VaultCommand.run(rest);
                case "ledger" -> System.exit(LedgerCommand.run(rest));
                case "train" -> TrainCommand.run(rest);
                case "policy" -> System.exit(PolicyCommand.run(rest));
                case "db-setup" -> DbSetup.run(rest);
                default -> throw new StartRefused("Unknown command '" + command + "'; ./shop help lists them.");
            }
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        } catch (RuntimeException fault) {
            System.err.println("The shop could not start: " + cause(fault));
            System.exit(1);
        }
    }

    /** The deepest cause in one line; at this point no visitor has been here, so no person can be in it. */
    private static String cause(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return deepest.getClass().getSimpleName() + ": " + String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }
}
