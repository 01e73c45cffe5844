package nl.lichtxpert;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.NamesNobody;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.support.Opening;
import nl.lichtxpert.support.Support;

/** {@code ./shop support open --reason=... --hours=N}, {@code enter TICKET}, {@code close TICKET}: beside a running shop. */
final class SupportCommand {
    private static final String HOW = "Write: ./shop support open --reason=\"...\" --hours=N | enter TICKET | close TICKET";

    private SupportCommand() {}

    static void run(List<String> arguments) {
        List<String> words = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        Settings settings = SettingsReader.read(arguments.stream().filter(word -> word.startsWith("--") && !word.matches("--(reason|hours)=.*")).toList(),
                System.getenv());
        DatabaseAccess access = Ground.running(settings)
                .orElseThrow(() -> new StartRefused("Start the shop first: an owner approves in it, and it ends the login again."));
        try (var database = new Database(access)) {
            var support = new Support(database, Ids.real(Clock.systemUTC()), Clock.systemUTC(), () -> Ground.administrator(settings));
            switch (words.isEmpty() ? "" : words.getFirst()) {
                case "open" -> ask(support, settings, value(arguments, "--reason="), value(arguments, "--hours="));
                case "enter" -> enter(support, ticket(words), access.url());
                case "close" -> close(support, settings, ticket(words));
                default -> throw new StartRefused(HOW);
            }
        }
    }

    private static String value(List<String> arguments, String name) {
        return arguments.stream().filter(word -> word.startsWith(name)).map(word -> word.substring(name.length()).strip()).findFirst().orElse("");
    }

    private static String ticket(List<String> words) {
        if (words.size() != 2 || !words.get(1).matches("ST-[2-9A-HJ-NP-Z]{6}")) throw new StartRefused(HOW);
        return words.get(1);
    }

    private static void ask(Support support, Settings settings, String reason, String hours) {
        if (reason.length() < 10 || reason.length() > 200 || !NamesNobody.in(reason)) {
            throw new StartRefused("The reason is 10 to 200 characters, and names no person and nothing by which one is reached: "
                    + "--reason=\"Search is slow since Tuesday\"");
        }
        if (!hours.matches("\\d{1,2}") || Integer.parseInt(hours) < 1 || Integer.parseInt(hours) > 72) throw new StartRefused("--hours is 1 to 72.");
        String number = support.ask(reason, Integer.parseInt(hours));
        System.out.println("Ticket " + number + " waits for an owner at " + settings.absolute("/medewerker/ondersteuning")
                + ". When it is approved: ./shop support enter " + number);
    }

    private static void enter(Support support, String number, String url) {
        switch (support.open(number)) {
            case Opening.NotApproved _ -> throw new StartRefused("Ticket " + number + " is not approved, or was opened before.");
            case Opening.Open open -> System.out.println("Login " + open.login() + ", password " + open.password() + " (shown once), until " + open.until()
                    + ", at " + url + ". It reads the views of schema support.");
            case Opening.ForAdministrator external -> System.out.println("-- Run as an administrator in the shop's database:\n"
                    + external.statements().stream().map(statement -> statement + ";\n").collect(Collectors.joining()) + "-- Login " + external.login()
                    + ", password " + external.password() + " (shown once), until " + external.until());
        }
    }

    private static void close(Support support, Settings settings, String number) {
        System.out.println(support.end(number) == 0 ? "No open ticket." : "Ended.");
        if (settings.database().isPresent()) {
            System.out.println("-- Run as an administrator:\n" + String.join(";\n", Support.endStatements(number)) + ";");
        }
    }
}
