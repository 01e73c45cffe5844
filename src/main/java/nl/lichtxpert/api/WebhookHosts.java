package nl.lichtxpert.api;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * The hosts webhooks may call: those of the settings, and those the owner names in her browser. What she names or takes away holds on every node before the
 * next message is sent, without a restart; nothing beyond it is looked up.
 */
final class WebhookHosts {
    private static final String DECLARATION = "{webhook.hosts}";
    private static final String FORM = "[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+";
    private static final String HOSTS = "select host from api.host order by host";
    private static final Sql ALL = Sql.staff(HOSTS);
    private static final Sql KNOWN = Sql.worker(HOSTS);
    private static final Sql ADD = Sql.staff("insert into api.host (host, added_at) values (:host, :now) on conflict (host) do nothing");
    private static final Sql REMOVE = Sql.staff("delete from api.host where host = :host");
    private static final Actor TELLER = new Actor.Job("webhooks");
    private final Database database;
    private final Set<String> ofSettings;
    private final Changes changes;
    private final Clock clock;
    private volatile Set<String> named = Set.of();

    WebhookHosts(Database database, Set<String> ofSettings, Clock clock) {
        this.database = database;
        this.ofSettings = Set.copyOf(ofSettings);
        this.changes = new Changes(clock);
        this.clock = clock;
    }

    /** Whether a text is the name of a host at all. */
    static boolean fits(String host) {
        return host.matches(FORM) && !host.matches("[0-9.]+") && host.length() <= 253;
    }

    boolean has(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return ofSettings.contains(name) || named.contains(name);
    }

    /** Those that stand in the settings, and cannot be taken away here. */
    List<String> fixed() {
        return List.copyOf(new TreeSet<>(ofSettings));
    }

    /** Those the owner named. */
    List<String> all(Actor.Staff owner) {
        return hold(database.read(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(ALL).list(row -> row.text("host"))));
    }

    /** Looks what holds now; before every round of messages. */
    void look() {
        hold(database.read(Zone.WORKER, TELLER, Purpose.NO_PERSON, tx -> tx.sql(KNOWN).list(row -> row.text("host"))));
    }

    void add(Actor.Staff owner, String host) {
        change(owner, ADD, host, "", host);
    }

    void remove(Actor.Staff owner, String host) {
        change(owner, REMOVE, host, host, "");
    }

    private void change(Actor.Staff owner, Sql sql, String host, String before, String after) {
        hold(database.write(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> changed(tx, sql, host, before, after)));
    }

    private List<String> changed(Tx tx, Sql sql, String host, String before, String after) {
        var statement = tx.sql(sql).set("host", host);
        int rows = (after.isEmpty() ? statement : statement.set("now", clock.instant())).update();
        if (rows == 1) changes.note(tx, "webhook", host, "host", before, after);
        return tx.sql(ALL).list(row -> row.text("host"));
    }

    private List<String> hold(List<String> hosts) {
        named = Set.copyOf(hosts);
        NameDoor.name(DECLARATION, named);
        return hosts;
    }
}
