package nl.lichtxpert.claims;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;

/** The door of the claims room. A task is named by its number, whatever kind it is ({@code LX-...}, {@code HR-...}); every Tx is of the staff login. */
public final class Claims {
    /** How long a task is somebody's after her last step. */
    public static final Duration TIME = Duration.ofMinutes(15);
    private static final Sql TAKE = Sql.staff("""
            insert into claims.claim (task, account, until) values (:task, :account, :until)
            on conflict (task) do update set account = excluded.account, until = excluded.until
            where claims.claim.account = excluded.account or claims.claim.until <= :now""");
    private static final Sql TAKE_OVER = Sql.staff("""
            insert into claims.claim (task, account, until) values (:task, :account, :until)
            on conflict (task) do update set account = excluded.account, until = excluded.until""");
    private static final Sql RELEASE = Sql.staff("delete from claims.claim where task = :task and account = :account");
    private static final Sql HELD = Sql.staff("select task, account, until from claims.claim where task = any(:tasks::text[]) and until > :now");
    private static final Sql OF = Sql.staff("""
            select task, account, until from claims.claim where account = :account and until > :now order by until desc limit 50""");
    private final Clock clock;

    public Claims(Clock clock) {
        this.clock = clock;
    }

    /** A task that somebody is at. */
    public record Held(String task, PersonRef by, Instant until) {}

    /** Takes a task that is free, or keeps one that is hers a while longer. Answers false when a colleague is at it. */
    public boolean take(Tx tx, Actor.Staff by, String task) {
        return tx.sql(TAKE).set("task", task).set("account", by.account()).set("until", clock.instant().plus(TIME)).set("now", clock.instant()).update() == 1;
    }

    /** Takes a task whoever is at it; the colleague sees it at her next step. */
    public void takeOver(Tx tx, Actor.Staff by, String task) {
        tx.sql(TAKE_OVER).set("task", task).set("account", by.account()).set("until", clock.instant().plus(TIME)).update();
    }

    /** Lets go of a task of her own. */
    public void release(Tx tx, Actor.Staff by, String task) {
        tx.sql(RELEASE).set("task", task).set("account", by.account()).update();
    }

    /** Who is at these tasks; one that nobody is at is absent. */
    public Map<String, Held> held(Tx tx, List<String> tasks) {
        return tx.sql(HELD).set("tasks", tasks).set("now", clock.instant()).list(Claims::claim).stream().collect(Collectors.toMap(Held::task, held -> held));
    }

    public Optional<Held> held(Tx tx, String task) {
        return Optional.ofNullable(held(tx, List.of(task)).get(task));
    }

    /** What this employee is at, the newest first. */
    public List<Held> of(Tx tx, Actor.Staff by) {
        return tx.sql(OF).set("account", by.account()).set("now", clock.instant()).list(Claims::claim);
    }

    private static Held claim(nl.lichtxpert.platform.Row row) {
        return new Held(row.text("task"), new PersonRef(row.uuid("account")), row.instant("until"));
    }
}
