package nl.lichtxpert;

import java.util.Arrays;
import java.util.List;
import nl.lichtxpert.platform.StartRefused;

/** Start of the program: {@code run}, {@code import}, {@code db-setup}. The script {@code ./shop} calls it. */
public final class LichtXpert {
    private LichtXpert() {}

    public static void main(String[] arguments) {
        String command = arguments.length == 0 ? "run" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (command) {
                case "run" -> RunCommand.run(rest);
                case "import" -> System.exit(ImportFiles.run(rest));
                case "db-setup" -> DbSetup.run(rest);
                default -> throw new StartRefused("Unknown command '" + command + "'; ./shop help lists them.");
            }
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }
}
