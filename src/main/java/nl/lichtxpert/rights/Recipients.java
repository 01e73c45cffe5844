package nl.lichtxpert.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Act;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.vault.Vault;

/** Who received something of a person, as the ledger tells, and whether they heard that it changed (art. 19 GDPR). */
final class Recipients {
    private static final Actor CLERK = new Actor.Job("rights");
    private static final Sql ADD = Sql.worker("""
            insert into rights.told (id, number, person, recipient, task, state, made_on, closed_on)
            values (:id, :number, :person, :recipient, :task, :state, :today, :closed) on conflict (number, recipient, task) do nothing""");
    private static final Sql OPEN = Sql.staff("""
            select t.id, t.number, r.kind, t.recipient, t.task, t.state, t.made_on from rights.told t join rights.request r using (number)
            where t.state = 'TO_TELL' order by t.made_on, t.id limit 200""");
    private static final Sql CLOSE = Sql.staff("update rights.told set state = :state, closed_on = :today where id = :id and state = 'TO_TELL'");
    private final Database database;
    private final Vault vault;
    private final Orders orders;
    private final Ids ids;
    private final Function<PersonRef, Set<String>> silent;
    private final WhoLooked looked = new WhoLooked();

    /** @param silent numbers of what a person must not be told yet */
    Recipients(Database database, Vault vault, Orders orders, Ids ids, Function<PersonRef, Set<String>> silent) {
        this.database = database;
        this.vault = vault;
        this.orders = orders;
        this.ids = ids;
        this.silent = silent;
    }

    /** That something of hers went somewhere. */
    record Went(PersonRef person, String recipient, String task) {}

    /** Whoever got one of these kinds of data; before an erasure, since the ledger knows a person by her keys. */
    Set<Went> of(List<PersonRef> persons, EnumSet<Words.Category> kinds) {
        var went = new LinkedHashSet<Went>();
        for (PersonRef person : persons) {
            List<String> numbers = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> orders.ofBuyer(tx, person)).stream().map(OrderNumber::value)
                    .toList();
            database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> looked.about(tx, vault.aliases(tx, person), numbers)).lines().stream()
                    .filter(line -> line.act() == Act.DISCLOSED && kinds(line.what()).anyMatch(kinds::contains))
                    .forEach(line -> went.add(new Went(person, line.recipient(), line.task())));
        }
        return went;
    }

    private static Stream<Words.Category> kinds(String what) {
        return Arrays.stream(Words.Category.values()).filter(kind -> List.of(what.split(",")).contains(kind.name().toLowerCase(Locale.ROOT)));
    }

    /** Writes down who must hear of it; answers the names of those who will. */
    List<String> note(RequestNumber number, Set<Went> went, LocalDate today) {
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            for (Went one : went) {
                ToTell.State state = state(one);
                tx.sql(ADD).set("id", ids.uuid()).set("number", number.value()).set("person", one.person()).set("recipient", one.recipient())
                        .set("task", one.task()).set("state", state).set("today", today)
                        .set("closed", state == ToTell.State.TO_TELL ? java.util.Optional.empty() : java.util.Optional.of(today)).update();
            }
            return null;
        });
        return went.stream().filter(one -> state(one) == ToTell.State.TO_TELL)
                .filter(one -> !silent.apply(one.person()).contains(one.task())).map(Went::recipient).distinct().toList();
    }

    private static ToTell.State state(Went went) {
        Policy.Recipient known = Policy.inForce().recipients().get(went.recipient());
        return known != null && known.adapter() == Words.Adapter.MAIL ? ToTell.State.KEEPS_NOTHING : ToTell.State.TO_TELL;
    }

    /** Those who have not heard it yet, the longest first; the Tx is of the staff login. */
    List<ToTell> open(Tx tx) {
        return tx.sql(OPEN).list(row -> new ToTell(row.uuid("id"), new RequestNumber(row.text("number")), Right.valueOf(row.text("kind")),
                row.text("recipient"), row.text("task"), ToTell.State.valueOf(row.text("state")), row.date("made_on")));
    }

    boolean close(Tx tx, UUID id, ToTell.State state, LocalDate today) {
        return state != ToTell.State.TO_TELL && tx.sql(CLOSE).set("id", id).set("state", state).set("today", today).update() == 1;
    }
}
