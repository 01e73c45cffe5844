package nl.lichtxpert;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.lichtxpert.platform.DatabasePasswords;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.StartRefused;

/** {@code ./shop db-setup [--passwords=FILE] [--name=DATABASE]}: prints what an administrator runs once on a PostgreSQL 17 or 18 of the owner's own. */
final class DbSetup {
    private DbSetup() {}

    static void run(List<String> arguments) {
        String file = "database-passwords.properties";
        String name = "lichtxpert";
        for (String argument : arguments) {
            if (argument.startsWith("--passwords=")) file = argument.substring(12);
            else if (argument.startsWith("--name=")) name = argument.substring(7);
            else throw new StartRefused("'" + argument + "' is not known here; use --passwords=FILE and --name=DATABASE.");
        }
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) throw new StartRefused("A database name is small letters, digits and _, like lichtxpert.");
        System.out.print(DatabasePasswords.script(Path.of(file), name, Ids.real(Clock.systemUTC())));
        System.err.println("The passwords of the logins are in " + file
                + " (mode 600). Then start with: mode=production, database.url=jdbc:postgresql://HOST:5432/" + name
                + ", database.passwords=" + file);
    }
}
