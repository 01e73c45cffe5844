package nl.lichtxpert.platform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One statement, written out, with {@code :named} parameters, and the zones that may run it. Kept as a {@code static final} constant of the room that owns the
 * table, so that a test can find every one of them and prepare it against the migrated schema under each login that uses it.
 */
public final class Sql {
    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

    private final String source;
    private final String text;
    private final List<String> names;
    private final Set<Zone> zones;

    private Sql(String source, Set<Zone> zones) {
        this.source = source.strip();
        this.zones = zones;
        this.names = new ArrayList<>();
        var matcher = NAME.matcher(this.source);
        this.text = matcher.replaceAll(match -> {
            names.add(match.group(1));
            return "?";
        });
    }

    /** A statement of the shop's login. */
    public static Sql shop(String text) {
        return new Sql(text, EnumSet.of(Zone.SHOP));
    }

    /** A statement of the staff login. */
    public static Sql staff(String text) {
        return new Sql(text, EnumSet.of(Zone.STAFF));
    }

    /** A statement of the vault login. */
    public static Sql vault(String text) {
        return new Sql(text, EnumSet.of(Zone.VAULT));
    }

    /** A statement of the worker login. */
    public static Sql worker(String text) {
        return new Sql(text, EnumSet.of(Zone.WORKER));
    }

    /** A statement that several logins run. */
    public static Sql in(Set<Zone> zones, String text) {
        return new Sql(text, EnumSet.copyOf(zones));
    }

    /** Text for JDBC, with question marks. */
    String text() {
        return text;
    }

    List<String> names() {
        return names;
    }

    public Set<Zone> zones() {
        return zones;
    }

    @Override
    public String toString() {
        return source;
    }
}
