package nl.lichtxpert.privacy.vault;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/**
 * How many people something reached, reckoned from the ledger and from which keys live: whoever misused a login opened what the ledger says; a stolen copy with
 * its keys opens whose keys were there then. Nobody is opened for it. Zone vault.
 */
public final class Reach {
    private static final Sql OPENED = Sql.vault("""
            select distinct person, class from ledger.entry
            where act = 'OPENED' and person <> '-' and at >= :from and at < :to and (:actor = '' or actor = :actor)""");
    private static final Sql HELD = Sql.vault("select class, count(*) as people from vault.data_key where made_at < :to group by class");
    private static final Sql KEYS = Sql.vault("""
            select person, class, epoch, wrapped from vault.data_key where (person, class) > (:person, :class) order by person, class limit 4000""");
    private final KeyRing keys;

    public Reach(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * People of one class.
     *
     * @param people how many were reached
     * @param living how many of them are still known here and can be told; the others were erased or their term is over
     */
    public record Extent(int people, int living) {}

    /** Whose records an actor opened in a period; an empty actor means anybody but the people themselves. */
    public Map<RetentionClass, Extent> opened(Tx tx, Instant from, Instant to, String actor) {
        var aliases = new EnumMap<RetentionClass, Set<String>>(RetentionClass.class);
        tx.sql(OPENED).set("from", from).set("to", to).set("actor", actor)
                .list(row -> aliases.computeIfAbsent(RetentionClass.valueOf(row.text("class")), _ -> new HashSet<>()).add(row.text("person")));
        var living = new EnumMap<RetentionClass, Integer>(RetentionClass.class);
        if (!aliases.isEmpty()) walk(tx, aliases, living);
        var extents = new EnumMap<RetentionClass, Extent>(RetentionClass.class);
        aliases.forEach((kept, people) -> extents.put(kept, new Extent(people.size(), living.getOrDefault(kept, 0))));
        return extents;
    }

    private record At(PersonRef person, String kept) {}

    private void walk(Tx tx, Map<RetentionClass, Set<String>> aliases, Map<RetentionClass, Integer> living) {
        var at = new At(new PersonRef(new UUID(0, 0)), "");
        while (true) {
            List<At> batch = tx.sql(KEYS).set("person", at.person()).set("class", at.kept()).list(row -> count(row, aliases, living));
            if (batch.isEmpty()) return;
            at = batch.getLast();
        }
    }

    private At count(Row row, Map<RetentionClass, Set<String>> aliases, Map<RetentionClass, Integer> living) {
        var person = new PersonRef(row.uuid("person"));
        RetentionClass kept = RetentionClass.valueOf(row.text("class"));
        if (aliases.containsKey(kept)) {
            String alias = Aliases.of(Wrapping.unwrap(keys, row.integer("epoch"), row.bytes("wrapped"), person, kept), person).hex();
            if (aliases.get(kept).contains(alias)) living.merge(kept, 1, Integer::sum);
        }
        return new At(person, kept.name());
    }

    /** Whose data lay here at a moment, as far as their keys still live: whom a copy of then could show, with its keys. */
    public Map<RetentionClass, Extent> held(Tx tx, Instant at) {
        var extents = new EnumMap<RetentionClass, Extent>(RetentionClass.class);
        tx.sql(HELD).set("to", at)
                .list(row -> extents.put(RetentionClass.valueOf(row.text("class")), new Extent(row.integer("people"), row.integer("people"))));
        return extents;
    }
}
