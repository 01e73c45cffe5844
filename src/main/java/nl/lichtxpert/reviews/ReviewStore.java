package nl.lichtxpert.reviews;

import java.time.Instant;
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

/** SQL of the reviews. Under the shop's login the buyer's own orders decide what is hers. */
final class ReviewStore {
    private static final String REVIEW = "r.id, r.sku, r.position, r.stars, r.words, r.pen_name, r.language, r.written_at, r.removed";
    private static final Sql ARTICLES = Sql.worker("select distinct sku from reviews.review where removed is null");
    private static final Sql SUMS = Sql.shop("""
            select count(*) as count, coalesce(sum(stars), 0) as sum from reviews.review where sku = :sku and removed is null""");
    private static final Sql NEWEST = Sql.shop("select " + REVIEW
            + " from reviews.review r where sku = :sku and removed is null order by written_at desc, id limit :most");
    private static final Sql ONE = Sql.shop("select " + REVIEW + " from reviews.review r where id = :id and removed is null");
    private static final Sql OF_ORDER = Sql.shop("select " + REVIEW
            + " from reviews.review r where order_number = :order and order_number in (select number from orders.placed) order by position");
    private static final Sql WRITE = Sql.shop("""
            insert into reviews.review (id, order_number, position, sku, stars, words, pen_name, language, written_at)
            select :id, l.order_number, l.position, l.sku, :stars, :words, :pen_name, :language, :now from orders.line l
            join orders.placed o on o.number = l.order_number
            where l.order_number = :order and l.position = :position and o.state = 'SHIPPED' and o.shipped_at <= :received
            on conflict (order_number, position) do nothing""");
    private static final Sql TAKE_AWAY = Sql.shop(
            "delete from reviews.review where order_number = :order and position = :position and order_number in (select number from orders.placed)");
    private static final Sql REPORT = Sql.shop("""
            insert into reviews.report (id, link_hash, review, ground, state, reported_at)
            select :id, :link, r.id, :ground, 'OPEN', :now from reviews.review r where r.id = :review and r.removed is null""");
    private static final String REPORTS = "select p.id as report, p.ground, p.state, p.reported_at, p.decided_at, " + REVIEW
            + " from reviews.report p join reviews.review r on r.id = p.review ";
    private static final Sql BY_LINK = Sql.shop("select id as report, ground, state, reported_at, decided_at from reviews.report where link_hash = :link");
    private static final Sql OPEN = Sql.staff(REPORTS + "where p.state = 'OPEN' order by p.reported_at limit :most");
    private static final Sql REMOVE = Sql.staff("update reviews.review set removed = :ground where id = :review");
    private static final Sql DECIDE = Sql.staff("""
            update reviews.report set state = :state, decided_at = :now where state = 'OPEN'
            and review in (select review from reviews.report where id = :report)""");
    private static final Sql REVIEW_OF = Sql.staff("select " + REVIEW
            + " from reviews.review r where id in (select review from reviews.report where id = :report)");
    private static final Sql ERASE = Sql.worker("""
            with gone as (delete from reviews.review where order_number in (select number from orders.placed where buyer = :person) returning sku)
            insert into catalog.change (sku, at) select sku, :now from gone""");
    private static final Sql CHANGED = Sql.in(EnumSet.of(Zone.SHOP, Zone.STAFF), "insert into catalog.change (sku, at) values (:sku, :at)");

    private ReviewStore() {}

    /** What a reporter may know of her report. */
    record Told(Ground ground, Report.State state, Instant reportedAt, Optional<Instant> decidedAt) {}

    static List<String> articles(Tx tx) {
        return tx.sql(ARTICLES).list(row -> row.text("sku"));
    }

    static Rating rating(Tx tx, String sku) {
        List<Review> newest = tx.sql(NEWEST).set("sku", sku).set("most", Rating.SHOWN).list(ReviewStore::review);
        return tx.sql(SUMS).set("sku", sku).only(row -> new Rating(row.integer("count"), row.integer("sum"), newest));
    }

    static Optional<Review> one(Tx tx, UUID id) {
        return tx.sql(ONE).set("id", id).one(ReviewStore::review);
    }

    static List<Review> ofOrder(Tx tx, OrderNumber order) {
        return tx.sql(OF_ORDER).set("order", order.value()).list(ReviewStore::review);
    }

    static boolean write(Tx tx, UUID id, OrderNumber order, int position, Written written, Language language, Instant received, Instant now) {
        return tx.sql(WRITE).set("id", id).set("order", order.value()).set("position", position).set("stars", Integer.parseInt(written.stars()))
                .set("words", written.words()).set("pen_name", written.penName()).set("language", language).set("received", received).set("now", now)
                .update() == 1;
    }

    static boolean takeAway(Tx tx, OrderNumber order, int position) {
        return tx.sql(TAKE_AWAY).set("order", order.value()).set("position", position).update() == 1;
    }

    static boolean report(Tx tx, UUID id, String linkHash, UUID review, Ground ground, Instant now) {
        return tx.sql(REPORT).set("id", id).set("link", linkHash).set("review", review).set("ground", ground).set("now", now).update() == 1;
    }

    static Optional<Told> byLink(Tx tx, String linkHash) {
        return tx.sql(BY_LINK).set("link", linkHash).one(row -> new Told(Ground.valueOf(row.text("ground")), Report.State.valueOf(row.text("state")),
                row.instant("reported_at"), row.optionalInstant("decided_at")));
    }

    static List<Report> open(Tx tx, int most) {
        return tx.sql(OPEN).set("most", most).list(row -> new Report(row.uuid("report"), review(row), Ground.valueOf(row.text("ground")),
                Report.State.valueOf(row.text("state")), row.instant("reported_at"), row.optionalInstant("decided_at")));
    }

    static Optional<Review> reviewOf(Tx tx, UUID report) {
        return tx.sql(REVIEW_OF).set("report", report).one(ReviewStore::review);
    }

    static void remove(Tx tx, UUID review, Ground ground) {
        tx.sql(REMOVE).set("review", review).set("ground", ground).update();
    }

    static boolean decide(Tx tx, UUID report, Report.State state, Instant now) {
        return tx.sql(DECIDE).set("report", report).set("state", state).set("now", now).update() > 0;
    }

    static int erase(Tx tx, PersonRef person, Instant now) {
        return tx.sql(ERASE).set("person", person).set("now", now).update();
    }

    static void changed(Tx tx, String sku, Instant now) {
        tx.sql(CHANGED).set("sku", sku).set("at", now).update();
    }

    private static Review review(Row row) {
        return new Review(row.uuid("id"), row.text("sku"), row.integer("position"), row.integer("stars"), row.text("words"), row.text("pen_name"),
                Language.valueOf(row.text("language")), row.instant("written_at"), row.optionalText("removed").map(Ground::valueOf));
    }
}
