package nl.lichtxpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * Hands messages to the mail server. The ledger hears of each once, however often it is tried; one that is refused for good, or was not taken in five days,
 * is not tried again but waits for an employee, who sees what it is about and not whom. With the local outbox nothing leaves, so nothing is noted.
 */
final class Handing {
    /** How long a message is tried before it counts as refused (RFC 5321, 4.5.4.1: the time to give up is at least four to five days). */
    static final Duration PATIENCE = Duration.ofDays(5);
    private static final Sql BEGIN = Sql.vault("""
            insert into mail.handover (name, about, kind, first_at) values (:name, :about, :kind, :now) on conflict (name) do nothing""");
    private static final Sql REFUSED = Sql.vault("select 1 as one from mail.handover where name = :name and refused_at is not null");
    private static final Sql OVERDUE = Sql.vault("select 1 as one from mail.handover where name = :name and first_at <= :since");
    private static final Sql REFUSE = Sql.vault("update mail.handover set refused_at = :now where name = :name and refused_at is null");
    private static final Sql ARRIVED = Sql.vault("delete from mail.handover where name = :name");
    private static final Sql AGAIN = Sql.vault("delete from mail.handover where name = :name and refused_at is not null");
    private final Database database;
    private final Vault vault;
    private final Post post;
    private final Clock clock;

    Handing(Database database, Vault vault, Post post, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.post = post;
        this.clock = clock;
    }

    /**
     * A message under way.
     *
     * @param name one per message, the same at every try
     * @param about number of the order, the withdrawal or the letter
     * @param kind of message
     * @param what the server gets to see, as the ledger says it
     */
    record Item(String name, String about, String kind, PersonRef person, RetentionClass kept, String what) {}

    /** Tells the ledger, before the first try (zone vault). */
    void tell(Tx tx, Item item) {
        post.recipient().ifPresent(server -> {
            int added = tx.sql(BEGIN).set("name", item.name()).set("about", item.about()).set("kind", item.kind()).set("now", clock.instant()).update();
            if (added == 1) vault.disclosed(tx, item.person(), item.kept(), server, item.what(), item.about());
        });
    }

    /** Whether it was refused for good already (zone vault). */
    boolean refused(Tx tx, Item item) {
        return post.recipient().isPresent() && tx.sql(REFUSED).set("name", item.name()).one(row -> row.integer("one")).isPresent();
    }

    /**
     * Hands it over. What goes wrong for now throws and is tried again, until the patience with it is at its end; what only waits for the shop itself, such as
     * an agreement with the mail service, waits as long as that takes.
     *
     * @param refused work that goes with a refusal, in its transaction
     * @return false when it will never be taken
     */
    boolean hand(Purpose purpose, Item item, Post.Message message, Consumer<Tx> refused) {
        try {
            post.send(message);
            return true;
        } catch (Post.PostFault fault) {
            if (!fault.isLasting() && !(fault.isOutside() && overdue(purpose, item))) throw fault;
            Instant now = clock.instant();
            database.write(Zone.VAULT, Mail.WRITER, purpose, tx -> {
                tx.sql(REFUSE).set("name", item.name()).set("now", now).update();
                refused.accept(tx);
                return null;
            });
            return false;
        }
    }

    /** Hands over a message whose refusal is its writer's concern and no task of an employee. */
    Offered offer(Post.Message message) {
        try {
            post.send(message);
            return Offered.TAKEN;
        } catch (Post.PostFault fault) {
            return Offered.of(fault);
        }
    }

    /** Nothing is tried any more. */
    void over(Purpose purpose, Item item) {
        if (post.recipient().isEmpty()) return;
        database.writeLightly(Zone.VAULT, Mail.WRITER, purpose, tx -> {
            arrived(tx, item);
            return null;
        });
    }

    /** Whether it was tried for as long as there is patience. */
    boolean overdue(Purpose purpose, Item item) {
        return database.read(Zone.VAULT, Mail.WRITER, purpose, tx -> tx.sql(OVERDUE).set("name", item.name()).set("since", clock.instant().minus(PATIENCE))
                .one(row -> row.integer("one"))).isPresent();
    }

    /** It is there: nothing is under way any more (zone vault). */
    void arrived(Tx tx, Item item) {
        if (post.recipient().isPresent()) tx.sql(ARRIVED).set("name", item.name()).update();
    }

    /** A refused one may be tried anew (zone vault). */
    void again(Tx tx, String name) {
        tx.sql(AGAIN).set("name", name).update();
    }
}
