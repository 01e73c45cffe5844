package nl.lichtxpert.rights;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.Vault;

/** Makes a copy of all there is of somebody (art. 15 and 20 GDPR). */
final class Copies {
    private final Database database;
    private final Vault vault;
    private final Everything everything;
    private final Walk walk;
    private final CopyFiles files;
    private final Clock clock;
    private final Function<PersonRef, Set<String>> silent;
    private final WhoLooked looked = new WhoLooked();

    Copies(Database database, Vault vault, Everything everything, Walk walk, HeadKey key, Clock clock, Function<PersonRef, Set<String>> silent) {
        this.database = database;
        this.vault = vault;
        this.everything = everything;
        this.walk = walk;
        this.files = new CopyFiles(key);
        this.clock = clock;
        this.silent = silent;
    }

    Personal<Copy> of(List<PersonRef> persons) {
        List<Walk.Facts> facts = walk.facts(persons);
        List<String> orders = Walk.orders(facts.stream().collect(Collectors.toMap(Walk.Facts::table, table -> table)));
        var records = new ArrayList<Everything.Opened>();
        var papers = new ArrayList<Everything.Paper>();
        var self = Reveal.under(Purpose.SHOW_TO_SELF);
        for (PersonRef person : persons) {
            records.addAll(self.of(database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> everything.records(tx, person))));
            papers.addAll(self.of(database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> everything.papers(tx, person))));
        }
        return Personal.of(new Copy(clock.instant(), records, papers, facts, lookers(persons, orders)).without(untold(persons)));
    }

    /** Only who opened her data and what went to whom; none of the data itself is opened for it. */
    Copy looked(List<PersonRef> persons) {
        return new Copy(clock.instant(), List.of(), List.of(), List.of(), lookers(persons, List.copyOf(orders(persons).keySet()))).without(untold(persons));
    }

    private List<WhoLooked.Answer> lookers(List<PersonRef> persons, List<String> orders) {
        return persons.stream().map(person -> database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF,
                tx -> looked.about(tx, vault.aliases(tx, person), person.equals(persons.getFirst()) ? orders : List.of()))).toList();
    }

    private Set<String> untold(List<PersonRef> persons) {
        return persons.stream().flatMap(person -> silent.apply(person).stream()).collect(Collectors.toSet());
    }

    Personal<byte[]> zip(List<PersonRef> persons, Language language) {
        return Reveal.map(of(persons), copy -> files.zip(copy, language));
    }

    Personal<String> json(List<PersonRef> persons) {
        return Reveal.map(of(persons), MachineCopy::json);
    }

    /** Her orders by number, the newest last. */
    Map<String, PersonRef> orders(List<PersonRef> persons) {
        var found = new java.util.LinkedHashMap<String, PersonRef>();
        for (PersonRef person : persons) {
            Walk.orders(walk.facts(List.of(person)).stream().collect(Collectors.toMap(Walk.Facts::table, table -> table)))
                    .forEach(order -> found.put(order, person));
        }
        return found;
    }
}
