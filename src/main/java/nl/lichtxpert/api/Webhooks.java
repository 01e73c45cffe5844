package nl.lichtxpert.api;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderReady;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.shipping.ParcelLeft;

/**
 * Tells other programs. News of an order becomes a delivery per webhook; a job sends what is due, signed, and tries again with growing pauses for two days.
 * Only hosts that the settings or the owner name are called: the door of names refuses all others.
 */
public final class Webhooks {
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(24));
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Actor TELLER = new Actor.Job("webhooks");
    private static final Sql ADD = Sql.staff("insert into api.webhook (id, url, events, made_at) values (:id, :url, :events, :now)");
    private static final Sql ALL = Sql.staff("select id, url, events, paused, made_at from api.webhook order by made_at");
    private static final Sql PAUSE = Sql.staff("update api.webhook set paused = not paused where id = :id");
    private static final Sql REMOVE = Sql.staff("delete from api.webhook where id = :id");
    private static final Sql LOG = Sql.staff("""
            select d.id, d.webhook, w.url, d.event, d.subject, d.made_at, d.due, d.attempts, d.state, d.status, d.tried_at
            from api.delivery d join api.webhook w on w.id = d.webhook order by d.made_at desc, d.id limit 200""");
    private static final Sql AGAIN = Sql.staff("""
            update api.delivery set state = 'WAITING', attempts = 0, due = :now where id = :id and state = 'GIVEN_UP'""");
    private static final Sql TELL = Sql.worker("""
            insert into api.delivery (id, webhook, event, subject, made_at, due)
            select gen_random_uuid(), id, :event, :subject, :now, :now from api.webhook where not paused and (' ' || events || ' ') like '% ' || :event || ' %'
            on conflict (webhook, event, subject) do nothing""");
    private static final Sql CLAIM = Sql.worker("""
            with due as (update api.delivery set due = :lease, attempts = attempts + 1, tried_at = :now
                where id in (select d.id from api.delivery d join api.webhook w on w.id = d.webhook where d.state = 'WAITING' and d.due <= :now and not w.paused
                    order by d.due limit 20 for update of d skip locked)
                returning id, webhook, event, subject, made_at, due, attempts, state, status, tried_at)
            select due.id, due.webhook, w.url, due.event, due.subject, due.made_at, due.due, due.attempts, due.state, due.status, due.tried_at
            from due join api.webhook w on w.id = due.webhook""");
    private static final Sql SETTLE = Sql.worker("update api.delivery set state = :state, status = :status, due = :due where id = :id");
    private final Database database;
    private final Links links;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;
    private final WebhookHosts hosts;
    private final Courier courier = new Courier();

    public Webhooks(Database database, Links links, Settings settings, Clock clock, Ids ids) {
        this.database = database;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
        this.hosts = new WebhookHosts(database, settings.webhookHosts(), clock);
    }

    public void listen(Outbox outbox) {
        outbox.listen(OrderReady.class, "webhooks.ready", order -> tell(Event.TASK_READY, order));
        outbox.listen(OrderCancelled.class, "webhooks.cancelled", order -> tell(Event.TASK_CANCELLED, order));
        outbox.listen(ParcelLeft.class, "webhooks.left", parcel -> tell(Event.PARCEL_LEFT, parcel));
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofSeconds(5), "webhooks", this::deliver);
    }

    /** Why an address cannot be told. */
    enum Fault { NONE, NOT_AN_ADDRESS, NOT_HTTPS, NOT_NAMED, A_MAILBOX }

    /** A demo may tell this machine over plain HTTP. */
    Fault fault(URI url) {
        String host = String.valueOf(url.getHost());
        boolean here = host.equals("localhost") || host.equals("127.0.0.1");
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) return Fault.NOT_AN_ADDRESS;
        if ((url.getPath() + url.getQuery()).contains("@")) return Fault.A_MAILBOX;
        if (!"https".equals(url.getScheme()) && !(settings.demo() && here && "http".equals(url.getScheme()))) return Fault.NOT_HTTPS;
        if (here) return settings.demo() ? Fault.NONE : Fault.NOT_NAMED;
        boolean number = host.matches("[0-9.]+") || host.startsWith("[");
        return !number && NameDoor.opensFor(host) && hosts.has(host) ? Fault.NONE : Fault.NOT_NAMED;
    }

    /** Which hosts may be called. */
    WebhookHosts hosts() {
        return hosts;
    }

    /** Number of a new webhook. */
    UUID add(Actor.Staff owner, URI url, Set<Event> events) {
        UUID id = ids.uuid();
        database.write(Zone.STAFF, owner, Purpose.STAFF_ACCESS,
                tx -> tx.sql(ADD).set("id", id).set("url", url.toString()).set("events", Event.words(events)).set("now", clock.instant()).update());
        return id;
    }

    /** What its messages are signed with, as the other program wants it. */
    String secret(UUID id) {
        return "whsec_" + java.util.Base64.getEncoder().encodeToString(key(id));
    }

    private byte[] key(UUID id) {
        return links.secret("webhook|" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    List<Webhook> all(Actor.Staff owner) {
        return database.read(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(ALL).list(row -> new Webhook(row.uuid("id"), URI.create(row.text("url")),
                Event.read(row.text("events")), row.flag("paused"), row.instant("made_at"))));
    }

    void pause(Actor.Staff owner, UUID id) {
        database.write(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(PAUSE).set("id", id).update());
    }

    void remove(Actor.Staff owner, UUID id) {
        database.write(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(REMOVE).set("id", id).update());
    }

    /** What was told lately, the newest first. */
    List<Webhook.Delivery> log(Actor.Staff owner) {
        return database.read(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(LOG).list(Webhooks::delivery));
    }

    void again(Actor.Staff owner, UUID id) {
        database.write(Zone.STAFF, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(AGAIN).set("id", id).set("now", clock.instant()).update());
    }

    /** Hearing the same news twice tells it once. */
    void tell(Event event, String subject) {
        database.write(Zone.WORKER, TELLER, Purpose.NO_PERSON, tx -> {
            tx.sql(TELL).set("event", event.word()).set("subject", subject).set("now", clock.instant()).later();
            return event;
        });
    }

    /** Sends what is due; answers how many were tried. */
    int deliver() {
        Instant now = clock.instant();
        List<Webhook.Delivery> due = database.write(Zone.WORKER, TELLER, Purpose.NO_PERSON,
                tx -> tx.sql(CLAIM).set("now", now).set("lease", now.plus(LEASE)).list(Webhooks::delivery));
        if (!due.isEmpty()) hosts.look();
        for (Webhook.Delivery one : due) {
            settle(one, fault(one.url()) == Fault.NONE ? courier.send(one, key(one.webhook()), clock.instant()) : OptionalInt.empty());
        }
        return due.size();
    }

    private void settle(Webhook.Delivery one, OptionalInt status) {
        boolean heard = status.isPresent() && status.getAsInt() / 100 == 2;
        boolean over = status.isPresent() && status.getAsInt() == 410 || one.attempts() > PAUSES.size();
        Webhook.State state = heard ? Webhook.State.DELIVERED : over ? Webhook.State.GIVEN_UP : Webhook.State.WAITING;
        Instant due = state == Webhook.State.WAITING ? clock.instant().plus(PAUSES.get(one.attempts() - 1)) : clock.instant();
        database.write(Zone.WORKER, TELLER, Purpose.NO_PERSON, tx -> tx.sql(SETTLE).set("id", one.id()).set("state", state)
                .set("status", status.isPresent() ? Optional.of(status.getAsInt()) : Optional.empty()).set("due", due).update());
    }

    private static Webhook.Delivery delivery(Row row) {
        return new Webhook.Delivery(row.uuid("id"), row.uuid("webhook"), URI.create(row.text("url")), row.text("event"), row.text("subject"),
                row.instant("made_at"), row.instant("due"), row.integer("attempts"), Webhook.State.valueOf(row.text("state")), row.optionalInteger("status"),
                row.optionalInstant("tried_at"));
    }
}
