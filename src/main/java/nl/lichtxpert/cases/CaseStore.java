package nl.lichtxpert.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code cases.matter}, {@code cases.own} and {@code cases.taken}. The staff login sees no reference and no link. */
final class CaseStore {
    private static final String FACTS =
            "number, category, channel, state, language, order_number, claimed_order, received_at, due_on, messages from cases.matter ";
    private static final Sql ADD = Sql.vault("""
            insert into cases.matter (number, person, link_hash, category, channel, state, language, order_number, claimed_order, received_at, changed_at,
                due_on, messages)
            values (:number, :person, :link, :category, :channel, 'NEW', :language, :order, :claimed, :now, :now, :due, 1)""");
    private static final Sql OWN = Sql.vault("insert into cases.own (account, number) values (:account, :number)");
    private static final Sql LOCK = Sql.vault("select person, " + FACTS + "where number = :number for update");
    private static final Sql BY_LINK = Sql.shop("select person, " + FACTS + "where link_hash = :link");
    private static final Sql MINE = Sql.shop("select " + FACTS + "order by changed_at desc limit 200");
    private static final Sql FIND = Sql.in(EnumSet.of(Zone.STAFF, Zone.VAULT), "select " + FACTS + "where number = :number");
    private static final Sql WAITING = Sql.staff("select " + FACTS + """
            where state in ('NEW', 'OPEN') and (:category = '' or category = :category) and (:after = ''
                or (due_on, number) > (select a.due_on, a.number from cases.matter a where a.number = :after)) order by due_on, number limit :most""");
    private static final Sql REST = Sql.staff("select " + FACTS + """
            where state = :state and (:category = '' or category = :category) and (:after = '' or (changed_at, number) <
                (select a.changed_at, a.number from cases.matter a where a.number = :after)) order by changed_at desc, number desc limit :most""");
    private static final Sql COUNTS = Sql.staff("""
            select count(*) filter (where state in ('NEW', 'OPEN')) as waiting, count(*) filter (where state = 'ANSWERED') as answered,
                count(*) filter (where state in ('NEW', 'OPEN') and due_on < :today) as late from cases.matter where state <> 'CLOSED'""");
    private static final Sql SAID = Sql.vault("""
            update cases.matter set state = :state, due_on = coalesce(:due::date, due_on), messages = messages + 1, changed_at = :now
            where number = :number returning messages""");
    private static final Sql STATE = Sql.vault("update cases.matter set state = :state, changed_at = :now where number = :number");
    private static final Sql CATEGORY = Sql.vault("update cases.matter set category = :category, due_on = :due where number = :number");
    private static final Sql ORDER = Sql.vault("update cases.matter set order_number = :order, claimed_order = null where number = :number");
    private static final Sql REMOVE = Sql.vault("delete from cases.matter where number = :number");
    private static final Sql SILENT = Sql.vault("select number from cases.matter where state = 'ANSWERED' and changed_at < :before limit 200");
    private static final Sql LATELY = Sql.vault("select count(*) as lately from cases.matter where person = any(:people::uuid[]) and received_at > :after");
    private static final Sql TAKE = Sql.vault("insert into cases.taken (hash, at) values (:hash, :now) on conflict do nothing");

    /** A case with whose it is. */
    record Whose(PersonRef person, Case facts) {}

    /** How many wait for us, of those how many too long, and how many for the customer. */
    record Counts(int waiting, int late, int answered) {}

    void add(Tx tx, Whose whose, String linkHash) {
        Case facts = whose.facts();
        tx.sql(ADD).set("number", facts.number().value()).set("person", whose.person()).set("link", linkHash).set("category", facts.category())
                .set("channel", facts.channel()).set("language", facts.language()).set("order", facts.order().map(OrderNumber::value))
                .set("claimed", facts.claimed().map(OrderNumber::value)).set("now", facts.received()).set("due", facts.due()).update();
    }

    void own(Tx tx, PersonRef account, CaseNumber number) {
        tx.sql(OWN).set("account", account).set("number", number.value()).update();
    }

    /** Nobody else changes it until the Tx ends. */
    Optional<Whose> lock(Tx tx, CaseNumber number) {
        return tx.sql(LOCK).set("number", number.value()).one(CaseStore::whose);
    }

    Optional<Whose> byLink(Tx tx, String linkHash) {
        return tx.sql(BY_LINK).set("link", linkHash).one(CaseStore::whose);
    }

    /** What the row policy lets the actor see: her own. */
    List<Case> mine(Tx tx) {
        return tx.sql(MINE).list(CaseStore::facts);
    }

    Optional<Case> find(Tx tx, CaseNumber number) {
        return tx.sql(FIND).set("number", number.value()).one(CaseStore::facts);
    }

    /** Those that wait for an answer, the most pressing first. @param after number of the last one seen, or empty */
    List<Case> waiting(Tx tx, Optional<Category> category, String after, int most) {
        return tx.sql(WAITING).set("after", after).set("category", category.map(Category::name).orElse("")).set("most", most).list(CaseStore::facts);
    }

    /** Those in another state, what changed last first. */
    List<Case> rest(Tx tx, Case.State state, Optional<Category> category, String after, int most) {
        return tx.sql(REST).set("after", after).set("state", state).set("category", category.map(Category::name).orElse("")).set("most", most)
                .list(CaseStore::facts);
    }

    Counts counts(Tx tx, LocalDate today) {
        return tx.sql(COUNTS).set("today", today).only(row -> new Counts(row.integer("waiting"), row.integer("late"), row.integer("answered")));
    }

    /** Answers how many messages there are now. */
    int said(Tx tx, CaseNumber number, Case.State state, Optional<LocalDate> due, Instant now) {
        return tx.sql(SAID).set("number", number.value()).set("state", state).set("due", due).set("now", now).only(row -> row.integer("messages"));
    }

    void state(Tx tx, CaseNumber number, Case.State state, Instant now) {
        tx.sql(STATE).set("number", number.value()).set("state", state).set("now", now).update();
    }

    void category(Tx tx, CaseNumber number, Category category, LocalDate due) {
        tx.sql(CATEGORY).set("number", number.value()).set("category", category).set("due", due).update();
    }

    void order(Tx tx, CaseNumber number, OrderNumber order) {
        tx.sql(ORDER).set("number", number.value()).set("order", order.value()).update();
    }

    void remove(Tx tx, CaseNumber number) {
        tx.sql(REMOVE).set("number", number.value()).update();
    }

    /** Answered ones in which nothing was said since. */
    List<CaseNumber> silent(Tx tx, Instant before) {
        return tx.sql(SILENT).set("before", before).list(row -> new CaseNumber(row.text("number")));
    }

    int lately(Tx tx, List<PersonRef> people, Instant after) {
        return tx.sql(LATELY).set("people", people.stream().map(PersonRef::value).toArray(UUID[]::new)).set("after", after).only(row -> row.integer("lately"));
    }

    /** False when this mail was taken in before. */
    boolean take(Tx tx, String hash, Instant now) {
        return tx.sql(TAKE).set("hash", hash).set("now", now).update() == 1;
    }

    private static Whose whose(Row row) {
        return new Whose(new PersonRef(row.uuid("person")), facts(row));
    }

    private static Case facts(Row row) {
        return new Case(new CaseNumber(row.text("number")), Category.valueOf(row.text("category")), Channel.valueOf(row.text("channel")),
                Case.State.valueOf(row.text("state")), Language.valueOf(row.text("language")), row.instant("received_at"), row.date("due_on"),
                row.optionalText("order_number").map(OrderNumber::new), row.optionalText("claimed_order").map(OrderNumber::new), row.integer("messages"));
    }
}
