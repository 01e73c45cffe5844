package nl.lichtxpert.notices;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code notices.subscription} and {@code notices.suppressed}. */
final class NoticeStore {
    private static final Sql ASK = Sql.shop("""
            insert into notices.subscription (id, kind, sku, below_cents, language, state, link_hash, text_hash, asked_at)
            values (:id, :kind, :sku, :below, :language, 'ASKED', :link, :text, :now)
            on conflict (link_hash) do update set asked_at = excluded.asked_at where notices.subscription.state = 'ASKED' returning id""");
    private static final Sql CONFIRM = Sql.shop("""
            update notices.subscription set state = 'CONFIRMED', confirmed_at = :now where link_hash = :link and state = 'ASKED'""");
    private static final Sql BY_LINK = Sql.shop("select id, kind, sku, below_cents, language, state from notices.subscription where link_hash = :link");
    private static final Sql END = Sql.shop("delete from notices.subscription where link_hash = :link");
    private static final Sql FIND = Sql.worker("select id, kind, sku, below_cents, language, state from notices.subscription where id = :id");
    private static final Sql WAITING = Sql.worker("""
            select id, kind, sku, below_cents, language, state from notices.subscription
            where state = 'CONFIRMED' and kind in ('BACK_IN_STOCK', 'PRICE_DROP') order by id""");
    private static final Sql TO_REMIND = Sql.worker("""
            select id, kind, sku, below_cents, language, state from notices.subscription
            where state = 'CONFIRMED' and kind = 'CART_REMINDER' and confirmed_at < :since order by confirmed_at limit 500""");
    private static final Sql OVER = Sql.worker("""
            select id, kind, sku, below_cents, language, state from notices.subscription
            where state = 'ASKED' and asked_at < :unconfirmed or kind <> 'NEWSLETTER' and asked_at < :old order by id limit 500""");
    private static final Sql REMOVE = Sql.worker("delete from notices.subscription where id = :id");
    private static final Sql UNSENT = Sql.worker("""
            select s.id, s.kind, s.sku, s.below_cents, s.language, s.state from notices.subscription s
            where s.kind = 'NEWSLETTER' and s.state = 'CONFIRMED' and s.confirmed_at < :begun
              and not exists (select from notices.delivery d where d.issue = :issue and d.subscription = s.id and (d.again_at is null or d.again_at > :now))
            order by s.id limit :most""");
    private static final Sql READERS = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            select count(*) as readers from notices.subscription where kind = 'NEWSLETTER' and state = 'CONFIRMED'""");
    private static final Sql SUPPRESS = Sql.vault("insert into notices.suppressed (address_hash, at) values (:hash, :now) on conflict do nothing");
    private static final Sql SUPPRESSED = Sql.vault("select 1 as one from notices.suppressed where address_hash = :hash");
    private static final Sql WELCOME = Sql.vault("delete from notices.suppressed where address_hash = :hash");

    /** The id under which it stands, her own fresh one or that of an earlier, unconfirmed request; nothing when it is confirmed already. */
    Optional<UUID> ask(Tx tx, Subscription wanted, String link, String text, Instant now) {
        return tx.sql(ASK).set("id", wanted.person()).set("kind", wanted.kind()).set("sku", wanted.sku()).set("below", wanted.belowCents())
                .set("language", wanted.language()).set("link", link).set("text", text).set("now", now).one(row -> row.uuid("id"));
    }

    boolean confirm(Tx tx, String link, Instant now) {
        return tx.sql(CONFIRM).set("link", link).set("now", now).update() == 1;
    }

    Optional<Subscription> byLink(Tx tx, String link) {
        return tx.sql(BY_LINK).set("link", link).one(NoticeStore::subscription);
    }

    void end(Tx tx, String link) {
        tx.sql(END).set("link", link).update();
    }

    Optional<Subscription> find(Tx tx, UUID id) {
        return tx.sql(FIND).set("id", id).one(NoticeStore::subscription);
    }

    List<Subscription> waiting(Tx tx) {
        return tx.sql(WAITING).list(NoticeStore::subscription);
    }

    List<Subscription> toRemind(Tx tx, Instant since) {
        return tx.sql(TO_REMIND).set("since", since).list(NoticeStore::subscription);
    }

    List<Subscription> over(Tx tx, Instant unconfirmed, Instant old) {
        return tx.sql(OVER).set("unconfirmed", unconfirmed).set("old", old).list(NoticeStore::subscription);
    }

    void remove(Tx tx, PersonRef id) {
        tx.sql(REMOVE).set("id", id).update();
    }

    List<Subscription> unsent(Tx tx, Issue issue, Instant now, int most) {
        return tx.sql(UNSENT).set("issue", issue.id()).set("begun", issue.sentAt().orElseThrow()).set("now", now)
                .set("most", most).list(NoticeStore::subscription);
    }

    long readers(Tx tx) {
        return tx.sql(READERS).only(row -> row.longInteger("readers"));
    }

    void suppress(Tx tx, String hash, Instant now) {
        tx.sql(SUPPRESS).set("hash", hash).set("now", now).update();
    }

    boolean suppressed(Tx tx, String hash) {
        return tx.sql(SUPPRESSED).set("hash", hash).one(row -> row.integer("one")).isPresent();
    }

    void welcome(Tx tx, String hash) {
        tx.sql(WELCOME).set("hash", hash).update();
    }

    private static Subscription subscription(Row row) {
        return new Subscription(new PersonRef(row.uuid("id")), Kind.valueOf(row.text("kind")), row.text("sku"), row.longInteger("below_cents"),
                Language.valueOf(row.text("language")), Subscription.State.valueOf(row.text("state")));
    }
}
