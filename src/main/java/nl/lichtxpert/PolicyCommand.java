package nl.lichtxpert;

import java.nio.charset.StandardCharsets;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Ground;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Explain;
import nl.lichtxpert.privacy.register.Fault;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Versions;
import nl.lichtxpert.statement.Difference;
import nl.lichtxpert.statement.OlderTexts;
import nl.lichtxpert.statement.Publications;
import nl.lichtxpert.statement.Statement;

/** {@code ./shop policy check | explain TABLE | explain PERSON-CLASS | diff A B | publish}. */
final class PolicyCommand {
    private static final String USAGE = "./shop policy check | explain TABLE or PERSON-CLASS | diff OLDER NEWER [--en] | publish [--key=value ...]";
    private final PrintStream out;

    PolicyCommand(PrintStream out) {
        this.out = out;
    }

    /** @return exit code */
    static int run(List<String> arguments) {
        return new PolicyCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8)).execute(arguments);
    }

    int execute(List<String> arguments) {
        if (arguments.isEmpty()) throw new StartRefused(USAGE);
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "check" -> check();
            case "explain" -> explain(rest);
            case "diff" -> difference(rest);
            case "publish" -> publish(rest);
            default -> throw new StartRefused("Unknown '" + arguments.getFirst() + "'; " + USAGE);
        };
    }

    private int check() {
        String newest = Versions.all().getLast();
        Versions.Reading reading = Versions.read(newest);
        if (!reading.faults().isEmpty()) {
            out.println(Fault.list(reading.faults()));
            return 1;
        }
        Policy policy = reading.policy();
        var statement = new Statement(policy, Own.inForce().identity());
        out.printf("policy/%s has no fault: %d clauses, %d purposes, %d sealed things, %d terms, %d recipients, %d kept in a browser, %d tables%n", newest,
                policy.clauses().size(), policy.purposes().size(), policy.sealed().size(), policy.retention().size(), policy.recipients().size(),
                policy.stored().size(), policy.register().tables().size());
        for (Language language : Language.values()) out.println("  statement in " + language.tag() + ": " + statement.hash(language));
        return 0;
    }

    private int explain(List<String> what) {
        if (what.size() != 1) throw new StartRefused(USAGE);
        Optional<List<String>> lines = new Explain(Policy.inForce()).of(what.getFirst());
        if (lines.isEmpty()) throw new StartRefused("'" + what.getFirst() + "' is neither a table of tables.register nor one of "
                + "buyer, account-holder, correspondent, employee, visitor");
        lines.get().forEach(out::println);
        return 0;
    }

    private int difference(List<String> arguments) {
        Language language = arguments.contains("--en") ? Language.EN : Language.NL;
        List<String> days = arguments.stream().filter(word -> !word.equals("--en")).toList();
        if (days.size() != 2) throw new StartRefused(USAGE);
        List<Difference.Line> lines = Difference.of(text(days.get(0), language), text(days.get(1), language));
        if (lines.stream().allMatch(line -> line.change() == Difference.Change.SAME)) out.println("No difference.");
        lines.stream().filter(line -> line.change() != Difference.Change.SAME)
                .forEach(line -> out.println((line.change() == Difference.Change.GONE ? "- " : "+ ") + line.text()));
        return 0;
    }

    private static String text(String day, Language language) {
        if (Versions.all().contains(day)) return new Statement(Versions.read(day).policy(), Own.inForce().identity()).html(language);
        return OlderTexts.of(day, language).orElseThrow(() -> new StartRefused("There is no statement of " + day + "; there are: "
                + String.join(", ", OlderTexts.days()) + ", " + String.join(", ", Versions.all())));
    }

    private int publish(List<String> arguments) {
        Settings settings = SettingsReader.read(arguments, System.getenv());
        Optional<DatabaseAccess> running = Ground.running(settings);
        if (running.isPresent()) {
            try (var database = new Database(running.get())) {
                return publish(new Publications(database, Statement.inForce(Own.inForce().identity()),
                        new Ledger(Clock.systemUTC()), Clock.systemUTC()));
            }
        }
        try (House house = House.build(settings)) {
            return publish(house.publications);
        }
    }

    private int publish(Publications publications) {
        return switch (publications.publish()) {
            case Publications.Outcome.Done(var version) -> say("The statement of " + version + " holds from now on; every older one is void.", 0);
            case Publications.Outcome.Standing(var version) -> say("The statement of " + version + " is published and holds.", 0);
            case Publications.Outcome.Refused(var why) -> say(why, 1);
        };
    }

    private int say(String what, int code) {
        out.println(what);
        return code;
    }
}
